import {legend, tone} from '/js/palette.js';
import {equal} from './facts.js';

const state = name => ({id: name, name, kind: 'State'});

export const facts = {
  'a state has its colour whatever the data are, and its bodies have it too': () =>
    equal([tone(state('China')), tone({id: 'mss', name: 'MSS', kind: 'Agency', state: state('China')}), tone(state('Russian Federation')) === tone(state('Russia'))], [1, 1, true]),
  'other states share one, and what has no state has none of these': () => equal([tone(state('Somewhere')), tone({id: 'g', name: 'G', kind: 'Actor'})], [13, 0]),
  'the legend names what is drawn': () =>
    equal([...legend([state('China'), state('Somewhere')]).querySelectorAll('li')].map(one => one.textContent), ['China', 'other states', 'not named by the source'])
};
