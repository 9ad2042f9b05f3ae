import {answerTable} from '/js/answer.js';
import {equal} from './facts.js';

const ABOUT = {name: 'lag', columns: [{name: 'words', type: 'text'}, {name: 'contradiction', type: 'flag'}, {name: 'independent', type: 'flag'}]};
const shown = (...rows) => answerTable(ABOUT, {columns: ABOUT.columns.map(({name}) => name), rows}).filter(Boolean);
const cells = ([tabled]) => [...tabled.querySelectorAll('td')].map(cell => [cell.dataset.title, cell.textContent]);

export const facts = {
  'a mark that no row has is no column, and nothing that is missing': () => {
    const told = shown({words: 'likely', contradiction: false, independent: false});
    equal([cells(told), told.length], [[['Words', 'likely'], ['Independent', 'no']], 1]);
  },
  'a row without a mark says nothing of it': () => equal(
    cells(shown({words: 'likely', contradiction: true, independent: true}, {words: null, contradiction: false, independent: true})),
    [['Words', 'likely'], ['Contradiction', 'yes'], ['Independent', 'yes'], ['Words', ''], ['Contradiction', ''], ['Independent', 'yes']]),
  'a cell without anything is empty': () => equal(
    [...answerTable({name: 'x', columns: [{name: 'sources', type: 'sources'}]}, {columns: ['sources'], rows: [{sources: []}, {sources: [{publisher: 'P'}]}]})[0].querySelectorAll('td')]
      .map(cell => cell.childNodes.length > 0), [false, true])
};
