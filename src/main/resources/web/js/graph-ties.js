// The links among all nodes of a graph, whatever steps they came by, asked for at once.
import {get} from './api.js';
import {ALL, connect, learn} from './graph-state.js';

const HALF = 3_500; // characters of ids: two such parts have room in one address
const PARTS = 4; // more are not looked at

/** Ids in parts that have room in an address, two and two. */
export function parted(ids) {
  const parts = [[]];
  let room = HALF;
  ids.forEach(id => {
    const takes = encodeURIComponent(id).length + '&id='.length;
    if (takes > room) {
      parts.push([]);
      room = HALF;
    }
    parts.at(-1).push(id);
    room -= takes;
  });
  return parts;
}

/** Learns the links among the nodes there are, so that no tie is missing between two that came by different steps. */
export async function complete(graph) {
  const parts = parted([...graph.nodes.keys()]).slice(0, PARTS);
  const asked = parts.length === 1 ? parts : parts.flatMap((one, i) => parts.slice(i + 1).map(other => [...one, ...other]));
  const before = graph.links.size;
  await Promise.all(asked.filter(ids => ids.length > 1).map(async ids => {
    const {relationships, records} = await get('/graph', {id: ids, elements: ALL}).catch(error => missing(error, graph));
    learn(graph, records.filter(one => !graph.records.has(one.id)));
    relationships.filter(({from, to}) => graph.nodes.has(from) && graph.nodes.has(to))
      .forEach(({from, to, type, onRecord}) => connect(graph, from, to, type, onRecord));
  }));
  return graph.links.size - before;
}

function missing(error, graph) {
  graph.notes.push(`Links among these may be missing: ${error.message}.`);
  return {relationships: [], records: []};
}
