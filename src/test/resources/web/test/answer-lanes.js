import {events, lanes, stacked} from '/js/answer-lanes.js';
import {equal} from './facts.js';

const row = (value, event, kind, id, who) => ({date: {value, precision: 'day'}, event, entities: [{id, name: id, kind}, ...(who ? [{id: who, name: who, kind: 'State'}] : [])]});
const ROWS = [row('2020-03', 'Operation began: X', 'Operation', 'x'), row('2020-05-09', 'Operation ended: X', 'Operation', 'x'), row('2021-07-19', 'Claim: Y', 'Attribution', 'y', 'otterland'),
  row('2021-07-19', 'Claim: Z', 'Attribution', 'z', 'otterland'), row('2021', 'Denial: D', 'Denial', 'd', 'heronia')];

export const facts = {
  'an operation is one mark from its first day to its last': () =>
    equal(events(ROWS).map(({id, from, to}) => [id, new Date(from).toISOString().slice(0, 10), new Date(to).toISOString().slice(0, 10)])[0], ['x', '2020-03-01', '2020-05-09']),
  'what is on one day stands above each other': () => {
    const marks = [{x: 0, width: 10}, {x: 4, width: 10}, {x: 30, width: 10}];
    equal([stacked(marks), marks.map(one => one.row)], [2, [0, 1, 0]]);
  },
  'each kind has a lane, and what is known by the year is a bar': () => {
    const drawn = lanes(ROWS);
    const [operation, one, other, denial] = [...drawn.querySelectorAll('.range-mark')].map(mark => ['y', 'width'].map(name => Number(mark.getAttribute(name))));
    equal([one[0] < other[0], denial[0] > other[0], denial[1] > 5 * one[1], operation[1] > one[1]], [true, true, true, true]);
  },
  'a doubtful end makes no bar and stretches no axis, but is told': () => {
    const end = {...row('2000', 'Operation ended: X', 'Operation', 'x'), date: {value: '2000', precision: 'year', text: '2000 (doubtful: before the beginning that is given, 2020)'}};
    const [first] = events([ROWS[0], end, ROWS[2]]);
    equal([new Date(first.from).getUTCFullYear(), new Date(first.to).getUTCFullYear(), first.doubtful, first.texts[1].includes('doubtful: before')], [2020, 2020, true, true]);
    equal([...lanes([ROWS[0], end, ROWS[2]]).querySelectorAll('.range-mark')].map(mark => mark.matches('.doubtful')), [true, false]);
  },
  'one event alone is not drawn': () => equal(lanes(ROWS.slice(2, 3)), null)
};
