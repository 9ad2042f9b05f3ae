// How names, dates, likelihoods and documents look, wherever they stand.
import {h, listed} from './dom.js';
import {address} from './route.js';
import {dot, word} from './vocabulary.js';

const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'});

/** A name that cannot disturb what stands around it, whatever its script. */
export const name = (text, attributes = {}) => h('bdi', {class: 'name', title: text, ...attributes}, text);

/** An entity as a link to its page. */
export const entityLink = (entity, attributes = {}) => h('a', {
  class: 'entity', href: address('entity', entity.id), title: `${entity.name} (${word(entity.kind)})`, ...attributes
}, dot(entity.kind, entity), h('bdi', {class: 'name'}, entity.name));

const origin = entity => entity.origin ?? 'bundled or own data';

/** For a list in which names repeat: what tells an entity from its namesakes, as a function of the entity. */
export function apartFrom(list) {
  const namesakes = one => (list ?? []).filter(other => other.name === one.name && other.id !== one.id);
  return one => {
    const others = namesakes(one);
    const from = origin(one);
    return others.length > 0 && h('span', {class: 'quiet small from'}, ' ', others.some(other => origin(other) === from) ? one.id : from);
  };
}

/** Entities, one a line where there are several. */
export function entities(list) {
  const from = apartFrom(list);
  return (list ?? []).length > 1
    ? h('ul', {class: 'bare'}, list.map(one => h('li', {}, entityLink(one), from(one))))
    : listed(list, entityLink);
}

/** A date as people write it, as precise as it is known; empty where there is none. */
export const dateText = date => {
  if (!date?.value) {
    return '';
  }
  const value = String(date.value);
  const day = new Date(value.length === 4 ? value + '-01-01' : value.length === 7 ? value + '-01' : value);
  return Number.isNaN(day.getTime()) || value.length === 4 ? value : value.length === 7 ? MONTH.format(day) : DAY.format(day);
};

/** Why a date cannot be meant as it stands; nothing where it can. */
export const doubt = value => /\(doubtful: (.*)\)$/.exec(value?.text ?? '')?.[1];

/** The words of that, for people. */
export const doubted = value => doubt(value) && h('span', {class: 'small doubt'}, ` doubtful: ${doubt(value)}`);

/** Whether a day is known on which something can be drawn. */
export const isSure = value => Boolean(value?.value) && !doubt(value);

/** How many are not in a picture, in words; nothing where all are: `reasons` has how many, by what they lack. */
export function undrawn(reasons) {
  const found = Object.entries(reasons).filter(([, number]) => number > 0);
  const all = found.reduce((sum, [, number]) => sum + number, 0);
  return all === 0 ? '' : `${found.map(([reason, number]) => `${number.toLocaleString('en')} ${reason}`).join(' and ')} ${all === 1 ? 'is' : 'are'} not drawn`;
}

/** The same for what stands at its date. */
export const undated = dates => undrawn({'without a date': dates.filter(one => !one?.value).length, 'with a doubtful date': dates.filter(doubt).length});

/** A date as precise as it is known; nothing where there is none. */
export function date(value) {
  if (!value?.value) {
    return null;
  }
  const vague = value.precision && value.precision !== 'day' ? `known by the ${value.precision}` : 'known by the day';
  const written = value.text && value.text !== value.value ? `, written “${value.text}”` : '';
  const day = h('time', {datetime: value.value, title: vague + written}, dateText(value));
  return doubt(value) ? h('span', {}, day, doubted(value)) : day;
}

/** The words of a likelihood, and the range they stand for as a bar where they stand for one. */
export function likelihood(row) {
  const {words, low, high} = row;
  const parts = words ? [h('q', {}, h('bdi', {}, words))] : [];
  if (typeof low === 'number' && typeof high === 'number') {
    const text = low === high ? `${low} %` : `${low} to ${high} %`;
    parts.push(h('span', {class: 'range', role: 'img', 'aria-label': `which stands for ${text}`, title: text},
      h('span', {style: {left: low + '%', width: Math.max(3, high - low) + '%'}})), h('span', {class: 'small quiet'}, text));
  }
  if (row.confidence) {
    parts.push(h('span', {class: 'small quiet'}, `${row.confidence} confidence`));
  }
  return parts.length > 0 && h('span', {class: 'likelihood'}, parts);
}

/** What happened to somebody, and to how many: an editor's summary, so without the marks of a quotation. */
export const happened = (outcome, number) => [outcome && h('bdi', {}, [outcome].flat().join('; ')), number && h('div', {class: 'small'}, 'how many: ', h('bdi', {}, number))];

/** A document: a link only where its address is a web address. */
export function source(document) {
  const label = document.publisher || document.title || document.id;
  const title = [document.title, dateText(document.published)].filter(Boolean).join(', ');
  return /^https?:\/\//i.test(document.url ?? '')
    ? h('a', {class: 'source', href: document.url, rel: 'noreferrer noopener', target: '_blank', title}, h('bdi', {}, label))
    : h('span', {class: 'source', title}, h('bdi', {}, label));
}

/** Documents, the first few and how many more. */
export function sources(list) {
  const all = list ?? [];
  if (all.length <= 3) {
    return h('ul', {class: 'bare'}, all.map(one => h('li', {}, source(one))));
  }
  return h('div', {},
    h('ul', {class: 'bare'}, all.slice(0, 2).map(one => h('li', {}, source(one)))),
    h('details', {class: 'more'}, h('summary', {}, `${all.length - 2} more`),
      h('ul', {class: 'bare'}, all.slice(2).map(one => h('li', {}, source(one))))));
}

/** One of the vocabulary's words, for people. */
export const plain = text => (text ?? '').replaceAll('-', ' ');

/** "1 claim", "2 claims". */
export const count = (number, one, many = one + 's') => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** How many rows an answer has; where the record has more, these are the first. */
export const rowsTold = ({rows, truncated}) => (truncated ? `First ${count(rows.length, 'row')}` : count(rows.length, 'row'));

/** Claims, denials and measures by their long names: a short list that opens. */
export function statements(list, one) {
  const all = list ?? [];
  return all.length > 0
    && h('details', {class: 'more'}, h('summary', {}, count(all.length, one)), h('ul', {class: 'bare'}, all.map(item => h('li', {}, entityLink(item)))));
}

/** Entities in running text. */
export function listedText(list) {
  const from = apartFrom(list);
  return listed(list, one => [entityLink(one), from(one)]).flat().filter(Boolean);
}
