// What is shown in the place of an answer when there is none.
import {h} from './dom.js';
import {apartFrom, entityLink} from './format.js';
import {address, read} from './route.js';
import {word} from './vocabulary.js';

/**
 * Says what is wrong and what could have been meant. `choose` gives the address that a choice leads to, its page if it is
 * not given; `sought` is the name that was not found.
 */
export function problem(error, {again, choose = one => address('entity', one.id), sought = read().argument} = {}) {
  const choices = error.candidates ?? error.suggestions ?? [];
  const from = apartFrom(choices);
  return h('div', {class: 'problem', role: 'alert'},
    h('h1', {tabindex: '-1'}, error.status ? error.title ?? 'No answer' : 'No answer'),
    h('p', {}, h('bdi', {}, error.message)),
    choices.length > 0
      ? [h('p', {}, error.candidates ? 'Which one do you mean?' : 'Did you mean one of these?'),
        h('ul', {class: 'bare spaced'}, choices.map(one => h('li', {}, entityLink(one, {href: choose(one)}), from(one), ' ', h('span', {class: 'quiet'}, word(one.kind)))))]
      : error.hint && h('p', {class: 'quiet'}, error.hint),
    error.status === 404 ? sought && h('p', {}, h('a', {href: address('find', '', {q: sought})}, 'Search for it')) : again && h('p', {}, h('button', {type: 'button', onclick: again}, 'Try again')));
}
