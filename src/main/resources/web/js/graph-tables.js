// The graph as tables: the same for those who do not see the picture.
import {h} from './dom.js';
import {entityLink} from './format.js';
import {table} from './table.js';
import {word} from './vocabulary.js';

/** How links are laid out; also what is exported. */
export const LINKS = [
  {title: 'From', key: 'from', cell: row => entityLink(row.from), sort: row => row.from.name},
  {title: 'Link', key: 'type', cell: row => row.type, sort: row => row.type},
  {title: 'To', key: 'to', cell: row => entityLink(row.to), sort: row => row.to.name}];

/** What stands beside a link in what is taken out. */
export const DETAILS = [{title: 'Stated by', key: 'statedBy'}, {title: 'Date', key: 'date'}, {title: 'Words', key: 'words'}, {title: 'Read it in', key: 'sources'}];

/** The tables; `rows` are the links with the entities at their ends, `chosen(id)` is called with a node that is clicked. */
export function asTables({nodes, edges}, rows, {open, chosen}) {
  const ties = new Map();
  edges.flatMap(link => [...new Set([link.from, link.to])]).forEach(id => ties.set(id, (ties.get(id) ?? 0) + 1));
  const count = one => ties.get(one.id) ?? 0;
  return h('details', {class: 'tables', open}, h('summary', {}, 'The same as tables'),
    table({caption: 'Nodes', rows: nodes, columns: [
      {title: 'Name', cell: one => h('button', {type: 'button', class: 'plain link', onclick: () => chosen(one.id)}, h('bdi', {}, one.name)), sort: one => one.name},
      {title: 'Kind', cell: one => word(one.kind), sort: one => one.kind},
      {title: 'Links shown', cell: one => String(count(one)), sort: count}]}),
    table({caption: 'Links', rows, columns: LINKS}));
}
