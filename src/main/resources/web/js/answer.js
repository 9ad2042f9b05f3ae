// The answer to a question as a table: what a column holds decides how its cells look.
import {claims} from './claims.js';
import {h} from './dom.js';
import {count, date, entities, entityLink, happened, likelihood, rowsTold, source, sources, statements} from './format.js';
import {table} from './table.js';
import {says} from './vocabulary.js';
import {steps} from './chain.js';

const STATEMENTS = {claims: 'claim', contestedBy: 'denial', denials: 'denial', measures: 'measure', contests: 'claim', versions: 'version'};
const LONG = 4;

/** The table. */
export function answerTable(about, answer) {
  const caption = counted(about, answer);
  if (about.name === 'who-attributed') {
    return claims(caption, answer.rows);
  }
  const isPath = answer.columns.includes('links') && (answer.columns.includes('chain') || answer.columns.includes('nodes'));
  const columns = isPath
    ? [{title: 'Path', key: 'path', cell: row => h('div', {class: 'pathline'}, steps(row))},
      ...about.columns.filter(column => !['chain', 'nodes', 'links'].includes(column.name)).map(column => shown(column))]
    : isSure(about.columns) ? about.columns.filter(({name}) => !['low', 'high', 'confidence'].includes(name)).map(column => (column.name === 'words' ? SURE : shown(column)))
      : about.columns.map(column => shown(column));
  const held = (row, key) => (key === 'path' ? row.links : MARKS.has(key) ? row[key] || null : row[key]) ?? (key === 'words' ? row.low : null);
  const filled = columns.filter(({key}) => answer.rows.some(row => held(row, key)?.toString()));
  const empty = columns.filter(column => !filled.includes(column) && !MARKS.has(column.key)).map(column => column.title);
  return [table({caption, rows: answer.rows, columns: filled}),
    empty.length > 0 && h('p', {class: 'small quiet'}, `Nothing on record in any row, so without a column here: ${empty.join(', ').toLowerCase()}.`)];
}

/** How many rows there are, and how many statements or others these are about where one has several. */
function counted({columns: [first, second]}, {rows, statements: standing, truncated}) {
  const distinct = standing ?? (first.type === 'entity' && second?.name !== 'b' ? new Set(rows.map(row => row[first.name]?.id)).size : rows.length);
  const all = rowsTold({rows, truncated});
  return truncated || distinct >= rows.length ? all : `${count(distinct, standing === undefined ? first.name : 'statement')} in ${all}`;
}

/** Whether its words stand for a range: both are one cell then. */
const isSure = columns => ['words', 'low', 'high'].every(name => columns.some(column => column.name === name));
const SURE = {title: 'Words and likelihood', key: 'words', cell: row => likelihood(row), sort: row => row.low ?? -Infinity};

const CELLS = {
  entity: value => value && entityLink(value),
  entities: (value, name) => (STATEMENTS[name] ? statements(value, STATEMENTS[name]) : value?.length > LONG ? statements(value, 'name') : entities(value)),
  source: value => value && source(value),
  sources: value => sources(value),
  date: value => date(value),
  text: (value, name) => value && h(VERBATIM.has(name) ? 'q' : 'span', {}, h('bdi', {}, String(value))),
  texts: value => h('bdi', {}, (value ?? []).join(', ')),
  number: value => value?.toLocaleString('en'),
  range: value => (value && typeof value === 'object' ? `${value.min.toLocaleString('en')} to ${value.max.toLocaleString('en')}` : value),
  flag: (value, name) => (value === null || value === undefined || (!value && MARKS.has(name)) ? null : value ? 'yes' : 'no'),
  row: value => value && h('div', {class: 'inner'}, any(value)),
  list: value => items((value ?? []).map(item => h('div', {class: 'inner'}, any(item))))
};

/** The first few of a list, and the others where one opens it. */
const items = list => h('div', {}, list.slice(0, list.length > LONG ? LONG - 1 : LONG),
  list.length > LONG && h('details', {class: 'more'}, h('summary', {}, `${list.length - LONG + 1} more`), list.slice(LONG - 1)));

const VERBATIM = new Set(['words', 'quote']);

/** Flags that mark a few rows: that the others are without says nothing. */
const MARKS = new Set(['contradiction', 'asAWhole']);

const SORTS = {
  entity: value => value?.name, date: value => value?.value, text: value => value, number: value => value ?? -Infinity,
  range: value => (value && typeof value === 'object' ? value.min : value ?? -Infinity), entities: value => value?.[0]?.name
};

const WIDTHS = {date: 'narrow', list: 'much', number: 'least', range: 'least', flag: 'least'};

function shown({name, type, description}) {
  const sort = SORTS[type];
  return {title: heading(name), key: name, class: MARKS.has(name) ? 'least mark' : WIDTHS[type] ?? (STATEMENTS[name] ? 'least' : null), description,
    cell: row => (CELLS[type] ?? CELLS.text)(row[name], name), sort: sort && (row => sort(row[name]))};
}

const HEADINGS = {a: 'One', b: 'The other', aAlone: 'The one alone', bAlone: 'The other alone', sources: 'Read it in', statedBy: 'Stated by'};

/** The name of a column in words. */
function heading(name) {
  const words = name.replace(/[A-Z]/g, letter => ' ' + letter.toLowerCase());
  return HEADINGS[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of a list, whatever it is. */
function any(value) {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(one => one?.kind) ? entities(value) : value.some(one => one?.publisher) ? sources(value) : value.map((part, i) => [i > 0 && typeof part === 'string' && ', ', any(part)]);
  }
  if (typeof value !== 'object') {
    return h('bdi', {}, String(value));
  }
  if (value.kind && value.id) {
    return entityLink(value);
  }
  if ('precision' in value) {
    return date(value);
  }
  if (value.target) {
    return outcome(value);
  }
  if ('words' in value && ('low' in value || 'claim' in value)) {
    return version(value);
  }
  if (value.entity && Object.keys(value).every(key => BESIDE.has(key))) {
    return [entityLink(value.entity), value.date && [', ', date(value.date)], value.words && [': ', h('q', {}, h('bdi', {}, value.words))]];
  }
  return h('dl', {class: 'facts'}, Object.entries(value).filter(([, part]) => part !== null && part?.length !== 0)
    .sort(([a], [b]) => rank(a) - rank(b)).flatMap(([key, part]) => [h('dt', {}, heading(key)), h('dd', {}, key === 'type' ? says(part) : any(part))]));
}

const BESIDE = new Set(['entity', 'date', 'words']); // few enough for a line
const rank = key => ['entity', 'date', 'words', 'sources'].indexOf(key) + 1 || 3; // who comes first, where to read it last

/** One version of what happened to a target. */
const outcome = ({who, target, words, count: number, sources: documents}) => [h('div', {}, entities(who)), h('div', {}, entityLink(target)), h('div', {}, happened(words, number)),
  h('div', {class: 'small'}, sources(documents))];

const version = value => [h('div', {}, entities(value.who)), likelihood(value), value.date && h('div', {class: 'small quiet'}, date(value.date)),
  h('div', {class: 'small'}, sources(value.sources))];

