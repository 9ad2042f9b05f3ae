// Filters of the graph: by kind (the legend), by day and by likelihood. What they drop takes its links along.
import {datedClaims} from './all-claims.js';
import {entity as card, question} from './api.js';
import {h, soon} from './dom.js';
import {slider} from './slider.js';
import {allKinds, dot, meaning, plural} from './vocabulary.js';

const RECORDS = new Set(['Attribution', 'Denial', 'Measure']);

/** Days and likelihoods of claims, denials and measures by id: most of them, for the slider; `learn` gets the others. */
export async function records() {
  const ask = (name, key) => question(name, {limit: 1000}).then(({rows}) => rows.map(row => [row[key].id, row])).catch(() => []);
  const claims = datedClaims().then(({rows}) => rows.map(row => [row.claim.id, row])).catch(() => []);
  const all = await Promise.all([claims, ask('measures', 'measure'), ask('contested', 'denial')]);
  return new Map(all.flat());
}

/** Adds what is not known yet of the claims, denials and measures in a graph; whether there was any. */
export async function learn(graph, facts) {
  const unknown = [...graph.nodes.values()].map(({entity}) => entity).filter(one => RECORDS.has(one.kind) && !facts.has(one.id));
  const found = await Promise.all(unknown.map(async ({id}) => {
    const one = await card(id).catch(() => null);
    const fact = (one?.claims?.itself ?? one?.measures?.itself ?? one?.denials?.itself)?.items[0];
    return fact ? [[id, fact]] : [];
  }));
  found.flat().forEach(([id, fact]) => facts.set(id, fact));
  return found.flat().length > 0;
}

/** Whether a node stays; a claim of which nothing is known yet does. */
export function stays(entity, {hide, asOf, min}, facts) {
  if (hide.has(entity.kind)) {
    return false;
  }
  const fact = facts.get(entity.id);
  if (!RECORDS.has(entity.kind) || !fact) {
    return true;
  }
  const day = onRecord(fact);
  const early = !asOf || (day !== null && day <= lastDay(asOf));
  const sure = !min || entity.kind !== 'Attribution' || (typeof fact.low === 'number' && fact.low >= min);
  return early && sure;
}

/** Since when it is on record, as the server has it: the last day of its date, or an earlier one of that time on which a document carried it. */
function onRecord({date, sources}) {
  const cited = (sources ?? []).map(one => one.published?.value).filter(Boolean).map(lastDay).sort()[0] ?? null;
  if (!date?.value) {
    return cited;
  }
  const last = lastDay(date.value);
  return cited !== null && cited < last && cited >= String(date.value) ? cited : last;
}

/** The last day of a year, a month or a day. */
function lastDay(date) {
  const [year, month, day] = String(date).split('-');
  return day ? String(date) : new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

/** The controls; `changed(values)` gets what differs. */
export function filters(facts, state, changed) {
  const time = slider([...facts.values()].map(fact => fact.date?.value), state.asOf, soon(80, asOf => changed({asOf})));
  const min = h('select', {id: 'graph-min', onchange: () => changed({min: min.value})},
    [['', 'any'], ['50', '50 % or more'], ['80', '80 % or more'], ['95', '95 % or more']].map(([value, text]) => h('option', {value}, text)));
  const legend = h('ul', {class: 'bare kinds', 'aria-label': 'Legend; click to hide or show a kind'});
  return {
    element: h('div', {class: 'graph-filters'}, legend, time.element,
      h('label', {for: 'graph-min', class: 'quiet'}, 'Claims with a likelihood of '), min),
    set: (graph, next) => {
      time.set(next.asOf);
      min.value = next.min ? String(next.min) : '';
      const counts = new Map();
      graph.nodes.forEach(({entity}) => counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1));
      legend.replaceChildren(...allKinds().filter(kind => counts.has(kind)).map(kind => h('li', {}, h('button', {
        type: 'button', class: 'plain', title: meaning(kind), 'aria-pressed': String(!next.hide.has(kind)), 'data-focus': `kind:${kind}`,
        onclick: () => {
          const hide = new Set(next.hide);
          if (!hide.delete(kind)) {
            hide.add(kind);
          }
          changed({hide: [...hide].join(',')});
        }}, dot(kind), plural(kind), ' ', h('span', {class: 'quiet'}, String(counts.get(kind)))))));
    }
  };
}
