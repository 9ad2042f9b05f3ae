// The chain of command as a drawing: the one asked about at the bottom, states at the top.
import {cut, fitted, h, svg} from './dom.js';
import {entityLink, sources} from './format.js';
import {address} from './route.js';
import {colour, says, saysBackwards, word} from './vocabulary.js';

const BOX = {width: 250, height: 46};
const STEP = {x: 278, y: 104};
const FONT = '13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** Nodes by layer and links between them; a link that several paths share is one. */
export function layers(rows) {
  const nodes = new Map();
  const links = new Map();
  rows.forEach(({chain, links: steps}) => chain.forEach((entity, i) => {
    const node = nodes.get(entity.id) ?? {entity, layer: i};
    node.layer = Math.max(node.layer, i);
    nodes.set(entity.id, node);
    if (i > 0) {
      const link = {from: chain[i - 1].id, to: entity.id, ...steps[i - 1]};
      links.set(`${link.from}\n${link.to}\n${link.type}`, link);
    }
  }));
  for (let pass = 0; pass < nodes.size; pass++) {
    links.forEach(({from, to}) => {
      nodes.get(to).layer = Math.min(Math.max(nodes.get(to).layer, nodes.get(from).layer + 1), nodes.size);
    });
  }
  return {nodes: [...nodes.values()], links: [...links.values()]};
}

/** The drawing, and the same in words. */
export function chainOfCommand(rows) {
  const {nodes, links} = layers(rows);
  const top = Math.max(...nodes.map(node => node.layer));
  const rowsOf = Array.from({length: top + 1}, (_, layer) => nodes.filter(node => node.layer === layer));
  const across = Math.max(...rowsOf.map(row => row.length));
  const width = across * STEP.x + 30;
  const height = top * STEP.y + BOX.height + 8;
  rowsOf.forEach((row, layer) => {
    arrange(row, links, nodes);
    row.forEach((node, i) => {
      node.x = width / 2 + (i - (row.length - 1) / 2) * STEP.x;
      node.y = 4 + (top - layer) * STEP.y;
    });
  });
  const at = new Map(nodes.map(node => [node.entity.id, node]));
  return h('div', {class: 'chained'},
    h('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Chain of command, drawn'},
      svg('svg', {class: 'chain', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': 'Chain of command'},
        links.map(link => wire(link, at)), nodes.map(node => box(node)), links.map(link => label(link, at)))),
    h('details', {class: 'more', open: true}, h('summary', {}, 'The same in words, with who states it'), inWords(rows)));
}

function arrange(row, links, nodes) {
  const place = node => {
    const below = links.filter(link => link.to === node.entity.id).map(link => nodes.find(one => one.entity.id === link.from).x ?? 0);
    return below.reduce((sum, x) => sum + x, 0) / Math.max(1, below.length);
  };
  row.sort((a, b) => place(a) - place(b));
}

function wire(link, at) {
  const [a, b] = [at.get(link.from), at.get(link.to)];
  const y0 = a.y;
  const y1 = b.y + BOX.height;
  return svg('path', {class: 'wire', d: `M${a.x} ${y0}C${a.x} ${y0 - 40} ${b.x} ${y1 + 44} ${b.x} ${y1 + 5}m-4 5l4 -6l4 6`});
}

function label(link, at) {
  const [a, b] = [at.get(link.from), at.get(link.to)];
  const by = (link.statedBy ?? []).map(one => one.name);
  return svg('text', {class: 'says', x: a.x * .55 + b.x * .45, y: a.y - 27, 'text-anchor': 'middle'},
    says(link.type), by.length > 0 && ` (${by.length === 1 ? cut(by[0], 24) : `${by.length} say so`})`,
    svg('title', {}, by.length > 0 ? `Stated by ${by.join(', ')}` : 'A judgement on identity'));
}

function box(node) {
  const {entity} = node;
  return svg('a', {href: address('entity', entity.id), class: node.layer === 0 ? 'start' : '', 'aria-label': `${entity.name}, ${word(entity.kind)}`},
    svg('title', {}, entity.name),
    svg('rect', {class: 'box', x: node.x - BOX.width / 2, y: node.y, ...BOX, rx: 6}),
    svg('rect', {fill: colour(entity.kind), x: node.x - BOX.width / 2, y: node.y, width: 5, height: BOX.height, rx: 2}),
    svg('text', {x: node.x, y: node.y + 20, 'text-anchor': 'middle'}, fitted(entity.name, BOX.width - 28, FONT)),
    svg('text', {class: 'what', x: node.x, y: node.y + 36, 'text-anchor': 'middle'}, word(entity.kind)));
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
