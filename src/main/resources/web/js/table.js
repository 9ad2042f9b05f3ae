// A table that sorts by its heads and shows more on demand.
import {h, say} from './dom.js';

const PAGE = 50;

/**
 * A table.
 *
 * `columns` are {title, cell(row), sort?(row), class?}; `sort` gives what to sort by. `shown` is how many rows come first.
 */
export function table({caption, columns, rows, shown = PAGE, rowAttributes = () => ({})}) {
  const state = {column: null, down: false, shown};
  const body = h('tbody');
  const more = h('button', {type: 'button', class: 'more', onclick: () => {
    state.shown += 4 * PAGE;
    draw();
  }});
  const heads = columns.map(column => head(column, state, () => draw(true)));
  function draw(sorted = false) {
    const ordered = state.column ? [...rows].sort(comparing(state.column.sort, state.down)) : rows;
    body.replaceChildren(...ordered.slice(0, state.shown).map(row => h('tr', rowAttributes(row),
      columns.map(column => h('td', {class: column.class, 'data-title': column.title}, column.cell(row))))));
    heads.forEach((cell, i) => cell.setAttribute('aria-sort',
      state.column !== columns[i] ? 'none' : state.down ? 'descending' : 'ascending'));
    more.hidden = rows.length <= state.shown;
    more.textContent = `Show more (${rows.length - state.shown} left)`;
    if (sorted) {
      say(`Sorted by ${state.column.title}, ${state.down ? 'descending' : 'ascending'}`);
    }
  }
  draw();
  return h('div', {class: 'tabled'},
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
      h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, heads)), body)), more);
}

function head(column, state, changed) {
  if (!column.sort) {
    return h('th', {scope: 'col', class: column.class}, column.title);
  }
  return h('th', {scope: 'col', class: column.class}, h('button', {type: 'button', class: 'plain sort', onclick: () => {
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
