// The graph as an SVG that stands alone: shapes, arrows and labels as on the screen, and what the links say.
import {svg} from './dom.js';
import {along, legible, offset, spoken} from './graph-labels.js';
import {SANS} from './typeface.js';

const INK = '#1d2126';
const EDGE = '#6f6a5f';
const WRITTEN = {'text-anchor': 'middle', 'font-size': 11, 'font-family': SANS, fill: INK, stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'};
const POLYGONS = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  'round-hexagon': [[-.5, -.9], [.5, -.9], [1, 0], [.5, .9], [-.5, .9], [-1, 0]],
  'round-tag': [[-1, -.8], [.4, -.8], [1, 0], [.4, .8], [-1, .8]],
  star: [[0, -1], [.26, -.28], [1, -.24], [.42, .22], [.62, .96], [0, .54], [-.62, .96], [-.42, .22], [-1, -.24], [-.26, -.28]]
};

function body(node, x, y) {
  const [w, h] = [node.width() / 2, node.height() / 2];
  const paint = {fill: node.style('background-color'), stroke: '#ffffff', 'stroke-width': 1};
  const polygon = POLYGONS[node.data('shape')];
  return polygon ? svg('polygon', {points: polygon.map(([dx, dy]) => `${x + dx * w},${y + dy * h}`).join(' '), ...paint})
    : node.data('shape') === 'ellipse' ? svg('ellipse', {cx: x, cy: y, rx: w, ry: h, ...paint})
      : svg('rect', {x: x - w, y: y - h, width: 2 * w, height: 2 * h, rx: node.data('shape') === 'rectangle' ? 0 : 4, ...paint});
}

/** The visible part of the graph. */
export function picture(cy) {
  const visible = cy.elements(':visible');
  const box = visible.nodes().boundingBox({includeLabels: false});
  const at = point => [Math.round(point.x - box.x1 + 70), Math.round(point.y - box.y1 + 30)];
  const shown = legible(visible.nodes(), 1);
  const told = spoken(visible.edges(), visible.nodes(), shown, 1);
  const width = Math.ceil(Math.max(560, box.w + 140));
  return svg('svg', {viewBox: `0 0 ${width} ${Math.ceil(box.h + 80)}`},
    svg('marker', {id: 'arrow', viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 8, markerHeight: 8, markerUnits: 'userSpaceOnUse', orient: 'auto'}, svg('path', {d: 'M0 0L8 4L0 8z', fill: EDGE})),
    visible.edges().map(edge => {
      const [[x1, y1], [x2, y2]] = [at(edge.sourceEndpoint()), at(edge.targetEndpoint())];
      const [x, y] = edge.hasClass('bent') ? at(edge.controlPoints()[0]) : [(x1 + x2) / 2, (y1 + y2) / 2];
      return svg('path', {d: `M${x1} ${y1}Q${x} ${y} ${x2} ${y2}`, fill: 'none', stroke: edge.data('colour') ?? EDGE, 'stroke-width': edge.data('thick') ?? 1.1, 'marker-end': 'url(#arrow)'},
        svg('title', {}, edge.data('said') ?? edge.data('label')));
    }),
    visible.edges().filter(edge => told.has(edge.id())).map(edge => {
      const [x, y] = at(along(edge.source().position(), edge.target().position(), 1, offset(edge.data('said'))));
      return svg('text', {x, y: y + 4, ...WRITTEN, 'stroke-width': 6}, edge.data('said'));
    }),
    visible.nodes().map(node => {
      const [x, y] = at(node.position());
      return svg('g', {}, svg('title', {}, node.data('name')), body(node, x, y), shown.has(node.id()) && label(node, x, y + node.height() / 2 + 13));
    }));
}

/** The label in lines, as the screen has it. */
function label(node, x, y) {
  const words = node.data('label').split(' ');
  const lines = words.reduce((made, word) => (made.length > 0 && (made.at(-1) + word).length < 20 ? [...made.slice(0, -1), `${made.at(-1)} ${word}`] : [...made, word]), []);
  return svg('text', {x, y, ...WRITTEN},
    lines.map((line, i) => svg('tspan', {x, dy: i === 0 ? 0 : 13}, line)));
}
