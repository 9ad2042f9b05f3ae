// What is in the graph: replays the steps against the API. No page, no drawing.
import {get} from './api.js';
import {accused, ACCUSES, others, record, statements} from './graph-lines.js';
import {crowded} from './vocabulary.js';

/** How many nodes a step adds at most, and how many there may be. */
export const STEP = 50;
export const ALL = 1000;

const ROWS = 12; // accusers that stand above each other
const ROWS_AWAY = 1.4; // steps of a path, so that there is room for what their lines say
const READ_AROUND = 200; // the same as is read to complete the links, so that it is asked once
const surroundings = (id, params) => get(`/entities/${encodeURIComponent(id)}/neighbours`, params);

/** The entity and the counts of what is around it by relationship, direction and kind. */
export const around = id => surroundings(id, {limit: READ_AROUND});

/** A graph without anything: nodes by id, links, what is known of claims, denials and measures by id, how many more a node has, and what was left out. */
export const empty = () => ({nodes: new Map(), links: new Map(), records: new Map(), more: new Map(), notes: []});

/** The nodes and links that the steps lead to; `notes` says what was left out. With `apart`, statements are nodes and no lines. */
export async function replay(steps, {apart = false} = {}) {
  const graph = {...empty(), apart};
  await Promise.all(steps.map(step => ahead(step).catch(() => null))); // asked at once, used in order
  for (const step of steps) {
    await RUN[step.sign]?.(graph, ...step.values);
  }
  return graph;
}

const ahead = async ({sign, values}) => (sign === '*' ? around(values[0]) : sign === '@' ? statements(...values) : sign === '>' ? ring(values[0], values[3]) : sign === '=' ? paths(...values) : null);
const ring = (id, kind) => surroundings(id, {limit: ALL, kind});
const paths = (from, to) => get('/paths', {from, to, max: 6});

const RUN = {
  '*': async (graph, id) => {
    const {entity, records} = await around(id).catch(error => unclear(error, graph, id));
    if (entity) {
      learn(graph, records);
      add(graph, entity, null);
    }
  },
  '>': async (graph, id, type, direction, kind) => {
    const {items, records, counts} = await ring(id, kind);
    learn(graph, records);
    const fitting = items.filter(item => item.links.some(link => link.type === type && (direction === 'any' || link.direction === direction)));
    const fresh = fitting.filter(item => !graph.nodes.has(item.entity.id));
    const room = Math.min(STEP, ALL - graph.nodes.size);
    fresh.slice(0, room).forEach(item => add(graph, item.entity, id));
    const all = counts.filter(one => one.type === type && one.kind === kind && (direction === 'any' || one.direction === direction)).reduce((sum, one) => sum + one.count, 0);
    leftOut(graph, id, fresh.length > room ? all - fitting.filter(item => graph.nodes.has(item.entity.id)).length : 0);
    items.filter(item => graph.nodes.has(item.entity.id)).forEach(item => tie(graph, id, item));
  },
  '@': async (graph, id, side) => {
    const {rows} = await statements(id, side).catch(error => unclear(error, graph, id));
    if (rows && graph.nodes.has(id)) {
      (graph.apart ? asNodes : asLines)(graph, id, side, rows);
    }
  },
  '-': (graph, id) => {
    for (const node of [...graph.nodes.values()]) {
      if (node.parent === id) {
        drop(graph, node.entity.id);
      }
    }
  },
  '!': (graph, id) => drop(graph, id),
  '=': async (graph, from, to) => {
    const {items, records} = await paths(from, to);
    learn(graph, records);
    if (items.length === 0) {
      graph.notes.push('No path of six steps or fewer is documented between the two.');
    }
    for (const path of items) {
      if (path.nodes.filter(node => !graph.nodes.has(node.id)).length + graph.nodes.size > ALL) {
        break;
      }
      along(graph, path.nodes);
      path.links.forEach(link => connect(graph, link.from, link.to, link.type));
    }
  }
};

/** Says at a node how many more there are than the last step from it has shown. */
function leftOut(graph, id, number) {
  if (number > 0) {
    graph.more.set(id, number);
  } else {
    graph.more.delete(id);
  }
}

function asLines(graph, id, side, rows) {
  const found = others(rows, id, side);
  found.slice(0, STEP).forEach(({entity, claims}, i) => {
    const far = ROWS_AWAY + Math.floor(i / ROWS) / 2;
    add(graph, entity, id, {[side === 'out' ? 'right' : 'left']: far, row: i % ROWS});
    const [from, to] = side === 'out' ? [id, entity.id] : [entity.id, id];
    if (graph.nodes.has(entity.id)) {
      graph.links.set(`${from}\n${ACCUSES}\n${to}`, {from, to, type: ACCUSES, claims});
    }
  });
  leftOut(graph, id, found.length - STEP);
}

/** Each statement with those who make it and those whom it accuses. */
function asNodes(graph, id, side, rows) {
  learn(graph, rows.map(record));
  rows.slice(0, STEP).forEach(row => {
    add(graph, row.claim, id);
    row.who.filter(one => one.role !== 'supported').forEach(one => {
      add(graph, one, row.claim.id);
      connect(graph, one.id, row.claim.id, 'MADE');
    });
    [...(side === 'out' ? accused(row) : []), ...row.whom.filter(one => graph.nodes.has(one.id))].forEach(one => {
      add(graph, one, row.claim.id);
      connect(graph, row.claim.id, one.id, 'POINTS_TO');
    });
  });
  leftOut(graph, id, rows.length - STEP);
}

/** A shared graph may name what is gone by now, or has several bearers: the others are shown all the same. */
function unclear(error, graph, id) {
  if (error.status !== 404 && error.status !== 409) {
    throw error;
  }
  graph.notes.push(`“${id}” was left out: ${error.message}.`);
  return {};
}

const learn = (graph, records) => records.forEach(record => graph.records.set(record.id, record));

/** Adds the nodes of a path, which runs from left to right to where it ends. */
function along(graph, nodes) {
  const end = nodes.at(-1);
  const known = graph.nodes.has(end.id) && !graph.nodes.has(nodes[0].id);
  nodes.forEach((node, i) => add(graph, node, known ? end.id : i === 0 ? null : nodes[0].id, known ? {left: nodes.length - 1 - i} : {right: i}));
}

function add(graph, entity, parent, beside) {
  if (graph.nodes.size >= ALL) {
    graph.notes.push(`There is room for ${ALL.toLocaleString('en')} and no more.`);
  } else if (!graph.nodes.has(entity.id)) {
    graph.nodes.set(entity.id, {entity, parent, ...(beside ? {beside} : {})});
  }
}

/** Removes a node, what was expanded from it alone, and the links of these. */
function drop(graph, id) {
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

function connect(graph, from, to, type) {
  graph.links.set(`${from}\n${type}\n${to}`, {from, to, type});
}

/** The links that lead to a neighbour; a link of another identity of the cluster counts as its own. */
function tie(graph, id, item) {
  item.links.forEach(link => {
    const near = graph.nodes.has(link.from) ? link.from : id;
    if (near !== item.entity.id) {
      connect(graph, ...(link.direction === 'out' ? [near, item.entity.id] : [item.entity.id, near]), link.type);
    }
  });
}

const READ = 150;

/**
 * Learns the links among the nodes there are, so that no tie is missing between two that came by different steps. Those of
 * crowded kinds are known from the other end; and what is asked of a name is answered for the one that carries it.
 */
export async function complete(graph) {
  const ids = [...graph.nodes.values()].filter(({entity}) => !crowded(entity.kind)).slice(0, READ).map(({entity}) => entity.id);
  const before = graph.links.size;
  await Promise.all(ids.map(async id => {
    const {entity, items} = await around(id).catch(() => ({items: []}));
    if (entity?.id === id && graph.nodes.has(id)) {
      items.filter(item => graph.nodes.has(item.entity.id)).forEach(item => tie(graph, id, item));
    }
  }));
  return graph.links.size - before;
}
