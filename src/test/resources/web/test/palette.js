import {tones} from '/js/palette.js';
import {equal} from './facts.js';

const state = id => ({id, name: id, kind: 'State'});
const rows = Array.from({length: 12}, (_, i) => Array.from({length: 12 - i}, () => ({who: [state(`s${i}`)], what: [], whom: []}))).flat();

export const facts = {
  'the most frequent states have colours of their own, the others share one': () => {
    const {of, ordered, more} = tones(rows);
    equal([of(state('s0')), of(state('s6')), of(state('s7')), of(state('s11')), ordered.length, more], [1, 7, 8, 8, 7, true]);
  },
  'what has no state is grey': () => equal(tones(rows).of(null), 0),
  'few states leave none over': () => equal(tones(rows.slice(0, 23)).more, false)
};
