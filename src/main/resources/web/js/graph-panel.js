// What the side panel says of a node or a link, and what can be done with it.
import {entity as card, recordOf} from './api.js';
import {claimLink} from './claims.js';
import {ofLink as factsOf} from './graph-facts.js';
import {ACCUSES, said} from './graph-lines.js';
import {h} from './dom.js';
import {count, date, entityLink, likelihood, listedText, sources} from './format.js';
import {around} from './graph-model.js';
import {step} from './graph-ops.js';
import {STEP} from './graph-state.js';
import {address} from './route.js';
import {dot, end, mutual, plural, role, says, word} from './vocabulary.js';

/** Before anything is chosen. */
export const nothing = () => h('p', {class: 'quiet'}, 'Choose a node or a link, in the picture or in the table below it.');

/** What is chosen: a node, a link, or nothing. `act` is what can be done with it. */
export async function ofElement(id, graph, act, {pinned, start}) {
  const node = graph.nodes.get(id)?.entity;
  const link = graph.links.get(id);
  if (node) {
    return role(node.kind) === 'naming' ? ofName(node, act, graph) : ofNode(id, act, {pinned, start, graph});
  }
  return link ? ofLink(link, end => graph.nodes.get(end).entity) : nothing();
}

/** A node: what is on record, and how many are around it, by relationship. */
async function ofNode(id, act, {pinned, start, graph}) {
  const [one, near] = await Promise.all([card(id), around(id)]);
  const claim = recordOf(one);
  return h('div', {},
    h('p', {class: 'kind quiet'}, dot(one.kind), word(one.kind)),
    h('h2', {class: one.name.length > 60 ? 'long' : null}, h('bdi', {title: one.name}, one.name)),
    one.description && h('p', {}, h('bdi', {}, one.description)),
    claim && h('dl', {class: 'facts'},
      claim.words && [h('dt', {}, 'Words'), h('dd', {}, likelihood(claim))],
      claim.date && [h('dt', {}, 'Date'), h('dd', {}, date(claim.date))],
      h('dt', {}, 'Read it in'), h('dd', {}, sources(claim.sources))),
    h('p', {}, h('a', {href: `#/entity/${encodeURIComponent(id)}`}, 'All that is on record')),
    h('h3', {}, 'Expand'),
    near.counts.length === 0 ? h('p', {class: 'quiet'}, 'Nothing is linked to it.')
      : h('ul', {class: 'bare expand'}, lines(id, near.counts, act, graph), ways(near.counts).map(one => h('li', {}, expand(id, one, act, graph)))),
    acts(id, act, {pinned, start}));
}

/** Who accuses it and whom it accuses, in one step. */
export const sides = counts => [['in', 'Who accuses it', ['POINTS_TO in']], ['out', 'Whom it accuses', ['MADE out', 'VOICED out']]]
  .map(([side, text, types]) => ({side, text, count: counts.filter(one => one.kind === 'Attribution' && types.includes(`${one.type} ${one.direction}`)).reduce((sum, one) => sum + one.count, 0)}))
  .filter(one => one.count > 0);

const STATEMENTS = ['POINTS_TO in', 'MADE out', 'VOICED out']; // what lines show
const FEW = 25; // what a double click shows of a kind

/** The steps of a double click: to what is around it, as far as that is not too much. */
export const opening = (id, counts) => [...ways(counts).filter(way => way.count <= FEW && !(way.kind === 'Attribution' && STATEMENTS.includes(`${way.type} ${way.direction}`)))
  .map(({type, direction, kind}) => step('>', id, type, direction, kind)), ...sides(counts).map(({side}) => step('@', id, side))];

const lines = (id, counts, act, graph) => sides(counts).map(({side, text, count: number}) => {
  const there = [...graph.links.values()].some(link => link.type === ACCUSES && (side === 'in' ? link.to : link.from) === id);
  return h('li', {}, h('button', {type: 'button', class: 'plain', disabled: there, 'data-focus': `lines:${side}`, onclick: () => act.lines(id, side)},
    h('span', {class: 'strong'}, text), h('span', {class: 'number'}, there ? 'shown' : `from ${count(number, 'claim')}`)));
});

function acts(id, act, {pinned, start}) {
  return h('div', {class: 'acts'},
    h('button', {type: 'button', class: 'plain', onclick: () => act.collapse(id)}, 'Collapse'),
    h('button', {type: 'button', class: 'plain', 'aria-pressed': String(pinned), onclick: () => act.pin(id)}, pinned ? 'Unpin' : 'Pin'),
    h('button', {type: 'button', class: 'plain', onclick: () => act.remove(id)}, 'Remove'),
    start && start !== id
      ? h('button', {type: 'button', onclick: () => act.path(start, id)}, 'Show paths to here')
      : h('button', {type: 'button', class: 'plain', 'aria-pressed': String(start === id), onclick: () => act.start(start === id ? null : id)},
        start === id ? 'Path starts here' : 'Start a path here'));
}

/** A name: who carries it in the graph. What else carries it, the search tells. */
function ofName({id, kind, name}, act, graph) {
  const carriers = [...graph.links.values()].filter(link => link.type === 'NAMES' && link.from === id).map(link => graph.nodes.get(link.to).entity);
  return h('div', {},
    h('p', {class: 'kind quiet'}, dot(kind), word(kind)),
    h('h2', {}, h('bdi', {title: name}, name)),
    carriers.length > 0 && h('p', {}, 'A name of ', listedText(carriers), '.'),
    h('p', {}, h('a', {href: address('find', '', {q: name})}, 'Who else has it')),
    h('div', {class: 'acts'}, h('button', {type: 'button', class: 'plain', onclick: () => act.remove(id)}, 'Remove')));
}

/** One way for both directions of a link that says the same in both. */
export function ways(counts) {
  const met = new Map();
  counts.forEach(one => {
    const direction = mutual(one.type) ? 'any' : one.direction;
    const key = `${one.type} ${direction} ${one.kind}`;
    met.set(key, {...one, direction, count: one.count + (met.get(key)?.count ?? 0)});
  });
  return [...met.values()];
}

function expand(id, {type, direction, kind, count: number}, act, graph) {
  const isOf = (end, other) => end === id && graph.nodes.get(other)?.entity.kind === kind;
  const shown = [...graph.links.values()].filter(link => link.type === type
    && ((direction !== 'in' && isOf(link.from, link.to)) || (direction !== 'out' && isOf(link.to, link.from)))).length;
  const left = Math.max(0, number - shown);
  const text = end(type, direction);
  return h('button', {type: 'button', class: 'plain', disabled: left === 0, 'data-focus': `${type}:${direction}:${kind}`,
    'aria-label': `${plural(kind)} ${text}: ${left === 0 ? 'all shown' : `show ${Math.min(left, STEP)} of ${left}`}`, onclick: () => act.expand(id, type, direction, kind)},
  dot(kind), h('span', {}, plural(kind), ' ', h('span', {class: 'quiet'}, text)),
  h('span', {class: 'number'}, left === 0 ? 'all shown' : `+${Math.min(left, STEP)}${left > STEP ? ` of ${left.toLocaleString('en')}` : ''}`));
}

/** A link: what it says, who states it, and where. */
async function ofLink(link, name) {
  const {from, to, type, claims} = link;
  const {item, statedBy, sources: documents} = factsOf(link, claims ? [] : await Promise.all([card(from), card(to)]));
  return h('div', {},
    h('p', {class: 'kind quiet'}, 'Link'),
    h('p', {}, entityLink(name(from)), ' ', h('em', {}, claims ? `accuses in ${count(claims.length, 'statement')}` : says(type)), ' ', entityLink(name(to))),
    claims ? [h('p', {}, said(claims)), h('ul', {class: 'bare spaced'}, [...claims].reverse().map(row => h('li', {}, claimLink(row), ' ',
      (row.what ?? []).map(one => one.name).join(', '), h('div', {}, likelihood(row)), h('div', {class: 'small'}, sources(row.sources)))))]
      : h('dl', {class: 'facts'},
        [item?.role, item?.outcome].flat().filter(Boolean).map(text => [h('dt', {}, 'More'), h('dd', {}, h('bdi', {}, text))]),
        item?.count && [h('dt', {}, 'How many'), h('dd', {}, h('bdi', {}, item.count))],
        statedBy.length > 0 && [h('dt', {}, 'Stated by'), h('dd', {}, listedText(statedBy))],
        documents.length > 0 && [h('dt', {}, 'Read it in'), h('dd', {}, sources(documents))]));
}

/** How many there are to be seen, for the line above the picture. */
export const summary = ({nodes, edges}) => `${count(nodes.length, 'node')}, ${count(edges.length, 'link')}`;
