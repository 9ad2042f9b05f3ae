// Elements without markup: whatever is a text stays a text.
import {SANS} from './typeface.js';

const SVG = 'http://www.w3.org/2000/svg';

function fill(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (key === 'style') {
      Object.entries(value).forEach(([name, text]) => made.style.setProperty(name, text));
    } else {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** An element with attributes (`onclick` and the like are listeners, `style` is a map) and children. */
export const h = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

/** The same for a part of a drawing. */
export const svg = (name, attributes, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** Nodes with commas between them. */
export const listed = (items, show) => (items ?? []).flatMap((item, i) => (i === 0 ? [show(item)] : [', ', show(item)]));

/** Tells people who do not see the page what has changed. */
export function say(text) {
  document.getElementById('said').textContent = text;
}

/** Runs the last of many calls, a moment after it. */
export function soon(millis, run) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(run, millis, ...values);
  };
}

let ids = 0;

/** An id that no other element has. */
export const freshId = stem => `${stem}-${++ids}`;

const rule = document.createElement('canvas').getContext('2d');

/** A text in lines that are no wider than so many pixels of a font, broken between words. */
export function inLines(text, width, font) {
  rule.font = font;
  return text.split(' ').reduce((made, word) => {
    const longer = made.length > 0 ? `${made.at(-1)} ${word}` : word;
    return made.length > 0 && rule.measureText(longer).width <= width ? [...made.slice(0, -1), longer] : [...made, word];
  }, []);
}

/** How many lines a text takes that wraps at a width, and how wide the widest is, in pixels of a font. */
export function wrapped(text, width, font) {
  const lines = inLines(text, width, font);
  const wide = words => rule.measureText(words).width;
  const widest = Math.max(...lines.map(wide));
  return {width: Math.min(width, widest), lines: lines.reduce((sum, line) => sum + Math.ceil(wide(line) / width), 0)};
}

/** A text in pieces that are no wider than so many pixels of a font, wherever it has to be broken: an address has no spaces. */
export function broken(text, width, font) {
  rule.font = font;
  return Array.from(text).reduce((made, sign) => (rule.measureText(made.at(-1) + sign).width <= width ? [...made.slice(0, -1), made.at(-1) + sign] : [...made, sign]), ['']);
}

/** A text in a drawing: what is written in another direction stays apart from what stands beside it. */
export const apart = text => `\u2068${text}\u2069`;

/** The font of names in pictures, as the stylesheet has it. */
const PLAIN = `13px ${SANS}`;

/** A text cut to a width in pixels of a font. */
export const fitted = (text, width, font = PLAIN) => apart(shortened(text, width, font));

/** A text in a drawing, in one line where that has room, else in two, the second of which is cut to the width. */
export function inTwo(text, width, font = PLAIN) {
  rule.font = font;
  const fits = some => rule.measureText(some).width <= width;
  const words = text.split(' ');
  let first = words.length;
  while (first > 1 && !fits(words.slice(0, first).join(' '))) {
    first--;
  }
  return [words.slice(0, first), words.slice(first)].filter(some => some.length > 0).map(some => fitted(some.join(' '), width, font));
}

function shortened(text, width, font) {
  rule.font = font;
  if (rule.measureText(text).width <= width) {
    return text;
  }
  const signs = Array.from(text);
  let length = Math.min(signs.length, Math.ceil(width / 3));
  while (length > 1 && rule.measureText(cut(text, length)).width > width) {
    length--;
  }
  return cut(text, length);
}

/** A text cut to a length that fits a drawing; the end of it is told by a title. */
export const cut = (text, length) => (Array.from(text).length <= length
  ? text
  : Array.from(text).slice(0, length - 1).join('').trimEnd() + '…');
