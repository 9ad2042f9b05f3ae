import {claims} from '/js/claims.js';
import {equal} from './facts.js';

const one = (id, kind = 'State') => ({id, name: id, kind});
const row = more => ({claim: one('claim', 'Attribution'), who: [one('US')], what: [], whom: [], sources: [], ...more});
const who = more => claims('Claims', [row(more)]).querySelector('td[data-title=Who]').textContent;

export const facts = {
  'a version that others report says so, and where the statement stands': () => {
    equal(who({statement: one('standing', 'Attribution')}), 'USone version of it; how it stands');
    equal(claims('Claims', [row({statement: one('standing', 'Attribution')})]).querySelector('td[data-title=Who] .quiet a').hash, '#/entity/standing');
  },
  'what somebody says to have done himself is no accusation': () => equal([who({basis: 'self'}), who({basis: 'their servers'})], ['USon what it did itself', 'US'])
};
