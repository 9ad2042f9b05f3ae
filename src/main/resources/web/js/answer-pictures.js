// Pictures of answers, where one says more than the table below it.
import {lanes} from './answer-lanes.js';
import {years} from './answer-years.js';
import {chainOfCommand, undrawnChains} from './chain.js';
import {fitted, h, svg} from './dom.js';
import {dateText, rowsTold, undated, undrawn} from './format.js';
import {tone} from './palette.js';
import {address} from './route.js';
import {SANS} from './typeface.js';

const NARROW = matchMedia('(max-width: 46rem)').matches;
const WIDTH = NARROW ? 350 : 900;
const LEFT = NARROW ? 110 : 230;
const RIGHT = NARROW ? 20 : 40;
const TICKS = NARROW ? 3 : 8;
const ROW = 30;
const SMALL = `12px ${SANS}`;
const MOST = 30;

/**
 * The picture of an answer to a question with some values; without one of its own, its rows by year; or nothing.
 *
 * The element has the `drawing`, and in `omits` which rows are not in that, in words.
 */
export function drawn(about, values, answer) {
  const drawing = PICTURES[about.name] ? PICTURES[about.name](answer.rows, answer.truncated) : inTime(about, values, answer.rows);
  if (!drawing) {
    return null;
  }
  const omits = OMITTED[about.name] ? OMITTED[about.name](answer.rows) : undatedOf(about, answer.rows);
  const told = [answer.truncated && rowsTold(answer), omits].filter(Boolean).join(' · ');
  const element = h('figure', {}, h('div', {class: 'scroll answer-picture', tabindex: '0', role: 'region', 'aria-label': 'Picture of the answer'}, drawing),
    told && h('figcaption', {class: 'small quiet'}, told));
  return Object.assign(element, {drawing, omits});
}

const PICTURES = {
  compare: rows => likelihoods(rows), 'attribution-lag': rows => lags(rows), coalitions: (rows, cut) => together(rows, cut), timeline: rows => lanes(rows),
  'chain-of-command': rows => chainOfCommand(rows).querySelector('.chain'), 'weakest-link': rows => chainOfCommand(rows).querySelector('.chain')};

/** What of its rows a picture of its own leaves out. */
const OMITTED = {
  compare: () => '', coalitions: rows => (pairedIn(rows).length > PAIRED ? `the first ${PAIRED} of ${pairedIn(rows).length} names are drawn` : ''),
  'attribution-lag': rows => undrawn({'without a number of days': rows.length - known(rows).length}),
  timeline: rows => undated(rows.map(row => row.date)), 'chain-of-command': undrawnChains, 'weakest-link': undrawnChains};

const datedBy = ({columns}) => columns.find(({type}) => type === 'date');
const undatedOf = (about, rows) => undated(rows.map(row => row[datedBy(about).name]));

/** The rows by the first of their dates; a bar leads to those of its time where the question can be asked so. */
function inTime(about, values, rows) {
  const {name, parameters} = about;
  const dated = datedBy(about);
  const asks = ['since', 'until'].every(end => parameters.some(parameter => parameter.name === end));
  return dated ? years(rows, dated.name, asks ? bin => address('questions', name, {...values, since: bin, until: bin}) : null) : null;
}

/** A chart of rows with a name on the left; `mark(row, y, x)` draws what stands to the right of it. Those `off` the scale stand below it, with what `told(row)` says. */
function rowsOf(rows, {label, name, mark, ticks, x, off = [], told}) {
  const shown = rows.slice(0, MOST);
  const below = off.slice(0, MOST - shown.length);
  const floor = shown.length * ROW + 34;
  const all = rows.length + off.length;
  const height = floor + below.length * ROW + (all > MOST ? 20 : 0);
  const named = (row, y) => svg('text', {x: LEFT - 12, y, 'text-anchor': 'end'}, fitted(name(row), LEFT - 20));
  return svg('svg', {class: 'answer-chart', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img', 'aria-label': label},
    ticks.map(({at, text}) => [svg('line', {class: 'tick', x1: x(at), x2: x(at), y1: 4, y2: shown.length * ROW + 10}), svg('text', {class: 'axis', x: x(at), y: shown.length * ROW + 26, 'text-anchor': 'middle'}, text)]),
    shown.map((row, i) => [named(row, i * ROW + 22), mark(row, i * ROW + 17, x)]),
    below.map((row, i) => [named(row, floor + i * ROW + 22), svg('text', {class: 'axis', x: LEFT, y: floor + i * ROW + 22}, fitted(told(row), WIDTH - LEFT - 8, SMALL))]),
    all > MOST && svg('text', {class: 'axis', x: LEFT, y: height - 4}, `${MOST} of ${all.toLocaleString('en')} rows; the others are in the table`));
}

const span = (most) => value => LEFT + ((WIDTH - LEFT - RIGHT) * value) / most;
const names = list => (list ?? []).map(one => one.name).join(', ');

/** What each said, on one scale of likelihood; who gave no range stands below it with the words alone. Without any range there is nothing to draw. */
function likelihoods(rows) {
  const ranged = rows.filter(row => typeof row.low === 'number' && typeof row.high === 'number');
  return ranged.length > 0 && rowsOf(ranged, {label: 'How sure they say they are, in per cent', name: row => names(row.who), x: span(100), ticks: (NARROW ? [0, 50, 100] : [0, 25, 50, 75, 100]).map(at => ({at, text: `${at} %`})),
    mark: (row, y, x) => [svg('rect', {class: `range-mark tone-${tone(row.who[0] ?? {})}`, x: x(row.low), y: y - 7, width: Math.max(6, x(row.high) - x(row.low)), height: 14, rx: 3}), row.words && beside(row, y, x)],
    off: rows.filter(row => !ranged.includes(row)),
    told: row => (row.words ? `“${row.words}”, no range` : row.role === 'supported' ? 'supports others' : 'accuses, without words on how sure')});
}

/** The words on the side of their range that has more room. */
function beside({words, low, high}, y, x) {
  const [before, after] = [x(low) - LEFT, WIDTH - x(high)];
  return svg('text', {x: before > after ? x(low) - 8 : x(high) + 8, y: y + 4, 'text-anchor': before > after ? 'end' : 'start'}, fitted(`“${words}”`, Math.max(before, after) - 12));
}

const known = rows => rows.filter(row => row.days !== null && row.days !== undefined);

/** Days from the first public word to the first attribution, as a range where dates are imprecise. */
function lags(rows) {
  const lasting = known(rows).map(row => ({row, from: row.days.min ?? row.days, to: row.days.max ?? row.days}));
  const most = Math.max(30, ...lasting.map(({to}) => to));
  const step = [30, 90, 180, 365, 730, 1825].find(one => most / one <= TICKS) ?? 3650;
  return rowsOf(lasting, {label: 'Days until it was attributed', name: ({row}) => row.operation.name, x: span(most),
    ticks: Array.from({length: Math.floor(most / step) + 1}, (_, i) => ({at: i * step, text: `${(i * step).toLocaleString('en')}${i === 0 || !NARROW ? ' days' : ''}`})),
    mark: ({row, from, to}, y, x) => [svg('line', {class: 'range-line', x1: x(Math.max(0, from)), x2: x(Math.max(0, to)), y1: y, y2: y}),
      svg('circle', {class: `range-mark tone-${tone(row.who?.[0] ?? {})}`, cx: x(Math.max(0, to)), cy: y, r: 6}, svg('title', {}, `${names(row.who)}, ${dateText(row.attributed)}`))]});
}

const PAIRED = NARROW ? 6 : 14; // names that a matrix has room for
const pairedIn = rows => [...new Map(rows.flatMap(row => [row.a, row.b]).map(one => [one.id, one])).values()];

/** Who accuses together with whom, as a matrix; where rows were cut off, a pair without one may have one all the same. */
function together(rows, cut) {
  const entities = pairedIn(rows).slice(0, PAIRED);
  const both = (a, b) => rows.find(row => (row.a.id === a.id && row.b.id === b.id) || (row.a.id === b.id && row.b.id === a.id))?.together ?? 0;
  const most = Math.max(1, ...rows.map(row => row.together));
  return h('table', {class: 'together'}, h('caption', {}, `How often two accuse the same one${cut ? '; ?: not among these rows' : ''}`),
    h('thead', {}, h('tr', {}, h('td'), entities.map(one => h('th', {scope: 'col'}, h('bdi', {}, one.name))))),
    h('tbody', {}, entities.map(a => h('tr', {}, h('th', {scope: 'row'}, h('bdi', {}, a.name)), entities.map(b => {
      const number = a.id === b.id ? 0 : both(a, b);
      if (number === 0) {
        return h('td', {}, cut && a.id !== b.id && h('span', {class: 'quiet'}, '?'));
      }
      return h('td', {}, h('span', {class: `cell tone-${tone(a)}`, style: {'--share': number / most}}, String(number)));
    })))));
}
