// How many statements there are in each year, or month where that has room, over the slider that goes back in time.
import {svg} from './dom.js';
import {count} from './format.js';

const HEIGHT = 44;
const MONTHLY = 8 * 366 * 86_400_000; // up to so long a time, months have room

/** A histogram whose x axis is that of the slider, from the first day to the last; what came after `asOf` is pale. */
export function years(dates, {first, last}, asOf, pick) {
  const byMonth = last - first < MONTHLY;
  const bins = new Map();
  dates.filter(Boolean).map(date => (byMonth ? date.padEnd(7, '-01').slice(0, 7) : date.slice(0, 4))).forEach(bin => bins.set(bin, (bins.get(bin) ?? 0) + 1));
  const most = Math.max(1, ...bins.values());
  const start = bin => Date.parse(`${bin}-01${byMonth ? '' : '-01'}`);
  const end = bin => start(byMonth ? new Date(start(bin) + 32 * 86_400_000).toISOString().slice(0, 7) : String(Number(bin) + 1));
  const at = time => Math.max(0, Math.min(1, (time - first) / Math.max(1, last - first)));
  return svg('svg', {class: 'years', viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img',
    'aria-label': `Statements by ${byMonth ? 'month' : 'year'}: ` + [...bins.entries()].sort().map(([bin, number]) => `${bin}: ${number}`).join(', ')},
  [...bins.entries()].map(([bin, number]) => {
    const [from, to] = [at(start(bin)) * 1000, at(end(bin)) * 1000];
    const tall = Math.max(2, (number / most) * HEIGHT);
    return svg('rect', {class: asOf && bin > asOf.slice(0, bin.length) ? 'later' : '', x: Math.min(from + 1, 994), width: Math.max(5, to - from - 2), y: HEIGHT - tall, height: tall, onclick: () => pick(bin.slice(0, 4))},
      svg('title', {}, `${bin}: ${count(number, 'statement')}`));
  }));
}
