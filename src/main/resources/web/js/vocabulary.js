// The kinds and relationships of the graph with their words and looks, all as the server gives them.
import {get} from './api.js';
import {h} from './dom.js';
import {tone} from './palette.js';

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

/** The shape of a kind in the graph, so that colour is not alone in telling kinds apart. */
export const shape = kind => kinds.get(kind)?.shape ?? 'ellipse';

/** What a kind is. */
export const meaning = kind => kinds.get(kind)?.meaning ?? kind;

/** What people call a kind. */
export const word = kind => kinds.get(kind)?.word ?? kind;

/** What people call several of a kind. */
export const plural = kind => kinds.get(kind)?.plural ?? kind;

/** The part that a kind has: `thing`, `naming`, `record` (a claim, denial or measure) or `document`. */
export const role = kind => kinds.get(kind)?.role;

const property = (kind, name) => kinds.get(kind)?.properties.find(known => known.name === name);

/** Whether those of a kind may have a property. */
export const carries = (kind, name) => property(kind, name) !== undefined;

/** The choices that a property of a kind has. */
export const choices = (kind, name) => property(kind, name)?.choices ?? [];

/** What a link says, read along its direction. */
export const says = type => links.get(type)?.meaning ?? type.toLowerCase().replaceAll('_', ' ');

/** What a link says, read against its direction. */
export const saysBackwards = type => links.get(type)?.backwards ?? `← ${says(type)}`;

/** Whether a link says the same in both directions. */
export const mutual = type => links.get(type)?.mutual ?? false;

/** What those at the other end of a link are to the one in the middle, from which the link goes `out` or to which it comes `in`. */
export const end = (type, direction) => links.get(type)?.[direction === 'out' ? 'out' : 'in'] ?? says(type);

/** A mark in the shape of a kind, in the colour of the state where an entity has one. */
export const dot = (kind, entity = null) => h('span', {class: `dot ${shape(kind)}${entity ? ` tone-${tone(entity)}` : ''}`, 'aria-hidden': 'true'});
