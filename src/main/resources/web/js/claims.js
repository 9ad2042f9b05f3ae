// Claims as a table: who, what, whom, in which words, when, disputed by whom, to be read where.
import {h} from './dom.js';
import {count, date, entities, entityLink, likelihood, listedText, plain, sources} from './format.js';
import {address} from './route.js';
import {table} from './table.js';

const first = list => list?.[0]?.name ?? '';

/** How claims are laid out; also what is exported. */
export const COLUMNS = [
  {title: 'Date', key: 'date', class: 'narrow', cell: row => claimLink(row), sort: row => row.date?.value},
  {title: 'Who', key: 'who', cell: row => who(row), sort: row => first(row.who)},
  {title: 'What', key: 'what', cell: row => entities(row.what), sort: row => first(row.what)},
  {title: 'Whom', key: 'whom', cell: row => entities(row.whom), sort: row => first(row.whom)},
  {title: 'Words and likelihood', key: 'words', cell: likelihood, sort: row => row.low ?? -1},
  {title: 'Form', key: 'instrument', cell: row => plain(row.instrument), sort: row => row.instrument},
  {title: 'Disputed by', key: 'contestedBy', cell: row => disputed(row.contestedBy), sort: row => row.contestedBy?.length ?? 0},
  {title: 'Read it in', key: 'sources', cell: row => sources(row.sources)}
];

/** The day of a claim, which leads to it. */
export function claimLink(row) {
  return h('a', {href: address('entity', row.claim.id), title: row.claim.name}, date(row.date) ?? 'no date');
}

function who(row) {
  const voices = row.voicedBy ?? [];
  const told = (...text) => h('div', {class: 'small quiet'}, text);
  return [entities(row.who), voices.length > 0 && told('voiced by ', listedText(voices)), row.basis === 'self' && told('on what it did itself'),
    row.statement && told('one version of it; ', h('a', {href: address('entity', row.statement.id), title: row.statement.name}, 'how it stands'))];
}

function disputed(denials) {
  return denials?.length > 0 && h('details', {class: 'more disputed'}, h('summary', {}, count(denials.length, 'denial')),
    h('ul', {class: 'bare'}, denials.map(one => h('li', {}, entityLink(one)))));
}

/** The table. */
export const claims = (caption, rows, {without = [], shown} = {}) =>
  table({caption, rows, shown, columns: COLUMNS.filter(column => !without.includes(column.key))});
