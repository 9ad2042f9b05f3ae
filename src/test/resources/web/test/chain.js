import {chainOfCommand, steps} from '/js/chain.js';
import {equal} from './facts.js';

const one = id => ({id, name: id, kind: 'Actor'});
const row = (...ids) => ({chain: ids.map(one), links: ids.slice(1).map(() => ({type: 'PART_OF', statedBy: []}))});
const read = (nodes, links) => steps({nodes: nodes.map(one), links}).map(part => part.textContent).join(' ');

export const facts = {
  'each chain is a line of its own, with the ends that all share drawn once': () => {
    const drawn = chainOfCommand([row('a', 'b', 'd'), row('a', 'd'), row('a', 'c', 'd')]).querySelector('.chain');
    const heights = [...drawn.querySelectorAll('.lane')].map(lane => new Set([...lane.querySelectorAll('.wire')].map(wire => wire.getAttribute('d').split(/[ H]/)[1])));
    equal([heights.length, heights.every(one => one.size === 1), new Set(heights.flatMap(one => [...one])).size], [3, true, 3]);
    equal(drawn.querySelectorAll('a').length, 4);
  },
  'a link is read in the direction that is true': () => equal(
    [read(['Ministry', 'Group', 'Person'], [{type: 'RUN_BY', from: 'Group'}, {type: 'MEMBER_OF', from: 'Person'}]),
      read(['Ministry', 'Group', 'Person'], [{type: 'RUN_BY', from: 'Ministry'}, {type: 'MEMBER_OF'}])],
    ['Ministry runs Group has as a member Person', 'Ministry is run by Group is a member of Person']),
  'the weakest link is marked, and two that are the same are no link of their own': () => {
    const drawn = chainOfCommand([{chain: ['a', 'b', 'c', 'd'].map(one), weakest: {link: 'PART_OF c - d', words: 'likely'},
      links: [{type: 'PART_OF', to: 'b', low: 90, words: 'certain', statedBy: [one('x')]}, {type: 'PART_OF', to: 'd', low: 55, words: 'likely', statedBy: [one('x')]}]}]).querySelector('.chain');
    const wires = [...drawn.querySelectorAll('.wire')];
    equal([wires.map(one => one.classList.contains('weak')), parseFloat(wires[0].style.strokeWidth) > parseFloat(wires[2].style.strokeWidth)], [[false, false, true], true]);
    equal([...drawn.querySelectorAll('.by')].map(text => /same/.test(text.textContent)), [false, true, false]);
  }
};
