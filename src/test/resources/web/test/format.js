import {apartFrom, count, date, dateText, happened, likelihood, plain, rowsTold, source, undated} from '/js/format.js';
import {equal} from './facts.js';

const beside = list => list.map(one => apartFrom(list)(one)).map(found => found && found.textContent.trim());

export const facts = {
  'dates are as precise as they are known': () =>
    equal(['2021', '2021-07', '2021-07-19'].map(value => dateText({value})), ['2021', 'Jul 2021', '19 Jul 2021']),
  'no date is no text': () => equal([dateText(null), dateText({}), date(null)], ['', '', null]),
  'what is no date stays as it is': () => equal(dateText({value: '2020-99'}), '2020-99'),
  'a date tells how it was written': () =>
    equal(date({value: '2021-07', precision: 'month', text: 'mid-July'}).title, 'known by the month, written “mid-July”'),
  'a date that cannot be meant says so': () =>
    equal(date({value: '2000', text: '2000 (doubtful: before the beginning that is given, 2021)'}).textContent, '2000 doubtful: before the beginning that is given, 2021'),
  'dates that are not there or in doubt are counted': () => equal(
    [undated([{value: '2020'}]), undated([null, {value: '2020'}]), undated([null, {value: '2000', text: '2000 (doubtful: early)'}])],
    ['', '1 without a date is not drawn', '1 without a date and 1 with a doubtful date are not drawn']),
  'the rows of an answer that goes on are the first ones': () =>
    equal([rowsTold({rows: [1, 2], truncated: true}), rowsTold({rows: [1], truncated: false})], ['First 2 rows', '1 row']),
  'what happened is no quotation': () => {
    const told = happened('Access to networks', '400,000').map(part => [part.textContent, part.matches('q') || part.querySelector('q') !== null]);
    equal(told, [['Access to networks', false], ['how many: 400,000', false]]);
  },
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
