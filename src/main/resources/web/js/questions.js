// The questions: the list of them, or one as a form with its answer.
import {asCypher, get, question, url} from './api.js';
import {drawn} from './answer-pictures.js';
import {answerTable} from './answer.js';
import {catalogue} from './catalogue.js';
import {h, say} from './dom.js';
import {exports, reports} from './export.js';
import {listedText, rowsTold} from './format.js';
import {entitiesOf} from './graph-answer.js';
import {step} from './graph-ops.js';
import {form, given, title} from './question-form.js';
import {address, go} from './route.js';
import {browserLink} from './neo4j-browser.js';

/** Shows the view. */
export const show = (host, route) => (route.argument === '' ? list(host) : one(host, route));

async function list(host) {
  document.title = 'Questions · Ascribe';
  const items = await catalogue();
  host.append(h('h1', {tabindex: '-1'}, 'Questions'),
    h('p', {class: 'quiet'}, 'Each is one query, answered with the claims and documents it rests on.'),
    ...groups(items).map(([title, some]) => h('section', {'aria-label': title}, h('h2', {}, title),
      h('ul', {class: 'bare catalogue'}, some.map(item => h('li', {}, h('a', {href: address('questions', item.name)}, item.title), h('p', {}, firstSentence(item.description))))))));
}

const GROUPS = [
  ['Who accuses whom', ['who-attributed', 'compare', 'joint-attributions', 'coalitions', 'silent', 'disagreements']],
  ['Groups and names', ['aliases', 'name-conflicts', 'actors-of', 'roster', 'fronts', 'chain-of-command']],
  ['Victims', ['targets', 'targeted-by', 'shared-targets', 'unattributed']],
  ['Answers and measures', ['contested', 'measures']],
  ['Evidence', ['evidence', 'corroboration', 'weakest-link', 'connection']],
  ['Time', ['timeline', 'attribution-lag', 'changes']]];

/** The questions under their heads; what has none of these comes last. */
export function groups(items) {
  const known = new Map(items.map(item => [item.name, item]));
  const made = GROUPS.map(([title, names]) => [title, names.map(name => known.get(name)).filter(Boolean)]);
  const rest = items.filter(item => !GROUPS.some(([, names]) => names.includes(item.name)));
  return [...made, ['Others', rest]].filter(([, some]) => some.length > 0);
}

const firstSentence = text => text.split(/(?<=[.;:])\s/)[0].replace(/[;:]$/, '.');

async function one(host, route) {
  const about = await get(`/questions/${encodeURIComponent(route.argument)}/about`);
  document.title = `${about.title} · Ascribe`;
  const asking = form(about, route.params, values => go(address('questions', about.name, {...values, run: Object.keys(values).length === 0 ? '1' : null})));
  const result = h('div', {class: 'result'});
  const told = h('p', {class: 'quiet'}, about.description);
  const summary = h('summary', {});
  const folded = matchMedia('(max-width: 46rem)').matches && h('details', {class: 'asking'}, summary, told, asking.element);
  host.append(
    h('p', {class: 'small'}, h('a', {href: '#/questions'}, 'All questions')),
    h('h1', {tabindex: '-1'}, about.title), ...(folded ? [folded] : [told, asking.element]), result);
  const update = async next => {
    asking.set(next.params);
    const answer = await run(about, next.params, result);
    summary.textContent = asked(about, next.params, answer) || 'What it means, and conditions';
    if (folded) {
      folded.open = answer === null; // the answer is what one looks for on a small screen
    }
  };
  await update(route);
  return {update};
}

/** What was asked, in a line; names where the answer knows them. */
const asked = (about, params, answer) => about.parameters.filter(({name}) => params.has(name))
  .map(parameter => `${title(parameter)}: ${given(parameter, params.get(parameter.name), answer?.resolved)}`).join(' · ');

/** Asks, and shows the answer; null where there is none. */
async function run(about, params, result) {
  const values = Object.fromEntries([...params].filter(([name]) => about.parameters.some(parameter => parameter.name === name)));
  const missing = about.parameters.filter(parameter => parameter.required && !values[parameter.name]);
  if (missing.length > 0) {
    result.replaceChildren(h('p', {class: 'empty'}, `Fill in ${missing.map(parameter => `“${parameter.name}”`).join(' and ')} to ask. `,
      h('a', {href: address('questions', about.name, examples(missing, values))}, 'Try an example'), '.'));
    return null;
  }
  result.replaceChildren(h('p', {class: 'loading'}, 'Asking …'));
  const [answer, {cypher}] = await Promise.all([
    question(about.name, values).catch(error => ({error})), asCypher(about.name, values).catch(() => ({cypher: about.cypher}))]);
  if (answer.error) {
    const {problem} = await import('./problem.js');
    const unclear = about.parameters.map(({name}) => name).find(name => values[name] && answer.error.message.includes(`"${values[name]}"`));
    result.replaceChildren(problem(answer.error, unclear
      ? {sought: values[unclear], choose: one => address('questions', about.name, {...values, [unclear]: one.id})}
      : {sought: ''}));
    return null;
  }
  result.replaceChildren(...shown(about, values, answer, cypher));
  say(rowsTold(answer));
  return answer;
}

const examples = (missing, values) => ({...values, ...Object.fromEntries(missing.map(parameter => [parameter.name, parameter.example]))});

function shown(about, values, answer, cypher) {
  const picture = answer.rows.length === 0 ? null : drawn(about, values, answer);
  const subtitle = [rowsTold(answer), ...about.parameters.filter(({name}) => values[name]).map(parameter => `${parameter.name}: ${given(parameter, values[parameter.name], answer.resolved)}`), picture?.omits].filter(Boolean).join(' · ');
  const tools = h('div', {class: 'answer-tools'},
    graphLink(about, values, answer), copy(about, values), browserLink(about.title, cypher),
    exports({name: about.name, rows: answer.rows, columns: answer.columns.map(key => ({key, title: key})), drawing: picture?.drawing instanceof SVGElement ? picture.drawing : null, about: {title: about.title, subtitle}}),
    reports(`/questions/${about.name}`, values, about.name));
  return [tools,
    h('details', {class: 'more'}, h('summary', {}, 'Show Cypher'), h('pre', {tabindex: '0'}, cypher)),
    ...Object.entries(several(answer)).map(([name, all]) => h('p', {class: 'note'}, `${name} was taken for `, ...listedText(all))),
    ...(answer.notes ?? []).map(note => h('p', {class: 'note'}, note)),
    answer.truncated && h('p', {class: 'note'}, `There is more than these ${answer.rows.length} rows: raise the limit, or ask more narrowly.`),
    answer.rows.length === 0 ? h('p', {class: 'empty'}, ...EMPTY[about.name]?.(values) ?? ['Nothing is on record for this.']) : [picture, answerTable(about, answer)]].flat(Infinity).filter(Boolean);
}

/** What it means where a question has no rows, if that says something. */
const EMPTY = {silent: ({what, whom}) => (what || whom
  ? ['Nobody: each member of an alliance that is on record has accused, or supported an accusation. ', h('a', {href: address('questions', 'who-attributed', {what, whom, versions: 'standing', self: 'without'})}, 'See who accused'), '.']
  : ['Say on what, or on whom, nobody is to have spoken.'])};

/** Parameters that stand for several entities. */
const several = answer => Object.fromEntries(Object.entries(answer.resolved).filter(([, all]) => all.length > 1));

/** Where the answer can be seen as a graph, in one step; what is asked about is chosen. */
function graphLink({name}, values, answer) {
  const asked = Object.values(answer.resolved).flat();
  const [from, to] = ['from', 'to'].map(end => answer.resolved[end]?.[0]?.id);
  const ops = name === 'connection' && asked.length === 2 ? step('=', from, to)
    : step('?', name, ...Object.entries(values).filter(([, value]) => value !== '').map(([key, value]) => `${key}=${value}`));
  return entitiesOf(answer).length > 1 && h('a', {class: 'as-graph', href: address('graph', '', {ops, sel: asked[0]?.id})}, 'See as a graph');
}

function copy(about, values) {
  const button = h('button', {type: 'button', class: 'plain', onclick: async () => {
    const text = `curl '${location.origin}${url('/questions/' + about.name, values).replaceAll("'", '%27')}'`;
    const done = await navigator.clipboard.writeText(text).then(() => true, () => false);
    button.textContent = done ? 'Copied' : text;
    say(done ? 'Copied' : text);
  }}, 'Copy as curl');
  return button;
}
