// Draws who, what and whom as three columns with ribbons between them.
import {fitted, svg} from './dom.js';
import {count} from './format.js';
import {COLUMNS, named, place, stateOf} from './flows.js';
import {tone} from './palette.js';

const BAR = 12;
const GAP = 4;
const LINE = 18; // what a name needs, however few claims it has
const TOP = 34;

/**
 * The picture.
 *
 * `filter` is what is picked, `pick(values)` is called on a click with what differs, `expand(key)` on the others of a column.
 */
export function sankey({drawn, filter, width, pick, expand}) {
  const longest = Math.max(...drawn.columns.map(({nodes}) => nodes.length));
  const height = Math.max(340, longest * 34);
  const left = Math.min(230, width * .21);
  const right = Math.min(250, width * .22);
  place(drawn, {width, height, bar: BAR, gap: GAP, line: LINE, left, right});
  const picture = svg('svg', {class: 'sankey', viewBox: `0 0 ${width} ${height + TOP + 8}`, width, height: height + TOP + 8,
    role: 'group', 'aria-label': 'Who attributed what to whom: the wider, the more statements'});
  const plane = svg('g', {transform: `translate(0 ${TOP})`});
  picture.append(heads(drawn, left, width, right), plane);
  const lit = node => light(plane, node);
  plane.append(hatch(), ...drawn.ribbons.map(ribbon => band(ribbon, pick)));
  const room = [left - 14, (width - left - right) / 2 - 30, right - 14];
  drawn.columns.forEach(({nodes}, i) => plane.append(...nodes.map(node => bar(node, {filter, pick, expand, lit, room: room[i]}))));
  picture.entities = named(drawn.columns).map(node => node.entity);
  return picture;
}

const hatch = () => svg('pattern', {id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
  svg('rect', {class: 'hatch-ground', width: 6, height: 6}), svg('rect', {class: 'hatch-line', width: 2, height: 6}));

function heads(drawn, left, width, right) {
  const at = [[left + BAR, 'end'], [(width - BAR + left - right) / 2, 'start'], [width - BAR - right, 'start']];
  return svg('g', {class: 'heads'}, drawn.columns.map(({key}, i) => svg('text', {x: at[i][0], y: 15, 'text-anchor': at[i][1]},
    svg('tspan', {class: 'strong'}, COLUMNS[key].title), ' ' + COLUMNS[key].says)));
}

function band(ribbon, pick) {
  const {from, to} = ribbon;
  const x0 = from.x + BAR;
  const x1 = to.x;
  const middle = (x0 + x1) / 2;
  const own = ribbon.side === 0 ? from : to;
  const ends = [from, to].filter(end => !end.others && !end.none);
  const act = () => pick(Object.fromEntries(ends.map(end => [end.key, end.id])));
  const path = svg('path', {class: `ribbon tone-${tone(stateOf(own.entity) ? own.entity : from.entity)}${ends.length > 0 ? ' opens' : ''}`, 'stroke-width': Math.max(1, ribbon.thick), fill: 'none',
    'data-ribbon': `${from.id}>${to.id}`, 'data-count': ribbon.count, onclick: ends.length > 0 ? act : null,
    d: `M${x0} ${ribbon.y0}C${middle} ${ribbon.y0} ${middle} ${ribbon.y1} ${x1} ${ribbon.y1}`},
  svg('title', {}, `${from.entity.name} → ${to.entity.name}: ${count(ribbon.count, 'statement')}`));
  path.ends = [from, to];
  return path;
}

function bar(node, {filter, pick, expand, lit, room}) {
  const isPicked = filter[node.key] !== undefined && filter[node.key] === node.id;
  const act = () => (node.others ? expand(node.key) : pick({[node.key]: isPicked ? null : node.id}));
  const before = node.key === 'who';
  const label = `${node.entity.name}: ${count(node.count, 'statement')}` + (node.own < node.count ? `, ${(node.count - node.own).toLocaleString('en')} of them drawn with a state` : '') + (node.others ? ', show more of them' : '');
  const use = node.none ? {} : {role: 'button', tabindex: '0', 'aria-pressed': node.others ? null : String(isPicked), onclick: act, onfocus: () => lit(node), onblur: () => lit(null),
    onkeydown: event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    }};
  return svg('g', {class: `bar${isPicked ? ' picked' : ''}${node.others ? ' others' : ''}${node.none ? ' none' : ''}`, 'aria-label': node.none ? null : label,
    'data-focus': `${node.key}:${node.id}`, 'data-count': node.count, onmouseenter: () => lit(node), onmouseleave: () => lit(null), ...use},
  svg('title', {}, label),
  svg('rect', {class: 'reach', x: before ? 0 : node.x - 3, y: node.y - 3, width: room + 30, height: Math.max(18, node.height + 6)}),
  svg('rect', {class: `body tone-${tone(node.entity)}`, fill: node.none ? 'url(#hatch)' : null, x: node.x, y: node.none ? node.y + node.height / 2 - Math.max(LINE, node.height) / 2 : node.y, width: BAR, height: Math.max(node.none ? LINE : 2, node.height), rx: 2}),
  svg('text', {x: before ? node.x - 7 : node.x + BAR + 7, y: node.y + node.height / 2, dy: '.35em',
    'text-anchor': before ? 'end' : 'start'}, fitted(node.entity.name, room - 42), svg('tspan', {class: 'number'}, ` ${node.count.toLocaleString('en')}`)));
}

/** Dims all that does not touch a node. */
function light(plane, node) {
  plane.classList.toggle('lit', node !== null);
  plane.querySelectorAll('.ribbon').forEach(path => path.classList.toggle('on', node !== null && path.ends.includes(node)));
}
