// With what of an entity its graph begins: with what a reader asks for first, so that nothing stands there alone.
import {recordOf} from './api.js';
import {format, step} from './graph-ops.js';

const LITTLE = 10; // so many of a sort at most come unasked
const BY = {Attribution: 'MADE', Measure: 'IMPOSED'}; // others are issued
const UP = ['RUN_BY', 'PART_OF', 'FRONT_FOR', 'MEMBER_OF'];

/** Steps for an address: an operation with who accuses whom of it, a statement with its parties, else who accuses it or whom it accuses. */
export const starting = one => format(recordOf(one) ? parties(one, recordOf(one)) : [...accusers(one), step('*', one.id), ...nearby(one), ...accusations(one)]);

/** Of an operation the accusations are lines between others: it stands beside them. */
const accusers = ({id, kind, claims}) => (kind === 'Operation' && claims?.about?.count > 0 ? [step('?', 'who-attributed', `what=${id}`)] : []);

/** Who is said to run it, and what hit it or what it hit. */
const nearby = ({id, relations}) => (relations ?? [])
  .filter(({type, direction, count}) => count <= LITTLE && (type === 'TARGETED' || (direction === 'out' && UP.includes(type))))
  .flatMap(({type, direction, items}) => expanding(id, type, direction, items.map(item => item.entity)));

/** Who accuses it, or whom it accuses, of which there are more. */
function accusations({id, claims}) {
  const [accused, made] = [claims?.accused?.count ?? 0, claims?.made?.count ?? 0];
  return accused + made > 0 ? [step('@', id, made > accused ? 'out' : 'in')] : [];
}

/** The statement with who made it, what it is about and whom it accuses or answers. */
const parties = ({id, kind}, {who, by, what, whom, contests, against, answers}) => [step('*', id),
  ...expanding(id, BY[kind] ?? 'ISSUED', 'in', who ?? by), ...expanding(id, 'ABOUT', 'out', what),
  ...expanding(id, 'POINTS_TO', 'out', whom), ...expanding(id, 'CONTESTS', 'out', contests),
  ...expanding(id, 'AGAINST', 'out', against), ...expanding(id, 'ANSWERS', 'out', answers)];

const expanding = (id, type, direction, entities) => [...new Set((entities ?? []).map(one => one.kind))].map(kind => step('>', id, type, direction, kind));
