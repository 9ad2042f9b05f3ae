// The kinds and relationships of the graph, with their colours and words, as the server gives them.
import {get} from './api.js';
import {h} from './dom.js';

const kinds = new Map();
const links = new Map();

/** Reads the vocabulary once; everything else here needs it. */
export async function readVocabulary() {
  const schema = await get('/schema');
  schema.kinds.forEach(kind => kinds.set(kind.kind, kind));
  schema.relationships.forEach(link => links.set(link.type, link));
}

/** All kinds in the order of the vocabulary. */
export const allKinds = () => [...kinds.keys()];

/** The colour of a kind in pictures. */
export const colour = kind => kinds.get(kind)?.colour ?? '#7f8c8d';

/** What a kind is. */
export const meaning = kind => kinds.get(kind)?.meaning ?? kind;

/** What a link says, read along its direction. */
export const says = type => links.get(type)?.meaning ?? type.toLowerCase().replaceAll('_', ' ');

/** The choices that a property of a kind has. */
export const choices = (kind, property) =>
  kinds.get(kind)?.properties.find(known => known.name === property)?.choices ?? [];

const SHAPES = {
  State: 'diamond', Agency: 'diamond', Actor: 'ellipse', Company: 'rectangle', Person: 'ellipse', Organization: 'rectangle',
  Vendor: 'round-hexagon', Population: 'rectangle', Sector: 'rectangle', Operation: 'star', Alias: 'round-tag',
  Attribution: 'round-rectangle', Denial: 'round-rectangle', Measure: 'round-rectangle', Source: 'round-tag'
};

/** The shape of a kind in the graph, so that colour is not alone in telling kinds apart. */
export const shape = kind => SHAPES[kind] ?? 'ellipse';

/** A dot in the colour of a kind. */
export const dot = kind => h('span', {class: 'dot', style: {background: colour(kind)}, 'aria-hidden': 'true'});

/** What people call a kind. */
export const word = kind => ({Actor: 'Group', Attribution: 'Claim', Vendor: 'Security firm', Agency: 'State body',
  Population: 'People or firms', Sector: 'Sector', Alias: 'Name', Source: 'Document'}[kind] ?? kind);

const PLURALS = {State: 'States', Agency: 'State bodies', Actor: 'Groups', Company: 'Companies', Person: 'Persons',
  Organization: 'Organizations', Vendor: 'Security firms', Population: 'People and firms', Sector: 'Sectors',
  Operation: 'Operations', Alias: 'Names', Attribution: 'Claims', Denial: 'Denials', Measure: 'Measures', Source: 'Documents'};

/** What people call several of a kind. */
export const plural = kind => PLURALS[kind] ?? kind;
