// Takes what is shown out of the page: as CSV, JSON, SVG, PNG or GraphML, with the day, the data version and the note.
import {get, url} from './api.js';
import {h} from './dom.js';
import {standalone} from './export-drawing.js';
import {graphml} from './export-graphml.js';
import {faces} from './typeface.js';

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

/** What stands beside a column: ids of entities, addresses and days of documents. */
const beside = ({title, key}, rows) => {
  const first = rows.map(row => [row[key]].flat()[0]).find(one => one && typeof one === 'object');
  return first && 'publisher' in first ? [`${title}: addresses`, `${title}: published`] : first?.id ? [`${title}: ids`] : [];
};
const each = (value, of) => [value ?? []].flat().map(one => of(one) ?? '').join('; ');
const MORE = {ids: value => each(value, one => one.id), addresses: value => each(value, one => one.url), published: value => each(value, one => one.published?.value)};

/** Quoted, and harmless in a spreadsheet: what looks like a formula gets an apostrophe. */
function cell(value) {
  const text = flat(value);
  return '"' + (/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replaceAll('"', '""') + '"';
}

function csv(columns, rows, about) {
  const head = columns.flatMap(column => [column.title, ...beside(column, rows)]);
  const line = row => columns.flatMap(column => [cell(row[column.key]), ...beside(column, rows).map(title => cell(MORE[title.split(' ').at(-1)](row[column.key])))]);
  return '\ufeff' + [head.map(cell), ...rows.map(line), [about.note, `exported ${about.exported}`, `data version ${about.dataVersion}`, about.address].map(cell)].map(cells => cells.join(',')).join('\r\n') + '\r\n';
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

/**
 * A menu that exports.
 *
 * `rows` with `columns` ({title, key}) for CSV and JSON, or functions that give them; `drawing`, an SVG or a function that gives one, for SVG and PNG;
 * with what stands `about` the drawing: {title, subtitle, legend}; `graph`, a function that gives nodes and edges, for GraphML.
 */
export function exports({name, rows, columns, drawing = null, graph = null, about: drawn = {}}) {
  const of = value => (typeof value === 'function' ? value() : value);
  const ways = [
    ['CSV', async about => save(name + '.csv', 'text/csv', csv(of(columns), await of(rows), about))],
    ['JSON', async about => save(name + '.json', 'application/json', JSON.stringify({...about, rows: await of(rows)}, null, 2))]];
  if (drawing) {
    const printed = async about => standalone(of(drawing), {...about, ...drawn, subtitle: of(drawn.subtitle), faces: await faces()});
    ways.push(['SVG', async about => save(name + '.svg', 'image/svg+xml', await printed(about))], ['PNG', async about => save(name + '.png', 'image/png', await png(await printed(about)))]);
  }
  if (graph) {
    ways.push(['GraphML', async about => save(name + '.graphml', 'application/xml', graphml(await of(graph), about))]);
  }
  return h('div', {class: 'export', role: 'group', 'aria-label': 'Export'}, h('span', {class: 'quiet'}, 'Export'),
    ways.map(([title, run]) => h('button', {type: 'button', class: 'plain', 'data-export': title.toLowerCase(), onclick: async () => run(await facts())}, title)));
}

/** Where an account of what is shown can be had, to be read, printed and cited. */
export const reports = (path, params, name) => h('div', {class: 'export', role: 'group', 'aria-label': 'Report to cite'}, h('span', {class: 'quiet'}, 'Report'),
  h('a', {href: url(`${path}/report`, {...params, format: 'html'}), target: '_blank', rel: 'noopener'}, 'to read'),
  h('a', {href: url(`${path}/report`, {...params, format: 'md'}), download: `ascribe-${name}.md`}, 'Markdown'));
