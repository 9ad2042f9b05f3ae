// The nodes and links of a graph, and what is done with them: no requests, no page, no drawing.

/** How many nodes a step adds at most, and how many there may be. */
export const STEP = 50;
export const ALL = 1000;

const ROWS = 12; // accusers that stand above each other
const ROWS_AWAY = 1.4; // steps of a path, so that there is room for what their lines say

/** Where one of a column of accusers stands: how many steps of a path away, and in which row. */
export const inColumn = i => ({far: ROWS_AWAY + Math.floor(i / ROWS) / 2, row: i % ROWS});

/** A graph without anything: nodes by id, links, what is known of claims, denials and measures by id, how many more a node has, and what was left out. */
export const empty = () => ({nodes: new Map(), links: new Map(), records: new Map(), more: new Map(), notes: []});

/** Keeps what is known of claims, denials and measures. */
export const learn = (graph, records) => records.forEach(record => graph.records.set(record.id, record));

/** Adds the nodes of a path, which runs from left to right to where it ends. */
export function along(graph, nodes) {
  const end = nodes.at(-1);
  const known = graph.nodes.has(end.id) && !graph.nodes.has(nodes[0].id);
  nodes.forEach((node, i) => add(graph, node, known ? end.id : i === 0 ? null : nodes[0].id, known ? {left: nodes.length - 1 - i} : {right: i}));
}

/** Adds a node, unless it is there, on a side of the one that it came from. */
export function add(graph, entity, parent, beside) {
  if (graph.nodes.size >= ALL) {
    graph.notes.push(`There is room for ${ALL.toLocaleString('en')} and no more.`);
  } else if (!graph.nodes.has(entity.id)) {
    graph.nodes.set(entity.id, {entity, parent, ...(beside ? {beside} : {})});
  }
}

/** Removes a node, what was expanded from it alone, and the links of these. */
export function drop(graph, id) {
  if (!graph.nodes.delete(id)) {
    return;
  }
  graph.links.forEach((link, key) => {
    if (link.from === id || link.to === id) {
      graph.links.delete(key);
    }
  });
  [...graph.nodes.values()].filter(node => node.parent === id).forEach(node => drop(graph, node.entity.id));
}

/** How a link is called. */
export const called = ({from, to, type}) => `${from}\n${type}\n${to}`;

/** Keeps a link between two nodes. */
export const keep = (graph, link) => graph.links.set(called(link), link);

/** Adds a link between two nodes; a fact has the day since which it is on record. */
export function connect(graph, from, to, type, onRecord) {
  keep(graph, {from, to, type, ...(onRecord ? {onRecord} : {})});
}

/** The links that lead to a neighbour; a link of another identity of the cluster counts as its own. */
export function tie(graph, id, item) {
  item.links.forEach(link => {
    const near = graph.nodes.has(link.from) ? link.from : id;
    if (near !== item.entity.id) {
      connect(graph, ...(link.direction === 'out' ? [near, item.entity.id] : [item.entity.id, near]), link.type);
    }
  });
}

/** Says at a node how many more there are than the last step from it has shown. */
export function leftOut(graph, id, number) {
  if (number > 0) {
    graph.more.set(id, number);
  } else {
    graph.more.delete(id);
  }
}
