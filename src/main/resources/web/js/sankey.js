// Draws who, what and whom as three columns with ribbons between them.
import {fitted, svg} from './dom.js';
import {count} from './format.js';
import {COLUMNS, flows, place, stateOf} from './flows.js';

const BAR = 12;
const GAP = 4;
const LINE = 18; // what a name needs, however few claims it has
const FONT = '13px system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const TOP = 34;

/**
 * The picture.
 *
 * `filter` is what is picked, `pick(key, id)` is called on a click, `expand(key)` on the others of a column; `colours` gives
 * the number of the colour of a state.
 */
export function sankey({claims, filter, open, width, most, colours, pick, expand}) {
  const drawn = flows(claims, most, open);
  const longest = Math.max(...drawn.columns.map(({nodes}) => nodes.length));
  const height = Math.max(360, longest * 38);
  const left = Math.min(230, width * .21);
  const right = Math.min(250, width * .22);
  place(drawn, {width, height, bar: BAR, gap: GAP, line: LINE, left, right});
  const picture = svg('svg', {class: 'sankey', viewBox: `0 0 ${width} ${height + TOP + 8}`, width, height: height + TOP + 8,
    role: 'group', 'aria-label': 'Who attributed what to whom: the wider, the more claims'});
  const plane = svg('g', {transform: `translate(0 ${TOP})`});
  picture.append(heads(drawn, left, width, right), plane);
  const lit = node => light(plane, node);
  plane.append(...drawn.ribbons.map(ribbon => band(ribbon, colours)));
  const room = {who: left - 14, what: (width - left - right) / 2 - 30, whom: right - 14};
  drawn.columns.forEach(({nodes}) => plane.append(...nodes.map(node =>
    bar(node, {filter, colours, pick, expand, lit, room: room[node.key]}))));
  return picture;
}

function heads(drawn, left, width, right) {
  const at = {who: [left + BAR, 'end'], what: [(width - BAR + left - right) / 2, 'start'], whom: [width - BAR - right, 'start']};
  return svg('g', {class: 'heads'}, COLUMNS.map(({key, title, says}) =>
    svg('text', {x: at[key][0], y: 15, 'text-anchor': at[key][1]}, svg('tspan', {class: 'strong'}, title), ' ' + says)));
}

function band(ribbon, colours) {
  const x0 = ribbon.from.x + BAR;
  const x1 = ribbon.to.x;
  const middle = (x0 + x1) / 2;
  const tone = colours(stateOf(ribbon.side === 0 ? ribbon.from.entity : ribbon.to.entity) ?? stateOf(ribbon.from.entity));
  const path = svg('path', {class: `ribbon tone-${tone}`, 'stroke-width': Math.max(1, ribbon.thick), fill: 'none',
    d: `M${x0} ${ribbon.y0}C${middle} ${ribbon.y0} ${middle} ${ribbon.y1} ${x1} ${ribbon.y1}`},
  svg('title', {}, `${ribbon.from.entity.name} → ${ribbon.to.entity.name}: ${count(ribbon.count, 'claim')}`));
  path.ends = [ribbon.from, ribbon.to];
  return path;
}

function bar(node, {filter, colours, pick, expand, lit, room}) {
  const isPicked = filter[node.key] !== undefined && filter[node.key] === node.id;
  const act = () => (node.others ? expand(node.key) : pick(node.key, node.id));
  const before = node.key === 'who';
  const label = `${node.entity.name}: ${count(node.count, 'claim')}` + (node.others ? ', show them' : '');
  return svg('g', {class: `bar${isPicked ? ' picked' : ''}${node.others ? ' others' : ''}`, role: 'button', tabindex: '0',
    'aria-label': label, 'aria-pressed': node.others ? null : String(isPicked), 'data-focus': `${node.key}:${node.id}`,
    onclick: act, onmouseenter: () => lit(node), onmouseleave: () => lit(null), onfocus: () => lit(node), onblur: () => lit(null),
    onkeydown: event => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    }},
  svg('title', {}, label),
  svg('rect', {class: 'reach', x: before ? 0 : node.x - 3, y: node.y - 3, width: room + 30, height: Math.max(18, node.height + 6)}),
  svg('rect', {class: `body tone-${colours(stateOf(node.entity))}`, x: node.x, y: node.y, width: BAR, height: Math.max(2, node.height), rx: 2}),
  svg('text', {x: before ? node.x - 7 : node.x + BAR + 7, y: node.y + node.height / 2, dy: '.35em',
    'text-anchor': before ? 'end' : 'start'}, fitted(node.entity.name, room - 36, FONT), svg('tspan', {class: 'number'}, ` ${node.count}`)));
}

/** Dims all that does not touch a node. */
function light(plane, node) {
  plane.classList.toggle('lit', node !== null);
  plane.querySelectorAll('.ribbon').forEach(path => path.classList.toggle('on', node !== null && path.ends.includes(node)));
}
