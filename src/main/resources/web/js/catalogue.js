// The questions that there are, and of what they can be asked.
import {get} from './api.js';

const FORM = /^([a-z-]+)(?:\((.+)\))?$/;

/** All questions. */
export const catalogue = () => get('/questions').then(({items}) => items);

/** What a parameter takes, as {type, rest}: `one-of(a, b)` has the type `one-of` and the rest `a, b`. */
export function taken(parameter) {
  const [, type, rest = ''] = FORM.exec(parameter.type) ?? [];
  return {type, rest};
}

/** The kinds that a parameter takes; none where it takes any. */
export const kindsOf = ({rest}) => rest.split(',').map(kind => kind.trim()).filter(Boolean);

/** Tells by which parameter a question can be asked of a kind: `by(question, kind)` is its name, or undefined; `parameter` keeps to one. */
export const askedBy = questions => (name, kind, parameter) =>
  questions.find(question => question.name === name)?.parameters.find(one => {
    const form = taken(one);
    return form.type === 'entity' && (parameter === undefined || parameter === one.name) && kindsOf(form).includes(kind);
  })?.name;
