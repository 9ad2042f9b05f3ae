// One entity with all that is on record about it; what needs a question of its own comes in as it is answered.
import {entity as card, question, recordOf} from './api.js';
import {askedBy, catalogue} from './catalogue.js';
import {chainOfCommand} from './chain.js';
import {claims, COLUMNS as CLAIM_COLUMNS} from './claims.js';
import {h} from './dom.js';
import {exports, reports} from './export.js';
import {apartFrom, count, date, entities, entityLink, likelihood, plain, rowsTold, source} from './format.js';
import {starting} from './graph-start.js';
import {address} from './route.js';
import * as parts from './entity-parts.js';
import {carries, dot, meaning, role, word} from './vocabulary.js';

const LIMIT = 1000;
const OPEN = 3; // sections that are open on a narrow screen
const SOON = 300; // milliseconds in which a page should be there

/** Shows the view. */
export async function show(host, route) {
  const [one, by] = await Promise.all([card(route.argument), catalogue().then(askedBy)]);
  document.title = `${one.name} · Ascribe`;
  const toc = h('div', {class: 'toc', role: 'group', 'aria-label': 'On this page'});
  const all = sections(one, by).map(({title, make}) => ({title, place: h('section', {'aria-label': title, id: slug(title)}), make}));
  const narrow = matchMedia('(max-width: 46rem)').matches;
  const told = () => toc.replaceChildren(...all.filter(part => part.place.hasChildNodes()).map(part =>
    h('button', {type: 'button', class: 'plain', onclick: () => reveal(part.place)}, part.title)));
  const made = async part => {
    try {
      return await part.make();
    } catch (error) {
      return h('p', {class: 'note'}, `${part.title}: ${error.message} `,
        h('button', {type: 'button', class: 'plain', onclick: async () => fill(part, await made(part))}, 'Ask again'));
    }
  };
  const fill = (part, content) => {
    const {title, place} = part;
    if (!content) {
      place.remove();
    } else {
      const folded = narrow && all.indexOf(part) >= OPEN;
      place.replaceChildren(...narrow ? [h('details', {class: 'fold', open: !folded}, h('summary', {}, h('h2', {}, title)), content)] : [h('h2', {}, title), content]);
      told();
    }
  };
  // Nothing that is read already is pushed away: the page comes as a whole where it can soon, and else from top to bottom.
  const contents = all.map(made);
  await Promise.race([Promise.all(contents), new Promise(resolve => setTimeout(resolve, SOON))]);
  host.append(head(one, by), toc, ...all.map(({place}) => place));
  for (const [i, part] of all.entries()) {
    fill(part, await contents[i]);
  }
  toc.hidden = toc.childElementCount < 2;
  const at = route.params.get('at');
  if (at) {
    reveal(document.getElementById(at));
  }
}

const slug = title => title.toLowerCase().replaceAll(' ', '-');

/** Goes to a section, and opens it. */
function reveal(place) {
  place?.querySelector('.fold')?.setAttribute('open', '');
  place?.scrollIntoView({block: 'start'});
}

/** What the record says of it, a sentence a line; each leads to the rows that it is made from. */
const lead = ({parts}) => parts.length > 0 && h('ul', {class: 'bare record-lead'}, parts.map(part => h('li', {class: part.about},
  part.count > 0 ? h('a', {href: address('questions', part.question, part.parameters)}, h('bdi', {}, part.text)) : h('bdi', {}, part.text))));

function head(one, by) {
  return h('header', {},
    h('p', {class: 'kind', title: meaning(one.kind)}, dot(one.kind), word(one.kind), one.state && [' of ', entityLink(one.state)]),
    h('h1', {tabindex: '-1', title: one.name, class: one.name.length > 60 ? 'long' : null}, h('bdi', {}, one.name)),
    one.description && h('p', {}, h('bdi', {}, one.description)),
    lead(one.lead), facts(one, recordOf(one)),
    h('div', {class: 'actions'}, h('a', {href: address('graph', '', {ops: starting(one), sel: one.id})}, 'See it in the graph'),
      one.lead.parts[0]?.about === 'accused' && by('silent', one.kind) && h('a', {href: address('questions', 'silent', {[by('silent', one.kind)]: one.id})}, 'Who stayed silent on it'),
      by('compare', one.kind) && one.claims && h('a', {href: address('questions', 'compare', {[by('compare', one.kind)]: one.id})}, 'Compare what was said of it'),
      recordOf(one) && one.kind === 'Attribution' && h('a', {href: address('questions', 'evidence', {claim: one.id})}, 'Where it can be read'),
      reports(`/entities/${encodeURIComponent(one.id)}`, {}, one.id)));
}

function facts(one, claim = {}) {
  const known = [
    ['Who', claim.who ?? claim.by], ['What', claim.what], ['Whom', claim.whom], ['Contests', claim.contests], ['Against', claim.against],
    ['In answer to', claim.answers], ['Accuses in return', claim.accuses]
  ].filter(([, list]) => list?.length > 0).map(([title, list]) => [title, entities(list)]);
  if (claim.words || one.words) {
    known.push([carries(one.kind, 'low') ? 'Words and likelihood' : 'Words', likelihood({...one, ...claim})]);
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

/** The sections of a page: those that its card fills, and those of the questions that can be asked of its kind. */
function sections(one, by) {
  const {id, kind} = one;
  const accusable = by('who-attributed', kind, 'whom');
  const asked = (title, name, draw, parameter, more = {}) => {
    const found = by(name, kind, parameter);
    const ask = () => question(name, {limit: LIMIT, ...more, [found]: id}).then(answer => (answer.rows.length === 0 ? null
      : answer.truncated ? h('div', {}, cutShort(answer, address('questions', name, {...more, [found]: id})), draw(answer.rows)) : draw(answer.rows)));
    return found ? [{title, make: ask}] : [];
  };
  const told = (title, there, draw) => (there ? [{title, make: draw}] : []);
  const listed = (title, caption, name, parameter) => asked(title, 'who-attributed', rows => claimSection(caption, rows, name), parameter, {order: 'newest'});
  const against = accusable ? 'Measures against it' : 'Measures in answer to it';
  return [
    ...listed('Accusations', 'Accusations against it', 'accusations', 'whom'),
    ...(accusable ? listed('Claims about it', 'Claims about it', 'claims-about', 'what')
      : listed('Attributions', 'Who attributed it to whom', 'claims-about', 'what')),
    ...asked('Chain of command', 'chain-of-command', chainOfCommand),
    ...listed('Claims it made', 'Claims that it made or voiced', 'claims-made', 'who'),
    ...told('Claims', one.claims?.cites, () => claims('Claims that can be read there', one.claims.cites.items)),
    ...told('Other versions', one.claims?.sameStatement, () => claims('The same statement as others report it', one.claims.sameStatement.items)),
    ...asked('Where sources differ', 'disagreements', parts.versions),
    ...told('Denials', Object.keys(one.denials ?? {}).some(role => role !== 'itself'), () => parts.denials(one.denials)),
    ...asked(against, 'measures', rows => parts.measures(against, rows), 'against'),
    ...asked('Measures it took', 'measures', rows => parts.measures('Measures it took', rows), 'by'),
    ...told('Comments', Object.keys(one.comments ?? {}).some(role => role !== 'itself'), () => parts.comments(one.comments)),
    ...asked('Whom it is said to have hit', 'targets', parts.targets),
    ...asked('Operations against it', 'targeted-by', rows => parts.hits(rows, one.operations)),
    ...told('Names', one.names?.length > 0, () => parts.names(one.names)),
    ...asked('People', 'roster', parts.people),
    ...asked('Companies', 'fronts', parts.companies),
    ...asked('Groups tied to it', 'actors-of', parts.groups),
    ...told('Stated facts', one.relations?.length > 0, () => parts.relations(one.relations)),
    ...asked('Timeline', 'timeline', parts.timeline),
    ...told('Documents', one.sources?.length > 0 && role(kind) !== 'document', () => parts.documents(one.sources))
  ];
}

/** Says that there is more than a section shows. */
const cutShort = (answer, all) => h('p', {class: 'note'}, `${rowsTold(answer)} of more: `, h('a', {href: all}, 'ask more narrowly'), '.');

function claimSection(caption, found, name) {
  const versions = found.filter(row => row.statement).length;
  const counted = versions > 0 ? `${caption}: ${count(found.length - versions, 'statement')} as they stand, ${count(versions, 'version')} as others report them` : caption;
  return h('div', {}, h('div', {class: 'tools'}, exports({name, rows: found, columns: CLAIM_COLUMNS})), claims(counted, found, {shown: parts.SHOWN}));
}
