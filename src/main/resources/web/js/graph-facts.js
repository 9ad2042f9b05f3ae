// What leaves the graph with it: of each node and link the dates, words, those who state it and the documents.
import {entity as card, recordOf} from './api.js';
import {accusers, said, years} from './graph-lines.js';
import {role, says} from './vocabulary.js';

const distinct = list => [...new Map(list.filter(Boolean).map(one => [one.id, one])).values()];
const counts = kind => ['thing', 'record'].includes(role(kind)); // names and documents have no card of their own

/** The card of a node, or nothing where it has none. */
const cardOf = ({id, kind}) => (counts(kind) ? card(id).catch(() => null) : Promise.resolve(null));

/** What is known of a link: the fact with who states it, of a line its statements, else the statement at one of its ends. */
export function ofLink({to, type, claims}, [one, other]) {
  if (claims) {
    return {statedBy: distinct(claims.flatMap(accusers)), sources: distinct(claims.flatMap(row => row.sources)), date: years(claims), words: said(claims)};
  }
  const item = one?.relations?.filter(relation => relation.type === type && relation.direction === 'out')
    .flatMap(relation => relation.items).find(found => found.entity.id === to);
  const record = [one, other].filter(Boolean).map(recordOf).find(Boolean);
  return {item, statedBy: item?.statedBy ?? record?.who ?? record?.by ?? [], sources: item?.sources ?? record?.sources ?? [],
    date: item?.date?.value ?? record?.date?.value ?? '', words: record?.words ?? ''};
}

/** The nodes and links of a picture with all that is on record of them. */
export async function detailed({nodes, edges}) {
  const cards = new Map(await Promise.all(nodes.map(async node => [node.id, await cardOf(node)])));
  return {
    nodes: nodes.map(node => {
      const record = cards.get(node.id) && recordOf(cards.get(node.id));
      return {...node, date: record?.date?.value ?? '', words: record?.words ?? '', low: record?.low, high: record?.high, sources: record?.sources ?? []};
    }),
    edges: edges.map(edge => ({...edge, meaning: says(edge.type), ...ofLink(edge, [cards.get(edge.from), cards.get(edge.to)])}))
  };
}
