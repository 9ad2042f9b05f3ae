// When it was said: how many statements there are in each year or month, the span of days that is shown, and a button that plays it.
import {DAY, firstDay, iso, lastDay} from './days.js';
import {freshId, h, svg} from './dom.js';
import {count, dateText} from './format.js';

const HEIGHT = 44;
const MONTHLY = 8 * 366 * DAY; // up to so long a time, months have room
const PACE = 800; // milliseconds that a step of the play lasts
const TICKS = 9;
const CLICK = 8; // thousandths of the width that a click may slip by

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The bins of dates: months where these have room, else years, each {bin, number, from, to} with its first day and its last. */
export function bins(dates, byMonth) {
  const numbers = new Map();
  dates.map(date => (byMonth ? firstDay(date).slice(0, 7) : date.slice(0, 4))).forEach(bin => numbers.set(bin, (numbers.get(bin) ?? 0) + 1));
  return [...numbers.entries()].sort().map(([bin, number]) => ({bin, number, from: firstDay(bin), to: lastDay(bin)}));
}

/**
 * The line of time over all `dates`. `changed({since, asOf})` is called with both ends of the span, null where that is the end of
 * the line, and is waited for while it plays; `pick(year)` on a click on a bar.
 */
export class TimeSpan {
  now = {since: null, asOf: null};
  playing = null;

  constructor(dates, {changed, pick}) {
    const known = dates.filter(Boolean).map(String).sort();
    Object.assign(this, {changed, pick});
    this.first = Date.parse(firstDay(known[0] ?? '2020'));
    this.last = Date.parse(lastDay(known.at(-1) ?? iso(Date.now())));
    this.days = Math.max(1, Math.round((this.last - this.first) / DAY));
    this.byMonth = this.last - this.first < MONTHLY;
    this.bins = bins(known, this.byMonth);
    this.since = this.edge('Said since', 'since', day => (day <= 0 ? null : this.day(day)));
    this.asOf = this.edge('On record as of', 'until', day => (day >= this.days ? null : this.day(day)));
    this.play = h('button', {type: 'button', class: 'plain play', 'data-focus': 'play', onclick: () => this.toggle()});
    this.bars = h('div', {class: 'bars'});
    this.element = h('div', {class: 'as-of', role: 'group', 'aria-label': 'Time'}, this.bars, h('div', {class: 'edges'}, this.since.input, this.asOf.input),
      h('div', {class: 'axis', 'aria-hidden': 'true'}, this.ticks()),
      h('div', {class: 'told'}, this.play, this.since.label, this.since.shown, this.asOf.label, this.asOf.shown));
    this.brush();
    this.set({});
  }

  /** Counts these dates, on the same line. */
  count(dates) {
    this.bins = bins(dates.filter(Boolean).map(String), this.byMonth);
    this.set(this.now);
  }

  /** One end of the span as a slider; `of(number)` is the day that stands in the address. */
  edge(text, name, of) {
    const id = freshId(name);
    const input = h('input', {id, type: 'range', class: name, min: 0, max: this.days, step: 1, oninput: () => {
      this.stop();
      this.shift(name === 'since' ? {since: of(Number(input.value))} : {asOf: of(Number(input.value))});
    }});
    return {input, label: h('label', {for: id}, text), shown: h('output', {for: id})};
  }

  day(number) {
    return iso(this.first + number * DAY);
  }

  /** Where a day is on the line, from 0 to its length. */
  place(day, other) {
    const number = day ? Math.round((Date.parse(day) - this.first) / DAY) : other;
    return Number.isNaN(number) ? other : Math.max(0, Math.min(this.days, number));
  }

  /** Moves one end or both; they do not cross. */
  shift(values) {
    const next = {...this.now, ...values};
    const [from, to] = [this.place(next.since && firstDay(next.since), 0), this.place(next.asOf && lastDay(next.asOf), this.days)];
    if (from > to) {
      Object.assign(next, 'since' in values ? {since: this.day(to)} : {asOf: this.day(from)});
    }
    this.set(next);
    return this.changed(next);
  }

  /** Shows a span that came from elsewhere. */
  set({since = null, asOf = null}) {
    this.now = {since, asOf};
    const [from, to] = [this.place(since && firstDay(since), 0), this.place(asOf && lastDay(asOf), this.days)];
    this.tell(this.since, from, since ? dateText({value: since}) : `the first, ${dateText({value: this.day(0)})}`);
    this.tell(this.asOf, to, asOf ? dateText({value: asOf}) : `all, to ${dateText({value: this.day(this.days)})}`);
    this.element.classList.toggle('low', from > this.days / 2); // which of the two is on top where both are at one end
    this.draw(from, to);
    this.say();
  }

  tell({input, shown}, at, text) {
    input.value = at;
    shown.textContent = text;
    input.setAttribute('aria-valuetext', text);
  }

  /** The bars, pale outside of the span. */
  draw(from, to) {
    const most = Math.max(1, ...this.bins.map(({number}) => number));
    const at = day => (this.place(day, 0) / this.days) * 1000;
    const [low, high] = [this.day(from), this.day(to)];
    this.bars.replaceChildren(svg('svg', {class: 'years', viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: 'none', role: 'img',
      'aria-label': `Statements by ${this.byMonth ? 'month' : 'year'}: ` + this.bins.map(({bin, number}) => `${bin}: ${number}`).join(', ')},
    this.bins.map(one => {
      const tall = Math.max(2, (one.number / most) * HEIGHT);
      return svg('rect', {class: one.from > high || one.to < low ? 'later' : '', 'data-bin': one.bin, x: Math.min(at(one.from) + 1, 994), width: Math.max(5, at(one.to) - at(one.from) - 2), y: HEIGHT - tall, height: tall},
        svg('title', {}, `${one.bin}: ${count(one.number, 'statement')}`));
    })));
    this.element.style.setProperty('--from', from / this.days);
    this.element.style.setProperty('--to', to / this.days);
  }

  ticks() {
    const [from, to] = [new Date(this.first).getUTCFullYear(), new Date(this.last).getUTCFullYear()];
    const step = Math.max(1, Math.ceil((to - from) / TICKS));
    return Array.from({length: Math.floor((to - from) / step) + 1}, (_, i) => from + i * step).filter(year => year > from || firstDay(String(year)) >= this.day(0))
      .map(year => h('span', {style: {left: `${(100 * this.place(firstDay(String(year)), 0)) / this.days}%`}}, String(year)));
  }

  /** A drag over the bars sets both ends, a click on one picks its year. */
  brush() {
    let from = null;
    const at = event => {
      const {left, width} = this.bars.getBoundingClientRect();
      return Math.max(0, Math.min(1, (event.clientX - left) / width));
    };
    const span = (a, b) => {
      const [low, high] = [Math.min(a, b) * this.days, Math.max(a, b) * this.days].map(Math.round);
      return {since: low <= 0 ? null : this.day(low), asOf: high >= this.days ? null : this.day(high)};
    };
    const moved = event => Math.abs(at(event) - from) * 1000 > CLICK;
    this.bars.addEventListener('pointerdown', event => {
      from = at(event);
      this.bars.setPointerCapture(event.pointerId);
    });
    this.bars.addEventListener('pointermove', event => {
      if (from !== null && moved(event)) {
        this.stop();
        this.shift(span(from, at(event)));
      }
    });
    this.bars.addEventListener('pointerup', event => {
      const time = this.first + at(event) * (this.last - this.first);
      const bar = from !== null && !moved(event) && this.bins.find(one => Date.parse(one.from) <= time && time < Date.parse(one.to) + DAY);
      from = null;
      if (bar) {
        this.pick(bar.bin.slice(0, 4));
      }
    });
    this.bars.addEventListener('pointercancel', () => { from = null; });
  }

  /** Plays from the left end, or goes one step on where motion is not wanted. */
  toggle() {
    if (this.playing) {
      this.stop();
    } else if (calm()) {
      this.step();
    } else {
      this.playing = {};
      this.say();
      this.run(this.playing);
    }
  }

  async run(turn) {
    while (this.playing === turn) {
      const [more] = await Promise.all([this.step(), new Promise(done => setTimeout(done, PACE))]);
      if (!more && this.playing === turn) {
        this.stop();
      }
    }
  }

  /** To the next bin that has statements; from the last one to the first. Tells whether there is another after it. */
  async step() {
    const low = this.day(this.place(this.now.since && firstDay(this.now.since), 0));
    const all = this.bins.filter(one => one.to >= low);
    const next = this.now.asOf ? all.findIndex(one => one.to > lastDay(this.now.asOf)) : 0;
    const isLast = next < 0 || next === all.length - 1;
    await this.shift({asOf: isLast ? null : all[next].to});
    return !isLast;
  }

  stop() {
    if (this.playing) {
      this.playing = null;
      this.say();
      this.changed(this.now); // what was left out while it played
    }
  }

  say() {
    const text = this.playing ? 'Pause' : calm() ? 'Next step' : 'Play';
    this.play.textContent = text;
    this.play.title = this.playing ? 'Stop here' : 'See the statements come, one month or year after the other';
  }
}
