// What is in the graph: replays the steps against the API. No page, no drawing.
import {get, question} from './api.js';
import {addAnswer} from './graph-answer.js';
import {accused, ACCUSES, others, record, statements} from './graph-lines.js';
import {add, ALL, along, connect, drop, empty, inColumn, keep, learn, leftOut, STEP, tie} from './graph-state.js';

const surroundings = (id, params) => get(`/entities/${encodeURIComponent(id)}/neighbours`, params);

/** The entity and the counts of what is around it by relationship, direction and kind. */
export const around = id => surroundings(id, {limit: 1});

/** The nodes and links that the steps lead to; `notes` says what was left out. With `apart`, statements are nodes and no lines. */
export async function replay(steps, {apart = false} = {}) {
  const graph = {...empty(), apart};
  await Promise.all(steps.map(step => ahead(step).catch(() => null))); // asked at once, used in order
  for (const step of steps) {
    await RUN[step.sign]?.(graph, ...step.values);
  }
  return graph;
}

const AHEAD = {'*': id => around(id), '@': (...of) => statements(...of), '>': (id, type, direction, kind) => ring(id, kind), '=': (from, to) => paths(from, to), '?': (...of) => answerTo(...of)};
const ahead = async ({sign, values}) => AHEAD[sign]?.(...values);
const ring = (id, kind) => surroundings(id, {limit: ALL, kind});
const answerTo = (name, ...given) => question(name, Object.fromEntries(given.map(one => one.split(/=(.*)/s, 2))));
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
  },
  '?': async (graph, name, ...given) => {
    const answer = await answerTo(name, ...given).catch(error => unclear(error, graph, name));
    if (answer.rows) {
      addAnswer(graph, name, answer);
    }
  }
};

function asLines(graph, id, side, rows) {
  const found = others(rows, id, side);
  found.slice(0, STEP).forEach(({entity, claims}, i) => {
    const {far, row} = inColumn(i);
    add(graph, entity, id, {[side === 'out' ? 'right' : 'left']: far, row});
    const [from, to] = side === 'out' ? [id, entity.id] : [entity.id, id];
    if (graph.nodes.has(entity.id)) {
      keep(graph, {from, to, type: ACCUSES, claims});
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
