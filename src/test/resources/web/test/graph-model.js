import {replay} from '/js/graph-model.js';
import {parse, step} from '/js/graph-ops.js';
import {complete, parted} from '/js/graph-ties.js';
import {equal} from './facts.js';

const graph = async text => replay(parse(text));
const size = ({nodes, links}) => [nodes.size, links.size];

export const facts = {
  'no step is an empty graph': async () => equal(size(await graph('')), [0, 0]),
  'a name that nobody has is left out, with a note': async () => {
    const {nodes, notes} = await graph('*no-such-id-at-all~*apt31');
    equal([[...nodes.keys()], notes.length], [['apt31'], 1]);
  },
  'what is expanded is tied to its parent': async () => {
    const {nodes, links} = await graph('*apt31~>apt31,NAMES,in,Alias');
    const names = [...nodes.values()].filter(node => node.entity.kind === 'Alias');
    equal([names.length > 3, names.every(node => node.parent === 'apt31'), links.size], [true, true, names.length]);
  },
  'collapsing takes what was expanded, and nothing else': async () =>
    equal(size(await graph('*apt31~*mss~>apt31,NAMES,in,Alias~-apt31')), [2, 0]),
  'removing takes what hangs on it, and its links': async () =>
    equal(size(await graph('*apt31~*mss~>apt31,NAMES,in,Alias~!apt31')), [1, 0]),
  'claims come with who leads, their year and the day on record': async () => {
    const {nodes, records} = await graph('*apt31~>apt31,POINTS_TO,in,Attribution');
    const claims = [...nodes.values()].filter(node => node.entity.kind === 'Attribution').map(node => records.get(node.entity.id));
    equal(claims.every(one => / \d{4}$/.test(one.label) && /^\d{4}-\d\d-\d\d$/.test(one.onRecord)), true);
  },
  'a path has its nodes in a row': async () => {
    const {nodes, links} = await graph('=ni-gaobin,mss');
    equal([nodes.has('ni-gaobin'), nodes.has('mss'), links.size >= nodes.size - 1], [true, true, true]);
  },
  'who accuses it comes with the statements as lines, states for their bodies': async () => {
    const {nodes, links} = await graph('*apt31~@apt31,in');
    const line = links.get('united-states\nACCUSES\napt31');
    equal([nodes.has('united-kingdom'), nodes.has('us-doj'), line.claims.length > 3, nodes.get('google').parent], [true, false, true, 'apt31']);
  },
  'whom it accuses comes in the same way': async () => {
    const {links} = await graph('*microsoft~@microsoft,out');
    equal(links.has('microsoft\nACCUSES\napt31'), true);
  },
  'statements can be nodes, with those who make them': async () => {
    const {nodes, links} = await replay(parse('*apt31~@apt31,in'), {apart: true});
    equal([nodes.get('uk-2024-03-25-parliamentarians').parent, links.has('united-kingdom\nMADE\nuk-2024-03-25-parliamentarians'), [...links.values()].some(link => link.claims)],
      ['apt31', true, false]);
  },
  'two that came by different steps are tied': async () => {
    const two = await graph('*ni-gaobin~*apt31');
    equal([two.links.size, await complete(two), two.links.size], [0, 1, 1]);
  },
  'an answer is one step': async () => {
    const {nodes, links} = await graph(step('?', 'who-attributed', 'whom=apt31'));
    equal([links.get('united-kingdom\nACCUSES\napt31').claims.length > 2, nodes.has('us-doj')], [true, false]);
  },
  'an answer to a question that is gone is left out, with a note': async () => {
    const {nodes, notes} = await graph(`*apt31~${step('?', 'no-such-question')}`);
    equal([nodes.size, notes.length], [1, 1]);
  },
  'ids go into as few addresses as have room for them': () => {
    const ids = Array.from({length: 300}, (_, i) => `some-rather-long-id-of-a-claim-${i}`);
    equal([parted(['a', 'b']).length, parted(ids).length, parted(ids).flat().length, parted(ids).every(part => part.join('&id=').length < 3_500)], [1, 4, 300, true]);
  }
};
