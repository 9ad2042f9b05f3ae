import {drawn} from '/js/answer-pictures.js';
import {equal} from './facts.js';

const COMPARE = {name: 'compare', columns: [{name: 'date', type: 'date'}], parameters: []};
const row = (name, low, words = 'likely') => ({who: [{id: name, name, kind: 'State'}], words, low, high: low === null ? null : low + 10});
const compared = (...rows) => drawn(COMPARE, {}, {rows});
const bottom = drawing => Math.max(...[...drawing.querySelectorAll('.tick')].map(line => Number(line.getAttribute('y2'))));
const wordsAt = (drawing, words) => Number([...drawing.querySelectorAll('text')].find(text => text.textContent.includes(words)).getAttribute('y'));

export const facts = {
  'without a range there is no scale': () => equal(compared(row('a', null), row('b', null)), null),
  'who gave no range stands below the scale': () => {
    const {drawing} = compared(row('a', null, 'we believe'), row('b', 80));
    equal([drawing.querySelectorAll('.range-mark').length, wordsAt(drawing, 'we believe') > bottom(drawing)], [1, true]);
  },
  'a picture tells what it leaves out': () => {
    const rows = [{date: {value: '2019'}}, {date: {value: '2020'}}, {date: null}];
    const picture = drawn({name: 'measures', columns: [{name: 'date', type: 'date'}], parameters: []}, {}, {rows, truncated: true});
    equal([picture.querySelector('figcaption').textContent, picture.omits], ['First 3 rows · 1 without a date is not drawn', '1 without a date is not drawn']);
  }
};
