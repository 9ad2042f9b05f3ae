// A text field that suggests while one types, worked by keyboard or mouse (the combobox pattern of WAI-ARIA).
import {freshId, h, soon} from './dom.js';

/**
 * Makes a field suggest.
 *
 * `find(text)` gives groups of {title, options: [{label, show, value}]}; `chosen(value, label)` is called with an option
 * that was picked.
 */
export function combobox(input, {find, chosen}) {
  const id = freshId('options');
  const list = h('div', {id, class: 'options', role: 'listbox', hidden: true, 'aria-label': 'Suggestions'});
  Object.entries({role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id})
    .forEach(([name, value]) => input.setAttribute(name, value));
  let options = [];
  let at = -1;
  let asked = 0;

  function close() {
    asked++;
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark(next) {
    at = next;
    options.forEach(({element}, i) => element.setAttribute('aria-selected', String(i === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', options[at].element.id);
      options[at].element.scrollIntoView({block: 'nearest'});
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function take(option) {
    close();
    chosen(option.value, option.label);
  }

  const suggest = soon(140, async () => {
    const text = input.value.trim();
    const mine = ++asked;
    if (text.length < 2) {
      close();
      return;
    }
    const groups = await find(text).catch(() => []);
    if (mine !== asked || document.activeElement !== input) {
      return;
    }
    options = [];
    list.replaceChildren(...groups.map(group => h('div', {role: 'group', 'aria-label': group.title},
      h('div', {class: 'group', 'aria-hidden': 'true'}, group.title),
      group.options.map(option => {
        const element = h('div', {id: freshId('option'), role: 'option', 'aria-selected': 'false',
          onmousedown: event => event.preventDefault(), onclick: () => take(option)}, option.show);
        options.push({...option, element});
        return element;
      }))));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    at = -1;
  });

  input.addEventListener('input', suggest);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark(((at + step + 1 + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && at >= 0 && !list.hidden) {
      event.preventDefault();
      take(options[at]);
    }
  });
  return {list, close};
}
