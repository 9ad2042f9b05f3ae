// Filters of the graph: by kind (the legend), by day and by likelihood. What they drop takes its links along.
import {lastDay} from './days.js';
import {h, soon} from './dom.js';
import {slider} from './slider.js';
import {allKinds, carries, dot, meaning, plural} from './vocabulary.js';

/** What an address asks for: kinds to hide, a day, the least likelihood, and the nodes that stay where they are. */
export const wanted = params => ({
  hide: listed(params.get('hide')), asOf: params.get('asOf'), min: Number(params.get('min')) || 0, pins: listed(params.get('pin'))});

const listed = text => new Set((text ?? '').split(',').filter(Boolean));

/** Whether a node stays; `records` has of each claim, denial and measure since when it is on record, and how likely it is. */
export function stays(entity, {hide, asOf, min}, records) {
  const record = records.get(entity.id);
  if (hide.has(entity.kind) || !record) {
    return !hide.has(entity.kind);
  }
  const early = !asOf || (record.onRecord !== undefined && record.onRecord <= lastDay(asOf));
  const sure = !min || !carries(entity.kind, 'low') || (record.low !== undefined && record.low >= min);
  return early && sure;
}

const LEAST = [['', 'any'], ['50', '50 % or more'], ['80', '80 % or more'], ['95', '95 % or more']];

/** The controls, over the days from `first` to `last`; `changed(values)` gets what differs. */
export function filters({first, last}, state, changed) {
  const time = slider([first, last], state.asOf, soon(80, asOf => changed({asOf})));
  const min = h('select', {id: 'graph-min', onchange: () => changed({min: min.value})}, LEAST.map(([value, text]) => h('option', {value}, text)));
  const legend = h('ul', {class: 'bare kinds', 'aria-label': 'Legend; click to hide or show a kind'});
  return {
    element: h('div', {class: 'graph-filters'}, legend, time.element,
      h('label', {for: 'graph-min', class: 'quiet'}, 'Claims with a likelihood of '), min),
    set: (graph, next) => {
      time.set(next.asOf);
      min.value = next.min ? String(next.min) : '';
      fill(legend, graph, next.hide, changed);
    }
  };
}

/** The kinds that are there, each with its count; the focus stays on the one that it was on. */
function fill(legend, graph, hide, changed) {
  const focus = legend.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  const counts = new Map();
  graph.nodes.forEach(({entity}) => counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1));
  legend.replaceChildren(...allKinds().filter(kind => counts.has(kind)).map(kind => h('li', {}, h('button', {
    type: 'button', class: 'plain', title: meaning(kind), 'aria-pressed': String(!hide.has(kind)), 'data-focus': `kind:${kind}`,
    onclick: () => changed({hide: [...toggled(hide, kind)].join(',')})
  }, dot(kind), plural(kind), ' ', h('span', {class: 'quiet'}, String(counts.get(kind)))))));
  if (focus) {
    legend.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
  }
}

/** The set with one more, or without it where it was there. */
export function toggled(set, one) {
  const other = new Set(set);
  if (!other.delete(one)) {
    other.add(one);
  }
  return other;
}
