// The colours of states in the first view, and the legend that tells them.
import {h} from './dom.js';
import {COLUMNS, parties, stateOf} from './flows.js';

const TONES = 8;

/** Gives states their colours, the most frequent first; what has no state is grey. */
export function tones(rows) {
  const counts = new Map();
  rows.forEach(row => COLUMNS.forEach(({key}) => parties(row, key).map(stateOf).filter(Boolean).forEach(state => {
    counts.set(state.id, {state, count: (counts.get(state.id)?.count ?? 0) + 1});
  })));
  const ordered = [...counts.values()].sort((a, b) => b.count - a.count).map(({state}) => state);
  const places = new Map(ordered.map((state, i) => [state.id, i < TONES - 1 ? i + 1 : TONES]));
  return {of: state => (state ? places.get(state.id) ?? TONES : 0), ordered: ordered.slice(0, TONES - 1), more: ordered.length >= TONES};
}

/** What the colours stand for. */
export function legend(palette) {
  return h('ul', {class: 'legend bare', 'aria-label': 'Colours'},
    palette.ordered.map((state, i) => h('li', {}, h('span', {class: `swatch tone-${i + 1}`}), h('bdi', {}, state.name))),
    palette.more && h('li', {}, h('span', {class: `swatch tone-${TONES}`}), 'other states'),
    h('li', {}, h('span', {class: 'swatch tone-0'}), 'firms, groups, operations'));
}
