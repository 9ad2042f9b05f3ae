// Filters of the graph: by kind (the legend), by day and by likelihood. What they drop takes its links along.
import {lastDay} from './days.js';
import {h, soon} from './dom.js';
import {left} from './graph-lines.js';
import {slider} from './slider.js';
import {allKinds, carries, dot, meaning, plural} from './vocabulary.js';

/** What an address asks for: kinds to hide, a day, the least likelihood, and the nodes that stay where they are. */
export const wanted = params => ({
  hide: listed(params.get('hide')), asOf: params.get('asOf'), min: Number(params.get('min')) || 0, pins: listed(params.get('pin'))});

const listed = text => new Set((text ?? '').split(',').filter(Boolean));

/**
 * What day and likelihood leave of a graph, in `found`, and of that what is shown, without the kinds that are hidden. What was
 * reached from others goes with the last link to it, as nothing ties it on that day, or so surely.
 */
export function sifted(graph, now) {
  const all = [...graph.nodes.values()];
  const known = new Set(all.filter(({entity}) => stays(entity, now, graph.records)).map(({entity}) => entity.id));
  const links = [...graph.links.values()].filter(link => known.has(link.from) && known.has(link.to) && !isLater(link.onRecord, now))
    .map(link => (link.claims ? {...link, claims: left(link.claims, now)} : link)).filter(link => link.claims?.length !== 0);
  const tied = ends(links);
  const ever = ends([...graph.links.values()]);
  const found = all.filter(({entity: {id}, parent}) => known.has(id) && (tied.has(id) || !ever.has(id) || !graph.nodes.has(parent))).map(({entity}) => entity);
  const nodes = found.filter(({kind}) => !now.hide.has(kind));
  const ids = new Set(nodes.map(({id}) => id));
  return {found, nodes, edges: links.filter(({from, to}) => ids.has(from) && ids.has(to))};
}

const ends = links => new Set(links.flatMap(({from, to}) => [from, to]));
const isLater = (day, {asOf}) => Boolean(asOf && day && day > lastDay(asOf));

/** Whether a node was there; `records` has of each claim, denial and measure since when it is on record, and how likely it is. */
function stays(entity, {asOf, min}, records) {
  const record = records.get(entity.id);
  if (!record) {
    return true;
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
    set: (kinds, found, next) => {
      time.set(next.asOf);
      min.value = next.min ? String(next.min) : '';
      fill(legend, kinds, found, next.hide, changed);
    }
  };
}

/** The kinds that there are, each with its count among what is found; the focus stays on the one that it was on. */
function fill(legend, kinds, found, hide, changed) {
  const focus = legend.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  const counts = new Map([...kinds].map(kind => [kind, 0]));
  found.forEach(({kind}) => counts.set(kind, counts.get(kind) + 1));
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
