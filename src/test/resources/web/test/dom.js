import {apart, cut, fitted, h, inTwo, listed, wrapped} from '/js/dom.js';
import {equal} from './facts.js';

const FONT = '13px sans-serif';

export const facts = {
  'a text stays a text': () => equal(h('p', {}, '<b>', null, false, ['&']).innerHTML, '&lt;b&gt;&amp;'),
  'attributes without a value are left out': () => equal(h('p', {title: null, hidden: true, lang: false}).outerHTML, '<p hidden=""></p>'),
  'commas stand between': () => equal([listed(['a', 'b'], one => one), listed(null)], [['a', ', ', 'b'], []]),
  'a cut text has its length, signs and all': () => equal([cut('🐼🐼🐼', 2), cut('APT31', 5), cut('a b c', 3)], ['🐼…', 'APT31', 'a…']),
  'a text in a drawing stays apart, whole where it fits': () => equal([fitted('APT31', 200, FONT), apart('x')], ['\u2068APT31\u2069', '\u2068x\u2069']),
  'a long text is cut to its width': () => equal(fitted('M'.repeat(99), 100, FONT).endsWith('…\u2069'), true),
  'a name takes a second line rather than be cut': () => equal([inTwo('Ministry of State Security', 400, FONT).length, inTwo('Ministry of State Security', 120, FONT).map(line => line.slice(1, -1)).join(' ')],
    [1, 'Ministry of State Security']),
  'a wrapped text takes lines': () => equal([wrapped('one', 300, FONT).lines, wrapped('word '.repeat(40).trim(), 100, FONT).lines > 5], [1, true])
};
