// The graph: a picture to explore step by step, the same as tables, and a panel for what is chosen.
import {h, say} from './dom.js';
import {exports} from './export.js';
import {entityLink} from './format.js';
import {again, draw, drawing, picture, style, thin, whole} from './graph-drawing.js';
import {filters, learn, records, stays} from './graph-filters.js';
import {complete, replay} from './graph-model.js';
import {format, parse, step} from './graph-ops.js';
import {nothing, ofLink, ofNode, summary} from './graph-panel.js';
import {address, amend, go, read} from './route.js';
import {entityPicker} from './search-box.js';
import {table} from './table.js';
import {says, word} from './vocabulary.js';

let undone = []; // steps taken back, to be taken again

/** Shows the view. */
export async function show(host, route) {
  document.title = 'Graph · Ascribe';
  const canvas = h('div', {class: 'canvas', role: 'img', 'aria-label': 'The graph; the tables below it have the same'});
  const panel = h('aside', {class: 'panel', 'aria-label': 'What is chosen', tabindex: '-1'}, nothing());
  const counts = h('p', {class: 'quiet counts', role: 'status'});
  const notes = h('div');
  const below = h('div');
  const blank = h('p', {class: 'empty', hidden: true}, h('span', {}, 'The graph is empty. Add a name above, or start with ',
    h('a', {href: address('graph', '', {ops: START})}, 'who accuses APT31'), '.'));
  const state = {steps: [], graph: {nodes: new Map(), links: new Map(), notes: []}, start: null, params: route.params};

  const tool = (text, title, run) => h('button', {type: 'button', class: 'plain', title, onclick: run}, text);
  const undo = tool('Undo', 'Take the last step back', () => {
    undone.push(state.steps.at(-1).text);
    change({ops: format(state.steps.slice(0, -1))});
  });
  const redo = tool('Redo', 'Take the step again', () => change({ops: format([...state.steps, undone.pop()])}));
  const adding = h('input', {id: 'graph-add', placeholder: 'Add a name', 'aria-label': 'Add a name to the graph', spellcheck: 'false'});
  const add = entityPicker(adding, [], id => {
    adding.value = '';
    take(step('*', id), id);
  });
  const facts = await records();
  const sieve = filters(facts, wanted(), values => change(values, true));
  host.append(
    h('div', {class: 'graph-head'}, h('h1', {tabindex: '-1'}, 'Graph'), counts,
      h('div', {class: 'graph-tools'}, add, undo, redo,
        tool('Fit', 'Show all of it', () => whole(cy)),
        tool('+', 'Nearer', () => zoom(1.3)), tool('−', 'Further away', () => zoom(1 / 1.3)),
        tool('Arrange', 'Lay it out anew; what is pinned stays', () => again(cy)), tool('Clear', 'Empty the graph', () => change({ops: '', sel: ''})),
        exports({name: 'graph', rows: () => rows(), columns: () => LINK_COLUMNS, drawing: () => picture(cy), graph: () => visible()}))),
    sieve.element, notes, h('div', {class: 'stage'}, canvas, panel, blank), below);
  const cy = await drawing(canvas, element => choose(element === null ? null : element.id()));
  canvas.cy = cy; // for tests, which cannot see into a canvas

  const zoom = factor => cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
  function wanted() {
    return {hide: new Set((state.params.get('hide') ?? '').split(',').filter(Boolean)), asOf: state.params.get('asOf'), min: Number(state.params.get('min')) || 0,
      pins: new Set((state.params.get('pin') ?? '').split(',').filter(Boolean))};
  }
  function change(values, inPlace = false) {
    const next = address('graph', '', {...Object.fromEntries(state.params), ...values});
    if (inPlace) {
      amend(next);
      update(read(next));
    } else {
      go(next);
    }
  }
  function take(text, chosen) {
    undone = [];
    change({ops: format([...state.steps, text]), ...(chosen ? {sel: chosen} : {})});
  }
  const act = {
    expand: (id, ...values) => take(step('>', id, ...values)),
    collapse: id => take(step('-', id)),
    remove: id => take(step('!', id)),
    path: (from, to) => {
      state.start = null;
      take(step('=', from, to));
    },
    start: id => {
      state.start = id;
      cy.nodes().removeClass('start');
      if (id) {
        cy.getElementById(id).addClass('start');
        say('The path starts here. Choose where it ends.');
      }
      tell();
    },
    pin: id => {
      const {pins} = wanted();
      if (!pins.delete(id)) {
        pins.add(id);
      }
      change({pin: [...pins].join(',')}, true);
      tell();
    }
  };
  function choose(id) {
    change({sel: id}, true);
    tell();
  }
  async function tell() {
    const id = state.params.get('sel');
    const {graph} = state;
    const link = graph.links.get(id);
    const focus = document.activeElement?.dataset?.focus;
    cy.elements().unselect();
    cy.getElementById(id ?? '').select();
    const content = !id ? nothing() : await (graph.nodes.has(id)
      ? ofNode(id, act, {pinned: wanted().pins.has(id), start: state.start, graph})
      : link ? ofLink(link, end => graph.nodes.get(end).entity) : Promise.resolve(nothing())).catch(error => h('p', {class: 'note'}, error.message));
    if (id === state.params.get('sel')) {
      const inside = panel.contains(document.activeElement);
      panel.replaceChildren(content);
      if (inside) {
        (panel.querySelector(`[data-focus="${CSS.escape(focus ?? '')}"]:not(:disabled)`) ?? panel).focus({preventScroll: true});
      }
    }
  }
  const shownNode = id => state.graph.nodes.has(id) && stays(state.graph.nodes.get(id).entity, wanted(), facts);
  const ties = id => visible().edges.filter(link => link.from === id || link.to === id).length;
  const visible = () => ({nodes: [...state.graph.nodes.values()].map(node => node.entity).filter(one => shownNode(one.id)),
    edges: [...state.graph.links.values()].filter(link => shownNode(link.from) && shownNode(link.to))});
  const rows = () => visible().edges.map(link => ({from: state.graph.nodes.get(link.from).entity, type: says(link.type), to: state.graph.nodes.get(link.to).entity, link}));

  function sift() {
    const now = wanted();
    cy.batch(() => cy.nodes().forEach(node => {
      node.toggleClass('hidden', !stays(node.data(), now, facts));
      const pinned = now.pins.has(node.id());
      node.data('pinned', pinned);
      node[pinned ? 'lock' : 'unlock']();
    }));
    thin(cy);
    const focus = document.activeElement?.dataset?.focus;
    sieve.set(state.graph, now);
    if (focus?.startsWith('kind:')) {
      sieve.element.querySelector(`[data-focus="${CSS.escape(focus)}"]`)?.focus();
    }
    const {nodes, edges} = visible();
    const hidden = state.graph.nodes.size - nodes.length;
    counts.textContent = summary(state.graph) + (hidden > 0 ? `, ${hidden} filtered out` : '');
    below.replaceChildren(...(nodes.length === 0 ? [] : [asTables(nodes, edges)]));
    if (now.asOf || now.min) {
      const {graph} = state;
      learn(graph, facts).then(more => more && state.graph === graph && cy.container() && sift());
    }
  }
  const asTables = nodes => h('details', {class: 'tables', open: below.querySelector('details')?.open}, h('summary', {}, 'The same as tables'),
    table({caption: 'Nodes', rows: nodes, columns: [
      {title: 'Name', cell: one => h('button', {type: 'button', class: 'plain link', onclick: () => {
        choose(one.id);
        panel.focus();
      }}, h('bdi', {}, one.name)), sort: one => one.name},
      {title: 'Kind', cell: one => word(one.kind), sort: one => one.kind},
      {title: 'Links shown', cell: one => String(ties(one.id)), sort: one => ties(one.id)}]}),
    table({caption: 'Links', rows: rows(), columns: LINK_COLUMNS}));

  async function update(next) {
    const steps = parse(next.params.get('ops'));
    const same = format(steps) === format(state.steps) && state.drawn;
    Object.assign(state, {params: next.params, steps, drawn: true});
    undo.disabled = steps.length === 0;
    redo.disabled = undone.length === 0;
    if (same) {
      sift();
      return;
    }
    const graph = await replay(steps);
    if (state.steps !== steps) {
      return;
    }
    state.graph = graph;
    shown();
    if (await complete(graph) > 0 && state.steps === steps) {
      shown();
    }
  }
  function shown() {
    const {graph} = state;
    draw(cy, graph, facts);
    notes.replaceChildren(...graph.notes.map(text => h('p', {class: 'note'}, text)));
    blank.hidden = graph.nodes.size > 0;
    sift();
    tell();
    say(summary(graph));
  }
  await update(route);
  const themed = () => cy.style(style());
  addEventListener('theme', themed);
  return {update, leave: () => {
    removeEventListener('theme', themed);
    cy.destroy();
  }};
}

const START = format([step('*', 'apt31'), step('>', 'apt31', 'RUN_BY', 'out', 'Agency'), step('>', 'apt31', 'POINTS_TO', 'in', 'Attribution')]);
const LINK_COLUMNS = [
  {title: 'From', key: 'from', cell: row => entityLink(row.from), sort: row => row.from.name},
  {title: 'Link', key: 'type', cell: row => row.type, sort: row => row.type},
  {title: 'To', key: 'to', cell: row => entityLink(row.to), sort: row => row.to.name}];
