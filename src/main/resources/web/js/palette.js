// The colours of states, the same on the whole page: twelve that accuse or are accused most have one of their own.
import {h} from './dom.js';
import {stateOf} from './flows.js';

const OWN = [['china', "people's republic of china"], ['russia', 'russian federation'], ['united states', 'united states of america'], ['united kingdom', 'united kingdom of great britain and northern ireland'],
  ['iran', 'islamic republic of iran', 'iran (islamic republic of)'], ['north korea', "korea, democratic people's republic of", "democratic people's republic of korea"], ['ukraine'], ['israel'],
  ['germany'], ['france'], ['australia'], ['new zealand']];
const tones = new Map(OWN.flatMap((names, i) => names.map(name => [name, i + 1])));

/** The tone of what has a colour: that of its state, 13 for other states, 0 for what is of no state. */
export function tone(entity) {
  const state = stateOf(entity);
  return state ? tones.get(state.name.toLowerCase()) ?? OWN.length + 1 : 0;
}

/** What the colours stand for, of the entities that are drawn. */
export function legend(entities) {
  const states = new Map(entities.map(stateOf).filter(Boolean).map(state => [tone(state), state]));
  const entry = (number, text) => h('li', {}, h('span', {class: `swatch tone-${number}`}), h('bdi', {}, text));
  return h('ul', {class: 'legend bare', 'aria-label': 'Colours'},
    [...states.entries()].sort(([a], [b]) => a - b).map(([number, state]) => entry(number, number > OWN.length ? 'other states' : state.name)),
    entities.some(one => stateOf(one) === null) && entry(0, 'no state: firms, groups, operations, years'),
    h('li', {}, h('span', {class: 'swatch none'}), 'not named by the source'));
}
