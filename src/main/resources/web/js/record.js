// The whole record as the first view counts it: each statement once, with its parties and all that these are a part of.
import {get} from './api.js';
import {UNNAMED} from './flows.js';

/** All statements on record on a day (now without one), the newest first: `{id, date, who, what, whom}` with parties as entities. */
export async function wholeRecord(asOf) {
  const {statements, parties} = await get('/overview', {asOf});
  return linked(statements, parties);
}

/** Statements with their parties in the place of ids; a party has in `within` the entities that it is a part of, itself the first. */
export function linked(statements, parties) {
  const known = new Map(parties.map(party => [party.id, {...party, unnamed: UNNAMED.test(party.id)}]));
  known.forEach(party => {
    party.within = party.within.map(id => known.get(id));
  });
  const of = ids => ids.map(id => known.get(id));
  return statements.map(one => ({...one, who: of(one.who), what: of(one.what), whom: of(one.whom)}));
}
