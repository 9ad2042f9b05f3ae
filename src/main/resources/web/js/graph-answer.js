// The answer to a question as a part of the graph: what of it are paths, what accusations, and what else it names.
import {accused, ACCUSES, accusers} from './graph-lines.js';
import {add, along, inColumn, keep, STEP} from './graph-state.js';
import {role} from './vocabulary.js';

/** Its paths, each as the entities on it; none where the rows are no paths. */
export const pathsOf = ({columns, rows}) => (columns.includes('links') ? rows.map(row => row.chain ?? row.nodes).filter(Boolean) : []);

/** The entities in it, those asked about first, without names and documents. */
export function entitiesOf(answer) {
  const met = new Map();
  const walk = value => {
    if (Array.isArray(value)) {
      value.forEach(walk);
    } else if (value && typeof value === 'object') {
      if (typeof value.kind === 'string' && value.id) {
        if (['thing', 'record'].includes(role(value.kind)) && !met.has(value.id)) {
          met.set(value.id, value);
        }
      } else if (!('publisher' in value)) {
        Object.values(value).forEach(walk);
      }
    }
  };
  walk([Object.values(answer.resolved ?? {}), answer.rows]);
  return [...met.values()];
}

/** Who accuses whom in it, with the standing statements of each two, the most first: [{from, to, claims}]. */
export function accusations({rows}) {
  const met = new Map();
  rows.filter(row => !row.statement).forEach(row => accusers(row).forEach(from => accused(row).filter(to => to.id !== from.id).forEach(to => {
    const key = `${from.id}\n${to.id}`;
    met.set(key, {from, to, claims: [...(met.get(key)?.claims ?? []), row]});
  })));
  return [...met.entries()].sort(([a, one], [b, other]) => other.claims.length - one.claims.length || (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Adds what a question answers: who accuses whom as lines, paths from left to right, else all that the answer names. */
export function addAnswer(graph, name, answer) {
  const paths = pathsOf(answer);
  if (name === 'who-attributed' && !graph.apart) {
    asLines(graph, accusations(answer));
  } else if (paths.length > 0) {
    paths.forEach(path => along(graph, path));
  } else {
    const all = entitiesOf(answer);
    all.slice(0, STEP).forEach(one => add(graph, one, null));
    firstOnly(graph, all.length);
  }
}

/** Those who accuse on the left, whom they accuse on the right. */
function asLines(graph, pairs) {
  const counts = {left: 0, right: 0};
  const middle = pairs[0]?.to.id;
  const stand = (entity, side, far) => {
    if (!graph.nodes.has(entity.id) && counts.left + counts.right < STEP) {
      add(graph, entity, entity.id === middle ? null : middle, entity.id === middle ? null : {[side]: far, row: inColumn(counts[side]).row});
      counts[side]++;
    }
  };
  pairs.forEach(({from, to, claims}) => {
    stand(to, 'right', inColumn(counts.right).far - inColumn(0).far);
    stand(from, 'left', inColumn(counts.left).far);
    if (graph.nodes.has(from.id) && graph.nodes.has(to.id)) {
      keep(graph, {from: from.id, to: to.id, type: ACCUSES, claims});
    }
  });
  firstOnly(graph, new Set(pairs.flatMap(({from, to}) => [from.id, to.id])).size);
}

function firstOnly(graph, number) {
  if (number > STEP) {
    graph.notes.push(`The answer names ${number.toLocaleString('en')}: the first ${STEP} are shown.`);
  }
}
