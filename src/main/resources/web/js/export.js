// Takes what is shown out of the page: as CSV, JSON, SVG, PNG or GraphML, with the day, the data version and the note.
import {get} from './api.js';
import {h} from './dom.js';
import {dateText} from './format.js';

/** What every export carries. */
export const NOTE = 'A presence here is an allegation on record, made by the one who is named with it. It is not a finding of guilt.';

async function facts() {
  const stats = await get('/stats').catch(() => ({}));
  return {note: NOTE, exported: new Date().toISOString(), dataVersion: stats.dataVersion ?? 'unknown', address: location.href};
}

function save(name, type, text) {
  const link = h('a', {href: URL.createObjectURL(new Blob([text], {type})), download: `ascribe-${name}`});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A value as a text for a cell. */
export function flat(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (Array.isArray(value)) {
    return value.map(flat).join('; ');
  }
  if (typeof value === 'object') {
    return 'precision' in value ? String(value.value) : value.name ?? value.title ?? value.publisher ?? JSON.stringify(value);
  }
  return String(value);
}

/** Quoted, and harmless in a spreadsheet: what looks like a formula gets an apostrophe. */
function cell(value) {
  const text = flat(value);
  return '"' + (/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replaceAll('"', '""') + '"';
}

function csv(columns, rows, about) {
  const head = [...columns.map(column => column.title), 'exported', 'data version', 'note'];
  const line = row => [...columns.map(column => cell(row[column.key])), cell(about.exported), cell(about.dataVersion), cell(about.note)];
  return '\ufeff' + [head.map(cell), ...rows.map(line)].map(cells => cells.join(',')).join('\r\n') + '\r\n';
}

const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'fill-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** A drawing that stands alone: styles written into it, the note below. */
function standalone(drawing, about) {
  const copy = drawing.cloneNode(true);
  const from = [drawing, ...drawing.querySelectorAll('*')];
  (drawing.isConnected ? [copy, ...copy.querySelectorAll('*')] : []).forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    STYLED.forEach(name => element.setAttribute(name, style.getPropertyValue(name)));
    ['tabindex', 'role', 'data-focus', 'class'].forEach(name => element.removeAttribute(name));
  });
  const [, , width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
  const make = (name, attributes, text) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  };
  const page = getComputedStyle(document.body);
  const foot = {x: 10, fill: page.color, 'font-family': 'sans-serif', 'font-size': 11};
  copy.setAttribute('viewBox', `0 0 ${width} ${height + 44}`);
  copy.setAttribute('width', width);
  copy.setAttribute('height', height + 44);
  copy.prepend(make('rect', {width, height: height + 44, fill: page.backgroundColor}, ''));
  copy.append(make('text', {...foot, y: height + 16}, about.note),
    make('text', {...foot, y: height + 32}, `Ascribe, ${dateText({value: about.exported.slice(0, 10)})}, data version ${about.dataVersion}`));
  return new XMLSerializer().serializeToString(copy);
}

async function png(text) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const canvas = h('canvas', {width: image.naturalWidth * 2, height: image.naturalHeight * 2});
  const brush = canvas.getContext('2d');
  brush.scale(2, 2);
  brush.drawImage(image, 0, 0);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

const xml = text => String(text ?? '').replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

function graphml({nodes, edges}, about) {
  const data = values => Object.entries(values).map(([key, value]) => `<data key="${key}">${xml(value)}</data>`).join('');
  return '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<!-- ${about.note} Exported ${about.exported}, data version ${xml(about.dataVersion)}. -->\n` +
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    '<key id="name" for="node" attr.name="name" attr.type="string"/><key id="kind" for="node" attr.name="kind" attr.type="string"/>' +
    '<key id="type" for="edge" attr.name="type" attr.type="string"/>\n<graph edgedefault="directed">\n' +
    nodes.map(node => `<node id="${xml(node.id)}">${data({name: node.name, kind: node.kind})}</node>\n`).join('') +
    edges.map((edge, i) => `<edge id="e${i}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data({type: edge.type})}</edge>\n`).join('') +
    '</graph>\n</graphml>\n';
}

/**
 * A menu that exports.
 *
 * `rows` with `columns` ({title, key}) for CSV and JSON; `drawing`, an SVG or a function that gives one, for SVG and PNG;
 * `graph`, a function that gives nodes and edges, for GraphML.
 */
export function exports({name, rows, columns, drawing = null, graph = null}) {
  const of = value => (typeof value === 'function' ? value() : value);
  const ways = [
    ['CSV', async about => save(name + '.csv', 'text/csv', csv(of(columns), of(rows), about))],
    ['JSON', async about => save(name + '.json', 'application/json', JSON.stringify({...about, rows: of(rows)}, null, 2))]];
  if (drawing) {
    ways.push(['SVG', async about => save(name + '.svg', 'image/svg+xml', standalone(of(drawing), about))],
      ['PNG', async about => save(name + '.png', 'image/png', await png(standalone(of(drawing), about)))]);
  }
  if (graph) {
    ways.push(['GraphML', async about => save(name + '.graphml', 'application/xml', graphml(of(graph), about))]);
  }
  return h('div', {class: 'export', role: 'group', 'aria-label': 'Export'}, h('span', {class: 'quiet'}, 'Export'),
    ways.map(([title, run]) => h('button', {type: 'button', class: 'plain', 'data-export': title.toLowerCase(), onclick: async () => run(await facts())}, title)));
}
