// What a search found, by kind, with the name that matched and why.
import {get, question} from './api.js';
import {h} from './dom.js';
import {apartFrom, count, entityLink, listedText} from './format.js';
import {byKind} from './search-box.js';
import {plural, word} from './vocabulary.js';

const ASKED = 10; // of how many names found it is told who uses them
const REASONS = {id: 'by its id', name: 'by its name', alias: 'by a name that somebody gave it',
  'beginning of a name': 'begins with it', 'words of a name': 'has it in its name'};

/** Shows the view. */
export async function show(host, route) {
  const draw = async next => {
    const text = next.params.get('q')?.trim() ?? '';
    document.title = `${text} · Ascribe`;
    const found = text === '' ? {items: []} : await get('/search', {q: text, limit: 100});
    host.replaceChildren(...(found.items.length > 0 ? hits(text, found) : nothing(text, found.suggestions ?? [])));
    found.items.filter(isAlias).slice(0, ASKED).forEach(item => tellUsers(host, item));
  };
  await draw(route);
  return {update: draw};
}

const isAlias = item => item.why === 'alias' && item.matched !== item.entity.name;

/** Says who uses the name that was found. */
async function tellUsers(host, {entity, matched}) {
  const {rows} = await question('aliases', {actor: entity.id, limit: 1000}).catch(() => ({rows: []}));
  const users = rows.filter(row => [row.alias.name, ...row.spellings ?? []].includes(matched)).flatMap(row => row.usedBy ?? []);
  if (users.length > 0) {
    host.querySelector(`[data-users="${CSS.escape(entity.id)}"]`)?.append(', used by ', ...listedText(users));
  }
}

function hits(text, found) {
  return [h('h1', {tabindex: '-1'}, `${found.truncated ? 'The first ' : ''}${count(found.items.length, 'hit')} for “`, h('bdi', {}, text), '”'),
    ...byKind(found.items).map(([kind, items]) => section(kind, items)),
    found.truncated && h('p', {class: 'note'}, 'There are more. Type more of the name.')].filter(Boolean);
}

function section(kind, items) {
  const from = apartFrom(items.map(item => item.entity));
  return h('section', {},
    h('h2', {}, plural(kind), ' ', h('span', {class: 'quiet'}, String(items.length))),
    h('ul', {class: 'bare hits'}, items.map(item => h('li', {}, h('span', {}, entityLink(item.entity), from(item.entity)),
      h('span', {class: 'quiet small', 'data-users': item.entity.id}, item.matched === item.entity.name ? '' : [' “', h('bdi', {}, item.matched), '”'], ` ${REASONS[item.why] ?? item.why}`)))));
}

function nothing(text, suggestions) {
  return [h('h1', {tabindex: '-1'}, text === '' ? 'Search' : ['Nothing is called “', h('bdi', {}, text), '”']),
    suggestions.length > 0
      ? [h('p', {}, 'Did you mean'), h('ul', {class: 'bare hits'}, suggestions.map(one => h('li', {}, entityLink(one), ' ', h('span', {class: 'quiet'}, word(one.kind)))))]
      : h('p', {}, 'Try another spelling, a part of the name, or one of the names that security firms use: ',
        h('a', {href: '#/find?q=Zirconium'}, 'Zirconium'), ', ', h('a', {href: '#/find?q=panda'}, 'panda'), '.')].flat();
}
