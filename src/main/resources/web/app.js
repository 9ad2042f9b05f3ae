// Shows who attributed what to whom, finds entities by name, and shows one entity. The address holds the state.
const main = document.getElementById('main');
const api = '/api/v1';

/** An element with attributes and children; texts are never read as markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

async function get(path) {
  const response = await fetch(api + path, {headers: {Accept: 'application/json'}});
  const body = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(body.detail), body);
  }
  return body;
}

const entityLink = entity => element('a', {href: '/?entity=' + encodeURIComponent(entity.id)}, entity.name);

function sourceLink(source) {
  const label = source.publisher || source.title || source.id;
  return /^https?:\/\//i.test(source.url ?? '')
    ? element('a', {href: source.url, rel: 'noreferrer', title: source.title ?? ''}, label)
    : label;
}

/** Nodes with commas between them. */
function listed(items, show) {
  return (items ?? []).flatMap((item, i) => (i === 0 ? [show(item)] : [', ', show(item)]));
}

const date = value => value?.value ?? '';

function table(caption, heads, rows) {
  if (rows.length === 0) {
    return [];
  }
  return [element('div', {class: 'scroll'}, element('table', {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads.map(head => element('th', {scope: 'col'}, head)))),
    element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(cell => element('td', {}, cell)))))))];
}

const words = text => (text ? element('q', {}, text) : '');

const claims = (caption, rows) => table(caption, ['Who', 'What', 'Whom', 'Words', 'Date', 'Contested by', 'Sources'],
  rows.map(row => [
    listed(row.who, entityLink), listed(row.what, entityLink), listed(row.whom, entityLink), words(row.words),
    date(row.date), listed(row.contestedBy, entityLink), listed(row.sources, sourceLink)]));

async function overview() {
  const answer = await get('/questions/who-attributed?limit=100');
  return claims('Who attributed what to whom', answer.rows);
}

async function search(text) {
  const found = await get('/search?q=' + encodeURIComponent(text));
  if (found.items.length === 0) {
    const like = found.suggestions ?? [];
    return [element('p', {}, 'Nothing is called “' + text + '”. '),
      like.length > 0 ? element('p', {}, 'Did you mean ', listed(like, entityLink), '?') : ''];
  }
  return table('Found for “' + text + '”', ['Entity', 'Kind', 'Found by'], found.items.map(item => [
    entityLink(item.entity), item.entity.kind, [item.matched, element('span', {class: 'quiet'}, ' (' + item.why + ')')]]));
}

async function entity(ref) {
  const card = await get('/entities/' + encodeURIComponent(ref));
  document.title = card.name + ' · Ascribe';
  const group = (roles, role) => roles[role]?.items ?? [];
  return [
    element('h2', {}, card.name, ' ', element('span', {class: 'quiet'}, card.kind)),
    element('p', {}, card.description ?? ''),
    table('Names', ['Name', 'Used by', 'Since', 'Sources'], card.names.map(name => [
      name.name, listed(name.usedBy, entityLink), date(name.since), listed(name.sources, sourceLink)])),
    table('Relations', ['Relation', 'Entity', 'Stated by', 'Sources'], card.relations.flatMap(relation =>
      relation.items.map(item => [
        relation.direction === 'out' ? relation.meaning : '… ' + relation.meaning + ' this', entityLink(item.entity),
        listed(item.statedBy, entityLink), listed(item.sources, sourceLink)]))),
    claims('Accusations against it', group(card.claims, 'accused')),
    claims('Claims about it', group(card.claims, 'about')),
    claims('Claims it made', group(card.claims, 'made')),
    table('Measures', ['Measure', 'Type', 'By', 'Against', 'Date', 'Sources'],
      Object.values(card.measures).flatMap(role => role.items).map(item => [
        entityLink(item.measure), item.type ?? '', listed(item.by, entityLink), listed(item.against, entityLink),
        date(item.date), listed(item.sources, sourceLink)])),
    table('Denials', ['Who', 'Words', 'Date', 'Contests', 'Sources'],
      Object.values(card.denials).flatMap(role => role.items).map(item => [
        listed(item.who, entityLink), words(item.words), date(item.date), listed(item.contests, entityLink),
        listed(item.sources, sourceLink)])),
    table('Documents', ['Publisher', 'Title', 'Published'], card.sources.map(source => [
      sourceLink(source), source.title ?? '', date(source.published)]))
  ].flat();
}

function problem(error) {
  return [element('p', {role: 'alert'}, error.message, ' ', error.hint ?? ''),
    element('p', {}, listed(error.suggestions ?? error.candidates, entityLink))];
}

async function show() {
  const state = new URLSearchParams(location.search);
  const text = state.get('q')?.trim() ?? '';
  document.getElementById('q').value = text;
  document.title = 'Ascribe: who attributed what to whom';
  try {
    const shown = state.get('entity') ? await entity(state.get('entity')) : text ? await search(text) : await overview();
    main.replaceChildren(...shown);
  } catch (error) {
    main.replaceChildren(...problem(error));
  }
}

document.addEventListener('keydown', event => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName)) {
    event.preventDefault();
    document.getElementById('q').focus();
  }
});
show();
