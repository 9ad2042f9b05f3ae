// A table that sorts by its heads and shows more on demand.
import {h, say} from './dom.js';

const PAGE = 50;
const MANY = 9; // columns that a sheet has room for, upright
const SKIPPED = 2; // rows of more of which there is a way past, for those who go by keyboard
const FEW = 12; // on a narrow screen a row is a card
const narrow = () => matchMedia('(max-width: 46rem)').matches;

// Roles are written out because narrow screens show rows as blocks, which would take them away.

/**
 * A table.
 *
 * `columns` are {title, cell(row), sort?(row), class?}; `sort` gives what to sort by. `shown` is how many rows come first.
 */
export function table({caption, columns, rows, shown = PAGE, rowAttributes = () => ({})}) {
  const state = {column: null, down: false, shown: narrow() ? Math.min(FEW, shown) : shown};
  const body = h('tbody', {role: 'rowgroup'});
  const more = h('button', {type: 'button', class: 'more', onclick: () => {
    state.shown += 4 * PAGE;
    draw();
  }});
  const heads = columns.map(column => head(column, state, () => draw(true)));
  function draw(sorted = false) {
    const ordered = state.column ? [...rows].sort(comparing(state.column.sort, state.down)) : rows;
    body.replaceChildren(...ordered.slice(0, state.shown).map(row => h('tr', {role: 'row', ...rowAttributes(row)},
      columns.map(column => filled(h('td', {role: 'cell', class: column.class, 'data-title': column.title}, column.cell(row)))))));
    heads.forEach((cell, i) => cell.setAttribute('aria-sort',
      state.column !== columns[i] ? 'none' : state.down ? 'descending' : 'ascending'));
    more.hidden = rows.length <= state.shown;
    more.dataset.left = rows.length - state.shown;
    more.textContent = `Show more (${more.dataset.left} left)`;
    if (sorted) {
      say(`Sorted by ${state.column.title}, ${state.down ? 'descending' : 'ascending'}`);
    }
  }
  draw();
  const end = h('span', {tabindex: '-1'}); // where one goes on who has no use for the rows
  return h('div', {class: 'tabled'},
    rows.length > SKIPPED && h('button', {type: 'button', class: 'skip', onclick: () => end.focus()}, 'Skip this table'),
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
      h('table', {role: 'table', class: columns.length > MANY ? 'wide' : null}, h('caption', {}, caption), h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'}, heads)), body)), end, more);
}

/** A cell in which nothing can be read is empty, whatever its columns made of that: the style sheet says how it looks. */
function filled(cell) {
  if (cell.textContent.trim() === '') {
    cell.replaceChildren();
  }
  return cell;
}

function head(column, state, changed) {
  if (!column.sort) {
    return h('th', {scope: 'col', role: 'columnheader', class: column.class, title: column.description}, column.title);
  }
  return h('th', {scope: 'col', role: 'columnheader', class: column.class, title: column.description, 'data-title': column.title}, h('button', {type: 'button', class: 'plain sort', onclick: () => {
    state.down = state.column === column && !state.down;
    state.column = column;
    changed();
  }}, column.title));
}

const comparing = (key, down) => (a, b) => {
  const [x, y] = [key(a) ?? '', key(b) ?? ''];
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en');
  return down ? -order : order;
};
