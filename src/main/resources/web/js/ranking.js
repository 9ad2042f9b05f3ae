// The same as the picture for narrow screens: who, what and whom as lists with bars.
import {h} from './dom.js';
import {COLUMNS, named} from './flows.js';
import {tone} from './palette.js';

/** Three lists; see the picture for what the values mean. */
export function ranking({drawn: {columns}, filter, pick, expand}) {
  const lists = h('div', {class: 'ranking'}, columns.map(({key, nodes}) => h('section', {'aria-label': COLUMNS[key].title},
    h('h2', {}, COLUMNS[key].title, ' ', h('span', {class: 'quiet'}, COLUMNS[key].says)),
    h('ul', {class: 'bare'}, nodes.map(node => h('li', {}, entry(node, filter, Math.max(...nodes.map(one => one.count)), pick, expand)))))));
  lists.entities = named(columns).map(node => node.entity);
  return lists;
}

function entry(node, filter, most, pick, expand) {
  const isPicked = filter[node.key] !== undefined && filter[node.key] === node.id;
  return h('button', {type: 'button', class: isPicked ? 'picked' : '', 'aria-pressed': node.others || node.none ? null : String(isPicked), disabled: node.none,
    'data-focus': `${node.key}:${node.id}`, 'data-count': node.count, onclick: () => (node.others ? expand(node.key) : pick({[node.key]: isPicked ? null : node.id}))},
  h('span', {class: `share tone-${tone(node.entity)}`, style: {width: Math.min(100, (100 * node.count) / most) + '%'}}),
  h('bdi', {class: 'name'}, node.entity.name), h('span', {class: 'number'}, node.count.toLocaleString('en')));
}
