// The first view: who attributed what to whom, as a picture and as the table of the same statements.
import {question} from './api.js';
import {claims as claimTable, COLUMNS as CLAIM_COLUMNS} from './claims.js';
import {Finders} from './column-finders.js';
import {later} from './days.js';
import {h, say, soon} from './dom.js';
import {exports} from './export.js';
import {COLUMNS, flows, middle, picked} from './flows.js';
import {count, dateText} from './format.js';
import {matrix} from './matrix.js';
import {legend} from './palette.js';
import {ranking} from './ranking.js';
import {wholeRecord} from './record.js';
import {address, amend, go, read} from './route.js';
import {sankey} from './sankey.js';
import {invitation} from './story.js';
import {TimeSpan} from './time-span.js';

const NARROW = 720;
const SLIGHT = 8; // pixels that the width may change by before all is drawn anew
const MORE = 20;
const LISTED = 200;
const YEARS = 12;
const KEYS = ['who', 'what', 'year', 'whom'];

/** What the questions count as the picture does. */
const COUNTED = {versions: 'standing', self: 'without'};

/** The parameters of the question that answers with the statements that are picked. */
export const asked = (filter, asOf) => ({who: filter.who, what: filter.what, whom: filter.whom, since: later(filter.year, filter.since), until: filter.year, ...COUNTED, asOf});

/** Shows the view; it follows changes of its parameters by itself. */
export async function show(host, route) {
  const view = new View(await wholeRecord(null), route.params);
  host.append(...view.elements());
  view.frame();
  view.invite();
  await view.update(route);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-view'))); // drawn and seen
  const watcher = new ResizeObserver(entries => view.resized(entries[0].contentRect.width));
  watcher.observe(view.picture);
  return {update: next => view.update(next), leave: () => {
    view.time?.stop();
    watcher.disconnect();
  }};
}

/** The view with its state: all statements, and what the address picks of them. */
class View {
  offer = null; // of the story
  more = {}; // how many more than usual a column shows
  width = 0;

  constructor(everything, params) {
    Object.assign(this, {everything, params});
    this.lead = h('p', {});
    this.controls = h('div', {class: 'controls'});
    this.colours = h('div');
    this.chosen = h('div', {class: 'chips'});
    this.switches = h('div', {class: 'switches', role: 'group', 'aria-label': 'How it is drawn'});
    this.line = h('div', {class: 'time'});
    this.finders = new Finders(values => this.change(values));
    this.picture = h('div', {class: 'picture'});
    this.below = h('div');
  }

  elements() {
    return [h('div', {class: 'lead'}, h('h1', {tabindex: '-1'}, 'Who attributed what to whom'), this.lead),
      this.controls, this.picture, this.colours, this.line, this.below];
  }

  /** What depends on which statements there are at all. */
  frame() {
    const dates = this.everything.map(one => one.date).filter(Boolean).sort();
    const moved = soon(120, values => this.change(values, true));
    this.time = new TimeSpan(dates, {changed: values => (this.time.playing ? this.change(values, true) : moved(values)), pick: year => this.change({year})});
    this.line.replaceChildren(this.time.element);
    const from = dates[0]?.slice(0, 4);
    const to = dates.at(-1)?.slice(0, 4);
    this.lead.textContent = this.everything.length === 0 ? 'Public claims about cyber operations: each made by somebody, each with a source.'
      : `${count(this.everything.length, 'public statement')} on who is behind cyber operations, ${from === to ? from : `${from} to ${to}`}: each made by somebody, each with a source. Click a name or a band to follow it.`;
    [this.controls, this.colours, this.line].forEach(one => { one.hidden = this.everything.length === 0; });
    this.controls.replaceChildren(this.switches, this.finders.element, this.chosen);
  }

  change(values, inPlace = false) {
    const next = address('overview', '', {...Object.fromEntries(this.params), ...values});
    if (inPlace) {
      amend(next);
      return this.update(read(next));
    }
    return go(next);
  }

  /** Offers the story to whom is here for the first time. */
  invite() {
    this.offer = this.params.size === 0 ? invitation(this.everything) : null;
    if (this.offer) {
      this.lead.parentElement.after(this.offer);
    }
  }

  /** Follows the address. */
  async update({params}) {
    this.params = params;
    if (params.has('story')) {
      this.offer?.remove();
    }
    const asOf = params.get('asOf');
    this.time.set({since: params.get('since'), asOf});
    const found = asOf ? await wholeRecord(asOf) : this.everything;
    if (this.params === params) {
      this.draw(found, asOf);
    }
  }

  /** Draws the statements that are picked, and lists them; the focus stays where it was. */
  draw(found, asOf) {
    const filter = Object.fromEntries([...KEYS, 'since'].map(key => [key, this.params.get(key) ?? undefined]));
    const kept = picked(found, filter);
    this.time.count(picked(this.everything, {...filter, since: undefined, year: undefined}).map(one => one.date));
    const focus = document.activeElement?.dataset?.focus;
    const drawing = this.drawing(kept, filter, found, asOf);
    this.chosen.replaceChildren(...chips(filter, found, values => this.change(values)));
    this.switches.replaceChildren(...this.ways(found));
    this.picture.replaceChildren(drawing);
    this.colours.replaceChildren(legend(drawing.entities ?? []));
    if (focus) {
      (this.picture.parentElement.querySelector(`[data-focus="${CSS.escape(focus)}"]`) ?? this.picture.querySelector('[data-focus]'))?.focus({preventScroll: true});
    }
    if (this.time.playing) { // the list comes when it stops, and what is below the picture stays where it is
      this.picture.style.minHeight = `${Math.max(parseFloat(this.picture.style.minHeight) || 0, this.picture.offsetHeight)}px`;
    } else {
      this.picture.style.minHeight = '';
      say(told(kept.length, filter, asOf));
      this.list(kept, filter, asOf, drawing);
    }
  }

  /** Lists the newest of them, as the question gives them. */
  async list(kept, filter, asOf, drawing) {
    const params = this.params;
    this.below.classList.add('stale'); // until the rows of this picture are there, those of the one before are pale
    const answer = kept.length === 0 ? {rows: []} : await question('who-attributed', {...asked(filter, asOf), order: 'newest', limit: LISTED}).catch(() => null);
    if (this.params !== params) {
      return;
    }
    this.below.classList.remove('stale');
    if (!answer) {
      this.below.replaceChildren(h('p', {class: 'note'}, 'The statements themselves did not come. ', h('button', {type: 'button', class: 'plain', onclick: () => this.list(kept, filter, asOf, drawing)}, 'Ask again')));
      return;
    }
    const all = address('questions', 'who-attributed', asked(filter, asOf));
    this.below.replaceChildren(...(answer.rows.length === 0 ? [] : [
      h('div', {class: 'tools'}, h('a', {href: all, class: 'all'}, `All ${count(answer.statements, 'statement')} as a question`),
        exports({name: 'statements', rows: answer.rows, columns: CLAIM_COLUMNS, drawing: drawing.tagName === 'svg' ? drawing : null, about: {title: 'Who attributed what to whom', subtitle: subtitle(filter, kept, asOf), legend: () => drawing.entities}})),
      claimTable(told(answer.statements, filter, asOf) + (answer.truncated ? `, the newest ${LISTED} of them` : ''), answer.rows)]));
  }

  /** The picture, lists where the screen is narrow, a matrix, or a word where there is nothing to draw. */
  drawing(kept, filter, found, asOf) {
    const width = this.picture.clientWidth || 1000;
    const usual = width < NARROW ? 6 : 10;
    const by = this.params.get('by') ?? middle(found);
    const shape = {keys: ['who', by === 'year' ? 'year' : 'what', 'whom'], apart: this.params.get('apart') === '1', most: key => (key === 'year' ? YEARS : usual) + (this.more[key] ?? 0)};
    const drawn = flows(kept, shape);
    this.finders.set(drawn.columns);
    const options = {claims: kept, drawn, filter, width, pick: values => this.change(values),
      expand: key => {
        this.more[key] = (this.more[key] ?? 0) + MORE;
        this.draw(found, asOf);
      }};
    const as = this.params.get('as') === 'matrix' ? matrix : width < NARROW ? ranking : sankey;
    return kept.length === 0 ? nothing(this.everything.length === 0) : as(options);
  }

  /** The switches: picture or table, states or their bodies, operations or years. */
  ways(found) {
    const by = this.params.get('by') ?? middle(found);
    const one = (text, on, values) => h('button', {type: 'button', class: 'plain', 'aria-pressed': String(on), 'data-focus': `way:${text}`, onclick: () => this.change(values)}, text);
    const apart = this.params.get('apart') === '1';
    const asMatrix = this.params.get('as') === 'matrix';
    return [
      one('As a matrix', asMatrix, {as: asMatrix ? null : 'matrix'}),
      one('Bodies and groups', apart, {apart: apart ? null : '1'}),
      ...(asMatrix ? [] : [one('By year', by === 'year', {by: by === 'year' ? 'what' : 'year'})])]; // a matrix has no middle
  }

  resized(now) {
    if (this.width !== 0 && Math.abs(now - this.width) > SLIGHT) {
      this.update({params: this.params});
    }
    this.width = now;
  }
}

const told = (number, {since}, asOf) => `${count(number, 'statement')}${since ? ` since ${dateText({value: since})}` : ''}${asOf ? `, on record on ${dateText({value: asOf})}` : ''}`;

const nameOf = (key, id, rows) => (key === 'year' ? {name: id}
  : rows.flatMap(row => row[key]).flatMap(one => [one, ...one.within]).find(one => one.id === id));

const subtitle = (filter, kept, asOf) => [told(kept.length, filter, asOf), ...KEYS.filter(key => filter[key] !== undefined)
  .map(key => `${COLUMNS[key].title.toLowerCase()}: ${nameOf(key, filter[key], kept)?.name ?? filter[key]}`)].join(' · ');

const nothing = isEmpty => (isEmpty
  ? h('p', {class: 'empty'}, 'Nothing is loaded yet. Load a file or a folder with ', h('code', {}, './ascribe load FILE'),
    ', or start ', h('code', {}, './ascribe up'), ' anew, which brings the bundled data back. Then open this page again.')
  : h('p', {class: 'empty'}, 'No claim fits. Move the ends of the line of time apart, or drop a filter.'));

function chips(filter, rows, change) {
  return KEYS.filter(key => filter[key] !== undefined).map(key => {
    const entity = nameOf(key, filter[key], rows);
    return h('span', {class: 'chip'}, h('span', {class: 'quiet'}, COLUMNS[key].title), ' ',
      entity?.id ? h('a', {href: address('entity', entity.id)}, h('bdi', {}, entity.name)) : h('bdi', {}, entity?.name ?? filter[key]),
      h('button', {type: 'button', class: 'plain', 'aria-label': `Drop the filter ${COLUMNS[key].title} ${entity?.name ?? ''}`, onclick: () => change({[key]: null})}, '×'));
  });
}
