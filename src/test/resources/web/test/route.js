import {address, read} from '/js/route.js';
import {equal} from './facts.js';

const parts = hash => {
  const {view, argument, params} = read(hash);
  return [view, argument, Object.fromEntries(params)];
};

export const facts = {
  'an empty address is the first view': () => equal(parts(''), ['overview', '', {}]),
  'an address has view, argument and parameters': () =>
    equal(parts('#/entity/attack%3AG0128?asOf=2024&q=a%26b'), ['entity', 'attack:G0128', {asOf: '2024', q: 'a&b'}]),
  'an argument may have slashes and a lone per cent': () => equal(parts('#/entity/a/b%'), ['entity', 'a/b%', {}]),
  'what has no value is left out': () => equal(address('graph', '', {ops: '', sel: null, min: 0, pin: undefined}), '#/graph?min=0'),
  'the first view has no name': () => equal(address('overview', '', {whom: 'apt31'}), '#/?whom=apt31'),
  'what is written is read again': () =>
    equal(parts(address('find', 'ä/?#', {q: '50 % & more', x: '#?'})), ['find', 'ä/?#', {q: '50 % & more', x: '#?'}])
};
