import {apartFrom, count, date, dateText, likelihood, plain, source} from '/js/format.js';
import {equal} from './facts.js';

const beside = list => list.map(one => apartFrom(list)(one)).map(found => found && found.textContent.trim());

export const facts = {
  'dates are as precise as they are known': () =>
    equal(['2021', '2021-07', '2021-07-19'].map(value => dateText({value})), ['2021', 'Jul 2021', '19 Jul 2021']),
  'no date is no text': () => equal([dateText(null), dateText({}), date(null).textContent], ['', '', 'no date']),
  'what is no date stays as it is': () => equal(dateText({value: '2020-99'}), '2020-99'),
  'a date tells how it was written': () =>
    equal(date({value: '2021-07', precision: 'month', text: 'mid-July'}).title, 'known by the month, written “mid-July”'),
  'numbers have one or many': () => equal([count(0, 'claim'), count(1, 'claim'), count(1905, 'claim'), count(2, 'party', 'parties')], ['0 claims', '1 claim', '1,905 claims', '2 parties']),
  'words of the vocabulary lose their dashes': () => equal([plain('joint-statement'), plain(null)], ['joint statement', '']),
  'a likelihood has its words and the range that they stand for': () =>
    equal(likelihood({words: 'highly likely', low: 80, high: 90}).textContent, 'highly likely80 to 90 %'),
  'words without a yardstick stand for no range': () => equal(likelihood({words: 'we believe', low: null}).querySelector('.range'), null),
  'only web addresses are links': () =>
    equal(['https://a.example', 'javascript:alert(1)', null].map(url => source({publisher: 'P', url}).tagName), ['A', 'SPAN', 'SPAN']),
  'namesakes are told apart by where they are from, others need not be': () =>
    equal(beside([{id: 'attack:G1', name: 'A', origin: 'MITRE ATT&CK'}, {id: 'a', name: 'A'}, {id: 'b', name: 'B'}]), ['MITRE ATT&CK', 'bundled or own data', false]),
  'namesakes from one place are told apart by their ids': () => equal(beside([{id: 'a', name: 'A'}, {id: 'b', name: 'A'}]), ['a', 'b'])
};
