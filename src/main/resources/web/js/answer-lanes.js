// Events in lanes: what happened, what was said and what was done, each where it stands in time. What is known by the month or year only is a bar.
import {DAY, firstDay, iso, lastDay} from './days.js';
import {svg} from './dom.js';
import {count, dateText, doubt, isSure} from './format.js';
import {tone} from './palette.js';
import {address} from './route.js';
import {plural} from './vocabulary.js';

const KINDS = ['Operation', 'Attribution', 'Denial', 'Measure', 'Comment'];
const [WIDTH, LEFT, RIGHT, TICKS] = matchMedia('(max-width: 46rem)').matches ? [350, 104, 10, 4] : [900, 150, 20, 10];
const DOT = 10; // what one takes
const TALL = 132; // a lane at most: with more above each other they are flatter
const BETWEEN = 14;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240]; // months between two lines of the axis

/** The events as marks, an operation as one from its first day to its last: {kind, id, who, from, to, texts}. A doubtful date gives no mark a place, but marks it. */
export function events(rows) {
  const met = new Map();
  rows.filter(row => row.date?.value && KINDS.includes(row.entities?.[0]?.kind)).forEach(row => {
    const [what, who] = row.entities;
    const sure = isSure(row.date);
    const [from, to] = sure ? [Date.parse(firstDay(row.date.value)), Date.parse(lastDay(row.date.value))] : [Infinity, -Infinity];
    const known = met.get(what.id);
    met.set(what.id, {kind: what.kind, id: what.id, who: what.kind === 'Operation' ? what : who ?? what, from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to), doubtful: known?.doubtful || !sure,
      texts: [...(known?.texts ?? []), `${dateText(row.date)}${sure ? '' : ` (doubtful: ${doubt(row.date)})`}: ${row.event}`]});
  });
  return [...met.values()].filter(one => Number.isFinite(one.from)).sort((a, b) => a.from - b.from);
}

/** Gives each mark a row in which it touches no other; tells how many rows that takes. */
export function stacked(marks) {
  const ends = [];
  marks.forEach(mark => {
    const free = ends.findIndex(end => end + 1 < mark.x);
    mark.row = free < 0 ? ends.length : free;
    ends[mark.row] = mark.x + mark.width;
  });
  return ends.length;
}

/** The drawing, or nothing where fewer than two events have a date. */
export function lanes(rows) {
  const all = events(rows);
  if (all.length < 2) {
    return null;
  }
  const first = Math.min(...all.map(one => one.from));
  const last = Math.max(...all.map(one => one.to), first + 30 * DAY);
  const x = time => LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  let y = 8;
  const drawn = KINDS.map(kind => ({kind, marks: all.filter(one => one.kind === kind)})).filter(({marks}) => marks.length > 0).map(({kind, marks}) => {
    marks.forEach(one => {
      one.width = Math.max(DOT, x(one.to) - x(one.from));
      one.x = Math.min(x(one.from), WIDTH - RIGHT - one.width + DOT / 2);
    });
    const taken = stacked(marks);
    const step = Math.min(DOT + 2, TALL / taken);
    const top = y;
    y += taken * step + BETWEEN;
    return [svg('text', {x: LEFT - 14, y: top + (taken * step) / 2 + 4, 'text-anchor': 'end'}, `${plural(kind)} ${marks.length.toLocaleString('en')}`),
      svg('line', {class: 'tick', x1: 0, x2: WIDTH, y1: y - BETWEEN / 2, y2: y - BETWEEN / 2}), marks.map(one => mark(one, top + one.row * step, Math.min(DOT, step * .85)))];
  });
  return svg('svg', {class: 'answer-chart lanes', viewBox: `0 0 ${WIDTH} ${y + 20}`, width: WIDTH, height: y + 20, role: 'group', 'aria-label': `${count(all.length, 'event')} in time, by kind`}, axis(first, last, x, y), drawn);
}

const mark = (one, y, tall) => svg('a', {href: address('entity', one.id), tabindex: -1, 'aria-label': one.texts[0]}, svg('title', {}, one.texts.join('\n')),
  svg('rect', {class: `range-mark tone-${tone(one.who)}${one.doubtful ? ' doubtful' : ''}`, x: one.x, y, width: one.width, height: tall, rx: tall / 2}));

/** Years, or months where these have room. */
function axis(first, last, x, y) {
  const month = time => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const step = STEPS.find(one => (month(last) - month(first)) / one <= TICKS) ?? STEPS.at(-1);
  const from = Math.ceil(month(first) / step) * step;
  return Array.from({length: Math.floor((month(last) - from) / step) + 1}, (_, i) => from + i * step)
    .map(number => ({number, at: Date.UTC(Math.floor(number / 12), number % 12, 1)})).filter(({at}) => at >= first)
    .map(({number, at}) => [svg('line', {class: 'tick', x1: x(at), x2: x(at), y1: 0, y2: y}),
      svg('text', {class: 'axis', x: x(at), y: y + 14, 'text-anchor': 'middle'}, step >= 12 || number % 12 === 0 ? String(Math.floor(number / 12)) : dateText({value: iso(at).slice(0, 7)}))]);
}
