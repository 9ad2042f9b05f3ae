// Draws the graph with cytoscape.
import {soon} from './dom.js';
import {bend} from './graph-bends.js';
import {settle, spread} from './graph-layout.js';
import {labelOf, legible, offset, sized, spoken} from './graph-labels.js';
import {said} from './graph-lines.js';
import {tone} from './palette.js';
import {SANS} from './typeface.js';
import {role, says, shape} from './vocabulary.js';

const NEAR = 1.25;
const ENDLESS = /\S{18}/; // a word that is wider than a label may be
const THICK = 8; // the thickest line, in pixels
const places = new Map(); // where nodes stood last, so that the layout does not jump
let ways = []; // the steps that led there

const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A drawing in the element; `tapped(element)` is called with a node or link of cytoscape, or null, `opened(id)` on a double click, `asked(id, place)` on a right click. */
export async function drawing(element, tapped, opened = () => {}, asked = () => {}) {
  const {default: cytoscape} = await import('../lib/cytoscape.esm.min.mjs');
  const cy = cytoscape({container: element, style: style(), minZoom: .1, maxZoom: 3, boxSelectionEnabled: false, userZoomingEnabled: false});
  // The wheel turns the page until one has clicked into the picture, and again when the pointer leaves it.
  element.addEventListener('pointerdown', () => cy.userZoomingEnabled(true), {capture: true});
  element.addEventListener('pointerleave', event => event.pointerType === 'mouse' && cy.userZoomingEnabled(false));
  cy.on('dbltap', 'node', event => opened(event.target.id()));
  cy.on('cxttap', 'node', event => {
    tapped(event.target);
    asked(event.target.id(), event.target.renderedPosition());
  });
  cy.on('tap', event => tapped(event.target === cy ? null : event.target));
  cy.on('mouseover', 'node', event => near(cy, event.target));
  cy.on('mouseout', 'node', () => near(cy, null));
  cy.on('zoom free select unselect', soon(30, () => cy.container() && thin(cy)));
  cy.on('free', 'node', event => {
    places.set(event.target.id(), {...event.target.position()});
    bend(cy);
  });
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

/** Whether one list of steps goes on where the other ends: a step was taken, or taken back. */
const goesOn = (one, other) => one.slice(0, other.length).every((step, i) => step === other[i]);

/** Shows what the model has: what is there stays where it is, what is new comes beside its parent. Other `steps` than those on from the last picture give one of their own. */
export function draw(cy, graph, steps) {
  const started = performance.now();
  let fresh = [];
  cy.batch(() => {
    if (!goesOn(steps, ways)) {
      places.clear();
      cy.elements().remove();
    }
    ways = steps;
    cy.elements().filter(element => (element.isNode() ? !graph.nodes.has(element.id()) : !graph.links.has(element.id()))).remove();
    [...places.keys()].filter(id => !graph.nodes.has(id)).forEach(id => places.delete(id));
    settle(graph, places);
    fresh = addNodes(cy, graph);
    addLinks(cy, graph);
  });
  if (fresh.length > 0) {
    if (tangled(graph)) {
      untangle(cy, new Set(fresh));
    }
    seen(cy, fresh.length === cy.nodes().length);
    cy.container().dataset.laidOut = Math.round(performance.now() - started);
  }
  thin(cy);
}

/** Whether most nodes were not reached from others: where they stand their links must say. */
const tangled = ({nodes}) => [...nodes.values()].filter(node => !nodes.has(node.parent)).length > Math.max(8, nodes.size / 2);

/** Adds the nodes that are not there yet; gives their ids. */
function addNodes(cy, {nodes, records, more}) {
  cy.nodes().forEach(one => one.data(labelOf(one.data(), records?.get(one.id()), more?.get(one.id()))));
  const fresh = [...nodes.values()].filter(({entity}) => cy.getElementById(entity.id).empty()).map(({entity}) => entity);
  fresh.forEach(entity => cy.add({data: node(cy, entity, labelOf(entity, records?.get(entity.id), more?.get(entity.id))), classes: role(entity.kind) === 'record' ? 'record' : '', position: {...places.get(entity.id)}}));
  return fresh.map(entity => entity.id);
}

function node(cy, entity, label) {
  const {id, name, kind} = entity;
  return {id, name, kind, ...label, shown: '', ...sized(cy.zoom()), colour: css(`--tone-${tone(entity)}`), tone: tone(entity), shape: shape(kind)};
}

function addLinks(cy, {links}) {
  const there = id => cy.getElementById(id).nonempty();
  for (const [id, {from, to, type, claims}] of links) {
    if (!there(id) && there(from) && there(to)) {
      cy.add({data: {id, source: from, target: to, type, label: says(type), shown: '', font: 11, off: 0, ...(claims ? {count: claims.length, said: said(claims), thick: Math.min(THICK, 1 + claims.length),
        colour: cy.getElementById(from).data('colour')} : {})}});
    }
  }
}

/** Marks one node, and no other, with a class. */
export function mark(cy, name, id) {
  cy.nodes().removeClass(name);
  cy.getElementById(id ?? '').addClass(name);
}

/** Hides what is not among the ids and the `links`, which have the statements that are left of each line; holds what is pinned, and leads links round what is seen. */
export function sift(cy, ids, pins, links) {
  cy.batch(() => {
    cy.nodes().forEach(one => {
      const pinned = pins.has(one.id());
      one.toggleClass('hidden', !ids.has(one.id()));
      one.data('pinned', pinned);
      one[pinned ? 'lock' : 'unlock']();
    });
    cy.edges().forEach(one => {
      const claims = links.get(one.id())?.claims;
      one.toggleClass('hidden', !links.has(one.id()));
      one.data(claims ? {count: claims.length, said: said(claims), thick: Math.min(THICK, 1 + claims.length)} : {});
    });
  });
  bend(cy);
  thin(cy);
}

/** Comes nearer, or goes further away, by a factor. */
export const zoom = (cy, factor) => cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});

/** Shows the labels that have room: none lies over another, and coming nearer shows more of them. */
export function thin(cy) {
  const nodes = cy.nodes(':visible');
  const shown = legible(nodes, cy.zoom());
  const told = spoken(cy.edges(':visible'), nodes, shown, cy.zoom());
  const size = sized(cy.zoom());
  cy.batch(() => {
    cy.nodes().forEach(node => node.data({...size, shown: shown.has(node.id()) ? node.data('label') : ''}));
    cy.edges('[count]').forEach(edge => edge.data({...size, off: offset(edge.data('said')) / cy.zoom(), shown: told.has(edge.id()) ? edge.data('said') : ''}));
  });
}

/** Lays out by links, and then apart. */
function untangle(cy, fresh) {
  const old = cy.nodes().filter(node => !fresh.has(node.id()));
  old.lock();
  cy.layout({name: 'cose', randomize: false, animate: false, fit: false, numIter: cy.nodes().length > 150 ? 160 : 500,
    nodeRepulsion: () => 40_000, idealEdgeLength: () => 110, edgeElasticity: () => 90, gravity: .5, nodeOverlap: 40, componentSpacing: 90}).run();
  cy.nodes().filter(node => node.data('pinned') !== true).unlock();
  cy.nodes().forEach(node => places.set(node.id(), {...node.position()}));
  const ids = cy.nodes().toArray().sort((a, b) => b.degree(false) - a.degree(false)).map(node => node.id());
  spread(ids, places, new Set(old.map(node => node.id())));
  cy.batch(() => cy.nodes().forEach(node => node.position({...places.get(node.id())})));
}

/** Shows all where something is out of sight. */
function seen(cy, all) {
  if (all) {
    whole(cy);
    return;
  }
  const view = cy.extent();
  const box = cy.elements().boundingBox();
  if (box.x1 < view.x1 || box.x2 > view.x2 || box.y1 < view.y1 || box.y2 > view.y2) {
    cy.animate({fit: {padding: 40}, duration: calm() ? 0 : 250});
  }
}

/** Lays out anew by the links there are; what is pinned stays. */
export function again(cy) {
  const ids = new Set(cy.nodes().filter(node => !node.locked()).map(node => node.id()));
  untangle(cy, ids);
  bend(cy);
  whole(cy);
}

/** Where each visible node stands on the screen, for tests: id, x, y, width, height. */
export const positions = cy => cy.nodes(':visible').map(node => ({id: node.id(), x: node.renderedPosition('x'), y: node.renderedPosition('y'), width: node.renderedWidth(), height: node.renderedHeight()}));

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
      'font-size': 'data(font)', 'font-family': SANS, 'text-valign': 'bottom', 'text-margin-y': 'data(gap)', 'text-wrap': 'wrap', 'text-max-width': 'data(room)', 'text-overflow-wrap': node => (ENDLESS.test(node.data('label')) ? 'anywhere' : 'whitespace'),
      'text-outline-color': paper, 'text-outline-width': 'data(rim)', 'border-width': 1, 'border-color': css('--node-rim')}},
    {selector: 'node.record', style: {'z-index': 0, width: 18, height: 14, 'background-color': css('--edge'), color: css('--quiet')}},
    {selector: 'node.near', style: {label: 'data(label)', 'z-index': 2}},
    {selector: 'node:selected', style: {'border-width': 4, 'border-color': link, 'font-weight': 'bold'}},
    {selector: 'node[?pinned]', style: {'border-width': 3, 'border-color': ink, 'border-style': 'double'}},
    {selector: 'node.start', style: {'outline-width': 3, 'outline-color': link, 'outline-offset': 4}},
    {selector: 'edge', style: {width: 1.2, 'line-color': edge, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': edge,
      'arrow-scale': .8, opacity: .75}},
    {selector: 'edge.bent', style: {'curve-style': 'unbundled-bezier', 'control-point-distances': 'data(bend)', 'control-point-weights': .5}},
    {selector: 'edge[count]', style: {width: 'data(thick)', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', opacity: .9, 'source-label': 'data(shown)', 'source-text-offset': 'data(off)', color: ink, 'font-size': 'data(font)',
      'font-family': SANS, 'text-background-color': paper, 'text-background-opacity': .85}},
    {selector: 'edge[!count]:selected', style: {width: 3}},
    {selector: 'edge:selected', style: {'line-color': link, 'target-arrow-color': link, opacity: 1, label: 'data(label)', 'font-size': 10, color: ink,
      'text-outline-color': paper, 'text-outline-width': 3}},
    {selector: 'edge[count]:selected', style: {label: '', 'source-label': 'data(said)', 'font-size': 'data(font)'}},
    {selector: '.far', style: {opacity: .18}},
    {selector: '.hidden', style: {display: 'none'}}
  ];
}
