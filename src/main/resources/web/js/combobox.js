// A text field that suggests while one types, worked by keyboard or mouse (the combobox pattern of WAI-ARIA).
import {freshId, h, soon} from './dom.js';

const WAIT = 140; // until somebody who types has paused, in milliseconds
const LEAST = 2; // letters that say enough to look for

/**
 * Makes a field suggest.
 *
 * `find(text)` gives groups of {title, options: [{label, show, value}]}; `chosen(value, label)` is called with an option
 * that was picked.
 */
export function combobox(input, {find, chosen}) {
  const box = new Combobox(input, find, chosen);
  return {list: box.list, close: () => box.close()};
}

class Combobox {
  options = [];
  at = -1; // the option that is marked
  asked = 0; // how often was asked: only the last answer counts

  constructor(input, find, chosen) {
    Object.assign(this, {input, find, chosen});
    this.list = h('div', {id: freshId('options'), class: 'options', role: 'listbox', hidden: true, 'aria-label': 'Suggestions'});
    Object.entries({role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id})
      .forEach(([name, value]) => input.setAttribute(name, value));
    input.addEventListener('input', soon(WAIT, () => this.suggest()));
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', event => this.pressed(event));
  }

  close() {
    this.asked++;
    this.list.hidden = true;
    this.at = -1;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  async suggest() {
    const text = this.input.value.trim();
    const mine = ++this.asked;
    if (text.length < LEAST) {
      this.close();
      return;
    }
    const groups = await this.find(text).catch(() => []);
    if (mine === this.asked && document.activeElement === this.input) {
      this.show(groups);
    }
  }

  show(groups) {
    this.options = [];
    this.at = -1;
    this.list.replaceChildren(...groups.map(group => h('div', {role: 'group', 'aria-label': group.title},
      h('div', {class: 'group', 'aria-hidden': 'true'}, group.title), group.options.map(option => this.offered(option)))));
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute('aria-expanded', String(this.options.length > 0));
  }

  offered(option) {
    const element = h('div', {id: freshId('option'), role: 'option', 'aria-selected': 'false',
      onmousedown: event => event.preventDefault(), onclick: () => this.take(option)}, option.show);
    this.options.push({...option, element});
    return element;
  }

  take({value, label}) {
    this.close();
    this.chosen(value, label);
  }

  /** Marks an option, or none with -1. */
  mark(next) {
    this.at = next;
    this.options.forEach(({element}, i) => element.setAttribute('aria-selected', String(i === next)));
    if (next >= 0) {
      this.input.setAttribute('aria-activedescendant', this.options[next].element.id);
      this.options[next].element.scrollIntoView({block: 'nearest'});
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  pressed(event) {
    if (this.list.hidden) {
      return;
    }
    const act = this.keys[event.key];
    if (act && (event.key !== 'Enter' || this.at >= 0)) {
      event.preventDefault();
      act();
    }
  }

  keys = {
    Escape: () => this.close(),
    ArrowDown: () => this.mark(next(this.at, 1, this.options.length)),
    ArrowUp: () => this.mark(next(this.at, -1, this.options.length)),
    Enter: () => this.take(this.options[this.at])
  };
}

/** The option after or before one of so many; past the end comes none, which is -1, and then the other end. */
export const next = (at, step, length) => ((at + step + 1 + length + 1) % (length + 1)) - 1;
