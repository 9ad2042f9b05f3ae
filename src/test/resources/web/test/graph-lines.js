import {accused, accusers, left, others, said, strongest, years} from '/js/graph-lines.js';
import {equal} from './facts.js';

const state = {id: 'uk', name: 'UK', kind: 'State'};
const row = (date, low, words, who = [{id: 'ncsc', name: 'NCSC', kind: 'Agency', role: 'lead', state}], whom = [{id: 'apt', name: 'APT', kind: 'Actor'}, {id: 'p', name: 'P', kind: 'Person'}]) =>
  ({claim: {id: `c-${date}`}, who, whom, date: date && {value: date}, low, words});
const ROWS = [row('2021-07', 80, 'highly likely'), row('2024-03-25', 95, 'almost certain'), row(null, null, 'somehow')];

export const facts = {
  'a body counts for its state, who only supports does not': () =>
    equal(accusers(row('2021', 1, '', [{id: 'ncsc', role: 'lead', kind: 'Agency', state}, {id: 'nz', role: 'supported', kind: 'State'}])).map(one => one.id), ['uk']),
  'persons are accused where nobody else is': () => equal([accused(ROWS[0]).map(one => one.id), accused(row('2021', 1, '', [], [{id: 'p', kind: 'Person'}])).map(one => one.id)], [['apt'], ['p']]),
  'statements of one pair are one line': () => equal(others(ROWS, 'apt', 'in').map(({entity, claims}) => [entity.id, claims.length]), [['uk', 3]]),
  'the line says how many, when and the strongest words': () => equal(said(ROWS), '3 · 2021–24 · “almost certain”'),
  'without words or dates it says how many': () => equal([said([row(null, null, null)]), strongest([]), years([])], ['1', undefined, '']),
  'filters leave statements of a day and a likelihood': () =>
    equal([left(ROWS, {asOf: '2021', min: 0}), left(ROWS, {asOf: '2021-07', min: 90}), left(ROWS, {min: 90}), left(ROWS, {})].map(list => list.length), [1, 0, 1, 3])
};
