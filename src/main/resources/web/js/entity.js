// One entity with all that is on record about it; what needs a question of its own comes in as it is answered.
import {entity as card, question} from './api.js';
import {chainOfCommand} from './chain.js';
import {claims, COLUMNS as CLAIM_COLUMNS} from './claims.js';
import {h} from './dom.js';
import {exports} from './export.js';
import {apartFrom, date, entities, entityLink, likelihood, plain, source} from './format.js';
import {address} from './route.js';
import * as parts from './entity-parts.js';
import {dot, meaning, word} from './vocabulary.js';

const ACCUSABLE = new Set(['Actor', 'Agency', 'State', 'Company', 'Person', 'Organization']);
const STATING = new Set(['State', 'Agency', 'Vendor', 'Company', 'Person', 'Organization', 'Actor']);
const TARGETS = new Set(['State', 'Agency', 'Company', 'Person', 'Organization', 'Vendor', 'Population', 'Sector']);
const LIMIT = 1000;

/** Shows the view. */
export async function show(host, route) {
  const one = await card(route.argument);
  document.title = `${one.name} · Ascribe`;
  const toc = h('div', {class: 'toc', role: 'group', 'aria-label': 'On this page'});
  host.append(head(one), toc);
  const all = sections(one).map(({title, make}) => ({title, place: h('section', {'aria-label': title}), made: make()}));
  host.append(...all.map(({place}) => place));
  await Promise.all(all.map(async ({title, place, made}) => {
    const content = await Promise.resolve(made).catch(error => h('p', {class: 'note'}, `${title}: ${error.message}`));
    if (!content) {
      place.remove();
      return;
    }
    place.append(h('h2', {}, title), content);
    toc.replaceChildren(...all.filter(part => part.place.isConnected && part.place.hasChildNodes()).map(part =>
      h('button', {type: 'button', class: 'plain', onclick: () => part.place.scrollIntoView({block: 'start'})}, part.title)));
  }));
  toc.hidden = toc.childElementCount < 2;
}

function head(one) {
  const claim = one.claims?.itself?.items[0] ?? one.measures?.itself?.items[0] ?? one.denials?.itself?.items[0];
  return h('header', {},
    h('p', {class: 'kind', title: meaning(one.kind)}, dot(one.kind), word(one.kind), one.state && [' of ', entityLink(one.state)]),
    h('h1', {tabindex: '-1', title: one.name, class: one.name.length > 60 ? 'long' : null}, h('bdi', {}, one.name)),
    one.description && h('p', {}, h('bdi', {}, one.description)),
    facts(one, claim),
    h('div', {class: 'actions'},
      h('a', {href: address('graph', '', {ops: '*' + one.id})}, 'See it in the graph'),
      ACCUSABLE.has(one.kind) && h('a', {href: address('questions', 'who-attributed', {whom: one.id})}, 'Ask who accused it'),
      one.kind === 'Attribution' && h('a', {href: address('questions', 'evidence', {claim: one.id})}, 'Where it can be read')));
}

function facts(one, claim = {}) {
  const known = [
    ['Who', claim.who ?? claim.by], ['What', claim.what], ['Whom', claim.whom], ['Contests', claim.contests], ['Against', claim.against],
    ['In answer to', claim.answers], ['Accuses in return', claim.accuses]
  ].filter(([, list]) => list?.length > 0).map(([title, list]) => [title, entities(list)]);
  if (claim.words || one.words) {
    known.push([one.kind === 'Attribution' ? 'Words and likelihood' : 'Words', likelihood({...one, ...claim})]);
  }
  for (const [title, key] of [['Began', 'began'], ['Ended', 'ended'], ['Noticed', 'discovered'], ['Made public', 'disclosed'], ['Date', 'date'], ['Published', 'published']]) {
    if (one[key]) {
      known.push([title, date(one[key])]);
    }
  }
  for (const [title, key] of [['Form', 'instrument'], ['Yardstick', 'yardstick'], ['Basis', 'basis'], ['Status', 'status'], ['Type', 'type'], ['Publisher', 'publisher'], ['ISO code', 'iso']]) {
    if (one[key]) {
      known.push([title, h('bdi', {}, key === 'basis' ? one[key] : plain(String(one[key])))]);
    }
  }
  if (one.url) {
    known.push(['Address', source({...one, publisher: one.url, title: ''})]);
  }
  if (one.members?.length > 0) {
    known.push(['Same as', members(one.members)]);
  }
  return known.length > 0 && h('dl', {class: 'facts'}, known.flatMap(([title, value]) => [h('dt', {}, title), h('dd', {}, value)]));
}

/** The identities that are one with it, each with where it is from and why it was judged so. */
function members(list) {
  const from = apartFrom(list);
  return h('ul', {class: 'bare'}, list.map(one => h('li', {}, entityLink(one), from(one),
    one.basis?.length > 0 && h('span', {class: 'quiet small'}, ': ', h('bdi', {}, one.basis.join('; ')), one.decidedBy?.length > 0 && ` (${one.decidedBy.join(', ')})`))));
}

function sections(one) {
  const {id, kind} = one;
  const is = (...kinds) => kinds.includes(kind);
  const when = (condition, title, make) => (condition ? [{title, make}] : []);
  const rows = (name, params) => question(name, {limit: LIMIT, ...params}).then(answer => answer.rows);
  const asked = (name, params, draw) => () => rows(name, params).then(found => (found.length > 0 ? draw(found) : null));
  const listed = draw => (draw ? () => draw : () => null);
  return [
    ...when(one.names?.length > 0, 'Names', () => parts.names(one.names)),
    ...when(is('Actor', 'Company', 'Person', 'Agency'), 'Chain of command', asked('chain-of-command', {entity: id}, chainOfCommand)),
    ...when(is('Actor', 'Company'), 'People', asked('roster', {actor: id}, parts.people)),
    ...when(is('Actor', 'Agency', 'State'), 'Companies', asked('fronts', {behind: id}, parts.companies)),
    ...when(is('Agency', 'State'), 'Groups tied to it', asked('actors-of', {behind: id}, parts.groups)),
    ...when(ACCUSABLE.has(kind), 'Accusations', asked('who-attributed', {whom: id}, found => claimSection('Accusations against it', found, 'accusations'))),
    ...when(is('Operation', 'Actor', 'Company'), kind === 'Operation' ? 'Attributions' : 'Claims about it',
      asked('who-attributed', {what: id}, found => claimSection(kind === 'Operation' ? 'Who attributed it to whom' : 'Claims about it', found, 'claims-about'))),
    ...when(STATING.has(kind), 'Claims it made', asked('who-attributed', {who: id}, found => claimSection('Claims that it made or voiced', found, 'claims-made'))),
    ...when(is('Alias', 'Source') && one.claims?.cites, 'Claims', listed(one.claims?.cites && claims('Claims that can be read there', one.claims.cites.items))),
    ...when(one.claims?.sameStatement, 'Other versions', listed(one.claims?.sameStatement && claims('The same statement as others report it', one.claims.sameStatement.items))),
    ...when(is('Operation', 'Actor', 'Agency', 'State', 'Organization', 'Person'), 'Where sources differ', asked('disagreements', {about: id}, parts.versions)),
    ...when(Object.keys(one.denials ?? {}).some(role => role !== 'itself'), 'Denials', () => parts.denials(one.denials)),
    ...when(ACCUSABLE.has(kind), 'Measures against it', asked('measures', {against: id}, found => parts.measures('Measures against it', found))),
    ...when(is('State', 'Agency', 'Organization'), 'Measures it took', asked('measures', {by: id}, found => parts.measures('Measures it took', found))),
    ...when(is('Operation') && one.measures?.answers, 'Measures', () => parts.measures('Measures in answer to it', one.measures.answers.items)),
    ...when(is('Actor', 'Operation', 'Agency', 'State'), 'Whom it is said to have hit', asked('targets', {[{Actor: 'actor', Operation: 'operation'}[kind] ?? 'behind']: id}, parts.targets)),
    ...when(TARGETS.has(kind), 'Operations against it', asked('targeted-by', {target: id}, parts.hits)),
    ...when(one.relations?.length > 0, 'Stated facts', () => parts.relations(one.relations)),
    ...when(!is('Alias', 'Source', 'Attribution', 'Denial', 'Measure'), 'Timeline', asked('timeline', {entity: id}, parts.timeline)),
    ...when(one.sources?.length > 0 && kind !== 'Source', 'Documents', () => parts.documents(one.sources))
  ];
}

function claimSection(caption, found, name) {
  return h('div', {}, h('div', {class: 'tools'}, exports({name, rows: found, columns: CLAIM_COLUMNS})), claims(caption, found, {shown: parts.SHOWN}));
}
