import {filters, sifted, toggled, wanted} from '/js/graph-filters.js';
import {add, connect, empty} from '/js/graph-state.js';
import {allKinds, plural} from '/js/vocabulary.js';
import {equal} from './facts.js';

const ALL = wanted(new URLSearchParams());
const records = new Map([
  {id: 'sure', onRecord: '2024-03-31', low: 80}, {id: 'silent', onRecord: '2021-07-19'}, {id: 'undated'}, {id: 'none', onRecord: '2021-07-19', low: 0}
].map(one => [one.id, one]));
const graph = {...empty(), records};
add(graph, {id: 'apt31', kind: 'Actor'}, null);
['sure', 'silent', 'undated', 'none'].forEach(id => add(graph, {id, kind: id === 'silent' ? 'Denial' : 'Attribution'}, 'apt31'));
[...records.keys()].forEach(id => connect(graph, id, 'apt31', 'POINTS_TO'));
add(graph, {id: 'uk', kind: 'State'}, 'sure');
connect(graph, 'uk', 'sure', 'MADE');
add(graph, {id: 'mss', kind: 'Agency'}, 'apt31');
connect(graph, 'apt31', 'mss', 'RUN_BY', '2021-07-19');
const left = filter => sifted(graph, {...ALL, ...filter});
const ids = filter => left(filter).nodes.map(({id}) => id);
const claim = (id, filter) => ids(filter).includes(id);

export const facts = {
  'an address without filters wants all': () => equal(ALL, {hide: [], asOf: null, min: 0, pins: []}),
  'an address tells kinds, day, likelihood and pins': () =>
    equal(wanted(new URLSearchParams('hide=Alias,Person&asOf=2024&min=80&pin=a,b')), {hide: ['Alias', 'Person'], asOf: '2024', min: 80, pins: ['a', 'b']}),
  'hidden kinds go, and their links': () => equal([claim('sure', {hide: new Set(['Attribution'])}), left({hide: new Set(['Attribution', 'Denial'])}).edges.map(({type}) => type)], [false, ['RUN_BY']]),
  'a fact is there from the day on record, and whom it ties with it': () =>
    equal(['2021-07-18', '2021-07-19'].map(asOf => [claim('mss', {asOf}), left({asOf}).edges.some(({type}) => type === 'RUN_BY')]), [[false, false], [true, true]]),
  'who was reached by a statement goes with it': () => equal([claim('uk', {asOf: '2024-03-30'}), claim('uk', {asOf: '2024-03-31'}), claim('uk', {min: 95}), claim('uk', {min: 80})], [false, true, false, true]),
  'what was asked for itself stays': () => equal(ids({asOf: '1999', min: 95}), ['apt31']),
  'a claim is there from the day on record': () =>
    equal(['2024-03-30', '2024-03-31', '2024-03', '2024-02'].map(asOf => claim('sure', {asOf})), [false, true, true, false]),
  'a claim on record on no known day is never as of one': () => equal([claim('undated', {asOf: '2026'}), claim('undated', {})], [false, true]),
  'a claim without a likelihood is not likely enough': () =>
    equal(['sure', 'undated', 'none'].map(id => claim(id, {min: 50})), [true, false, false]),
  'a denial has no likelihood to fall short of': () => equal(claim('silent', {min: 95}), true),
  'the legend names each kind that is there': () => {
    const controls = filters({first: '2020', last: '2024'}, {}, () => {});
    controls.set(new Set(allKinds()), [{id: 'apt31', kind: 'Actor'}], {hide: new Set()});
    equal([...controls.element.querySelectorAll('ul.kinds li')].map(one => one.textContent.trim()), allKinds().map(kind => `${plural(kind)} ${kind === 'Actor' ? 1 : 0}`));
  },
  'what is toggled twice is as before': () => {
    const set = new Set(['a']);
    equal([toggled(set, 'b'), toggled(toggled(set, 'b'), 'b'), toggled(set, 'a'), set], [['a', 'b'], ['a'], [], ['a']]);
  }
};
