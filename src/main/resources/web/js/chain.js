// Chains of command as a drawing: the one asked about on the left, each chain a line of its own up to the state on the right.
import {fitted, h, svg} from './dom.js';
import {entityLink, sources} from './format.js';
import {tone} from './palette.js';
import {address} from './route.js';
import {SANS} from './typeface.js';
import {says, saysBackwards, word} from './vocabulary.js';

const BOX = {width: 196, height: 46};
const STEP = {x: 366, y: 74};
const SMALL = `11.5px ${SANS}`;
const FEW = 12; // chains that are drawn; all are in words

/** The links of a chain, one a step: where a chain leaves out those that say that two are the same, these stand in between. */
const stepsOf = ({chain, nodes, links}) => (links.some(link => link.to) ? (chain ?? nodes).slice(1).map(entity => links.find(link => link.to === entity.id) ?? {type: 'SAME_AS', statedBy: []}) : links);

/** Chains as lines of their own, those that go the same way beside each other; of the ends, which all share, one box each. */
export function lanes(rows) {
  const key = ({chain}) => chain.map(one => one.id).join('\n');
  const ordered = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const shared = at => ordered.every(({chain}) => chain.at(at).id === ordered[0].chain.at(at).id);
  return {ordered, start: shared(0), top: shared(-1) && ordered.length > 0, across: Math.max(...ordered.map(({chain}) => chain.length))};
}

/** The drawing, and the same in words. */
export function chainOfCommand(rows) {
  const {ordered, start, top, across} = lanes(rows.slice(0, FEW));
  const width = (across - 1) * STEP.x + BOX.width + 12;
  const height = (ordered.length - 1) * STEP.y + BOX.height + 12;
  const drawn = svg('svg', {class: 'chain', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Chains of command, one a line'});
  ordered.forEach((row, lane) => {
    const {chain} = row;
    const links = stepsOf(row);
    const y = 6 + lane * STEP.y + BOX.height / 2;
    const xs = chain.map((_, i) => 6 + (i === chain.length - 1 ? across - 1 : i) * STEP.x);
    drawn.append(svg('g', {class: 'lane'}, chain.slice(1).flatMap((entity, i) => wire({x: xs[i] + BOX.width, to: xs[i + 1], y}, links[i], entity, isWeakest(row, links[i], entity)))));
    chain.forEach((entity, i) => {
      const isEnd = i === 0 ? start : i === chain.length - 1 && top;
      if (!isEnd || lane === 0) {
        drawn.append(box(entity, xs[i], y - BOX.height / 2, isEnd ? height - 12 : BOX.height, i === 0));
      }
    });
  });
  return h('div', {class: 'chained'},
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Chain of command, drawn'}, drawn),
    h('details', {class: 'more'}, h('summary', {}, 'The same in words, with where to read it'), inWords(rows)));
}

/** Whether an answer that tells the weakest link means this one, which leads to that entity. */
const isWeakest = ({weakest}, {type}, entity) => Boolean(weakest?.link?.startsWith(`${type} `) && weakest.link.endsWith(` - ${entity.name}`));

/** A link of a chain: what it says above the line, who says so below; the surer they are, the thicker the line. */
function wire({x, to, y}, link, entity, weak) {
  const by = (link.statedBy ?? []).map(one => one.name ?? one);
  const room = Math.min(to - x, STEP.x - BOX.width) - 16;
  const middle = x + (STEP.x - BOX.width) / 2;
  const told = by.length > 0 ? `says ${by.join(', ')}` : 'judged to be the same';
  const words = link.words ? `: “${link.words}”` : weak ? ': not said how sure' : '';
  const thick = typeof link.low === 'number' ? {'stroke-width': 1.4 + link.low / 25} : {};
  return [svg('path', {class: weak ? 'wire weak' : 'wire', d: `M${x} ${y}H${to - 7}`, style: thick}), svg('path', {class: weak ? 'tip weak' : 'tip', d: `M${to} ${y}l-8 -4v8z`}),
    svg('text', {class: weak ? 'says weak' : 'says', x: middle, y: y - 8, 'text-anchor': 'middle'}, fitted((weak ? 'weakest: ' : '') + tie(link, entity), room, SMALL)),
    svg('text', {class: 'says by', x: middle, y: y + 17, 'text-anchor': 'middle'}, fitted(told + words, room, SMALL),
      svg('title', {}, (by.length > 0 ? `Stated by ${by.join(', ')}` : 'A judgement on identity') + words))];
}

function box(entity, x, y, height, isStart) {
  const middle = y + Math.min(height / 2, 2 * STEP.y); // of a tall one the name is where one looks first
  return svg('a', {href: address('entity', entity.id), class: isStart ? 'start' : '', 'aria-label': `${entity.name}, ${word(entity.kind)}`},
    svg('title', {}, entity.name),
    svg('rect', {class: 'box', x, y, width: BOX.width, height, rx: 6}),
    svg('rect', {class: `body tone-${tone(entity)}`, x, y, width: 5, height, rx: 2}),
    svg('text', {x: x + BOX.width / 2 + 2, y: middle - 3, 'text-anchor': 'middle'}, fitted(entity.name, BOX.width - 24)),
    svg('text', {class: 'what', x: x + BOX.width / 2 + 2, y: middle + 13, 'text-anchor': 'middle'}, word(entity.kind)));
}

/** Paths as sentences. */
export function inWords(rows) {
  return h('ol', {}, rows.map(row => h('li', {}, h('div', {class: 'pathline'}, steps(row)), h('div', {class: 'small'}, sources(row.sources)))));
}

/** A path as a line of entities with what ties them. A link that says where it starts is read in the way that is true. */
export function steps(row) {
  const links = stepsOf(row);
  return (row.chain ?? row.nodes).flatMap((entity, i) => [
    ...(i === 0 ? [] : [h('span', {class: 'step', title: (links[i - 1].statedBy ?? []).map(one => one.name ?? one).join(', ')}, tie(links[i - 1], entity))]),
    entityLink(entity)]);
}

const tie = ({type, from}, next) => (from === next.id ? saysBackwards(type) : says(type));
