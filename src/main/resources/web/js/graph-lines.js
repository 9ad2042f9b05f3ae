// Statements as lines of the graph: from who accuses to who is accused, all of one pair as one line, or each as a node of its own.
import {question} from './api.js';
import {lastDay} from './days.js';

/** The type of such a line. */
export const ACCUSES = 'ACCUSES';

const LIMIT = 1000;
const STANDING = {versions: 'standing', self: 'without', limit: LIMIT};

/** The standing statements that accuse somebody (`in`), or that somebody makes (`out`). */
export const statements = (id, side) => question('who-attributed', {...STANDING, [side === 'out' ? 'who' : 'whom']: id});

const rolled = list => [...new Map(list.map(one => one.state ?? one).map(one => [one.id, one])).values()];

/** Who makes a statement: states for their bodies, without those who only support it. */
export const accusers = row => rolled(row.who.filter(one => one.role !== 'supported'));

/** Whom it accuses: states for their bodies, and groups; persons and companies where it names nobody else. */
export function accused(row) {
  const all = rolled(row.whom);
  const upper = all.filter(one => one.kind === 'State' || one.kind === 'Actor');
  return upper.length > 0 ? upper : all;
}

/** Those at the other end of the statements, with these, the most first: [{entity, claims}]. */
export function others(rows, id, side) {
  const met = new Map();
  rows.forEach(row => (side === 'out' ? accused(row) : accusers(row)).filter(one => one.id !== id).forEach(entity => {
    met.set(entity.id, {entity, claims: [...(met.get(entity.id)?.claims ?? []), row]});
  }));
  return [...met.values()].sort((a, b) => b.claims.length - a.claims.length || (a.entity.id < b.entity.id ? -1 : 1));
}

/** What is known of a statement in the way that the graph keeps it. */
export const record = row => ({id: row.claim.id, label: [row.who[0]?.name, row.date?.value?.slice(0, 4)].filter(Boolean).join(' '),
  ...(row.date?.value ? {onRecord: lastDay(row.date.value)} : {}), ...(typeof row.low === 'number' ? {low: row.low} : {})});

/** The statements of a line that filters leave. */
export const left = (claims, {asOf, min}) => claims.filter(({date, low}) =>
  (!asOf || (date?.value && lastDay(date.value) <= lastDay(asOf))) && (!min || (low ?? -1) >= min));

/** The surest words among statements, with the range that they stand for. */
export const strongest = claims => [...claims].filter(one => typeof one.low === 'number' && one.words).sort((a, b) => b.low - a.low)[0];

/** The years of statements: `2021` or `2021–24`. */
export function years(claims) {
  const known = claims.map(one => one.date?.value?.slice(0, 4)).filter(Boolean).sort();
  const [from, to] = [known[0], known.at(-1)];
  return from === to ? from ?? '' : from.slice(0, 2) === to.slice(0, 2) ? `${from}–${to.slice(2)}` : `${from}–${to}`;
}

/** What stands on a line: how many, when, and the strongest words. */
export function said(claims) {
  const words = strongest(claims)?.words;
  return [String(claims.length), years(claims), words && `“${words.length > 28 ? words.slice(0, 27).trimEnd() + '…' : words}”`].filter(Boolean).join(' · ');
}
