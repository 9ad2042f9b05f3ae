import {get} from '/js/api.js';
import {allKinds, carries, choices, colour, dot, end, meaning, mutual, plural, role, says, saysBackwards, shape, word} from '/js/vocabulary.js';
import {equal} from './facts.js';

export const facts = {
  'each kind has its words and looks from the server': async () => {
    const {kinds} = await get('/schema');
    equal(allKinds(), kinds.map(one => one.kind));
    kinds.forEach(one => equal([word(one.kind), plural(one.kind), meaning(one.kind), colour(one.kind), shape(one.kind), role(one.kind)],
      [one.word, one.plural, one.meaning, one.colour, one.shape, one.role]));
  },
  'each relationship is read in both directions': async () => {
    const {relationships} = await get('/schema');
    relationships.forEach(({type, meaning: forwards, backwards, out, in: into, mutual: both}) =>
      equal([says(type), saysBackwards(type), end(type, 'out'), end(type, 'in'), mutual(type)], [forwards, backwards, out, into, both]));
  },
  'no two kinds look the same': () => equal(new Set(allKinds().map(kind => colour(kind) + shape(kind))).size, allKinds().length),
  'a property has its choices': () =>
    equal([choices('Attribution', 'instrument').includes('indictment'), choices('Actor', 'instrument'), carries('Attribution', 'low'), carries('Denial', 'low')], [true, [], true, false]),
  'a kind of a later server has its name and a dot': () =>
    equal([word('Malware'), plural('Malware'), dot('Malware').className, says('SEEN_WITH'), saysBackwards('SEEN_WITH'), mutual('SEEN_WITH')],
      ['Malware', 'Malware', 'dot ellipse', 'seen with', '← seen with', false])
};
