import {askedBy, catalogue, kindsOf, taken} from '/js/catalogue.js';
import {equal} from './facts.js';

export const facts = {
  'a parameter tells what it takes': () => equal(['date(first)', 'number(1..1000)', 'entity', 'one-of(a, b)'].map(type => taken({type})),
    [{type: 'date', rest: 'first'}, {type: 'number', rest: '1..1000'}, {type: 'entity', rest: ''}, {type: 'one-of', rest: 'a, b'}]),
  'kinds are listed, none stands for any': () => equal([kindsOf({rest: 'Actor, Company'}), kindsOf({rest: ''})], [['Actor', 'Company'], []]),
  'a question is asked by the parameter that takes the kind': async () => {
    const by = askedBy(await catalogue());
    equal([by('targets', 'Actor'), by('targets', 'Operation'), by('targets', 'State'), by('targets', 'Alias') ?? null], ['actor', 'operation', 'behind', null]);
  },
  'or by the one that is meant': async () => {
    const by = askedBy(await catalogue());
    equal([by('who-attributed', 'Actor', 'what'), by('who-attributed', 'Operation', 'whom') ?? null, by('no-question', 'Actor') ?? null], ['what', null, null]);
  }
};
