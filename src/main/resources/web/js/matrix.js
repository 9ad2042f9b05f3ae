// Accusers and accused as a table: the same numbers as the picture, each cell a number of statements.
import {h} from './dom.js';
import {counted, named} from './flows.js';
import {count} from './format.js';
import {tone} from './palette.js';

/** The table; see the picture for what the values mean. */
export function matrix({claims, drawn: {columns: [who, , whom]}, pick}) {
  const both = (a, b) => claims.filter(claim => counted(claim, 'who', a.id) && counted(claim, 'whom', b.id)).length;
  const [rows, heads] = [named([who]), named([whom])];
  const most = Math.max(1, ...rows.flatMap(row => heads.map(head => both(row, head))));
  const made = h('div', {class: 'scroll matrix', tabindex: '0', role: 'region', 'aria-label': 'Who accuses whom, as a table'},
    h('table', {}, h('caption', {}, 'Statements by accuser (rows) and accused (columns)'),
      h('thead', {}, h('tr', {}, h('td'), heads.map(head => h('th', {scope: 'col'}, h('bdi', {}, head.entity.name))))),
      h('tbody', {}, rows.map(row => h('tr', {}, h('th', {scope: 'row'}, h('bdi', {}, row.entity.name)), heads.map(head => cell(row, head)))))));
  made.entities = [...rows, ...heads].map(node => node.entity);
  return made;

  function cell(row, head) {
    const number = both(row, head);
    return h('td', {}, number > 0 && h('button', {type: 'button', class: `cell tone-${tone(head.entity)}`, style: {'--share': number / most},
      title: `${row.entity.name} → ${head.entity.name}: ${count(number, 'statement')}`, onclick: () => pick({who: row.id, whom: head.id})}, number.toLocaleString('en')));
  }
}
