import {accusations, addAnswer, entitiesOf} from '/js/graph-answer.js';
import {empty} from '/js/graph-state.js';
import {equal} from './facts.js';

const one = (id, kind = 'State', more = {}) => ({id, name: id, kind, ...more});
const row = (id, who, whom, more = {}) => ({claim: one(id, 'Attribution'), who: who.map(name => one(name)), whom: whom.map(name => one(name)), sources: [{id: 's', publisher: 'P'}], ...more});
const ROWS = [row('a', ['otterland'], ['heronia']), row('b', ['otterland', 'stoatia'], ['heronia']), row('c', ['otterland'], ['heronia'], {statement: one('a', 'Attribution')}), row('d', ['heronia'], ['otterland'])];

export const facts = {
  'those asked about come first, documents not at all': () =>
    equal(entitiesOf({resolved: {whom: [one('heronia')]}, rows: ROWS}).map(({id}) => id), ['heronia', 'a', 'otterland', 'b', 'stoatia', 'c', 'd']),
  'each two have their standing statements, the most first': () =>
    equal(accusations({rows: ROWS}).map(({from, to, claims}) => [from.id, to.id, claims.length]), [['otterland', 'heronia', 2], ['heronia', 'otterland', 1], ['stoatia', 'heronia', 1]]),
  'accusers stand on the left of the one that most accuse': () => {
    const graph = empty();
    addAnswer(graph, 'who-attributed', {columns: [], rows: ROWS});
    equal([...graph.nodes.values()].map(({entity, parent, beside}) => [entity.id, parent, beside?.left > 0]), [['heronia', null, false], ['otterland', 'heronia', true], ['stoatia', 'heronia', true]]);
  },
  'a path runs from left to right': () => {
    const graph = empty();
    addAnswer(graph, 'chain-of-command', {columns: ['chain', 'links'], rows: [{chain: [one('g', 'Actor'), one('b', 'Agency'), one('s')]}]});
    equal([...graph.nodes.values()].map(({beside}) => beside.right), [0, 1, 2]);
  },
  'of very many the first are shown, and how many there are is said': () => {
    const graph = empty();
    addAnswer(graph, 'targets', {columns: [], rows: Array.from({length: 70}, (_, i) => ({target: one(`t${i}`)}))});
    equal([graph.nodes.size, graph.notes], [50, ['The answer names 70: the first 50 are shown.']]);
  }
};
