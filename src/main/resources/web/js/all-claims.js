// All claims, though the server gives a thousand at once: the oldest first, those without a date last.
import {get, question} from './api.js';
import {choices} from './vocabulary.js';

const PAGE = 1000;
const PAGES = 20;

/** The claims with a date that fit, and what else the first thousand hold; `truncated` says that there are more. */
async function datedClaims(params = {}) {
  const met = new Map();
  let since = null;
  for (let page = 0; page < PAGES; page++) {
    const answer = await question('who-attributed', {limit: PAGE, ...params, since});
    answer.rows.forEach(row => met.set(row.claim.id, row));
    if (!answer.truncated) {
      return {rows: [...met.values()], truncated: since !== null}; // a later page has none without a date
    }
    const last = answer.rows.at(-1)?.date?.value;
    if (!last || last === since) {
      break;
    }
    since = last;
  }
  return {rows: [...met.values()], truncated: true};
}

/**
 * All claims on record on a day. `total` says how many there are, but not for a day; `truncated` that some are missing.
 * Where a thousand are not all, `rest` gives all of them, a moment later.
 */
export async function allClaims(asOf) {
  const [total, first] = await Promise.all([asOf ? null : counted(), question('who-attributed', {limit: PAGE, asOf})]);
  return {rows: first.rows, total, truncated: first.truncated, rest: first.truncated ? () => all(asOf, total) : null};
}

/** Asked form by form, so that those without a date, which come last, are among the first thousand of their form. */
async function all(asOf, total) {
  const forms = choices('Attribution', 'instrument');
  const [dated, ...parts] = await Promise.all([datedClaims({asOf}), ...forms.map(instrument => datedClaims({asOf, instrument}))]);
  const met = new Map([dated, ...parts].flatMap(({rows}) => rows).map(row => [row.claim.id, row]));
  return {rows: inOrder([...met.values()]), total, truncated: total === null ? parts.some(part => part.truncated) : met.size < total};
}

const counted = () => get('/stats').then(stats => stats.kinds.Attribution ?? null, () => null);

/** As the server orders them. */
const inOrder = rows => {
  const keys = new Map(rows.map(row => [row, `${row.date?.value ?? '~'} ${row.claim.id}`]));
  return rows.sort((a, b) => (keys.get(a) < keys.get(b) ? -1 : 1));
};
