// The first view: who attributed what to whom, as a picture and as the table of the same claims.
import {allClaims} from './all-claims.js';
import {claims as claimTable, COLUMNS as CLAIM_COLUMNS} from './claims.js';
import {h, say, soon} from './dom.js';
import {exports} from './export.js';
import {COLUMNS, parties, picked, stateOf} from './flows.js';
import {count, dateText} from './format.js';
import {ranking} from './ranking.js';
import {address, amend, go, read} from './route.js';
import {sankey} from './sankey.js';
import {slider} from './slider.js';

const NARROW = 720;
const TONES = 8;

/** Shows the view; it follows changes of its parameters by itself. */
export async function show(host, route) {
  let everything = await allClaims(null);
  let palette, time;
  const state = {params: route.params, open: new Set()};
  const lead = h('p', {});
  const controls = h('div', {class: 'controls'});
  const colours = h('div');
  const chosen = h('div', {class: 'chips'});
  const picture = h('div', {class: 'picture'});
  const below = h('div');
  host.append(h('div', {class: 'lead'}, h('h1', {tabindex: '-1'}, 'Who attributed what to whom'), lead), controls, colours, picture, below);

  /** What depends on which claims there are at all. */
  function frame() {
    palette = tones(everything.rows);
    time = slider(everything.rows.map(row => row.date?.value), state.params.get('asOf'), soon(120, day => {
      change({asOf: day}, true);
    }));
    const isEmpty = everything.rows.length === 0;
    lead.textContent = isEmpty ? 'Public claims about cyber operations: each made by somebody, each with a source.'
      : `${howMany(everything)} about cyber operations: each made by somebody, each with a source. Click a name to follow it.`;
    controls.hidden = isEmpty;
    colours.hidden = isEmpty;
    controls.replaceChildren(time.element, chosen);
    colours.replaceChildren(legend(palette));
  }

  function change(values, inPlace = false) {
    const params = Object.fromEntries(state.params);
    Object.assign(params, values);
    const next = address('overview', '', params);
    if (inPlace) {
      amend(next);
      update(read(next));
    } else {
      go(next);
    }
  }

  async function update(next) {
    state.params = next.params;
    time.set(next.params.get('asOf'));
    const asOf = next.params.get('asOf');
    const found = asOf ? await allClaims(asOf).then(some => some.rest?.() ?? some) : everything;
    if (state.params === next.params) {
      draw(found);
    }
  }

  function draw(found) {
    const {rows, truncated} = found;
    const filter = Object.fromEntries(COLUMNS.map(({key}) => [key, state.params.get(key) ?? undefined]));
    const kept = picked(rows, filter);
    const focus = document.activeElement?.dataset?.focus;
    chosen.replaceChildren(...chips(filter, everything.rows, change));
    const width = picture.clientWidth || 1000;
    const options = {claims: kept, filter, open: state.open, width, most: width < NARROW ? 6 : 10, colours: palette.of,
      pick: (key, id) => change({[key]: filter[key] === id ? null : id}),
      expand: key => {
        state.open.add(key);
        draw(found);
      }};
    const drawing = kept.length === 0 ? nothing(everything.rows.length === 0)
      : width < NARROW ? ranking(options) : sankey(options);
    picture.replaceChildren(drawing);
    const asOf = state.params.get('asOf');
    const caption = `${count(kept.length, 'claim')}${asOf ? `, on record on ${dateText({value: asOf})}` : ''}`;
    below.replaceChildren(
      ...(truncated ? [h('p', {class: 'note'}, found.rest ? coming(rows.length) : more(rows.length, found.total))] : []),
      ...(kept.length > 0 ? [
        h('div', {class: 'tools'}, exports({name: 'claims', rows: kept, columns: CLAIM_COLUMNS, drawing: drawing.tagName === 'svg' ? drawing : null})),
        claimTable(caption, kept)] : []));
    if (focus) {
      (host.querySelector(`[data-focus="${CSS.escape(focus)}"]`) ?? picture.querySelector('[data-focus]'))?.focus({preventScroll: true});
    }
    say(caption);
  }

  let width = 0;
  frame();
  await update(route);
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-view'))); // drawn and seen
  const watcher = new ResizeObserver(entries => {
    const now = entries[0].contentRect.width;
    if (width !== 0 && Math.abs(now - width) > 8) {
      update({params: state.params});
    }
    width = now;
  });
  watcher.observe(picture);
  everything.rest?.().then(all => {
    if (host.isConnected) {
      everything = all;
      frame();
      return update({params: state.params});
    }
  }).catch(() => below.prepend(h('p', {class: 'note'}, 'The other claims did not come. Load the page again to see them all.')));
  return {update, leave: () => watcher.disconnect()};
}

const nothing = isEmpty => (isEmpty
  ? h('p', {class: 'empty'}, 'Nothing is loaded yet. Load a file or a folder with ', h('code', {}, './ascribe load FILE'),
    ', or start ', h('code', {}, './ascribe up'), ' anew, which brings the bundled data back. Then open this page again.')
  : h('p', {class: 'empty'}, 'No claim fits. Move the slider to the right, or drop a filter.'));

/** How many claims there are, and how many of them are here where that is fewer. */
const howMany = ({rows, total, truncated, rest}) => (rest && total ? count(total, 'public claim') : truncated && total ? `${rows.length.toLocaleString('en')} of ${count(total, 'public claim')}` : count(rows.length, 'public claim'));

const coming = shown => `The first ${shown.toLocaleString('en')} are drawn; the others are on their way …`;

const more = (shown, total) => (total ? `These are ${shown.toLocaleString('en')} of ${count(total, 'claim')}: ` : `There are more claims than these ${shown.toLocaleString('en')}: `)
  + 'some of those without a date are not here. Use the questions to narrow them.';

/** Gives states their colours, the most frequent first; what has no state is grey. */
function tones(rows) {
  const counts = new Map();
  rows.forEach(row => COLUMNS.forEach(({key}) => parties(row, key).map(stateOf).filter(Boolean).forEach(state => {
    counts.set(state.id, {state, count: (counts.get(state.id)?.count ?? 0) + 1});
  })));
  const ordered = [...counts.values()].sort((a, b) => b.count - a.count).map(({state}) => state);
  const places = new Map(ordered.map((state, i) => [state.id, i < TONES - 1 ? i + 1 : TONES]));
  return {of: state => (state ? places.get(state.id) ?? TONES : 0), ordered: ordered.slice(0, TONES - 1), more: ordered.length >= TONES};
}

function legend(palette) {
  return h('ul', {class: 'legend bare', 'aria-label': 'Colours'},
    palette.ordered.map((state, i) => h('li', {}, h('span', {class: `swatch tone-${i + 1}`}), h('bdi', {}, state.name))),
    palette.more && h('li', {}, h('span', {class: `swatch tone-${TONES}`}), 'other states'),
    h('li', {}, h('span', {class: 'swatch tone-0'}), 'firms, groups, operations'));
}

function chips(filter, rows, change) {
  return COLUMNS.filter(({key}) => filter[key] !== undefined).map(({key, title}) => {
    const entity = rows.flatMap(row => parties(row, key)).find(one => one.id === filter[key]);
    return h('span', {class: 'chip'}, h('span', {class: 'quiet'}, title), ' ',
      entity?.id ? h('a', {href: address('entity', entity.id)}, h('bdi', {}, entity.name)) : h('bdi', {}, entity?.name ?? filter[key]),
      h('button', {type: 'button', class: 'plain', 'aria-label': `Drop the filter ${title} ${entity?.name ?? ''}`, onclick: () => change({[key]: null})}, '×'));
  });
}
