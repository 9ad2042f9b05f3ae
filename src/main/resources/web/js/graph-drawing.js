// Draws the graph with cytoscape, and as an SVG of its own for export.
import {apart, cut, soon, svg, wrapped} from './dom.js';
import {colour, role, says, shape} from './vocabulary.js';

const NEAR = 1.25;
const ENDLESS = /\S{18}/; // a word that is wider than a label may be
const GROWN = 90; // how far from its parent a new node starts
const places = new Map(); // where nodes stood last, so that the layout does not jump

const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const SIZE = 11; // of labels, in pixels of the screen, however near
const ROOM = 110; // how wide they may be
const LINE = 13;
const RIM = 6; // what the outline takes, and what measuring may be wrong by
const FONT = `${SIZE}px system-ui, sans-serif`;

/** A drawing in the element; `tapped(element)` is called with a node or link of cytoscape, or null. */
export async function drawing(element, tapped) {
  const {default: cytoscape} = await import('/lib/cytoscape.esm.min.mjs');
  const cy = cytoscape({container: element, style: style(), minZoom: .1, maxZoom: 3, boxSelectionEnabled: false});
  cy.on('tap', event => tapped(event.target === cy ? null : event.target));
  cy.on('mouseover', 'node', event => near(cy, event.target));
  cy.on('mouseout', 'node', () => near(cy, null));
  cy.on('zoom free select unselect', soon(30, () => cy.container() && thin(cy)));
  cy.on('free', 'node', event => places.set(event.target.id(), {...event.target.position()}));
  return cy;
}

function near(cy, node) {
  cy.batch(() => {
    cy.elements().removeClass('far near');
    if (node) {
      node.addClass('near');
      cy.elements().difference(node.closedNeighborhood()).addClass('far');
    }
  });
}

/** Shows what the model has: what is there stays where it is, what is new comes beside its parent. */
export function draw(cy, graph) {
  const started = performance.now();
  let fresh = [];
  cy.batch(() => {
    cy.elements().filter(element => (element.isNode() ? !graph.nodes.has(element.id()) : !graph.links.has(element.id()))).remove();
    fresh = addNodes(cy, graph);
    addLinks(cy, graph);
  });
  if (fresh.length > 0) {
    settle(cy, new Set(fresh));
    cy.nodes().forEach(node => places.set(node.id(), {...node.position()}));
    cy.container().dataset.laidOut = Math.round(performance.now() - started);
  }
  thin(cy);
}

/** Adds the nodes that are not there yet; gives the ids of those that have no place. */
function addNodes(cy, {nodes, records}) {
  const fresh = [];
  for (const {entity, parent} of nodes.values()) {
    if (cy.getElementById(entity.id).empty()) {
      cy.add({data: node(cy, entity, records?.get(entity.id)), classes: role(entity.kind) === 'record' ? 'record' : '',
        position: places.get(entity.id) ?? beside(places.get(parent), fresh.length)});
      if (!places.has(entity.id)) {
        fresh.push(entity.id);
      }
    }
  }
  return fresh;
}

function node(cy, {id, name, kind}, record) {
  const label = apart(record?.label ?? cut(name, 30));
  return {id, name, kind, label, shown: '', takes: wrapped(label, ROOM, FONT), ...sized(cy.zoom()), colour: colour(kind), shape: shape(kind)};
}

function addLinks(cy, {links}) {
  const there = id => cy.getElementById(id).nonempty();
  for (const [id, {from, to, type}] of links) {
    if (!there(id) && there(from) && there(to)) {
      cy.add({data: {id, source: from, target: to, type, label: says(type)}});
    }
  }
}

/** Marks one node, and no other, with a class. */
export function mark(cy, name, id) {
  cy.nodes().removeClass(name);
  cy.getElementById(id ?? '').addClass(name);
}

/** Hides what is not among the ids, and holds what is pinned. */
export function sift(cy, ids, pins) {
  cy.batch(() => cy.nodes().forEach(one => {
    const pinned = pins.has(one.id());
    one.toggleClass('hidden', !ids.has(one.id()));
    one.data('pinned', pinned);
    one[pinned ? 'lock' : 'unlock']();
  }));
  thin(cy);
}

/** Comes nearer, or goes further away, by a factor. */
export const zoom = (cy, factor) => cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});

/** Measures of a label that is as large on the screen as ever. */
const sized = zoom => ({font: SIZE / zoom, room: ROOM / zoom, gap: 4 / zoom, rim: 2 / zoom});

/** Shows the labels that have room: none lies over another, and coming nearer shows more of them. */
export function thin(cy) {
  const shown = legible(cy.nodes(':visible'), cy.zoom());
  const size = sized(cy.zoom());
  cy.batch(() => cy.nodes().forEach(node => {
    node.data({...size, shown: shown.has(node.id()) ? node.data('label') : ''});
  }));
}

/** The nodes whose labels are to be seen: what is chosen comes first, then things before claims, then what has most links. */
function legible(nodes, zoom) {
  const rank = node => (node.selected() ? 1e6 : 0) + (node.hasClass('record') ? 0 : 1e4) + node.degree(false);
  const bodies = nodes.map(node => ({node, ...body(node, zoom)}));
  const taken = [];
  const shown = new Set();
  nodes.toArray().sort((a, b) => rank(b) - rank(a)).forEach(node => {
    const {width, lines} = node.data('takes');
    const {x, y} = node.position();
    const top = y * zoom + (node.height() / 2) * zoom + 4;
    const box = {x1: x * zoom - width / 2 - RIM, x2: x * zoom + width / 2 + RIM, y1: top, y2: top + lines * LINE + RIM};
    if (taken.every(other => clear(box, other)) && (node.selected() || bodies.every(other => other.node === node || clear(box, other)))) {
      taken.push(box);
      shown.add(node.id());
    }
  });
  return shown;
}

const clear = (a, b) => a.x1 > b.x2 || a.x2 < b.x1 || a.y1 > b.y2 || a.y2 < b.y1;

/** What a node takes on the screen, without its label. */
function body(node, zoom) {
  const {x, y} = node.position();
  const [far, high] = [node.width() * .4, node.height() * .4]; // its corners are round
  return {x1: (x - far) * zoom, x2: (x + far) * zoom, y1: (y - high) * zoom, y2: (y + high) * zoom};
}

/** A place on a spiral around the parent, the same for the same step. */
function beside(middle, turn) {
  const angle = turn * 2.399963; // the golden angle: evenly spread however many come
  const far = GROWN + 14 * Math.sqrt(turn);
  return {x: (middle?.x ?? 0) + far * Math.cos(angle), y: (middle?.y ?? 0) + far * Math.sin(angle)};
}

function settle(cy, fresh) {
  const old = cy.nodes().filter(node => !fresh.has(node.id()));
  old.lock();
  cy.layout({name: 'cose', randomize: false, animate: false, fit: false, numIter: cy.nodes().length > 150 ? 220 : 700,
    nodeRepulsion: () => 26_000, idealEdgeLength: () => 90, edgeElasticity: () => 90, gravity: .5, nodeOverlap: 20,
    componentSpacing: 90}).run();
  cy.nodes().filter(node => node.data('pinned') !== true).unlock();
  if (old.empty()) {
    whole(cy);
  } else {
    const view = cy.extent();
    const box = cy.elements().boundingBox();
    if (box.x1 < view.x1 || box.x2 > view.x2 || box.y1 < view.y1 || box.y2 > view.y2) {
      cy.animate({fit: {padding: 40}, duration: calm() ? 0 : 250});
    }
  }
}

/** Forgets all places and lays out anew. */
export function again(cy) {
  places.clear();
  const ids = new Set(cy.nodes().filter(node => !node.locked()).map(node => node.id()));
  let turn = 0;
  cy.nodes().filter(node => ids.has(node.id())).forEach(node => node.position(beside({x: 0, y: 0}, turn++)));
  settle(cy, ids);
  cy.nodes().forEach(node => places.set(node.id(), {...node.position()}));
  whole(cy);
}

/** Shows all of it, but a few nodes no larger than they need to be. */
export function whole(cy) {
  cy.fit(undefined, 56); // labels stick out
  if (cy.zoom() > NEAR) {
    cy.zoom(NEAR);
    cy.center();
  }
}

/** How everything looks, from the colours of the page. */
export function style() {
  const ink = css('--ink');
  const paper = css('--paper');
  const edge = css('--edge');
  const link = css('--link');
  return [
    {selector: 'node', style: {'z-index': 1, 'background-color': 'data(colour)', shape: 'data(shape)', width: 26, height: 26, label: 'data(shown)', color: ink,
      'font-size': 'data(font)', 'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 'data(gap)', 'text-wrap': 'wrap', 'text-max-width': 'data(room)', 'text-overflow-wrap': node => (ENDLESS.test(node.data('label')) ? 'anywhere' : 'whitespace'),
      'text-outline-color': paper, 'text-outline-width': 'data(rim)', 'border-width': 1, 'border-color': css('--node-rim')}},
    {selector: 'node.record', style: {'z-index': 0, width: 18, height: 14, color: css('--quiet')}},
    {selector: 'node.near', style: {label: 'data(label)', 'z-index': 2}},
    {selector: 'node:selected', style: {'border-width': 4, 'border-color': link, 'font-weight': 'bold'}},
    {selector: 'node[?pinned]', style: {'border-width': 3, 'border-color': ink, 'border-style': 'double'}},
    {selector: 'node.start', style: {'outline-width': 3, 'outline-color': link, 'outline-offset': 4}},
    {selector: 'edge', style: {width: 1.2, 'line-color': edge, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': edge,
      'arrow-scale': .8, opacity: .75}},
    {selector: 'edge:selected', style: {'line-color': link, 'target-arrow-color': link, width: 3, opacity: 1, label: 'data(label)', 'font-size': 10, color: ink,
      'text-outline-color': paper, 'text-outline-width': 3}},
    {selector: '.far', style: {opacity: .18}},
    {selector: '.hidden', style: {display: 'none'}}
  ];
}

/** The visible part as an SVG that stands alone. */
export function picture(cy) {
  const seen = cy.elements(':visible');
  const box = seen.boundingBox();
  const at = point => [Math.round(point.x - box.x1 + 40), Math.round(point.y - box.y1 + 30)];
  const ink = css('--ink');
  const shown = legible(seen.nodes(), 1);
  const width = Math.ceil(Math.max(560, box.w + 80));
  return svg('svg', {viewBox: `0 0 ${width} ${Math.ceil(box.h + 60)}`},
    seen.edges().map(edge => {
      const [[x1, y1], [x2, y2]] = [at(edge.sourceEndpoint()), at(edge.targetEndpoint())];
      return svg('line', {x1, y1, x2, y2, stroke: css('--edge'), 'stroke-width': 1.2}, svg('title', {}, edge.data('label')));
    }),
    seen.nodes().map(node => {
      const [x, y] = at(node.position());
      return svg('g', {}, svg('circle', {cx: x, cy: y, r: node.width() / 2, fill: node.data('colour')}, svg('title', {}, node.data('name'))),
        svg('text', {x, y: y + node.height() / 2 + 12, 'text-anchor': 'middle', 'font-size': 10, 'font-family': 'sans-serif', fill: ink}, shown.has(node.id()) ? node.data('label') : ''));
    }));
}
