// The graph: a picture to explore step by step, the same as tables, and a panel for what is chosen.
import {get} from './api.js';
import {h, say} from './dom.js';
import {again, draw, drawing, mark, positions, sift, style, whole, zoom} from './graph-drawing.js';
import {dateText} from './format.js';
import {filters, sifted, toggled, wanted} from './graph-filters.js';
import {detailed} from './graph-facts.js';
import {said} from './graph-lines.js';
import {menu} from './graph-menu.js';
import {around, replay} from './graph-model.js';
import {format, parse, step} from './graph-ops.js';
import {nothing, ofElement, opening, summary} from './graph-panel.js';
import {picture} from './graph-picture.js';
import {called, empty} from './graph-state.js';
import {asTables, DETAILS, LINKS} from './graph-tables.js';
import {complete} from './graph-ties.js';
import {toolbar} from './graph-toolbar.js';
import {address, amend, go, read} from './route.js';
import {says} from './vocabulary.js';

/** Who accuses APT31: its accusers to the left, their statements as lines, those who are said to run it above. */
const START = format([step('*', 'apt31'), step('>', 'apt31', 'RUN_BY', 'out', 'Agency'), step('>', 'mss', 'PART_OF', 'out', 'State'), step('@', 'apt31', 'in')]);

/** Shows the view. */
export async function show(host, route) {
  document.title = 'Graph · Ascribe';
  const {days} = await get('/stats');
  const view = new View(route.params, days);
  host.append(...view.elements());
  view.cy = await drawing(view.canvas, element => view.choose(element === null ? null : element.id()), id => view.open(id),
    async (id, at) => menu(view.canvas.parentElement, at, await view.about(id)));
  globalThis.ascribe = {positions: () => positions(view.cy)};
  view.canvas.cy = view.cy; // for tests, which cannot see into a canvas
  await view.update(route);
  const themed = () => view.cy.style(style());
  const printed = () => view.paper.replaceChildren(picture(view.cy)); // a canvas is drawn too late for paper, and not all of it
  addEventListener('theme', themed);
  addEventListener('beforeprint', printed);
  return {update: next => view.update(next), leave: () => {
    removeEventListener('theme', themed);
    removeEventListener('beforeprint', printed);
    view.cy.destroy();
  }};
}

const undone = []; // steps taken back, to be taken again

/** The view with its state: the address says which steps were taken and what is filtered; the graph is what they lead to. */
class View {
  steps = [];
  graph = empty();
  start = null; // where a path is to start

  constructor(params, days) {
    this.params = params;
    this.canvas = h('div', {class: 'canvas', role: 'img', 'aria-label': 'The graph; the tables below it have the same'});
    this.panel = h('aside', {class: 'panel', 'aria-label': 'What is chosen', tabindex: '-1'}, nothing());
    this.counts = h('p', {class: 'quiet counts', role: 'status'});
    this.paper = h('div', {class: 'paper'});
    this.notes = h('div');
    this.below = h('div');
    this.blank = h('p', {class: 'empty', hidden: true}, h('span', {}, 'The graph is empty. Add a name above, or start with ',
      h('a', {href: address('graph', '', {ops: START, sel: 'apt31'})}, 'who accuses APT31'), '.'));
    this.toolbar = toolbar(this.tools());
    this.sieve = filters(days, wanted(params), values => this.change(values, true));
    this.claims = h('button', {type: 'button', class: 'plain', title: 'Who accuses whom as lines, or each statement as a node of its own', onclick: () => this.change({claims: this.apart() ? null : 'nodes'})}, 'Statements as nodes');
    this.sieve.element.append(this.claims);
  }

  elements() {
    const {hide, asOf, min} = wanted(this.params);
    const sieve = matchMedia('(max-width: 46rem)').matches // where the picture comes first
      ? h('details', {class: 'more', open: hide.size > 0 || Boolean(asOf) || min > 0}, h('summary', {}, 'Kinds and filters'), this.sieve.element) : this.sieve.element;
    return [
      h('div', {class: 'graph-head'}, h('h1', {tabindex: '-1'}, 'Graph'), this.counts, this.toolbar.element),
      sieve, this.notes, h('div', {class: 'stage'}, this.canvas, this.panel, this.blank), this.paper, this.below];
  }

  /** What the toolbar does. */
  tools() {
    return {
      add: id => this.take(step('*', id), id),
      undo: () => {
        undone.push(this.steps.at(-1).text);
        this.change({ops: format(this.steps.slice(0, -1))});
      },
      redo: () => this.change({ops: format([...this.steps, undone.pop()])}),
      fit: () => whole(this.cy),
      zoom: factor => zoom(this.cy, factor),
      arrange: () => again(this.cy),
      clear: () => this.change({ops: '', sel: ''}),
      exported: {name: 'graph', rows: async () => this.rows((await detailed(this.visible())).edges), columns: () => [...LINKS, ...DETAILS], drawing: () => picture(this.cy), graph: () => detailed(this.visible()),
        about: {title: 'Who is tied to whom, as it is on record', subtitle: () => this.subtitle(), legend: () => this.visible().nodes}}
    };
  }

  /** What the panel does with what is chosen. */
  acts() {
    return {
      lines: (id, side) => this.take(step('@', id, side)),
      expand: (id, ...values) => this.take(step('>', id, ...values)),
      collapse: id => this.take(step('-', id)),
      remove: id => this.take(step('!', id)),
      path: (from, to) => {
        this.start = null;
        this.take(step('=', from, to));
      },
      start: id => this.startAt(id),
      pin: id => this.pin(id)
    };
  }

  change(values, inPlace = false) {
    const next = address('graph', '', {...Object.fromEntries(this.params), ...values});
    if (inPlace) {
      amend(next);
      this.update(read(next));
    } else {
      go(next);
    }
  }

  take(text, chosen) {
    undone.length = 0;
    this.change({ops: format([...this.steps, text]), ...(chosen ? {sel: chosen} : {})});
  }

  /** What a double click does: shows what is around it, as far as that is not too much. */
  async open(id) {
    const steps = opening(id, (await around(id)).counts);
    if (steps.length > 0) {
      undone.length = 0;
      this.change({ops: format([...this.steps, ...steps]), sel: id});
    }
  }

  startAt(id) {
    this.start = id;
    mark(this.cy, 'start', id);
    if (id) {
      say('The path starts here. Choose where it ends.');
    }
    this.tell();
  }

  pin(id) {
    this.change({pin: [...toggled(wanted(this.params).pins, id)].join(',')}, true);
    this.tell();
  }

  choose(id) {
    this.change({sel: id}, true);
    this.tell();
  }

  /** What is known of a node or a link, with what can be done with it. */
  about(id) {
    return ofElement(id, this.graph, this.acts(), {pinned: wanted(this.params).pins.has(id), start: this.start}).catch(error => h('p', {class: 'note'}, error.message));
  }

  /** Fills the panel; the focus stays on the button that it was on. */
  async tell() {
    const id = this.params.get('sel');
    const focus = document.activeElement?.dataset?.focus;
    this.cy.elements().unselect();
    this.cy.getElementById(id ?? '').select();
    const content = await this.about(id);
    if (id !== this.params.get('sel')) {
      return;
    }
    const inside = this.panel.contains(document.activeElement);
    this.panel.replaceChildren(content);
    if (inside) {
      (this.panel.querySelector(`[data-focus="${CSS.escape(focus ?? '')}"]:not(:disabled)`) ?? this.panel).focus({preventScroll: true});
    }
  }

  /** The nodes that the filters leave, and the links between them. */
  visible() {
    return sifted(this.graph, wanted(this.params));
  }

  apart() {
    return this.params.get('claims') === 'nodes';
  }

  /** What is shown, for what is taken out. */
  subtitle() {
    const {asOf, min} = wanted(this.params);
    return [summary(this.visible()), asOf && `on record on ${dateText({value: asOf})}`, min > 0 && `claims with a likelihood of ${min} % or more`].filter(Boolean).join(' · ');
  }

  /** The links with those at their ends, from `edges` that may be detailed. */
  rows(edges = this.visible().edges) {
    const entity = id => this.graph.nodes.get(id).entity;
    return edges.map(link => ({...link, from: entity(link.from), type: link.claims ? `accuses (${said(link.claims)})` : says(link.type), to: entity(link.to)}));
  }

  /** Shows what the filters leave. */
  sift() {
    const now = wanted(this.params);
    const {found, nodes, edges} = this.visible();
    sift(this.cy, new Set(nodes.map(one => one.id)), now.pins, new Map(edges.map(one => [called(one), one])));
    this.sieve.set(new Set([...this.graph.nodes.values()].map(({entity}) => entity.kind)), found, now);
    const hidden = this.graph.nodes.size - nodes.length;
    this.counts.textContent = summary({nodes, edges}) + (hidden > 0 ? `, ${hidden} filtered out` : '');
    this.below.replaceChildren(...(nodes.length === 0 ? [] : [asTables({nodes, edges}, this.rows(), {
      open: this.below.querySelector('details')?.open, chosen: id => {
        this.choose(id);
        this.panel.focus();
      }})]));
  }

  /** Follows the address. */
  async update({params}) {
    const steps = parse(params.get('ops'));
    const apart = params.get('claims') === 'nodes';
    const same = format(steps) === format(this.steps) && this.drawn && apart === this.graph.apart;
    Object.assign(this, {params, steps, drawn: true});
    this.claims.setAttribute('aria-pressed', String(apart));
    this.claims.hidden = !steps.some(({sign, values}) => sign === '@' || (sign === '?' && values[0] === 'who-attributed'));
    this.toolbar.set({undo: steps.length > 0, redo: undone.length > 0});
    if (same) {
      this.sift();
      return;
    }
    const graph = await replay(steps, {apart});
    await complete(graph); // where nodes stand depends on their links
    if (this.steps === steps) {
      this.shown(graph);
    }
  }

  shown(graph) {
    this.graph = graph;
    draw(this.cy, graph, this.steps.map(step => step.text));
    this.notes.replaceChildren(...[...new Set(graph.notes)].map(text => h('p', {class: 'note'}, text)));
    this.blank.hidden = graph.nodes.size > 0;
    this.sift();
    this.tell();
    say(summary(this.visible()));
  }
}
