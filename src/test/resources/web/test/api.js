import {Problem, get} from '/js/api.js';
import {equal} from './facts.js';

/** What is got where the server gives these answers one after the other, and how often it was asked. */
async function got(path, statuses) {
  const {fetch} = globalThis;
  let asked = 0;
  globalThis.fetch = async () => Response.json({title: 'It took too long'}, {status: statuses[asked++]});
  try {
    return [await get(path).then(() => 'an answer', error => error instanceof Problem && error.status), asked];
  } finally {
    globalThis.fetch = fetch;
  }
}

export const facts = {
  'what took too long is asked for once more': async () => equal(await got('/late', [504, 200]), ['an answer', 2]),
  'and not for ever': async () => equal(await got('/later', [504, 504]), [504, 2])
};
