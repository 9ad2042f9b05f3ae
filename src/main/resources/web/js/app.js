// Ties the page together: the address decides which view is shown; views know nothing of each other.
import {get, health, watchFiles} from './api.js';
import {h, say} from './dom.js';
import {dateText} from './format.js';
import {served} from './neo4j-browser.js';
import './print.js';
import {problem} from './problem.js';
import {read} from './route.js';
import {searchBox} from './search-box.js';
import {storyteller} from './story.js';
import {ready} from './typeface.js';
import {readVocabulary} from './vocabulary.js';

const VIEWS = {
  overview: () => import('./overview.js'),
  find: () => import('./find.js'),
  entity: () => import('./entity.js'),
  graph: () => import('./graph.js'),
  questions: () => import('./questions.js')
};
const TITLE = 'Ascribe: who attributed what to whom';

const main = document.getElementById('main');
let shown = null; // {view, argument, handle}
let turn = 0;

const tale = storyteller(document.getElementById('story'));

async function show(how) {
  tale.follow(read());
  await shownView(how);
  tale.focus();
}

async function shownView({anew = false} = {}) {
  const route = read();
  const mine = ++turn;
  marked(route.view);
  box.set(route.view === 'find' ? route.params.get('q') ?? '' : '');
  if (!anew && shown?.handle?.update && shown.view === route.view && shown.argument === route.argument) {
    await guarded(mine, () => shown.handle.update(route));
    return;
  }
  const moved = shown !== null && !anew;
  shown?.handle?.leave?.();
  shown = {view: route.view, argument: route.argument};
  const waiting = setTimeout(() => main.replaceChildren(h('p', {class: 'loading'}, 'Loading …')), moved ? 250 : 0);
  document.title = TITLE;
  main.setAttribute('aria-busy', 'true');
  await guarded(mine, async () => {
    const host = h('div', {class: `view ${route.view}`});
    const load = VIEWS[route.view];
    if (!load) {
      throw Object.assign(new Error('There is no such view.'), {title: 'Not found', status: 404});
    }
    const [view] = await Promise.all([load(), readVocabulary(), ready()]);
    if (mine === turn) {
      clearTimeout(waiting);
      main.replaceChildren(host);
      const handle = await view.show(host, route);
      if (mine === turn) {
        shown.handle = handle;
      } else {
        handle?.leave?.();
      }
    }
  });
  clearTimeout(waiting);
  if (mine === turn) {
    main.removeAttribute('aria-busy');
  }
  if (mine === turn && moved) {
    if (!route.params.has('at')) { // the view goes there itself
      scrollTo(0, 0);
    }
    main.querySelector('h1')?.focus({preventScroll: true});
    say(main.querySelector('h1')?.textContent ?? '');
  }
}

async function guarded(mine, run) {
  try {
    await run();
  } catch (error) {
    if (mine === turn) {
      shown = {view: '', argument: ''};
      main.replaceChildren(problem(error, {again: () => show({anew: true})}));
    }
  }
}

function marked(view) {
  document.querySelectorAll('nav [data-view]').forEach(link => {
    if (link.dataset.view === view) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  });
}

function themeButton() {
  const button = document.getElementById('theme');
  const dark = () => (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const tell = () => {
    button.textContent = dark() ? 'Light' : 'Dark';
    button.title = dark() ? 'Switch to light colours' : 'Switch to dark colours';
  };
  button.addEventListener('click', () => {
    const next = dark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Not kept then: the next visit starts with what the system prefers.
    }
    tell();
    dispatchEvent(new Event('theme'));
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  tell();
}

async function tellVersion() {
  const stats = await get('/stats').catch(() => null);
  const version = document.getElementById('version');
  if (stats) {
    version.textContent = stats.lastImport ? `Data version ${stats.dataVersion.slice(0, 8)}, loaded ${dateText({value: stats.lastImport.slice(0, 10)})}` : 'No data loaded';
    version.title = stats.datasets.map(dataset => dataset.title || dataset.dataset).join('\n');
  }
}

served.then(there => { document.getElementById('browser').hidden = !there; });

const banner = document.getElementById('banner');
health.addEventListener('down', event => {
  banner.replaceChildren(h('strong', {}, event.detail), ' What you see may be old. The page goes on by itself when it is back.');
  banner.hidden = false;
});
health.addEventListener('up', () => {
  banner.hidden = true;
  say('The server answers again.');
  tellVersion();
  if (main.querySelector('.problem') || main.querySelector('.loading')) {
    show({anew: true});
  }
});

/** Problems of watched files that are shown at once. */
const PROBLEMS = 5;
let down = false;
health.addEventListener('down', () => { down = true; });
health.addEventListener('up', () => { down = false; });
health.addEventListener('unfinished', event => {
  if (!down) {
    banner.replaceChildren(h('strong', {}, event.detail.join('. '), '.'), ' What you see will change.');
    banner.hidden = false;
  }
});
health.addEventListener('finished', () => {
  if (!down) {
    banner.replaceChildren('The data are complete now. ', h('button', {type: 'button', class: 'plain', onclick: () => {
      banner.hidden = true;
      show({anew: true});
    }}, 'Show them'));
    banner.hidden = false;
    tellVersion();
  }
});
health.addEventListener('watched', ({detail: {problems}}) => {
  if (down) {
    return;
  }
  banner.hidden = problems.length === 0;
  banner.replaceChildren(...problems.slice(0, PROBLEMS).map(one =>
    h('p', {}, h('strong', {}, one.file + (one.line ? `:${one.line}:${one.column}` : '')), ` ${one.message}${one.hint ? ` (${one.hint})` : ''}`)),
  problems.length > PROBLEMS ? h('p', {}, `and ${problems.length - PROBLEMS} more, in the terminal.`) : '');
  if (problems.length === 0) {
    say('What was saved is loaded.');
    tellVersion();
    show({anew: true});
  }
});

const box = searchBox(document.getElementById('search'));
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName)) {
    event.preventDefault();
    box.focus();
  }
});
addEventListener('hashchange', () => show());
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
themeButton();
show();
tellVersion();
watchFiles();
