import {TimeSpan, bins} from '/js/time-span.js';
import {equal} from './facts.js';

function line(now = {}) {
  const calls = [];
  const time = new TimeSpan(['2020-02', '2020-02-10', '2021-05-05', null, '2022-01-31'], {changed: values => calls.push(values), pick: year => calls.push(year)});
  time.set(now);
  return {time, calls, bars: () => [...time.element.querySelectorAll('rect')].map(bar => bar.classList.contains('later'))};
}

export const facts = {
  'dates fall in months, or in years over a long time': () => {
    equal(bins(['2020', '2020-02', '2020-02-10'], true).map(({bin, number, from, to}) => [bin, number, from, to]), [['2020-01', 1, '2020-01-01', '2020-01-31'], ['2020-02', 2, '2020-02-01', '2020-02-29']]);
    equal(bins(['2010', '2020-02-10'], false).map(({bin, to}) => [bin, to]), [['2010', '2010-12-31'], ['2020', '2020-12-31']]);
  },
  'all is shown from the first day to the last': () => equal(line().bars(), [false, false, false]),
  'what is outside of the span is pale': () => equal(line({since: '2021', asOf: '2021-12'}).bars(), [true, false, true]),
  'the bars are of what is picked, on the same line': () => {
    const {time, bars} = line({asOf: '2021-12'});
    time.count(['2021-05-05', '2022-01-31', null]);
    equal([bars(), time.now.asOf], [[false, true], '2021-12']);
  },
  'the ends do not cross': () => {
    const {time, calls} = line({asOf: '2020-06-01'});
    time.shift({since: '2021-01-01'});
    equal(calls, [{since: '2020-06-01', asOf: '2020-06-01'}]);
  },
  'it is played from bar to bar, and ends with all': async () => {
    const {time, calls} = line();
    equal([await time.step(), await time.step(), await time.step()], [true, true, false]);
    equal(calls.map(({asOf}) => asOf), ['2020-02-29', '2021-05-31', null]);
  },
  'it is played within its beginning': async () => {
    const {time, calls} = line({since: '2021'});
    await time.step();
    equal(calls, [{since: '2021', asOf: '2021-05-31'}]);
  }
};
