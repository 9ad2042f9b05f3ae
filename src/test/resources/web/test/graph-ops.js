import {format, parse, step} from '/js/graph-ops.js';
import {equal} from './facts.js';

const values = text => parse(text).map(one => [one.sign, ...one.values]);

export const facts = {
  'no address is no step': () => equal([values(null), values(''), values('~*~')], [[], [], []]),
  'a step keeps signs, commas and tildes in its values': () =>
    equal(values(step('>', 'a,b~c>*', 'RUN_BY', 'out', 'Agency')), [['>', 'a,b~c>*', 'RUN_BY', 'out', 'Agency']]),
  'steps come back as they were written': () => {
    const text = '*apt31~>apt31,MADE,in,Attribution~-apt31~=a,b~!a';
    equal(format(parse(text)), text);
  },
  'a lone per cent is a sign like others': () => equal(values('*50%'), [['*', '50%']])
};
