// The same as the picture for narrow screens: who, what and whom as lists with bars.
import {h} from './dom.js';
import {COLUMNS, flows, stateOf} from './flows.js';

/** Three lists; see the picture for what the values mean. */
export function ranking({claims, filter, open, most, colours, pick, expand}) {
  const {columns} = flows(claims, most, open);
  return h('div', {class: 'ranking'}, columns.map(({key, nodes}, i) => h('section', {'aria-label': COLUMNS[i].title},
    h('h2', {}, COLUMNS[i].title, ' ', h('span', {class: 'quiet'}, COLUMNS[i].says)),
    h('ul', {class: 'bare'}, nodes.map(node => h('li', {}, entry(node, filter, colours, nodes[0].count, pick, expand)))))));
}

function entry(node, filter, colours, most, pick, expand) {
  const isPicked = filter[node.key] !== undefined && filter[node.key] === node.id;
  return h('button', {type: 'button', class: isPicked ? 'picked' : '', 'aria-pressed': node.others ? null : String(isPicked),
    'data-focus': `${node.key}:${node.id}`, onclick: () => (node.others ? expand(node.key) : pick(node.key, node.id))},
  h('span', {class: `share tone-${colours(stateOf(node.entity))}`, style: {width: Math.min(100, (100 * node.count) / most) + '%'}}),
  h('bdi', {class: 'name'}, node.entity.name), h('span', {class: 'number'}, String(node.count)));
}
