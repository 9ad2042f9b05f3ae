import {all, fitting} from '/js/column-finders.js';
import {flows} from '/js/flows.js';
import {equal} from './facts.js';

const one = name => ({id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'Actor'});
const CLAIMS = ['Volt Typhoon', 'Salt Typhoon', 'Typhoid', 'Other'].map(name => ({who: [one('us')], what: [], whom: [one(name)]}));
const [, , whom] = flows(CLAIMS, {most: () => 1}).columns;
const found = text => fitting(all(whom), text).map(node => node.id);

export const facts = {
  'what is not drawn is found too': () => equal([whom.nodes.length, all(whom).length], [2, 4]),
  'all words must be there, in any order': () => equal(found('typhoon volt'), ['volt-typhoon']),
  'what begins with it comes first': () => equal(found('typh')[0], 'typhoid'),
  'nothing fits': () => equal(found('nobody'), [])
};
