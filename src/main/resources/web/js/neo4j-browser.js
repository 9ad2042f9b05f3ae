// A question opened in Neo4j Browser, with the values it was asked with.
import {h} from './dom.js';

/** The question as one statement, the values in it: of several statements Neo4j Browser draws no graph. */
export function statement(about, understood) {
  const values = new Map(about.parameters.map(parameter => {
    const key = parameter.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return [key, literal(parameter, understood[parameter.name] ?? understood[key] ?? null)];
  }));
  return `// ${about.title}\n` + about.cypher.replace(/\$(\w+)/g, (whole, key) => values.get(key) ?? whole);
}

function literal(parameter, value) {
  if (value === null) {
    return 'null';
  }
  if (parameter.type.startsWith('date')) {
    return `date('${String(value.value ?? value)}')`;
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return parameter.several ? `[${[value].flat().map(quoted).join(', ')}]` : quoted(value);
}

const quoted = value => `'${String(value.id ?? value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** The link that opens it. */
export function browserLink(about, understood) {
  const query = new URLSearchParams({cmd: 'edit', arg: statement(about, understood)});
  return h('a', {href: '/browser/?' + query, target: '_blank', rel: 'noopener'}, 'Open in Neo4j Browser');
}
