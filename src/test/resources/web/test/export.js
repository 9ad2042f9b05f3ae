import {flat} from '/js/export.js';
import {equal} from './facts.js';

export const facts = {
  'nothing is an empty cell': () => equal([flat(null), flat(undefined), flat([])], ['', '', '']),
  'dates, entities and documents are read by people': () =>
    equal([{value: '2021-07', precision: 'month'}, {id: 'a', name: 'APT31', kind: 'Actor'}, {publisher: 'NCSC', title: null}].map(flat), ['2021-07', 'APT31', 'NCSC']),
  'lists are in one cell': () => equal(flat([{name: 'a'}, 'b', 0, false]), 'a; b; 0; false')
};
