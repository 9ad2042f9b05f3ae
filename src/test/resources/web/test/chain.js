import {layers, steps} from '/js/chain.js';
import {equal} from './facts.js';

const one = id => ({id, name: id, kind: 'Actor'});
const row = (...ids) => ({chain: ids.map(one), links: ids.slice(1).map(() => ({type: 'PART_OF', statedBy: []}))});
const read = (nodes, links) => steps({nodes: nodes.map(one), links}).map(part => part.textContent).join(' ');

export const facts = {
  'a node lies above all that lead to it': () => {
    const {nodes, links} = layers([row('a', 'b', 'd'), row('a', 'd')]);
    equal([nodes.map(({entity, layer}) => [entity.id, layer]), links.length], [[['a', 0], ['b', 1], ['d', 2]], 3]);
  },
  'a ring of orders ends': () => equal(layers([row('a', 'b', 'a')]).nodes.length, 2),
  'a link is read in the direction that is true': () => equal(
    [read(['Ministry', 'Group', 'Person'], [{type: 'RUN_BY', from: 'Group'}, {type: 'MEMBER_OF', from: 'Person'}]),
      read(['Ministry', 'Group', 'Person'], [{type: 'RUN_BY', from: 'Ministry'}, {type: 'MEMBER_OF'}])],
    ['Ministry runs Group has as a member Person', 'Ministry is run by Group is a member of Person'])
};
