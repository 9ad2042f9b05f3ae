import {firstDay, lastDay, later} from '/js/days.js';
import {equal} from './facts.js';

export const facts = {
  'the last day of a month and a year': () =>
    equal(['2024', '2024-02', '2023-02', '2024-12', '2024-03-25'].map(lastDay), ['2024-12-31', '2024-02-29', '2023-02-28', '2024-12-31', '2024-03-25']),
  'the first day of a month and a year': () =>
    equal(['2024', '2024-02', '2024-03-25'].map(firstDay), ['2024-01-01', '2024-02-01', '2024-03-25']),
  'the later of two beginnings': () =>
    equal([later('2024', '2023-12-31'), later('2024', '2024-02'), later(null, '2024'), later('2024'), later()], ['2024', '2024-02', '2024', '2024', undefined])
};
