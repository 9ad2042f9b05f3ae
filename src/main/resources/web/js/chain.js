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
  ordered.forEach(({chain, links}, lane) => {
    const y = 6 + lane * STEP.y + BOX.height / 2;
    const xs = chain.map((_, i) => 6 + (i === chain.length - 1 ? across - 1 : i) * STEP.x);
    drawn.append(svg('g', {class: 'lane'}, chain.slice(1).flatMap((entity, i) => wire({x: xs[i] + BOX.width, to: xs[i + 1], y}, links[i], entity))));
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

/** A link of a chain: what it says above the line, who says so below. */
function wire({x, to, y}, link, entity) {
  const by = (link.statedBy ?? []).map(one => one.name ?? one);
  const room = Math.min(to - x, STEP.x - BOX.width) - 16;
  const middle = x + (STEP.x - BOX.width) / 2;
  return [svg('path', {class: 'wire', d: `M${x} ${y}H${to - 7}`}), svg('path', {class: 'tip', d: `M${to} ${y}l-8 -4v8z`}),
    svg('text', {class: 'says', x: middle, y: y - 6, 'text-anchor': 'middle'}, fitted(tie(link, entity), room, SMALL)),
    svg('text', {class: 'says by', x: middle, y: y + 15, 'text-anchor': 'middle'}, fitted(by.length > 0 ? `says ${by.join(', ')}` : 'judged to be the same', room, SMALL),
      svg('title', {}, by.length > 0 ? `Stated by ${by.join(', ')}` : 'A judgement on identity'))];
}

function box(entity, x, y, height, isStart) {
  return svg('a', {href: address('entity', entity.id), class: isStart ? 'start' : '', 'aria-label': `${entity.name}, ${word(entity.kind)}`},
    svg('title', {}, entity.name),
    svg('rect', {class: 'box', x, y, width: BOX.width, height, rx: 6}),
    svg('rect', {class: `body tone-${tone(entity)}`, x, y, width: 5, height, rx: 2}),
    svg('text', {x: x + BOX.width / 2 + 2, y: y + height / 2 - 3, 'text-anchor': 'middle'}, fitted(entity.name, BOX.width - 24)),
    svg('text', {class: 'what', x: x + BOX.width / 2 + 2, y: y + height / 2 + 13, 'text-anchor': 'middle'}, word(entity.kind)));
}

/** Paths as sentences. */
export function inWords(rows) {
  return h('ol', {}, rows.map(row => h('li', {}, h('div', {class: 'pathline'}, steps(row)), h('div', {class: 'small'}, sources(row.sources)))));
}

/** A path as a line of entities with what ties them. A link that says where it starts is read in the way that is true. */
export const steps = ({chain, nodes, links}) => (chain ?? nodes).flatMap((entity, i) => [
  ...(i === 0 ? [] : [h('span', {class: 'step', title: (links[i - 1].statedBy ?? []).map(one => one.name ?? one).join(', ')}, tie(links[i - 1], entity))]),
  entityLink(entity)]);

const tie = ({type, from}, next) => (from === next.id ? saysBackwards(type) : says(type));
