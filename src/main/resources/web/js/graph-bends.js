// Links that would run behind a node which they do not tie go round it: else they look like links from and to that one.

const CLEAR = 6; // between a link and a node that it passes
const MANY = 300; // nodes among which nobody can follow a single line
const PACE = 10; // from one place of a link that is looked at to the next

/** Bends the visible links that say nothing on their line, as far as needed. */
export function bend(cy) {
  const nodes = cy.nodes(':visible').map(node => ({id: node.id(), ...node.position(), reach: Math.max(node.width(), node.height()) / 2 + CLEAR}));
  if (nodes.length > MANY) {
    cy.edges().removeClass('bent');
    return;
  }
  const beside = new Map(); // how many links of the same two are bent
  cy.batch(() => cy.edges('[!count]:visible').forEach(edge => {
    const others = nodes.filter(({id}) => id !== edge.data('source') && id !== edge.data('target'));
    const [from, to] = [edge.source().position(), edge.target().position()];
    const behind = by => {
      const places = course(from, to, by);
      return others.filter(node => places.some(at => Math.hypot(at.x - node.x, at.y - node.y) < node.reach)).length;
    };
    const straight = others.every(node => aside(from, to, node) >= node.reach);
    if (!straight) {
      const pair = [edge.data('source'), edge.data('target')].sort().join('\n');
      beside.set(pair, (beside.get(pair) ?? 0) + 1);
      edge.data('bend', away(from, to, behind, beside.get(pair)));
    }
    edge.toggleClass('bent', !straight);
  }));
}

/** How far the point is from the middle of the line that draws it to itself: the least, on either side, behind the fewest nodes. */
function away(from, to, behind, nth) {
  const far = 40 + Math.hypot(to.x - from.x, to.y - from.y) * .1;
  const tried = [1, -1, 1.8, -1.8, 3, -3].map(by => far * by * (1 + nth * .3 - .3)).map(by => ({by, count: behind(by)}));
  return tried.reduce((best, one) => (one.count < best.count ? one : best)).by;
}

/** How far a node is from the straight line between two places. */
function aside(from, to, node) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const at = Math.max(0, Math.min(1, ((node.x - from.x) * dx + (node.y - from.y) * dy) / Math.max(1, dx * dx + dy * dy)));
  return Math.hypot(from.x + at * dx - node.x, from.y + at * dy - node.y);
}

/** Places along a link with its ends there and drawn aside so far. */
function course(from, to, by) {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const point = {x: (from.x + to.x) / 2 - (to.y - from.y) / length * by, y: (from.y + to.y) / 2 + (to.x - from.x) / length * by};
  const steps = Math.ceil(length / PACE);
  return Array.from({length: steps}, (_, i) => i / steps).map(at => ({x: mixed(from.x, point.x, to.x, at), y: mixed(from.y, point.y, to.y, at)}));
}

const mixed = (from, point, to, at) => from * (1 - at) ** 2 + point * 2 * at * (1 - at) + to * at ** 2;
