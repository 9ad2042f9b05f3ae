import {flows} from '/js/flows.js';
import {ranking} from '/js/ranking.js';
import {equal} from './facts.js';

const one = id => ({id, name: id, kind: 'Actor'});
const claim = (who, whom) => ({who: [one(who)], what: [], whom: [one(whom)]});
const CLAIMS = [claim('a', 'x'), claim('a', 'y'), claim('b', 'x'), claim('c', 'z'), claim('d', 'w')];

function drawn(filter = {}) {
  const calls = [];
  const lists = ranking({drawn: flows(CLAIMS, {most: () => 2}), filter, pick: (...values) => calls.push(['pick', ...values]), expand: key => calls.push(['expand', key])});
  return {calls, entries: i => [...lists.querySelectorAll('section')[i].querySelectorAll('button')]};
}

export const facts = {
  'three lists, the largest first, how many more last': () =>
    equal(drawn().entries(0).map(button => button.textContent), ['a2', 'b1', '2 more2']),
  'the longest bar is that of the largest': () => equal(drawn().entries(0).map(button => button.querySelector('.share').style.width), ['100%', '50%', '100%']),
  'an entry picks, the others open': () => {
    const {calls, entries} = drawn();
    entries(2)[0].click();
    entries(0).at(-1).click();
    equal(calls, [['pick', {whom: 'x'}], ['expand', 'who']]);
  },
  'what is picked is marked': () => equal(drawn({who: 'b'}).entries(0).map(button => button.getAttribute('aria-pressed')), ['false', 'true', null])
};
