// Facts about the modules of the page: a module of facts exports {name: function}, which throws where the fact does not hold.

/** Throws unless both say the same; order of keys does not matter. */
export function equal(actual, expected) {
  const [is, should] = [text(actual), text(expected)];
  if (is !== should) {
    throw new Error(`is ${is}, not ${should}`);
  }
}

const text = value => JSON.stringify(value, (_, part) => (part instanceof Set || part instanceof Map ? [...part]
  : part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part)) ?? 'undefined';

/** Tries all facts of a module: its [name, what is wrong or null] pairs. */
export async function tried(module) {
  const {facts} = await import(`./${module}.js`);
  const results = [];
  for (const [name, fact] of Object.entries(facts)) {
    results.push([name, await Promise.resolve().then(fact).then(() => null, error => String(error.message ?? error))]);
  }
  return results;
}
