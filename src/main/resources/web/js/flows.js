// From claims to the three columns of the picture: pure functions, no page.

/** The columns, from those who say so to those who are accused. */
export const COLUMNS = [
  {key: 'who', title: 'Who', says: 'says so'},
  {key: 'what', title: 'What', says: 'it is about'},
  {key: 'whom', title: 'Whom', says: 'is accused'}
];

const NONE = {what: {id: '', name: 'No operation named', kind: ''}, whom: {id: '', name: 'Nobody named', kind: ''}, who: {id: '', name: 'Unknown', kind: ''}};

/** Those of a claim in a column; a claim that names none still counts. */
export const parties = (claim, key) => (claim[key]?.length > 0 ? claim[key] : [NONE[key]]);

/** The claims that go through all that is picked: {who: id, what: id, whom: id}. */
export const picked = (claims, filter) => claims.filter(claim => COLUMNS.every(({key}) =>
  filter[key] === undefined || parties(claim, key).some(one => one.id === filter[key])));

/** The state that colours an entity, or nothing. */
export const stateOf = entity => (entity.kind === 'State' ? entity : entity.state ?? null);

/**
 * What is drawn: for each column its nodes, largest first, those beyond `most` as one node of `others`, and between the
 * columns the ribbons. A node has `count` claims; a ribbon too. `open` names the columns that show everything.
 */
export function flows(claims, most, open = new Set()) {
  const columns = COLUMNS.map(({key}) => column(claims, key, open.has(key) ? Infinity : most));
  const ribbons = [0, 1].flatMap(side => between(claims, columns[side], columns[side + 1], side));
  for (const {nodes} of columns) {
    nodes.forEach(node => {
      const of = part => ribbons.filter(part).reduce((sum, ribbon) => sum + ribbon.count, 0);
      node.size = Math.max(of(ribbon => ribbon.from === node), of(ribbon => ribbon.to === node));
    });
  }
  return {columns, ribbons};
}

function column(claims, key, most) {
  const met = new Map();
  claims.forEach(claim => parties(claim, key).forEach(entity => {
    const node = met.get(entity.id) ?? {key, id: entity.id, entity, count: 0};
    node.count++;
    met.set(entity.id, node);
  }));
  const all = [...met.values()].sort((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name, 'en'));
  const cut = all.length > most + 1 ? most : all.length;
  const rest = all.slice(cut);
  const others = rest.length === 0 ? null
    : {key, id: 'others', others: rest, entity: {name: `${rest.length} others`, kind: ''},
      count: claims.filter(claim => parties(claim, key).some(one => rest.some(node => node.id === one.id))).length};
  const hidden = new Set(rest.map(node => node.id));
  const nodes = others ? [...all.slice(0, cut), others] : all;
  const find = new Map(nodes.map(node => [node.id, node]));
  return {key, nodes, at: claim => [...new Set(parties(claim, key).map(one => (hidden.has(one.id) ? others : find.get(one.id))))]};
}

function between(claims, left, right, side) {
  const met = new Map();
  for (const claim of claims) {
    for (const from of left.at(claim)) {
      for (const to of right.at(claim)) {
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
 * Puts nodes and ribbons on a plane of that size; text has its room beside the bars. This is no work for d3-sankey: there a
 * node is as tall as its claims alone, names of small ones would lie on each other, and "others" would not stay last.
 */
export function place({columns, ribbons}, {width, height, bar, gap, line, left, right}) {
  const unit = Math.min(...columns.map(({nodes}) => scale(nodes, height - gap * (nodes.length - 1), line)));
  const xs = [left, (width - bar + left - right) / 2, width - bar - right];
  columns.forEach(({nodes}, i) => {
    const ordered = i === 0 ? nodes : nodes.sort((a, b) => weight(a, ribbons) - weight(b, ribbons));
    const slot = node => Math.max(line, node.size * unit);
    const total = nodes.reduce((sum, node) => sum + slot(node), 0);
    const space = nodes.length > 1 ? Math.min(gap * 4, (height - total) / (nodes.length - 1)) : 0;
    let y = (height - total - space * (nodes.length - 1)) / 2;
    ordered.forEach(node => {
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

/** The middle of what flows into a node, so that ribbons cross little; others come last. */
function weight(node, ribbons) {
  if (node.others) {
    return Infinity;
  }
  const into = ribbons.filter(ribbon => ribbon.to === node);
  const total = into.reduce((sum, ribbon) => sum + ribbon.count, 0);
  return into.reduce((sum, ribbon) => sum + ribbon.count * (ribbon.from.y + ribbon.from.height / 2), 0) / Math.max(1, total);
}
