// A question as a form, made from what the server says of its parameters.
import {h} from './dom.js';
import {entity} from './api.js';
import {kindsOf, taken} from './catalogue.js';
import {plain} from './format.js';
import {entityPicker, pickedValue} from './search-box.js';

const ID = /^(?:[a-z0-9.-]+|[a-z0-9.-]+:[A-Za-z0-9:._-]+)$/; // names have capitals; so does an id, after the word for where it is from

const FIRST = 4; // fields that stand there whatever is asked
const ROOM = 2; // more fields than this are folded away

/** The form; `ask(values)` is called with what is filled in. `set(params)` fills it; what is filled in or needed is in sight. */
export function form(about, params, ask) {
  const fields = about.parameters.map(parameter => ({parameter, ...field(parameter)}));
  fields.forEach(one => { one.element = labelled(one); });
  const more = h('div', {class: 'more-fields'});
  const rest = h('details', {class: 'more rest'}, h('summary', {}), more);
  const run = h('div', {class: 'run'}, h('button', {}, 'Ask'));
  const element = h('form', {class: 'ask', 'aria-label': about.title, onsubmit: event => {
    event.preventDefault();
    ask(Object.fromEntries(fields.map(({parameter, value}) => [parameter.name, value()])
      .filter(([name, value]) => value !== '' && value !== about.parameters.find(known => known.name === name).default)));
  }}, run, rest);
  return {element, set: next => {
    fields.forEach(({parameter, set}) => set(next.get(parameter.name) ?? ''));
    const aside = fields.filter(({parameter}, i) => i >= FIRST && !parameter.required && !next.has(parameter.name));
    const folded = aside.length > ROOM ? aside : [];
    const focus = document.activeElement;
    run.before(...fields.filter(one => !folded.includes(one)).map(one => one.element));
    more.replaceChildren(...folded.map(one => one.element));
    rest.hidden = folded.length === 0;
    if (element.contains(focus)) { // what is put elsewhere loses it
      focus.focus({preventScroll: true});
    }
    rest.firstChild.textContent = `${folded.length} more conditions`;
  }};
}

const TITLES = {asOf: 'As of', 'min-likelihood': 'At least … %', limit: 'Rows at most', instrument: 'Form', self: 'What somebody says of itself'};

/** What a parameter is called on the page. */
export const title = parameter => TITLES[parameter.name] ?? plain(parameter.name.charAt(0).toUpperCase() + parameter.name.slice(1));

const CHOICES = {true: 'yes', false: 'no'};

const chosen = word => CHOICES[word] ?? plain(word);

/** What a parameter was given, in words: of an entity its name, where an answer knows that. */
export const given = (parameter, value, resolved = {}) => resolved[parameter.name]?.map(one => one.name).join(', ') ?? (taken(parameter).type === 'one-of' ? chosen(value) : value);

/** A field below its name, above what it means where that says more. */
function labelled({parameter, input, wrapped}) {
  const says = parameter.description !== title(parameter);
  if (!says) {
    input.removeAttribute('aria-describedby');
  }
  return h('div', {class: 'field'},
    h('label', {for: input.id}, title(parameter), parameter.required && h('span', {class: 'quiet'}, ' needed')), wrapped,
    h('span', {class: 'hint', id: input.id + '-hint'}, says && parameter.description));
}

function field(parameter) {
  const {type, rest} = taken(parameter);
  const id = 'p-' + parameter.name;
  const attributes = {id, name: parameter.name, required: parameter.required, 'aria-describedby': id + '-hint', placeholder: parameter.default ?? `such as ${parameter.example}`};
  if (type === 'one-of') {
    const usual = parameter.default ?? '';
    const input = h('select', {...attributes, placeholder: null}, usual === '' && h('option', {value: ''}, 'any'), rest.split(',').map(word => h('option', {value: word.trim()}, chosen(word.trim()))));
    return {input, wrapped: input, value: () => input.value, set: text => (input.value = text || usual)};
  }
  if (type === 'entity') {
    const input = h('input', {...attributes, spellcheck: 'false'});
    const wrapped = entityPicker(input, kindsOf({rest}));
    return {input, wrapped, value: () => pickedValue(input), set: text => named(input, text)};
  }
  if (type === 'number') {
    const [min, max] = rest.split('..');
    const input = h('input', {...attributes, type: 'number', min, max});
    return {input, wrapped: input, value: () => input.value, set: text => (input.value = text)};
  }
  const input = h('input', {...attributes, pattern: type === 'date' ? '\\d{4}(-\\d{2}(-\\d{2})?)?' : null,
    title: type === 'date' ? 'A year, a month or a day: 2024, 2024-03, 2024-03-25' : null});
  return {input, wrapped: input, value: () => input.value.trim(), set: text => (input.value = text)};
}

/** Shows the name of an id that the address gives. */
async function named(input, text) {
  if (text === '' ? input.value === '' : pickedValue(input) === text) {
    return;
  }
  input.value = text;
  delete input.dataset.id;
  const one = ID.test(text) ? await entity(text).catch(() => null) : null;
  if (one && one.id === text && input.value === text) {
    Object.assign(input.dataset, {id: text, label: one.name});
    input.value = one.name;
  }
}
