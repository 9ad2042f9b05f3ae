// The parts of an entity's page, each from the rows of a question or a list of the card.
import {h} from './dom.js';
import {count, date, dateText, entities, entityLink, likelihood, listedText, plain, source, sources, statements} from './format.js';
import {table as long} from './table.js';
import {colour} from './vocabulary.js';

/** How much of a long part comes first: the page tells all, and one looks for what is there. */
export const SHOWN = 10;
const EVENTS = 30;

const table = options => long({shown: SHOWN, ...options});
const by = list => (list?.length > 0 ? entities(list) : h('span', {class: 'quiet'}, 'not said'));

/** Names, with those who gave or use them. */
export const names = list => h('ul', {class: 'bare names'}, list.map(one => h('li', {},
  h('div', {class: 'given'}, h('bdi', {}, one.name)),
  h('div', {class: 'small'}, one.usedBy.length > 0 ? ['used by ', listedText(one.usedBy)] : h('span', {class: 'quiet'}, 'nobody named as its giver'),
    one.since && [' since ', date(one.since)]),
  one.otherCarriers?.length > 0 && h('div', {class: 'small'}, 'also a name of ', listedText(one.otherCarriers)),
  one.sources?.length > 0 && h('div', {class: 'small quiet'}, sources(one.sources)))));

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
  {title: 'People', cell: row => by(row.people)},
  {title: 'Measures', cell: row => statements(row.measures, 'measure')},
  {title: 'Stated by', cell: row => by(row.statedBy)},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Groups that a claim or a stated fact ties to a body or state. */
export const groups = rows => table({caption: 'Groups tied to it, by a claim or as a stated fact', rows, columns: [
  {title: 'Group', cell: row => entityLink(row.actor), sort: row => row.actor.name},
  {title: 'Through', cell: row => by(row.through)},
  {title: 'Says who', cell: row => by(row.attributors)},
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
  {title: 'What happened', cell: row => prose(row.outcome)},
  {title: 'When', class: 'narrow', cell: row => date(row.when), sort: row => row.when?.value},
  {title: 'According to', cell: row => said(row.accordingTo, row)},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Operations that hit it. */
export const hits = rows => table({caption: 'Operations that are said to have hit it', rows, columns: [
  {title: 'Operation', cell: row => entityLink(row.operation), sort: row => row.operation.name},
  {title: 'Accused', cell: row => by(row.accused)},
  {title: 'Says who', cell: row => said(row.attributors, row)},
  {title: 'What happened', cell: row => prose(row.outcome)},
  {title: 'When', class: 'narrow', cell: row => date(row.when), sort: row => row.when?.value},
  {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Who says so; where only a reported version does, that version. */
const said = (who, row) => (row.disputed?.length && who.length === 0
  ? h('span', {}, 'only as reported: ', statements(row.disputed, 'version')) : by(who));

const prose = text => (text ? h('bdi', {}, [text].flat().join('; ')) : h('span', {class: 'quiet'}, '–'));

/** Versions of one statement or outcome, side by side. */
export const versions = rows => h('div', {}, h('p', {class: 'quiet'}, 'Each version stays as it was reported; none is the right one here.'),
  rows.map(row => table({caption: row.statement.name, rows: row.versions, columns: [
    {title: 'Who', cell: one => by(one.who)},
    {title: 'Words', cell: one => likelihood(one)},
    {title: 'What', cell: one => entities([one.target ?? one.what ?? []].flat())},
    {title: 'Whom', cell: one => by(one.whom)},
    {title: 'Date', class: 'narrow', cell: one => date(one.date)},
    {title: 'Read it in', cell: one => sources(one.sources)}]})));

/** Denials, by whatever role it has in them. */
export const denials = roles => table({caption: 'Statements that contest claims',
  rows: Object.entries(roles).filter(([role]) => role !== 'itself').flatMap(([, {items}]) => items)
    .filter((item, i, all) => all.findIndex(other => other.denial.id === item.denial.id) === i),
  columns: [
    {title: 'Date', class: 'narrow', cell: row => date(row.date), sort: row => row.date?.value},
    {title: 'Denial', cell: row => entityLink(row.denial), sort: row => row.denial.name},
    {title: 'By', cell: row => by(row.who)},
    {title: 'Words', cell: row => likelihood(row)},
    {title: 'Contests', cell: row => statements(row.contests, 'claim')},
    {title: 'Accuses in return', cell: row => entities(row.accuses)},
    {title: 'Read it in', cell: row => sources(row.sources)}]});

/** Structural facts, each with who states it. */
export const relations = list => table({caption: 'Facts around it, as somebody stated them',
  rows: list.flatMap(relation => relation.items.map(item => ({...relation, ...item}))), columns: [
    {title: 'Fact', cell: row => (row.direction === 'out' ? `it ${row.meaning}` : `… ${row.meaning} it`), sort: row => row.meaning},
    {title: 'With', cell: row => entityLink(row.entity), sort: row => row.entity.name},
    {title: 'More', cell: row => prose([row.role, row.outcome, row.count === undefined ? null : typeof row.count === 'string' ? row.count : null, row.basis].filter(Boolean))},
    {title: 'Stated by', cell: row => by(row.statedBy)},
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
    return [...turn, h('li', {style: {'--mark': colour(what?.kind)}},
      h('span', {class: 'when', title: row.date?.text}, row.date?.precision === 'year' ? 'some time in ' + now : dateText(row.date)),
      h('span', {class: 'quiet'}, kind, ' '), what && entityLink(what),
      parties.length > 0 && h('details', {class: 'more small'}, h('summary', {}, count(parties.length, 'party', 'parties')), entities(parties)))];
  });
  const more = h('button', {type: 'button', class: 'more', hidden: events.length <= EVENTS, onclick: () => {
    list.append(...events.slice(EVENTS).flat());
    more.hidden = true;
  }}, `Show more (${events.length - EVENTS} left)`);
  const list = h('ol', {class: 'timeline'}, events.slice(0, EVENTS));
  return h('div', {}, list, more);
}

/** The documents that all this rests on. */
export const documents = list => table({caption: count(list.length, 'document'), rows: list, columns: [
  {title: 'Publisher', cell: one => source(one), sort: one => one.publisher},
  {title: 'Title', cell: one => h('bdi', {}, one.title ?? ''), sort: one => one.title},
  {title: 'Published', class: 'narrow', cell: one => date(one.published), sort: one => one.published?.value}]});
