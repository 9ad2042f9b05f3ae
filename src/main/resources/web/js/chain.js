// Chains of command as a drawing: the one asked about on the left, each chain a line of its own up to the state on the right.
import {fitted, h, inTwo, svg} from './dom.js';
import {entityLink, sources} from './format.js';
import {tone} from './palette.js';
import {address} from './route.js';
import {SANS} from './typeface.js';
import {says, saysBackwards, word} from './vocabulary.js';

const BOX = {width: 196, slim: 132, height: 50}; // slim in long chains
const LONG = 4;
const STEP = {most: 366, least: 72, y: 78}; // from box to box; the least of it is what a link needs for what it says
const DOWN = {width: 340, x: 30, y: 100, gap: 30}; // on a narrow screen chains go down the page, one below the other
const ROOM = 12; // above and below, for what links say
const PAGE = 24; // about what the page keeps free beside its pictures
const SMALL = `11.5px ${SANS}`;
const FEW = {across: 12, down: 4}; // chains that are drawn; all are in words
const isNarrow = () => matchMedia('(max-width: 46rem)').matches;

/** The links of a chain, one a step: where a chain leaves out those that say that two are the same, these stand in between. */
const stepsOf = ({chain, nodes, links}) => (links.some(link => link.to) ? (chain ?? nodes).slice(1).map(entity => links.find(link => link.to === entity.id) ?? {type: 'SAME_AS', statedBy: []}) : links);

/** Chains as lines of their own, those that go the same way beside each other; of the ends, which all share, one box each. */
export function lanes(rows) {
  const key = ({chain}) => chain.map(one => one.id).join('\n');
  const ordered = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const shared = at => ordered.every(({chain}) => chain.at(at).id === ordered[0].chain.at(at).id);
  return {ordered, start: shared(0), top: shared(-1) && ordered.length > 0, across: Math.max(...ordered.map(({chain}) => chain.length))};
}

const drawable = () => (isNarrow() ? FEW.down : FEW.across);

/** How many chains the drawing leaves out, in words; nothing where it has all. */
export const undrawnChains = rows => (rows.length > drawable() ? `the first ${drawable()} of ${rows.length.toLocaleString('en')} chains are drawn` : '');

/** The drawing, no wider than the page as far as its words allow, and the same in words. */
export function chainOfCommand(rows) {
  const drawn = isNarrow() ? down(rows.slice(0, drawable())) : across(rows.slice(0, drawable()), (document.querySelector('main')?.clientWidth ?? 0) - 3 * PAGE);
  return h('div', {class: 'chained'},
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Chain of command, drawn'}, drawn), undrawnChains(rows) && h('p', {class: 'small quiet'}, undrawnChains(rows)),
    h('details', {class: 'more'}, h('summary', {}, 'The same in words, with where to read it'), inWords(rows)));
}

const plane = (width, height) => svg('svg', {class: 'chain', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Chains of command, one a line'});

/** Each chain from left to right. */
function across(rows, room) {
  const {ordered, start, top, across: long} = lanes(rows);
  const width = long > LONG ? BOX.slim : BOX.width;
  const step = Math.max(width + STEP.least, Math.min(STEP.most, (room - width - 12) / (long - 1)));
  const height = (ordered.length - 1) * STEP.y + BOX.height;
  const drawn = plane((long - 1) * step + width + 12, height + 2 * ROOM);
  ordered.forEach((row, lane) => {
    const {chain} = row;
    const links = stepsOf(row);
    const y = ROOM + lane * STEP.y + BOX.height / 2;
    const xs = chain.map((_, i) => 6 + (i === chain.length - 1 ? long - 1 : i) * step);
    drawn.append(svg('g', {class: 'lane'}, chain.slice(1).flatMap((entity, i) => wire({x: xs[i] + width, to: xs[i + 1], y, room: step - width}, said(row, links[i], entity)))));
    chain.forEach((entity, i) => {
      const isEnd = i === 0 ? start : i === chain.length - 1 && top;
      if (!isEnd || lane === 0) {
        drawn.append(box(entity, {x: xs[i], y: y - BOX.height / 2, width, height: isEnd ? height : BOX.height}, i === 0));
      }
    });
  });
  return drawn;
}

/** Each chain from top to bottom, for a narrow screen. */
function down(rows) {
  const {ordered} = lanes(rows);
  const tall = ({chain}) => (chain.length - 1) * DOWN.y + BOX.height + DOWN.gap;
  const drawn = plane(DOWN.width, ordered.reduce((sum, row) => sum + tall(row), 12 - DOWN.gap));
  let top = 6;
  ordered.forEach(row => {
    const links = stepsOf(row);
    const at = i => top + i * DOWN.y;
    drawn.append(svg('g', {class: 'lane'}, row.chain.slice(1).flatMap((entity, i) => drop(at(i) + BOX.height, at(i + 1), said(row, links[i], entity)))),
      ...row.chain.map((entity, i) => box(entity, {x: 6, y: at(i), width: BOX.width, height: BOX.height}, i === 0)));
    top += tall(row);
  });
  return drawn;
}

/** Whether an answer that tells the weakest link means this one, which leads to that entity. */
const isWeakest = ({weakest}, {type}, entity) => Boolean(weakest?.link?.startsWith(`${type} `) && weakest.link.endsWith(` - ${entity.name}`));

/** What stands beside a link of a chain: what it says, who says so and how surely; the surer they are, the thicker it is. */
function said(row, link, entity) {
  const weak = isWeakest(row, link, entity);
  const by = (link.statedBy ?? []).map(one => one.name ?? one);
  const words = link.words ? `: “${link.words}”` : weak ? ': not said how sure' : '';
  return {as: part => (weak ? `${part} weak` : part), style: typeof link.low === 'number' ? {'stroke-width': 1.4 + link.low / 25} : {},
    tie: (weak ? 'weakest: ' : '') + tie(link, entity), by: (by.length > 0 ? `says ${by.join(', ')}` : 'judged to be the same') + words,
    title: (by.length > 0 ? `Stated by ${by.join(', ')}` : 'A judgement on identity') + words};
}

/** A text in one line or two, the last of them at `y`, or the first where it goes `down`. */
const lines = (text, {x, y, anchor, room, down}, attributes, ...more) => inTwo(text, room, SMALL)
  .map((line, i, all) => svg('text', {...attributes, x, y: y + 13 * (down ? i : i + 1 - all.length), 'text-anchor': anchor}, line, more));

/** A link to the right, with what it says above the line and who says so below. */
function wire({x, to, y, room}, link) {
  return [svg('path', {class: link.as('wire'), d: `M${x} ${y}H${to - 7}`, style: link.style}), svg('path', {class: link.as('tip'), d: `M${to} ${y}l-8 -4v8z`}),
    lines(link.tie, {x: x + room / 2, y: y - 7, anchor: 'middle', room: room - 12}, {class: link.as('says')}),
    lines(link.by, {x: x + room / 2, y: y + 16, anchor: 'middle', room: room - 12, down: true}, {class: 'says by'}, svg('title', {}, link.title))];
}

/** A link down, with what it says beside it. */
function drop(y, to, link) {
  return [svg('path', {class: link.as('wire'), d: `M${DOWN.x} ${y}V${to - 7}`, style: link.style}), svg('path', {class: link.as('tip'), d: `M${DOWN.x} ${to}l-4 -8h8z`}),
    svg('text', {class: link.as('says'), x: DOWN.x + 14, y: y + 21}, fitted(link.tie, DOWN.width - DOWN.x - 20, SMALL)),
    svg('text', {class: 'says by', x: DOWN.x + 14, y: y + 37}, fitted(link.by, DOWN.width - DOWN.x - 20, SMALL), svg('title', {}, link.title))];
}

function box(entity, {x, y, width, height}, isStart) {
  const middle = y + Math.min(height / 2, 2 * STEP.y); // of a tall one the name is where one looks first
  const lines = inTwo(entity.name, width - 18);
  const at = {x: x + width / 2 + 2, 'text-anchor': 'middle'};
  return svg('a', {href: address('entity', entity.id), class: isStart ? 'start' : '', 'aria-label': `${entity.name}, ${word(entity.kind)}`},
    svg('title', {}, entity.name),
    svg('rect', {class: 'box', x, y, width, height, rx: 6}),
    svg('rect', {class: `body tone-${tone(entity)}`, x, y, width: 5, height, rx: 2}),
    lines.map((line, i) => svg('text', {...at, y: middle + (lines.length > 1 ? 15 * i - 8 : -3)}, line)),
    svg('text', {class: 'what', ...at, y: middle + (lines.length > 1 ? 20 : 13)}, word(entity.kind)));
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
