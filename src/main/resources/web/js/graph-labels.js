// Which labels of the graph have room on the screen.
import {apart, cut, wrapped} from './dom.js';
import {SANS} from './typeface.js';

const SIZE = 11; // of labels, in pixels of the screen, however near
const ROOM = 110; // how wide they may be
const LINE = 13;
const RIM = 6; // what the outline takes, and what measuring may be wrong by
const BEHIND = 64; // where a line is free of the label of the node that it comes from
const FONT = `${SIZE}px ${SANS}`;

/** The label of a node and what it takes: its name, or that of the statement, and how many more it has than are shown. */
export function labelOf({name}, record, more) {
  const label = apart(record?.label ?? cut(name, 30)) + (more ? ` +${more.toLocaleString('en')} more` : '');
  return {label, takes: wrapped(label, ROOM, FONT)};
}

/** Measures of a label that is as large on the screen as ever. */
export const sized = zoom => ({font: SIZE / zoom, room: ROOM / zoom, gap: 4 / zoom, rim: 2 / zoom});

/** The nodes whose labels are to be seen: what is chosen comes first, then things before claims, then what has most links. */
export function legible(nodes, zoom) {
  const rank = node => (node.selected() ? 1e6 : 0) + (node.hasClass('record') ? 0 : 1e4) + node.degree(false);
  const bodies = nodes.map(node => ({node, ...body(node, zoom)}));
  const taken = [];
  const shown = new Set();
  nodes.toArray().sort((a, b) => rank(b) - rank(a)).forEach(node => {
    const box = labelBox(node, zoom);
    if (taken.every(other => clear(box, other)) && (node.selected() || bodies.every(other => other.node === node || clear(box, other)))) {
      taken.push(box);
      shown.add(node.id());
    }
  });
  return shown;
}

/** Where the label of a node is on the screen. */
function labelBox(node, zoom) {
  const {width, lines} = node.data('takes');
  const {x, y} = node.position();
  const top = y * zoom + (node.height() / 2) * zoom + 4;
  return {x1: x * zoom - width / 2 - RIM, x2: x * zoom + width / 2 + RIM, y1: top, y2: top + lines * LINE + RIM};
}

/** How far from its start, on the screen, the middle of what stands on a line is: behind the node. */
export const offset = text => wrapped(text, Infinity, FONT).width / 2 + BEHIND;

/** The lines that have room for what stands on them, those of most statements first; `shown` are the nodes with labels. */
export function spoken(edges, nodes, shown, zoom) {
  const taken = [...nodes.map(node => body(node, zoom)), ...nodes.filter(node => shown.has(node.id())).map(node => labelBox(node, zoom))];
  const told = new Set();
  edges.filter('[count]').toArray().sort((a, b) => b.data('count') - a.data('count')).forEach(edge => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const {x, y} = along(from, to, zoom, offset(edge.data('said')));
    const half = offset(edge.data('said')) - BEHIND + RIM;
    const box = {x1: x - half, x2: x + half, y1: y - LINE / 2 - RIM / 2, y2: y + LINE / 2 + RIM / 2};
    if (taken.every(other => clear(box, other))) {
      taken.push(box);
      told.add(edge.id());
    }
  });
  return told;
}

/** The place on a line at a distance from its start, on the screen. */
export function along(from, to, zoom, distance) {
  const share = distance / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y) * zoom);
  return {x: (from.x + (to.x - from.x) * share) * zoom, y: (from.y + (to.y - from.y) * share) * zoom};
}

const clear = (a, b) => a.x1 > b.x2 || a.x2 < b.x1 || a.y1 > b.y2 || a.y2 < b.y1;

/** What a node takes on the screen, without its label. */
function body(node, zoom) {
  const {x, y} = node.position();
  const [far, high] = [node.width() * .4, node.height() * .4]; // its corners are round
  return {x1: (x - far) * zoom, x2: (x + far) * zoom, y1: (y - high) * zoom, y2: (y + high) * zoom};
}
