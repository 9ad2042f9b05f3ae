// Where nodes of the graph stand: each new one on the nearest free place beside the one that it came from, on the side that its link says.
// The same steps give the same picture, however they were taken, and no node comes to lie on another.

const CELL = {x: 118, y: 66}; // what a node takes with its label
const RING = 96;
const RINGS = 24;
const WIDE = 230; // a step of a path
const SPREAD = 70; // how far off its side a node goes rather than further out, in pixels a radian

const LEFT = Math.PI;
const UP = -Math.PI / 2;
const DOWN = Math.PI / 2;

/** On which side those at the other end of a link stand: accusers left, chain of command above, names below, all else right. */
const SIDES = {'ACCUSES in': LEFT, 'POINTS_TO in': LEFT, 'MADE in': LEFT, 'VOICED in': LEFT, 'ABOUT in': LEFT, 'NAMES in': DOWN, 'RUN_BY out': UP, 'PART_OF out': UP, 'FRONT_FOR out': UP,
  'CONTRACTS_FOR out': UP, 'WORKS_FOR out': UP, 'MEMBER_OF out': UP, 'BASED_IN out': UP, 'CONTESTS in': DOWN, 'AGAINST in': DOWN, 'ANSWERS in': DOWN};

const candidates = new Map();

/** Places around a middle, the best for a side first. */
function around(side) {
  if (!candidates.has(side)) {
    const made = [];
    for (let ring = 1; ring <= RINGS; ring++) {
      const steps = Math.max(6, Math.floor((2 * Math.PI * ring * RING) / CELL.x));
      for (let i = 0; i < steps; i++) {
        const turn = ((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI) / steps;
        made.push({x: ring * RING * Math.cos(side + turn), y: ring * RING * Math.sin(side + turn), cost: ring * RING + SPREAD * Math.abs(turn) * 2});
      }
    }
    candidates.set(side, made.sort((a, b) => a.cost - b.cost));
  }
  return candidates.get(side);
}

/** What is taken so far, as cells that are looked up by place. */
export class Taken {
  cells = new Map();

  add({x, y}) {
    const key = this.key(x, y);
    this.cells.set(key, [...(this.cells.get(key) ?? []), {x, y}]);
  }

  key(x, y) {
    return `${Math.floor(x / CELL.x)} ${Math.floor(y / CELL.y)}`;
  }

  free({x, y}) {
    const [column, row] = [Math.floor(x / CELL.x), Math.floor(y / CELL.y)];
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        if (this.cells.get(`${column + i} ${row + j}`)?.some(other => Math.abs(other.x - x) < CELL.x - 1 && Math.abs(other.y - y) < CELL.y - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The nearest free place to one, on a side of it. */
  near(middle, side) {
    if (this.free(middle)) {
      return middle;
    }
    const found = around(side).find(one => this.free({x: middle.x + one.x, y: middle.y + one.y}));
    return found ? {x: middle.x + found.x, y: middle.y + found.y} : {x: middle.x + RINGS * RING, y: middle.y};
  }
}

/** The side of its parent on which a node stands. */
function sideOf(id, parent, links) {
  for (const {from, to, type} of links) {
    const found = from === id && to === parent ? SIDES[`${type} in`] : from === parent && to === id ? SIDES[`${type} out`] : undefined;
    if (found !== undefined) {
      return found;
    }
  }
  return 0;
}

/** Gives each node that has no place one, into `places`; those that have one stay. */
export function settle(graph, places) {
  const taken = new Taken();
  const links = new Map();
  graph.links.forEach(link => [link.from, link.to].forEach(end => links.set(end, [...(links.get(end) ?? []), link])));
  graph.nodes.forEach((_, id) => places.has(id) && taken.add(places.get(id)));
  graph.nodes.forEach(({parent, beside}, id) => {
    if (!places.has(id)) {
      const {x, y} = places.get(parent) ?? {x: 0, y: 0};
      const {row = 0} = beside ?? {};
      const middle = {x: x + WIDE * ((beside?.right ?? 0) - (beside?.left ?? 0)), y: y + (row % 2 === 0 ? 1 : -1) * Math.ceil(row / 2) * (CELL.y + 4)};
      const place = taken.near(middle, beside ? DOWN : sideOf(id, parent, links.get(id) ?? []));
      places.set(id, place);
      taken.add(place);
    }
  });
}

/** Moves places apart that lie on each other, each as little as possible, the first ones not at all. */
export function spread(ids, places, fixed = new Set()) {
  const taken = new Taken();
  ids.filter(id => fixed.has(id)).forEach(id => taken.add(places.get(id)));
  ids.filter(id => !fixed.has(id)).forEach(id => {
    const place = taken.near(places.get(id), 0);
    places.set(id, place);
    taken.add(place);
  });
}
