import {flows, middle, picked, place, sides, stateOf} from '/js/flows.js';
import {linked} from '/js/record.js';
import {equal} from './facts.js';

const one = (id, kind = 'Actor') => ({id, name: id, kind});
const claim = (who, what, whom) => ({who: who.map(id => one(id, 'State')), what: what.map(id => one(id)), whom: whom.map(id => one(id))});
const CLAIMS = [
  claim(['uk', 'us'], ['op'], ['apt']), claim(['uk'], ['op'], ['apt']), claim(['us'], ['op2'], ['mss', 'apt']), claim(['us'], [], []),
  ...Array.from({length: 9}, (_, i) => claim(['nl'], ['small'], [`rare-${i}`]))];
const party = (id, kind, ...within) => ({id, name: id, kind, within: [id, ...within]});
const RECORD = linked([
  {id: 'a', date: '2021-07', who: ['ncsc'], what: ['raid'], whom: ['apt', 'mss']}, {id: 'b', date: '2019-01-02', who: ['uk'], what: ['war'], whom: ['list:unnamed:group']}],
[party('ncsc', 'Agency', 'uk'), party('uk', 'State'), party('raid', 'Operation', 'war'), party('war', 'Operation'), party('apt', 'Actor'), party('mss', 'Agency', 'cn'), party('cn', 'State'),
  party('list:unnamed:group', 'Actor')]);
const most = number => ({most: () => number});
const PLANE = {width: 1000, height: 400, bar: 12, gap: 4, line: 18, left: 200, right: 200};
const counts = ({nodes}) => nodes.map(node => [node.id, node.count]);

export const facts = {
  'what names nobody is set aside as the last, and counts nowhere else': () => {
    const none = flows(CLAIMS).columns[2].nodes.at(-1);
    equal([none.none, none.count, none.entity.name], [true, 1, 'Nobody named']);
  },
  'a statement is picked when all that is picked is in it': () =>
    equal([picked(CLAIMS, {}).length, picked(CLAIMS, {who: 'us'}).length, picked(CLAIMS, {who: 'us', whom: 'apt'}).length], [13, 3, 2]),
  'a statement is picked from a day on, also when some day of its date may be': () =>
    equal(['2019-01-02', '2019-01-03', '2021-07-20', '2021-08'].map(since => picked(RECORD, {since}).length), [2, 1, 1, 0]),
  'a body counts for its state, a group beside a state with it, a part for its whole': () => {
    equal(['who', 'what', 'whom'].map(key => sides(RECORD[0], key).map(one => one.id)), [['uk'], ['war'], ['cn']]);
    equal(['who', 'what', 'whom'].map(key => sides(RECORD[0], key, true).map(one => one.id)), [['ncsc'], ['raid'], ['apt', 'mss']]);
  },
  'the number of a state is that of all its bodies': () => {
    const [who] = flows(RECORD).columns;
    equal(counts(who), [['uk', 2]]);
  },
  'whom a source does not name is not drawn as somebody': () => equal(sides(RECORD[1], 'whom'), []),
  'years stand in their order, and many operations give way to them': () => {
    equal(flows(RECORD, {keys: ['who', 'year', 'whom']}).columns[1].nodes.map(node => node.id), ['2019', '2021']);
    equal([middle(RECORD), middle(Array.from({length: 30}, (_, i) => claim(['us'], [`op-${i}`], ['apt'])))], ['what', 'year']);
  },
  'a body has the colour of its state': () =>
    equal([stateOf({kind: 'Agency', state: one('cn', 'State')}).id, stateOf(one('cn', 'State')).id, stateOf(one('apt'))], ['cn', 'cn', null]),
  'columns have the largest first, names in order where they are equal': () =>
    equal(counts(flows(CLAIMS, most(20)).columns[0]), [['nl', 9], ['us', 3], ['uk', 2]]),
  'who is accused beside a state comes by what is drawn of it, with the number of its question': () => {
    const many = [...Array.from({length: 5}, (_, i) => ({id: `c${i}`, date: null, who: ['uk'], what: [], whom: ['apt', 'cn']})),
      {id: 'd', date: null, who: ['uk'], what: [], whom: ['apt']}, ...['e', 'f'].map(id => ({id, date: null, who: ['uk'], what: [], whom: ['ir']}))];
    const [, , whom] = flows(linked(many, [party('uk', 'State'), party('cn', 'State'), party('ir', 'State'), party('apt', 'Actor')])).columns;
    equal([counts(whom), whom.nodes.map(node => node.own)], [[['cn', 5], ['ir', 2], ['apt', 6]], [5, 2, 1]]);
  },
  'what is beyond the most is one node, each claim once': () => {
    const [, , whom] = flows(CLAIMS, most(3)).columns;
    equal([whom.nodes.length, whom.nodes[3].id, whom.nodes[3].count, whom.nodes[3].others.length], [5, 'others', 8, 8]);
  },
  'one more than the most is shown, not called others': () => equal(flows(CLAIMS, most(2)).columns[0].nodes.length, 3),
  'a ribbon counts the claims that go through it': () => {
    const ribbon = flows(CLAIMS, most(20)).ribbons.find(({from, to}) => from.id === 'uk' && to.id === 'op');
    equal([ribbon.count, ribbon.side], [2, 0]);
  },
  'nodes lie in the plane, each with a line of its own, the others last': () => {
    const drawn = flows(CLAIMS, most(3));
    place(drawn, PLANE);
    drawn.columns.forEach(({nodes}) => {
      const down = [...nodes].sort((a, b) => a.y - b.y);
      const middle = node => node.y + node.height / 2;
      equal(down.slice(1).every((node, i) => middle(node) - middle(down[i]) >= PLANE.line - 1e-6), true);
      equal(down.every(node => node.y >= -1e-6 && node.y + node.height <= PLANE.height + 1e-6), true);
    });
    const last = [...drawn.columns[2].nodes].sort((a, b) => a.y - b.y).at(-1);
    equal(last.none, true);
  },
  'the ribbons of a node fill it and do not lie on each other': () => {
    const drawn = flows(CLAIMS, most(3));
    place(drawn, PLANE);
    drawn.columns[0].nodes.forEach(node => {
      const out = drawn.ribbons.filter(ribbon => ribbon.from === node).sort((a, b) => a.y0 - b.y0);
      equal(out.every((ribbon, i) => i === 0 || ribbon.y0 - ribbon.thick / 2 >= out[i - 1].y0 + out[i - 1].thick / 2 - 1e-6), true);
      equal(Math.abs(out.reduce((sum, ribbon) => sum + ribbon.thick, 0) - node.height) < 1e-6, true);
    });
  }
};
