// A question opened in Neo4j Browser, with the values it was asked with.
import {h} from './dom.js';

/** Whether there is one to be led to: a server that others than its own machine reach usually has none. */
export const served = fetch('browser/', {method: 'HEAD', redirect: 'manual'})
  .then(answer => answer.type === 'opaqueredirect', () => false);

/** The link that opens it: one statement, for of several Neo4j Browser draws no graph. */
export function browserLink(title, cypher) {
  const query = new URLSearchParams({cmd: 'edit', arg: `// ${title}\n${cypher}`});
  const link = h('a', {href: 'browser/?' + query, target: '_blank', rel: 'noopener'}, 'Open in Neo4j Browser');
  served.then(there => { link.hidden = !there; });
  return link;
}
