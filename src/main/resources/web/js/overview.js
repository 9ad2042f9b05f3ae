// The first view: who attributed what to whom, as a picture and as the table of the same claims.
import {allClaims} from './all-claims.js';
import {claims as claimTable, COLUMNS as CLAIM_COLUMNS} from './claims.js';
import {h, say, soon} from './dom.js';
import {exports} from './export.js';
import {COLUMNS, parties, picked} from './flows.js';
import {count, dateText} from './format.js';
import {legend, tones} from './palette.js';
import {ranking} from './ranking.js';
import {address, amend, go, read} from './route.js';
import {sankey} from './sankey.js';
import {slider} from './slider.js';

const NARROW = 720;
const SLIGHT = 8; // pixels that the width may change by before all is drawn anew

/** Shows the view; it follows changes of its parameters by itself. */
export async function show(host, route) {
  const view = new View(await allClaims(null), route.params);
  host.append(...view.elements());
  view.frame();
  await view.update(route);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-view'))); // drawn and seen
  const watcher = new ResizeObserver(entries => view.resized(entries[0].contentRect.width));
  watcher.observe(view.picture);
  view.complete(host);
  return {update: next => view.update(next), leave: () => watcher.disconnect()};
}

/** The view with its state: all claims, and what the address picks of them. */
class View {
  open = new Set(); // the columns that show everything
  width = 0;

  constructor(everything, params) {
    Object.assign(this, {everything, params});
    this.lead = h('p', {});
    this.controls = h('div', {class: 'controls'});
    this.colours = h('div');
    this.chosen = h('div', {class: 'chips'});
    this.picture = h('div', {class: 'picture'});
    this.below = h('div');
  }

  elements() {
    return [h('div', {class: 'lead'}, h('h1', {tabindex: '-1'}, 'Who attributed what to whom'), this.lead),
      this.controls, this.colours, this.picture, this.below];
  }

  /** What depends on which claims there are at all. */
  frame() {
    const {rows} = this.everything;
    this.palette = tones(rows);
    this.time = slider(rows.map(row => row.date?.value), this.params.get('asOf'), soon(120, day => this.change({asOf: day}, true)));
    this.lead.textContent = rows.length === 0 ? 'Public claims about cyber operations: each made by somebody, each with a source.'
      : `${howMany(this.everything)} about cyber operations: each made by somebody, each with a source. Click a name to follow it.`;
    this.controls.hidden = rows.length === 0;
    this.colours.hidden = rows.length === 0;
    this.controls.replaceChildren(this.time.element, this.chosen);
    this.colours.replaceChildren(legend(this.palette));
  }

  change(values, inPlace = false) {
    const next = address('overview', '', {...Object.fromEntries(this.params), ...values});
    if (inPlace) {
      amend(next);
      this.update(read(next));
    } else {
      go(next);
    }
  }

  /** Follows the address. */
  async update({params}) {
    this.params = params;
    const asOf = params.get('asOf');
    this.time.set(asOf);
    const found = asOf ? await allClaims(asOf).then(some => some.rest?.() ?? some) : this.everything;
    if (this.params === params) {
      this.draw(found);
    }
  }

  /** Draws the claims that are picked, and lists them; the focus stays where it was. */
  draw(found) {
    const filter = Object.fromEntries(COLUMNS.map(({key}) => [key, this.params.get(key) ?? undefined]));
    const kept = picked(found.rows, filter);
    const focus = document.activeElement?.dataset?.focus;
    const drawing = this.drawing(kept, filter, found);
    const asOf = this.params.get('asOf');
    const caption = `${count(kept.length, 'claim')}${asOf ? `, on record on ${dateText({value: asOf})}` : ''}`;
    this.chosen.replaceChildren(...chips(filter, this.everything.rows, values => this.change(values)));
    this.picture.replaceChildren(drawing);
    this.below.replaceChildren(...note(found), ...(kept.length > 0 ? listed(caption, kept, drawing) : []));
    if (focus) {
      (this.picture.parentElement.querySelector(`[data-focus="${CSS.escape(focus)}"]`) ?? this.picture.querySelector('[data-focus]'))?.focus({preventScroll: true});
    }
    say(caption);
  }

  /** The picture, lists where the screen is narrow, or a word where there is nothing to draw. */
  drawing(kept, filter, found) {
    const width = this.picture.clientWidth || 1000;
    const options = {claims: kept, filter, open: this.open, width, most: width < NARROW ? 6 : 10, colours: this.palette.of,
      pick: (key, id) => this.change({[key]: filter[key] === id ? null : id}),
      expand: key => {
        this.open.add(key);
        this.draw(found);
      }};
    return kept.length === 0 ? nothing(this.everything.rows.length === 0) : width < NARROW ? ranking(options) : sankey(options);
  }

  resized(now) {
    if (this.width !== 0 && Math.abs(now - this.width) > SLIGHT) {
      this.update({params: this.params});
    }
    this.width = now;
  }

  /** Brings the claims that did not come with the first. */
  async complete(host) {
    try {
      const all = await this.everything.rest?.();
      if (all && host.isConnected) {
        this.everything = all;
        this.frame();
        await this.update({params: this.params});
      }
    } catch {
      this.below.prepend(h('p', {class: 'note'}, 'The other claims did not come. Load the page again to see them all.'));
    }
  }
}

const note = ({truncated, rest, rows, total}) => (truncated ? [h('p', {class: 'note'}, rest ? coming(rows.length) : more(rows.length, total))] : []);

const listed = (caption, rows, drawing) => [
  h('div', {class: 'tools'}, exports({name: 'claims', rows, columns: CLAIM_COLUMNS, drawing: drawing.tagName === 'svg' ? drawing : null})),
  claimTable(caption, rows)];

const nothing = isEmpty => (isEmpty
  ? h('p', {class: 'empty'}, 'Nothing is loaded yet. Load a file or a folder with ', h('code', {}, './ascribe load FILE'),
    ', or start ', h('code', {}, './ascribe up'), ' anew, which brings the bundled data back. Then open this page again.')
  : h('p', {class: 'empty'}, 'No claim fits. Move the slider to the right, or drop a filter.'));

/** How many claims there are, and how many of them are here where that is fewer. */
const howMany = ({rows, total, truncated, rest}) => (rest && total ? count(total, 'public claim') : truncated && total ? `${rows.length.toLocaleString('en')} of ${count(total, 'public claim')}` : count(rows.length, 'public claim'));

const coming = shown => `The first ${shown.toLocaleString('en')} are drawn; the others are on their way …`;

const more = (shown, total) => (total ? `These are ${shown.toLocaleString('en')} of ${count(total, 'claim')}: ` : `There are more claims than these ${shown.toLocaleString('en')}: `)
  + 'some of those without a date are not here. Use the questions to narrow them.';

function chips(filter, rows, change) {
  return COLUMNS.filter(({key}) => filter[key] !== undefined).map(({key, title}) => {
    const entity = rows.flatMap(row => parties(row, key)).find(one => one.id === filter[key]);
    return h('span', {class: 'chip'}, h('span', {class: 'quiet'}, title), ' ',
      entity?.id ? h('a', {href: address('entity', entity.id)}, h('bdi', {}, entity.name)) : h('bdi', {}, entity?.name ?? filter[key]),
      h('button', {type: 'button', class: 'plain', 'aria-label': `Drop the filter ${title} ${entity?.name ?? ''}`, onclick: () => change({[key]: null})}, '×'));
  });
}
