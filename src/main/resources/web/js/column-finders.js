// Fields that find a name in a column of the picture, also among those that are not drawn.
import {combobox} from './combobox.js';
import {h} from './dom.js';
import {COLUMNS} from './flows.js';
import {count} from './format.js';

const OFFERED = 12;

/** All that a column has, drawn or not. */
export const all = ({nodes}) => nodes.flatMap(node => node.others ?? (node.none ? [] : [node]));

/** Those whose names have all the words of a text, those that begin with it first. */
export function fitting(nodes, text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const name = node => node.entity.name.toLowerCase();
  return nodes.filter(node => words.every(word => name(node).includes(word)))
    .sort((a, b) => Number(name(b).startsWith(words[0])) - Number(name(a).startsWith(words[0])) || b.count - a.count).slice(0, OFFERED);
}

/** A field for each column that has more than is drawn; `pick(values)` is called with the one that was chosen. */
export class Finders {
  columns = [];

  constructor(pick) {
    this.element = h('div', {class: 'finders'});
    this.fields = new Map(['who', 'what', 'whom'].map(key => [key, this.field(key, pick)]));
    this.element.append(...this.fields.values());
  }

  field(key, pick) {
    const title = `Find in ${COLUMNS[key].title}`;
    const input = h('input', {'aria-label': title, placeholder: `${title} …`, spellcheck: 'false'});
    const {list} = combobox(input, {
      find: async text => [{title, options: fitting(all(this.columns.find(one => one.key === key)), text).map(node => ({
        label: node.entity.name, value: node.id, show: [h('bdi', {class: 'name'}, node.entity.name), h('span', {class: 'quiet small'}, ` ${count(node.count, 'statement')}`)]}))}],
      chosen: id => {
        input.value = '';
        pick({[key]: id});
      }});
    return h('div', {class: 'picker'}, input, list);
  }

  /** Follows the columns that are drawn. */
  set(columns) {
    this.columns = columns;
    this.fields.forEach((field, key) => {
      field.hidden = !columns.some(column => column.key === key && column.nodes.some(node => node.others));
    });
  }
}
