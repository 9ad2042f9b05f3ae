// The graph as GraphML, for programs that draw and count: with dates, words, those who state it and the documents.
import {stateOf} from './flows.js';

const xml = text => String(text ?? '').replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
const joined = (list, of) => (list ?? []).map(of).filter(Boolean).join('; ');
const document = one => [one.publisher, one.title, one.published?.value, one.url].filter(Boolean).join(', ');

const OF_NODES = {name: one => one.name, kind: one => one.kind, state: one => stateOf(one)?.name, date: one => one.date, words: one => one.words, low: one => one.low, high: one => one.high,
  sources: one => joined(one.sources, document)};
const OF_EDGES = {type: one => one.type, meaning: one => one.meaning, statements: one => one.claims?.length, statedBy: one => joined(one.statedBy, by => by.name ?? by.publisher), date: one => one.date,
  words: one => one.words, sources: one => joined(one.sources, document)};
const NUMBERS = new Set(['low', 'high', 'statements']);

const keys = (of, what) => Object.keys(of).map(key => `<key id="${what}-${key}" for="${what}" attr.name="${key}" attr.type="${NUMBERS.has(key) ? 'double' : 'string'}"/>\n`).join('');
const data = (of, what, one) => Object.entries(of).map(([key, value]) => [key, value(one)]).filter(([, value]) => value !== undefined && value !== null && value !== '')
  .map(([key, value]) => `<data key="${what}-${key}">${xml(value)}</data>`).join('');

/** Nodes and edges as a text. */
export const graphml = ({nodes, edges}, about) => '<?xml version="1.0" encoding="UTF-8"?>\n' +
  `<!-- ${about.note} Exported ${about.exported}, data version ${xml(about.dataVersion)}. -->\n` +
  `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys(OF_NODES, 'node')}${keys(OF_EDGES, 'edge')}<graph edgedefault="directed">\n` +
  nodes.map(node => `<node id="${xml(node.id)}">${data(OF_NODES, 'node', node)}</node>\n`).join('') +
  edges.map((edge, i) => `<edge id="e${i}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data(OF_EDGES, 'edge', edge)}</edge>\n`).join('') + '</graph>\n</graphml>\n';
