// Filters of the graph: by kind (the legend), by day and by likelihood. What they drop takes its links along.
import {question} from './api.js';
import {h, soon} from './dom.js';
import {slider} from './slider.js';
import {allKinds, dot, meaning, plural} from './vocabulary.js';

const RECORDS = new Set(['Attribution', 'Denial', 'Measure']);

/** Days and likelihoods of claims, denials and measures by id. */
export async function records() {
  const ask = (name, key) => question(name, {limit: 1000}).then(({rows}) => rows.map(row => [row[key].id, row])).catch(() => []);
  const all = await Promise.all([ask('who-attributed', 'claim'), ask('measures', 'measure'), ask('contested', 'denial')]);
  return new Map(all.flat());
}

/** Whether a node stays. */
export function stays(entity, {hide, asOf, min}, facts) {
  if (hide.has(entity.kind)) {
    return false;
  }
  if (!RECORDS.has(entity.kind)) {
    return true;
  }
  const fact = facts.get(entity.id);
  const day = fact?.date?.value;
  const early = !asOf || (day && String(day) <= asOf.slice(0, String(day).length));
  const sure = !min || entity.kind !== 'Attribution' || (typeof fact?.low === 'number' && fact.low >= min);
  return Boolean(early && sure);
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
