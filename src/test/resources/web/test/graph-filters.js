import {filters, stays, toggled, wanted} from '/js/graph-filters.js';
import {allKinds, plural} from '/js/vocabulary.js';
import {equal} from './facts.js';

const ALL = wanted(new URLSearchParams());
const records = new Map([
  {id: 'sure', onRecord: '2024-03-31', low: 80}, {id: 'silent', onRecord: '2021-07-19'}, {id: 'undated'}, {id: 'none', onRecord: '2021-07-19', low: 0}
].map(one => [one.id, one]));
const claim = (id, filter) => stays({id, kind: 'Attribution'}, {...ALL, ...filter}, records);

export const facts = {
  'an address without filters wants all': () => equal(ALL, {hide: [], asOf: null, min: 0, pins: []}),
  'an address tells kinds, day, likelihood and pins': () =>
    equal(wanted(new URLSearchParams('hide=Alias,Person&asOf=2024&min=80&pin=a,b')), {hide: ['Alias', 'Person'], asOf: '2024', min: 80, pins: ['a', 'b']}),
  'hidden kinds go': () => equal([claim('sure', {hide: new Set(['Attribution'])}), stays({id: 'x', kind: 'Person'}, {...ALL, hide: new Set(['Person'])}, records)], [false, false]),
  'things have no day and stay': () => equal(stays({id: 'apt31', kind: 'Actor'}, {...ALL, asOf: '1999', min: 95}, records), true),
  'a claim is there from the day on record': () =>
    equal(['2024-03-30', '2024-03-31', '2024-03', '2024-02'].map(asOf => claim('sure', {asOf})), [false, true, true, false]),
  'a claim on record on no known day is never as of one': () => equal([claim('undated', {asOf: '2026'}), claim('undated', {})], [false, true]),
  'a claim without a likelihood is not likely enough': () =>
    equal(['sure', 'silent', 'none'].map(id => claim(id, {min: 50})), [true, false, false]),
  'a denial has no likelihood to fall short of': () => equal(stays({id: 'silent', kind: 'Denial'}, {...ALL, min: 95}, records), true),
  'the legend names each kind that is there': () => {
    const controls = filters({first: '2020', last: '2024'}, {}, () => {});
    controls.set({nodes: new Map(allKinds().map(kind => [kind, {entity: {id: kind, kind}}]))}, {hide: new Set()});
    equal([...controls.element.querySelectorAll('ul.kinds li')].map(one => one.textContent.trim()), allKinds().map(kind => `${plural(kind)} 1`));
  },
  'what is toggled twice is as before': () => {
    const set = new Set(['a']);
    equal([toggled(set, 'b'), toggled(toggled(set, 'b'), 'b'), toggled(set, 'a'), set], [['a', 'b'], ['a'], [], ['a']]);
  }
};
