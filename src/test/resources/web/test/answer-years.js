import {binned, years} from '/js/answer-years.js';
import {equal} from './facts.js';

const rows = (...dates) => dates.map(value => ({date: value && {value}}));

export const facts = {
  'a short time is in months, a long one in years, with room for what is empty': () => equal(
    [binned(['2024-03-25', '2024-03-26', '2024-05']), binned(['2019', '2024-03-25'])].map(({unit, made}) => [unit, made.map(({bin, number, place}) => [bin, number, place])]),
    [['month', [['2024-03', 2, 0], ['2024-05', 1, 2]]], ['year', [['2019', 1, 0], ['2024', 1, 5]]]]),
  'what has no date is not counted': () => equal(years(rows('2019', '2020', null), 'date').getAttribute('aria-label'), '2 rows by year'),
  'a doubtful date has no bar': () => equal(years([...rows('2019', '2020'), {date: {value: '2000', text: '2000 (doubtful: early)'}}], 'date').querySelectorAll('.count').length, 2),
  'a bar leads to the rows of its time': () =>
    equal([...years(rows('2019', '2020-01-02'), 'date', bin => `#${bin}`).querySelectorAll('a')].map(one => one.getAttribute('href')), ['#2019', '#2020']),
  'all in one year is no picture': () => equal(years(rows('2019', '2019'), 'date'), null)
};
