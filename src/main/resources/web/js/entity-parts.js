// The parts of an entity's page, each from the rows of a question or a list of the card.
import {lanes} from './answer-lanes.js';
import {h} from './dom.js';
import {count, date, dateText, doubted, entities, entityLink, happened, likelihood, listedText, plain, source, sources, statements, undated} from './format.js';
import {table as long} from './table.js';
import {tone} from './palette.js';

/** How much of a long part comes first: the page tells all, and one looks for what is there. */
export const SHOWN = matchMedia('(max-width: 46rem)').matches ? 3 : 10;
const EVENTS = matchMedia('(max-width: 46rem)').matches ? 10 : 30;

const table = options => long({shown: SHOWN, ...options});

/** Names, those with a giver first; the others in a line. */
export function names(list) {
  const given = list.filter(one => one.usedBy.length > 0 || one.otherCarriers?.length > 0);
  const bare = list.filter(one => !given.includes(one));
  const [shown, more] = [given.slice(0, 2 * SHOWN), given.slice(2 * SHOWN)];
  return h('div', {}, given.length > 0 && h('ul', {class: 'bare names'}, shown.map(named)),
    more.length > 0 && h('details', {class: 'more'}, h('summary', {}, `${more.length} more names`), h('ul', {class: 'bare names'}, more.map(named))),
    bare.length > 0 && h('p', {class: 'small'}, h('span', {class: 'quiet'}, given.length > 0 ? 'Also on record, without who gave it: ' : 'On record, without who gave it: '),
      bare.map((one, i) => [i > 0 && ', ', h('bdi', {}, one.name)])));
}

const named = one => h('li', {},
  h('div', {class: 'given'}, h('bdi', {}, one.name)),
  one.usedBy.length > 0 && h('div', {class: 'small'}, 'used by ', listedText(one.usedBy), one.since && [' since ', date(one.since)]),
  one.otherCarriers?.length > 0 && h('div', {class: 'small'}, 'also a name of ', listedText(one.otherCarriers)),
  one.sources?.length > 0 && h('div', {class: 'small quiet'}, sources(one.sources)));

/** Persons said to belong to it. */
export const people = rows => h('ul', {class: 'bare people'}, rows.map(row => h('li', {},
  entityLink(row.person), h('div', {class: 'small'}, row.role.join(', '),
    row.employer.length > 0 && [row.role.length > 0 ? ', ' : '', 'works for ', listedText(row.employer)]),
  h('div', {class: 'small quiet'}, 'stated by ', listedText(row.statedBy)),
  row.measures.length > 0 && h('div', {class: 'small'}, statements(row.measures, 'measure')))));

/** Companies said to be fronts or contractors. */
export const companies = rows => table({caption: 'Companies said to stand in front', rows, columns: [
  {title: 'Company', cell: row => entityLink(row.company), sort: row => row.company.name},
  {title: 'Said to be', cell: row => `${row.role} of`, sort: row => row.role},
  {title: 'Behind it', cell: row => entities(row.behind)},
  {title: 'People', cell: row => entities(row.people)},
  {title: 'Measures', cell: row => statements(row.measures, 'measure')},
  {title: 'Stated by', cell: row => entities(row.statedBy)},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Groups that a claim or a stated fact ties to a body or state. */
export const groups = rows => table({caption: 'Groups tied to it, by a claim or as a stated fact', rows, columns: [
  {title: 'Group', cell: row => entityLink(row.actor), sort: row => row.actor.name},
  {title: 'Through', cell: row => entities(row.through)},
  {title: 'Says who', cell: row => entities(row.attributors)},
  {title: 'Operations', cell: row => statements(row.operations, 'operation')},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Measures, from the question or from the card. */
export const measures = (caption, rows) => table({caption, rows, columns: [
  {title: 'Date', class: 'narrow', cell: row => date(row.date), sort: row => row.date?.value},
  {title: 'Measure', cell: row => entityLink(row.measure), sort: row => row.measure.name},
  {title: 'Type', cell: row => plain(row.type), sort: row => row.type},
  {title: 'By', cell: row => entities(row.by)},
  {title: 'Against', cell: row => statements(row.against, 'name')},
  {title: 'In answer to', cell: row => entities(row.answers)},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Whom operations hit. */
export const targets = rows => table({caption: 'Targets', rows, columns: [
  {title: 'Target', cell: row => entityLink(row.target), sort: row => row.target.name},
  {title: 'Operation', cell: row => entityLink(row.operation), sort: row => row.operation.name},
  {title: 'What happened', cell: row => happened(row.outcome, row.count)},
  {title: 'When', class: 'narrow', cell: row => date(row.when), sort: row => row.when?.value},
  {title: 'According to', cell: row => said(row.accordingTo, row)},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Operations that hit it. */
export const hits = (rows, operations = []) => table({caption: 'Operations that are said to have hit it', rows, columns: [
  {title: 'Operation', cell: row => entityLink(row.operation), sort: row => row.operation.name},
  {title: 'Accused', cell: row => entities(row.accused)},
  {title: 'Says who', cell: row => said(row.attributors, row)},
  {title: 'What happened', cell: row => happened(row.outcome)},
  {title: 'When', class: 'narrow', cell: row => turns(operations.find(one => one.operation.id === row.operation.id)?.dates) ?? date(row.when), sort: row => row.when?.value},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

const TURNS = {began: 'began', discovered: 'noticed', disclosed: 'made public'};

/** When an operation began, was noticed and made public, and who says so. */
const turns = dates => (dates?.length > 0 ? h('ul', {class: 'bare'}, dates.map(one => h('li', {title: one.accordingTo.map(who => who.name ?? who.publisher).join(', ')},
  h('span', {class: 'quiet'}, TURNS[one.event] ?? one.event, ' '), date(one.date)))) : null);

/** Who says so; where only a reported version does, that version. */
const said = (who, row) => (row.disputed?.length && who.length === 0
  ? h('span', {}, 'only as reported: ', statements(row.disputed, 'version')) : entities(who));

/** Versions of one statement or outcome, side by side. */
export const versions = rows => h('div', {}, h('p', {class: 'quiet'}, 'Each version stays as it was reported; none is the right one here.'),
  rows.map(row => table({caption: row.statement.name, rows: row.versions, columns: [
    {title: 'Who', cell: one => entities(one.who)},
    ...(row.versions.some(one => one.target) ? OUTCOMES : WORDINGS),
    {title: 'Read it in', cell: one => sources(one.sources)}]})));

const WORDINGS = [
  {title: 'Words', cell: one => likelihood(one)},
  {title: 'What', cell: one => entities(one.what)},
  {title: 'Whom', cell: one => entities(one.whom)},
  {title: 'Date', class: 'narrow', cell: one => date(one.date)}];
const OUTCOMES = [
  {title: 'Target', cell: one => entityLink(one.target)},
  {title: 'What happened', cell: one => happened(one.words, one.count)}];

const distinct = (roles, key) => Object.entries(roles).filter(([role]) => role !== 'itself').flatMap(([, {items}]) => items)
  .filter((item, i, all) => all.findIndex(other => other[key].id === item[key].id) === i);

/** Comments, by whatever role it has in them. */
export const comments = roles => table({caption: 'What was said without accusing or denying', rows: distinct(roles, 'comment'), columns: [
  {title: 'Date', class: 'narrow', cell: row => date(row.date), sort: row => row.date?.value},
  {title: 'By', cell: row => entities(row.who)},
  {title: 'Said', class: 'much', cell: row => [entityLink(row.comment), row.quotations?.[0]?.quote && h('div', {}, h('q', {}, h('bdi', {}, row.quotations[0].quote)))]},
  {title: 'About', cell: row => statements(row.about, 'name')},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Denials, by whatever role it has in them. */
export const denials = roles => table({caption: 'Statements that contest claims',
  rows: distinct(roles, 'denial'),
  columns: [
    {title: 'Date', class: 'narrow', cell: row => date(row.date), sort: row => row.date?.value},
    {title: 'Denial', cell: row => entityLink(row.denial), sort: row => row.denial.name},
    {title: 'By', cell: row => entities(row.who)},
    {title: 'Words', cell: row => likelihood(row)},
    {title: 'Contests', cell: row => statements(row.contests, 'claim')},
    {title: 'Accuses in return', cell: row => entities(row.accuses)},
    {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Structural facts, each with who states it. */
export const relations = list => table({caption: 'Facts around it, as somebody stated them',
  rows: list.flatMap(relation => relation.items.map(item => ({...relation, ...item}))), columns: [
    {title: 'Fact', cell: row => (row.direction === 'out' ? `it ${row.meaning}` : `… ${row.meaning} it`), sort: row => row.meaning},
    {title: 'With', cell: row => entityLink(row.entity), sort: row => row.entity.name},
    {title: 'More', cell: row => h('bdi', {}, [row.role, row.outcome, typeof row.count === 'string' && row.count, row.basis].filter(Boolean).join('; '))},
    {title: 'Stated by', cell: row => entities(row.statedBy)},
    {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Events in their order, by year. */
export function timeline(rows) {
  let year = '';
  const events = rows.map(row => {
    const now = String(row.date?.value ?? '').slice(0, 4);
    const turn = now !== year ? [h('li', {class: 'year'}, now)] : [];
    year = now;
    const [what, ...parties] = row.entities;
    const kind = row.event.split(':')[0];
    return [...turn, h('li', {style: {'--mark': `var(--tone-${tone(what ?? {})})`}},
      h('span', {class: 'when', title: row.date?.text}, row.date?.precision === 'year' ? 'some time in ' + now : dateText(row.date)), doubted(row.date), ' ',
      h('span', {class: 'quiet'}, kind, ' '), what && entityLink(what),
      parties.length > 0 && h('details', {class: 'more small'}, h('summary', {}, count(parties.length, 'party', 'parties')), entities(parties)))];
  });
  const more = h('button', {type: 'button', class: 'more', hidden: events.length <= EVENTS, onclick: () => {
    list.append(...events.slice(EVENTS).flat());
    more.hidden = true;
  }}, `Show more (${events.length - EVENTS} left)`);
  const list = h('ol', {class: 'timeline'}, events.slice(0, EVENTS));
  const drawing = lanes(rows);
  const omits = drawing && undated(rows.map(row => row.date));
  return h('div', {}, drawing && h('div', {class: 'scroll answer-picture', tabindex: '0', role: 'region', 'aria-label': 'The events in lanes'}, drawing),
    omits && h('p', {class: 'small quiet'}, omits), list, more);
}

/** The documents that all this rests on. */
export const documents = list => table({caption: count(list.length, 'document'), rows: list, columns: [
  {title: 'Publisher', cell: one => source(one), sort: one => one.publisher},
  {title: 'Title', cell: one => h('bdi', {}, one.title ?? ''), sort: one => one.title},
  {title: 'Published', class: 'narrow', cell: one => date(one.published), sort: one => one.published?.value}]});
