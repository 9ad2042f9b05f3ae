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

const BACKWARDS = {
  MADE: 'was made by', VOICED: 'was voiced by', ABOUT: 'is what this is about:', POINTS_TO: 'is accused in', CITED_IN: 'is where one can read',
  ISSUED: 'was issued by', CONTESTS: 'is contested by', COUNTERS: 'is accused in return in', IMPOSED: 'was taken by',
  AGAINST: 'is the target of', ANSWERS: 'is answered by', PART_OF: 'has as a part', RUN_BY: 'runs', FRONT_FOR: 'has as a front',
  CONTRACTS_FOR: 'has as a contractor', MEMBER_OF: 'has as a member', WORKS_FOR: 'employs or employed', TARGETED: 'was targeted by', IN: 'has in it',
  BASED_IN: 'is said to be the base (never attribution) of', NAMES: 'is named', USES: 'is a name that is used by'
};
const MUTUAL = new Set(['REPORTS_SAME_STATEMENT', 'SAME_AS', 'OVERLAPS', 'MAY_BE']);

/** Whether a link says the same in both directions. */
export const mutual = type => MUTUAL.has(type);

/** What a link says, read against its direction. */
export const saysBackwards = type => (mutual(type) ? says(type) : BACKWARDS[type] ?? `← ${says(type)}`);

// What the other end of a link is to the one in the middle, as the end of a phrase: [link goes out, link comes in].
const ENDS = {
  MADE: ['that it made', 'who made it'], VOICED: ['that it voiced', 'who voiced it'], ABOUT: ['that it is about', 'about it'],
  POINTS_TO: ['that it accuses', 'that accuse it'], CITED_IN: ['where it can be read', 'that can be read there'],
  REPORTS_SAME_STATEMENT: ['of the same statement', 'of the same statement'], ISSUED: ['that it issued', 'who issued it'],
  CONTESTS: ['that it contests', 'that contest it'], COUNTERS: ['that it accuses in return', 'that accuse it in return'],
  IMPOSED: ['that it took', 'who took it'], AGAINST: ['that it is against', 'against it'], ANSWERS: ['that it answers', 'in answer to it'],
  PART_OF: ['that it is part of', 'that are part of it'], RUN_BY: ['said to run it', 'said to be run by it'],
  FRONT_FOR: ['that it is said to front for', 'said to front for it'], CONTRACTS_FOR: ['that it is said to work for', 'said to be its contractors'],
  MEMBER_OF: ['of which a member, it is said', 'said to be members'], WORKS_FOR: ['said to be the employer', 'said to work for it'],
  TARGETED: ['that it targeted', 'that targeted it'], IN: ['that it is in', 'in it'], BASED_IN: ['said to be its base (never attribution)', 'said to be based there'],
  NAMES: ['that carry it', 'given to it'], USES: ['that it uses', 'who use it'], SAME_AS: ['judged the same', 'judged the same'],
  OVERLAPS: ['that overlap with it', 'that overlap with it'], MAY_BE: ['that may be the same', 'that may be the same']
};

/** What those at the other end of a link are to the one in the middle. */
export const end = (type, direction) => ENDS[type]?.[direction === 'out' ? 0 : 1] ?? says(type);

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
