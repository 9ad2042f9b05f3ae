// A drawing as printed matter: on white, with title, what is shown, legend and where it is from, styles written into it.
import {broken, inLines, svg} from './dom.js';
import {dateText} from './format.js';
import {stateOf} from './flows.js';
import {tone} from './palette.js';
import {SANS} from './typeface.js';

const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linejoin', 'stroke-dasharray', 'paint-order', 'fill-opacity', 'opacity', 'font-family', 'font-size', 'font-style',
  'font-weight', 'text-anchor'];
const TAKEN = ['tabindex', 'role', 'data-focus', 'data-count', 'data-ribbon', 'class', 'style', 'aria-label', 'aria-pressed'];
const MARGIN = 24;
const HEAD = 68;
const LINE = 20;
const INK = '#1d2126';
const QUIET = '#595f67';
const OTHERS = 13; // the tone that states without one of their own share

const write = (x, y, text, more = {}) => svg('text', {x, y, fill: INK, 'font-family': SANS, 'font-size': 12, ...more}, text);

/** The drawing as a text of SVG; `about` has note, day, data version, address and faces, and may have title, subtitle and a legend. */
export function standalone(drawing, about) {
  return inLight(() => {
    const copy = styled(drawing);
    const [x, y, width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
    const wide = Math.max(720, width) + 2 * MARGIN;
    const legend = entries(about.legend?.() ?? [], wide);
    const source = broken(`Source: Ascribe, ${dateText({value: about.exported.slice(0, 10)})}, data version ${about.dataVersion}. ${about.address}`, wide - 2 * MARGIN, `11px ${SANS}`);
    const told = inLines(about.subtitle ?? '', wide - 2 * MARGIN, `12px ${SANS}`);
    const head = HEAD + (told.length - 1) * LINE;
    const tall = head + height + legend.height + (2 + source.length) * LINE + MARGIN;
    const foot = head + height + legend.height + LINE;
    Object.entries({x: MARGIN, y: head, width, height, viewBox: `${x} ${y} ${width} ${height}`}).forEach(([name, value]) => copy.setAttribute(name, value));
    return new XMLSerializer().serializeToString(svg('svg', {viewBox: `0 0 ${wide} ${tall}`, width: wide, height: tall},
      svg('style', {}, about.faces ?? ''), svg('rect', {width: wide, height: tall, fill: '#ffffff'}),
      write(MARGIN, 30, about.title ?? document.title.replace(' · Ascribe', ''), {'font-size': 19, 'font-weight': 600}),
      told.map((line, i) => write(MARGIN, 50 + i * LINE, line, {fill: QUIET})), copy,
      svg('g', {transform: `translate(${MARGIN} ${head + height + 8})`}, legend.marks),
      write(MARGIN, foot, about.note, {fill: QUIET, 'font-size': 11}),
      source.map((line, i) => write(MARGIN, foot + (i + 1) * LINE - 4, line, {fill: QUIET, 'font-size': 11}))));
  });
}

/** Runs with the colours of paper, whatever the screen has: styles are computed anew in between. */
function inLight(run) {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  root.dataset.theme = 'light';
  const paper = root.style.getPropertyValue('--paper');
  root.style.setProperty('--paper', '#ffffff');
  try {
    return run();
  } finally {
    root.style.setProperty('--paper', paper);
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }
}

/** A copy that needs no style sheet. */
function styled(drawing) {
  const copy = drawing.cloneNode(true);
  const from = [drawing, ...drawing.querySelectorAll('*')];
  (drawing.isConnected ? [copy, ...copy.querySelectorAll('*')] : []).forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    STYLED.forEach(name => element.setAttribute(name, style.getPropertyValue(name)));
    TAKEN.forEach(name => element.removeAttribute(name));
  });
  copy.querySelectorAll('.reach').forEach(one => one.remove());
  return copy;
}

/** What the colours stand for, in lines as wide as the drawing. */
function entries(entities, wide) {
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const states = new Map(entities.map(stateOf).filter(Boolean).map(state => [tone(state), state.name]));
  const all = [...states.entries()].sort(([a], [b]) => a - b).map(([number, name]) => [number, number === OTHERS ? 'other states' : name]);
  if (entities.some(one => stateOf(one) === null)) {
    all.push([0, 'no state: firms, groups, operations, years']);
  }
  let [x, y] = [0, 12];
  const marks = all.map(([number, text]) => {
    const takes = 34 + text.length * 7;
    if (x + takes > wide - 2 * MARGIN) {
      [x, y] = [0, y + LINE];
    }
    const mark = svg('g', {}, svg('rect', {x, y: y - 10, width: 12, height: 12, fill: css(`--tone-${number}`)}), write(x + 18, y, text));
    x += takes;
    return mark;
  });
  return {marks, height: all.length === 0 ? 0 : y + LINE};
}
