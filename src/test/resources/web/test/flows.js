import {flows, parties, picked, place, stateOf} from '/js/flows.js';
import {equal} from './facts.js';

const one = (id, kind = 'Actor') => ({id, name: id, kind});
const claim = (who, what, whom) => ({who: who.map(id => one(id, 'State')), what: what.map(id => one(id)), whom: whom.map(id => one(id))});
const CLAIMS = [
  claim(['uk', 'us'], ['op'], ['apt']), claim(['uk'], ['op'], ['apt']), claim(['us'], ['op2'], ['mss', 'apt']), claim(['us'], [], []),
  ...Array.from({length: 9}, (_, i) => claim(['nl'], ['small'], [`rare-${i}`]))];
const PLANE = {width: 1000, height: 400, bar: 12, gap: 4, line: 18, left: 200, right: 200};
const counts = ({nodes}) => nodes.map(node => [node.id, node.count]);

export const facts = {
  'a claim that names nobody still counts': () => equal(parties(CLAIMS[3], 'whom').map(party => party.name), ['Nobody named']),
  'a claim is picked when all that is picked is in it': () =>
    equal([picked(CLAIMS, {}).length, picked(CLAIMS, {who: 'us'}).length, picked(CLAIMS, {who: 'us', whom: 'apt'}).length, picked(CLAIMS, {whom: ''}).length], [13, 3, 2, 1]),
  'a body has the colour of its state': () =>
    equal([stateOf({kind: 'Agency', state: one('cn', 'State')}).id, stateOf(one('cn', 'State')).id, stateOf(one('apt'))], ['cn', 'cn', null]),
  'columns have the largest first, names in order where they are equal': () =>
    equal(counts(flows(CLAIMS, 20).columns[0]), [['nl', 9], ['us', 3], ['uk', 2]]),
  'what is beyond the most is one node, each claim once': () => {
    const [, , whom] = flows(CLAIMS, 3).columns;
    equal([whom.nodes.length, whom.nodes.at(-1).id, whom.nodes.at(-1).count, whom.nodes.at(-1).others.length], [4, 'others', 9, 9]);
  },
  'one more than the most is shown, not called others': () => equal(flows(CLAIMS, 2).columns[0].nodes.length, 3),
  'an open column shows all': () => equal(flows(CLAIMS, 3, new Set(['whom'])).columns[2].nodes.length, 12),
  'a ribbon counts the claims that go through it': () => {
    const ribbon = flows(CLAIMS, 20).ribbons.find(({from, to}) => from.id === 'uk' && to.id === 'op');
    equal([ribbon.count, ribbon.side], [2, 0]);
  },
  'nodes lie in the plane, each with a line of its own, the others last': () => {
    const drawn = flows(CLAIMS, 3);
    place(drawn, PLANE);
    drawn.columns.forEach(({nodes}) => {
      const down = [...nodes].sort((a, b) => a.y - b.y);
      const middle = node => node.y + node.height / 2;
      equal(down.slice(1).every((node, i) => middle(node) - middle(down[i]) >= PLANE.line - 1e-6), true);
      equal(down.every(node => node.y >= -1e-6 && node.y + node.height <= PLANE.height + 1e-6), true);
    });
    const last = [...drawn.columns[2].nodes].sort((a, b) => a.y - b.y).at(-1);
    equal(last.id, 'others');
  },
  'the ribbons of a node fill it and do not lie on each other': () => {
    const drawn = flows(CLAIMS, 3);
    place(drawn, PLANE);
    drawn.columns[0].nodes.forEach(node => {
      const out = drawn.ribbons.filter(ribbon => ribbon.from === node).sort((a, b) => a.y0 - b.y0);
      equal(out.every((ribbon, i) => i === 0 || ribbon.y0 - ribbon.thick / 2 >= out[i - 1].y0 + out[i - 1].thick / 2 - 1e-6), true);
      equal(Math.abs(out.reduce((sum, ribbon) => sum + ribbon.thick, 0) - node.height) < 1e-6, true);
    });
  }
};
