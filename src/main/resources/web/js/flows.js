// From statements to the three columns of the picture: pure functions, no page.
import {firstDay, lastDay} from './days.js';

/** The columns, from those who say so to those who are accused; the middle one may be of years. */
export const COLUMNS = {
  who: {title: 'Who', says: 'says so'},
  what: {title: 'What', says: 'it is about'},
  year: {title: 'When', says: 'it was said'},
  whom: {title: 'Whom', says: 'is accused'}
};

/** How the id of somebody looks whom a source does not name. */
export const UNNAMED = /:unnamed:/;

const NONE = {what: 'Nothing named', whom: 'Nobody named', who: 'Not said who', year: 'No date'};
const FAMILIES = 24; // so many operations have room; more are shown by year

/** The state that colours an entity, or nothing. */
export const stateOf = entity => (entity?.kind === 'State' ? entity : entity?.state ?? null);

/** Those of a statement in a column as they are counted: a body for its state, a part for its whole, unless `apart` keeps them. */
export function sides(claim, key, apart = false) {
  if (key === 'year') {
    const year = claim.date?.slice(0, 4);
    return year ? [{id: year, name: year, kind: ''}] : [];
  }
  const parties = claim[key].filter(one => !one.unnamed);
  if (apart) {
    return parties;
  }
  const upper = [...new Set(parties.flatMap(one => (key === 'what' ? wholes(one) : states(one))))];
  const state = upper.some(one => one.kind === 'State');
  return upper.filter(one => !state || key === 'what' || one.kind === 'State' || (key === 'who' && one.kind !== 'Person'));
}

const states = one => {
  const found = (one.within ?? []).filter(whole => whole.kind === 'State');
  return found.length > 0 ? found : [one];
};
const wholes = one => {
  const found = (one.within ?? []).filter(whole => whole !== one && whole.within.length === 1);
  return found.length > 0 ? found : [one];
};

/** Whether the questions count a statement for what has this id: for itself and for what it is a part of. */
export const counted = (claim, key, id) => (key === 'year' ? claim.date?.slice(0, 4) === id
  : claim[key].some(one => one.id === id || one.within?.some(whole => whole.id === id)));

const TESTS = {
  since: (claim, day) => Boolean(claim.date) && lastDay(claim.date) >= firstDay(day) // a vague date counts when some day of it does, as in the question
};

/** The statements that go through all that is picked: {who: id, what: id, year, whom: id, since: day}. */
export const picked = (claims, filter) => claims.filter(claim => Object.entries(filter)
  .every(([key, id]) => id === undefined || (TESTS[key] ? TESTS[key](claim, id) : counted(claim, key, id))));

/** What stands in the middle: what it is about where that has room, else the year. */
export const middle = claims => (new Set(claims.flatMap(claim => sides(claim, 'what')).map(one => one.id)).size > FAMILIES ? 'year' : 'what');

/**
 * What is drawn: for each column its nodes, widest first, those beyond `most[key]` as one node of `others`, what is not
 * named as one last node without ribbons of its own to the right, and between the columns the ribbons. A node has `count` statements; a ribbon too.
 */
export function flows(claims, {keys = ['who', 'what', 'whom'], most = () => 10, apart = false} = {}) {
  const columns = keys.map(key => column(claims, key, most(key), apart));
  const ribbons = [0, 1].flatMap(side => between(claims, columns[side], columns[side + 1], side));
  for (const {nodes} of columns) {
    nodes.forEach(node => {
      const of = part => ribbons.filter(part).reduce((sum, ribbon) => sum + ribbon.count, 0);
      node.size = Math.max(of(ribbon => ribbon.from === node), of(ribbon => ribbon.to === node));
    });
  }
  return {columns, ribbons};
}

/** The nodes of some columns that stand for somebody or something by name. */
export const named = columns => columns.flatMap(({nodes}) => nodes).filter(node => !node.others && !node.none);

function column(claims, key, most, apart) {
  const met = new Map();
  claims.forEach(claim => sides(claim, key, apart).forEach(entity => {
    const node = met.get(entity.id) ?? {key, id: entity.id, entity, own: 0};
    node.own++;
    met.set(entity.id, node);
  }));
  met.forEach(node => {
    node.count = claims.filter(claim => counted(claim, key, node.id)).length;
  });
  // By what is drawn of them: of a group that is accused with its state next to nothing is, however often that is.
  const all = [...met.values()].sort(key === 'year' ? (a, b) => (a.id < b.id ? 1 : -1) : (a, b) => b.own - a.own || b.count - a.count || a.entity.name.localeCompare(b.entity.name, 'en'));
  const cut = all.length > most + 1 ? most : all.length;
  const rest = new Map(all.slice(cut).map(node => [node.id, node]));
  const through = test => claims.filter(test).length;
  const others = rest.size === 0 ? null : {key, id: 'others', others: [...rest.values()], entity: {name: key === 'year' ? `before ${all[cut - 1].id}` : `${rest.size} more`, kind: ''},
    count: through(claim => sides(claim, key, apart).some(one => rest.has(one.id)))};
  const silent = through(claim => sides(claim, key, apart).length === 0);
  const none = silent === 0 ? null : {key, id: '', none: true, entity: {name: NONE[key], kind: ''}, count: silent};
  const shown = all.slice(0, cut);
  const nodes = [...(key === 'year' ? [...shown, others].reverse() : [...shown, others]), none].filter(Boolean);
  const find = new Map(nodes.map(node => [node.id, node]));
  return {key, nodes, at: claim => {
    const here = sides(claim, key, apart);
    return here.length === 0 ? [none] : [...new Set(here.map(one => (rest.has(one.id) ? others : find.get(one.id))))];
  }};
}

function between(claims, left, right, side) {
  const met = new Map();
  for (const claim of claims) {
    for (const from of left.at(claim)) {
      for (const to of right.at(claim)) {
        if (from.none) {
          continue; // set aside: it would hide those who are named
        }
        const name = from.id + '\n' + to.id;
        const ribbon = met.get(name) ?? {side, from, to, count: 0, claims: []};
        ribbon.count++;
        ribbon.claims.push(claim);
        met.set(name, ribbon);
      }
    }
  }
  return [...met.values()];
}

/**
 * Puts nodes and ribbons on a plane of that size; text has its room beside the bars. Nodes keep the order in which they come:
 * the largest first, years in theirs. This is no work for d3-sankey: there a node is as tall as its claims alone, names of
 * small ones would lie on each other, and "others" would not stay last.
 */
export function place({columns, ribbons}, {width, height, bar, gap, line, left, right}) {
  const unit = Math.min(...columns.map(({nodes}) => scale(nodes, height - gap * (nodes.length - 1), line)));
  const xs = [left, (width - bar + left - right) / 2, width - bar - right];
  columns.forEach(({nodes}, i) => {
    const slot = node => Math.max(line, node.size * unit);
    const total = nodes.reduce((sum, node) => sum + slot(node), 0);
    const space = nodes.length > 1 ? Math.min(gap * 4, (height - total) / (nodes.length - 1)) : 0;
    let y = 0;
    nodes.forEach(node => {
      const tall = node.size * unit;
      const at = y + (slot(node) - tall) / 2;
      Object.assign(node, {x: xs[i], y: at, width: bar, height: tall, in: at, out: at});
      y += slot(node) + space;
    });
  });
  const down = (a, b) => a.from.y - b.from.y || a.to.y - b.to.y;
  [...ribbons].sort(down).forEach(ribbon => {
    ribbon.thick = ribbon.count * unit;
    ribbon.y0 = ribbon.from.out + ribbon.thick / 2;
    ribbon.from.out += ribbon.thick;
  });
  [...ribbons].sort((a, b) => a.to.y - b.to.y || a.from.y - b.from.y).forEach(ribbon => {
    ribbon.y1 = ribbon.to.in + ribbon.thick / 2;
    ribbon.to.in += ribbon.thick;
  });
}

/** How tall a claim may be so that all nodes fit, each at least a line tall. */
function scale(nodes, height, line) {
  let large = nodes;
  let room = height;
  for (;;) {
    const unit = room / Math.max(1, large.reduce((sum, node) => sum + node.size, 0));
    const small = large.filter(node => node.size * unit < line);
    if (small.length === 0 || small.length === large.length) {
      return Math.max(0, unit);
    }
    large = large.filter(node => !small.includes(node));
    room -= small.length * line;
  }
}
