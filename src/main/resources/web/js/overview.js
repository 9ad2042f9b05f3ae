// The first view: who attributed what to whom, as a picture and as the table of the same claims.
import {question} from './api.js';
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
const PAGE = 1000;
const PAGES = 5;

/** All claims on record on a day: the server gives a thousand at once, the next ones start at the day of the last. */
async function allClaims(asOf) {
  const met = new Map();
  let since = null;
  for (let page = 0; page < PAGES; page++) {
    const answer = await question('who-attributed', {limit: PAGE, asOf, since});
    answer.rows.forEach(row => met.set(row.claim.id, row));
    const last = answer.rows.at(-1)?.date?.value;
    if (!answer.truncated) {
      return {rows: [...met.values()], truncated: false};
    }
    if (!last || last === since) {
      break;
    }
    since = last;
  }
  return {rows: [...met.values()], truncated: true};
}

/** Shows the view; it follows changes of its parameters by itself. */
export async function show(host, route) {
  const everything = await allClaims(null);
  const palette = tones(everything.rows);
  const chosen = h('div', {class: 'chips'});
  const picture = h('div', {class: 'picture'});
  const below = h('div');
  const state = {params: route.params, open: new Set()};

  const time = slider(everything.rows.map(row => row.date?.value), route.params.get('asOf'), soon(120, day => {
    change({asOf: day}, true);
  }));
  host.append(
    h('div', {class: 'lead'},
      h('h1', {tabindex: '-1'}, 'Who attributed what to whom'),
      h('p', {}, `${count(everything.rows.length, 'public claim')} about cyber operations: each made by somebody, each with a source. Click a name to follow it.`)),
    h('div', {class: 'controls'}, time.element, chosen), legend(palette), picture, below);

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
    const found = next.params.get('asOf') ? await allClaims(next.params.get('asOf')) : everything;
    if (state.params === next.params) {
      draw(found);
    }
  }

  function draw({rows, truncated}) {
    const filter = Object.fromEntries(COLUMNS.map(({key}) => [key, state.params.get(key) ?? undefined]));
    const kept = picked(rows, filter);
    const focus = document.activeElement?.dataset?.focus;
    chosen.replaceChildren(...chips(filter, everything.rows, change));
    const width = picture.clientWidth || 1000;
    const options = {claims: kept, filter, open: state.open, width, most: width < NARROW ? 6 : 10, colours: palette.of,
      pick: (key, id) => change({[key]: filter[key] === id ? null : id}),
      expand: key => {
        state.open.add(key);
        draw({rows, truncated});
      }};
    const drawing = kept.length === 0 ? h('p', {class: 'empty'}, 'No claim fits. Move the slider to the right, or drop a filter.')
      : width < NARROW ? ranking(options) : sankey(options);
    picture.replaceChildren(drawing);
    const asOf = state.params.get('asOf');
    const caption = `${count(kept.length, 'claim')}${asOf ? `, on record on ${dateText({value: asOf})}` : ''}`;
    below.replaceChildren(
      ...(truncated ? [h('p', {class: 'note'}, `There are more claims than the ${rows.length.toLocaleString('en')} shown. Use the questions to narrow them.`)] : []),
      ...(kept.length > 0 ? [
        h('div', {class: 'tools'}, exports({name: 'claims', rows: kept, columns: CLAIM_COLUMNS, drawing: drawing.tagName === 'svg' ? drawing : null})),
        claimTable(caption, kept)] : []));
    if (focus) {
      (host.querySelector(`[data-focus="${CSS.escape(focus)}"]`) ?? picture.querySelector('[data-focus]'))?.focus({preventScroll: true});
    }
    say(caption);
  }

  let width = 0;
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
  return {update, leave: () => watcher.disconnect()};
}

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
