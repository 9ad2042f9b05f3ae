// The buttons above the graph.
import {h} from './dom.js';
import {exports} from './export.js';
import {entityPicker} from './search-box.js';

const NEARER = 1.3;

const button = (text, title, run) => h('button', {type: 'button', class: 'plain', title, onclick: run}, text);

/** The toolbar, made from what it does; `set` tells whether steps can be taken back and taken again. */
export function toolbar({add, undo, redo, fit, zoom, arrange, clear, exported}) {
  const input = h('input', {id: 'graph-add', placeholder: 'Add a name', 'aria-label': 'Add a name to the graph', spellcheck: 'false'});
  const adding = entityPicker(input, [], id => {
    input.value = '';
    add(id);
  });
  const back = button('Undo', 'Take the last step back', undo);
  const forth = button('Redo', 'Take the step again', redo);
  return {
    element: h('div', {class: 'graph-tools'}, adding, back, forth,
      button('Fit', 'Show all of it', fit), button('+', 'Nearer', () => zoom(NEARER)), button('−', 'Further away', () => zoom(1 / NEARER)),
      button('Arrange', 'Lay it out anew; what is pinned stays', arrange), button('Clear', 'Empty the graph', clear), exports(exported)),
    set: can => {
      back.disabled = !can.undo;
      forth.disabled = !can.redo;
    }
  };
}
