// The one search box, and pickers of entities: they suggest by name, whatever its spelling.
import {get} from './api.js';
import {combobox} from './combobox.js';
import {h} from './dom.js';
import {apartFrom} from './format.js';
import {address, go} from './route.js';
import {dot, plural, word} from './vocabulary.js';

/** Hits by kind, in the order of the best of each. */
export function byKind(items) {
  const groups = new Map();
  items.forEach(item => groups.set(item.entity.kind, [...(groups.get(item.entity.kind) ?? []), item]));
  return [...groups.entries()];
}

/** Why something was found, unless it is plain to see. */
export const why = item => (item.matched === item.entity.name ? '' : `as “${item.matched}”`);

async function suggestions(text, kinds) {
  const found = await get('/search', {q: text, limit: 10, kind: kinds.join(',')});
  const items = found.items.length > 0 ? found.items
    : (found.suggestions ?? []).map(entity => ({entity, matched: entity.name, why: 'similar'}));
  const from = apartFrom(items.map(item => item.entity));
  return byKind(items).map(([kind, hits]) => ({title: found.items.length > 0 ? plural(kind) : `Similar: ${plural(kind).toLowerCase()}`, options: hits.map(item => ({
    label: item.entity.name, value: item.entity.id,
    show: [dot(item.entity.kind, item.entity), h('span', {}, h('bdi', {class: 'name'}, item.entity.name), from(item.entity), h('span', {class: 'quiet small'}, ' ', why(item) || word(item.entity.kind)))]
  }))}));
}

/** Makes the form at the top of the page find; its field is in the page itself, so that nothing moves when this comes. */
export function searchBox(form) {
  const input = form.querySelector('input');
  const suggesting = combobox(input, {find: text => suggestions(text, []), chosen: id => {
    input.value = '';
    go(address('entity', id));
  }});
  form.append(h('kbd', {'aria-hidden': 'true', title: 'Press / to search'}, '/'), h('button', {class: 'unseen'}, 'Search'), suggesting.list);
  form.addEventListener('submit', event => {
    event.preventDefault();
    suggesting.close();
    if (input.value.trim() !== '') {
      go(address('find', '', {q: input.value.trim()}));
    }
  });
  return {focus: () => input.select() ?? input.focus(), set: text => {
    if (document.activeElement !== input || text !== '') {
      input.value = text;
    }
  }};
}

/** A field for an entity of some kinds (empty: any); its value is what was typed, or the id that was picked. */
export function entityPicker(input, kinds, picked = () => {}) {
  const suggesting = combobox(input, {find: text => suggestions(text, kinds), chosen: (id, label) => {
    input.value = label;
    input.dataset.id = id;
    input.dataset.label = label;
    picked(id);
  }});
  return h('div', {class: 'picker'}, input, suggesting.list);
}

/** What a picker stands for: the id where one was picked and the text was not changed since. */
export const pickedValue = input => (input.dataset.id && input.dataset.label === input.value ? input.dataset.id : input.value.trim());
