// How many rows of an answer there are in each year, or month where these have room.
import {svg} from './dom.js';
import {count, isSure} from './format.js';
import {bins} from './time-span.js';

const WIDTH = matchMedia('(max-width: 46rem)').matches ? 350 : 900;
const [HEIGHT, FLOOR, EDGE] = [104, 82, 10];
const MONTHS = 30; // more than that have no room
const BAR = 60; // no wider than that
const NAMED = {year: 36, month: 58}; // pixels that a word of the axis takes

const inMonths = date => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The rows in bins, from the first to the last: {named, place, number}, `place` counted from the first one; with `unit`, a month or a year. */
export function binned(dates) {
  const known = dates.filter(Boolean).map(String).sort();
  const byMonth = known.length > 0 && known.every(date => date.length > 4) && inMonths(known.at(-1)) - inMonths(known[0]) < MONTHS;
  const place = byMonth ? inMonths : Number;
  const made = bins(known, byMonth);
  return {unit: byMonth ? 'month' : 'year', made: made.map(({bin, number}) => ({bin, number, place: place(bin) - place(made[0].bin)}))};
}

/** The drawing, or nothing where all is in one bin; `open(bin)` is an address that a bar leads to, if it leads anywhere. */
export function years(rows, column, open) {
  const drawn = rows.map(row => row[column]).filter(isSure);
  const {unit, made} = binned(drawn.map(({value}) => value));
  if (made.length < 2) {
    return null;
  }
  const wide = Math.min(BAR, (WIDTH - 2 * EDGE) / (made.at(-1).place + 1));
  const every = Math.ceil(NAMED[unit] / wide);
  const most = Math.max(...made.map(({number}) => number));
  const told = `${count(drawn.length, 'row')} by ${unit}`;
  return svg('svg', {class: 'answer-chart by-time', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'group', 'aria-label': told},
    svg('title', {}, told),
    made.map(one => {
      const x = EDGE + one.place * wide;
      const tall = Math.max(2, (one.number / most) * (FLOOR - 18));
      const bar = [svg('title', {}, `${one.bin}: ${one.number}`), svg('rect', {class: 'count', 'data-bin': one.bin, x: x + 1, width: Math.max(1, wide - 2), y: FLOOR - tall, height: tall}),
        wide > 7 * String(one.number).length && svg('text', {x: x + wide / 2, y: FLOOR - tall - 4, 'text-anchor': 'middle'}, one.number.toLocaleString('en'))];
      return open ? svg('a', {href: open(one.bin), 'aria-label': `${one.bin}: ${one.number}`, tabindex: -1}, bar) : svg('g', {}, bar);
    }),
    named(made, every).map(({bin, place}) => svg('text', {class: 'axis', x: EDGE + (place + .5) * wide, y: FLOOR + 16, 'text-anchor': 'middle'}, bin)));
}

/** The bins whose names have room, the first one always. */
function named(made, every) {
  let last = -Infinity;
  return made.filter(({place}) => {
    const fits = place - last >= every;
    last = fits ? place : last;
    return fits;
  });
}
