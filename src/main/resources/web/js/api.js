// The API of the own server. It tells whether server and database answer, so that the page can say so.

/** Beside this page, wherever that is served. */
const BASE = new URL('../api/v1', import.meta.url).pathname;
const KEPT = 200;
const RETRY = 2000;
const AT_ONCE = 4;
const TRIES = 5;
/** Marks an answer that will be another one when a load is finished: it is not kept. */
const PASSING = Symbol('passing');

/**
 * Sends `down` with a reason, and `up` when answers come again; `unfinished` with what a load has left to be done, as long as
 * that goes on, and `finished`; `watched` with what has come of the files that the server watches, whenever one is saved.
 */
export const health = new EventTarget();

/** An answer that is no answer: `title`, `detail`, and where the server has them `hint`, `suggestions`, `candidates`. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || 'The server gave no reason');
    Object.assign(this, body, {status});
  }
}

const answers = new Map();
let watching = false;
let loading = false;

/** Where something can be asked; parameters without a value are left out, one with a list is given as often as that is long. */
export function url(path, params = {}) {
  const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => [value].flat().map(one => [name, one]))
    .filter(([, value]) => value !== null && value !== undefined && value !== ''));
  const text = query.toString();
  return BASE + path + (text ? '?' + text : '');
}

/** The answer as JSON; the same question is asked once. */
export function get(path, params) {
  const address = url(path, params);
  if (!answers.has(address)) {
    const answer = ask(address);
    answers.set(address, answer);
    answer.then(body => body[PASSING] && answers.delete(address), () => answers.delete(address));
    if (answers.size > KEPT) {
      answers.delete(answers.keys().next().value);
    }
  }
  return answers.get(address);
}

/** Forgets all answers: the data have changed, or were away. */
export const forget = () => answers.clear();

/** One entity with all that is on record about it. */
export const entity = ref => get('/entities/' + encodeURIComponent(ref));

/** A claim, denial or measure on its own card: what it says, who says so, and where it can be read. */
export const recordOf = ({claims, denials, measures}) => [claims, denials, measures].map(role => role?.itself?.items[0]).find(Boolean);

/** The answer to one of the questions. */
export const question = (name, params) => get('/questions/' + encodeURIComponent(name), params);

/** What asks the same in Cypher. */
export const asCypher = (name, params) => get(`/questions/${encodeURIComponent(name)}/cypher`, params);

let running = 0;
const waiting = [];

/** So many requests at once and no more: a page with many parts must not crowd out others. */
async function ask(address) {
  if (running >= AT_ONCE) {
    await new Promise(go => waiting.push(go));
  } else {
    running++;
  }
  try {
    return await answer(address);
  } finally {
    if (waiting.length > 0) {
      waiting.shift()();
    } else {
      running--;
    }
  }
}

async function answer(address, again = 1) {
  let response;
  try {
    response = await fetch(address, {headers: {Accept: 'application/json'}});
  } catch (cause) {
    watch('The server does not answer.');
    throw new Problem(0, {title: 'The server does not answer', detail: 'The server does not answer. The page goes on by itself when it is back.', cause});
  }
  const body = await response.json().catch(() => ({}));
  const crowded = response.status === 429 || body.type === '/problems/overloaded';
  if (crowded && again < TRIES) {
    await new Promise(done => setTimeout(done, again * 1000 * (Number(response.headers.get('Retry-After')) || 1)));
    return answer(address, again + 1);
  }
  // What the database has planned for the first it need not plan for the next.
  if (response.status === 504 && again === 1) {
    return answer(address, again + 1);
  }
  if (response.status === 503 && !crowded) {
    watch(body.title === undefined ? 'The database does not answer.' : body.title + '.');
  }
  if (!response.ok) {
    throw new Problem(response.status, body);
  }
  if (response.headers.get('Cache-Control') === 'no-store') {
    body[PASSING] = true;
    watchLoad();
  }
  return body;
}

/** Asks until no load has left anything to be done. */
async function watchLoad() {
  if (loading) {
    return;
  }
  loading = true;
  for (let told = false; ;) {
    const answer = await fetch(url('/stats'), {cache: 'no-store'}).catch(() => null);
    const passing = answer?.ok && answer.headers.get('Cache-Control') === 'no-store';
    const {unfinished = []} = answer?.ok ? await answer.json().catch(() => ({})) : {};
    if (answer?.ok && !passing) {
      loading = false;
      forget();
      if (told) {
        health.dispatchEvent(new Event('finished'));
      }
      return;
    }
    if (unfinished.length > 0) {
      told = true;
      health.dispatchEvent(new CustomEvent('unfinished', {detail: unfinished}));
    }
    await new Promise(done => setTimeout(done, RETRY));
  }
}

/** Asks what has come of the files that the server watches, if it watches any, as long as the page is open. */
export async function watchFiles() {
  for (let loads = null; ;) {
    const state = await fetch(url('/watch'), {cache: 'no-store'}).then(answer => (answer.ok ? answer.json() : null), () => null);
    if (state?.files.length === 0) {
      return;
    }
    if (state && state.loads !== loads) {
      if (loads !== null || state.problems.length > 0) {
        forget();
        health.dispatchEvent(new CustomEvent('watched', {detail: state}));
      }
      loads = state.loads;
    }
    await new Promise(done => setTimeout(done, RETRY));
  }
}

/** Asks until server and database answer again. */
async function watch(reason) {
  if (watching) {
    return;
  }
  watching = true;
  health.dispatchEvent(new CustomEvent('down', {detail: reason}));
  for (;;) {
    await new Promise(done => setTimeout(done, RETRY));
    const ready = await fetch(new URL('../health/readiness', import.meta.url), {cache: 'no-store'}).then(answer => answer.ok, () => false);
    if (ready) {
      break;
    }
  }
  watching = false;
  forget();
  health.dispatchEvent(new Event('up'));
}
