// A question opened in Neo4j Browser, with the values it was asked with.
import {h} from './dom.js';

/** The link that opens it: one statement, for of several Neo4j Browser draws no graph. */
export function browserLink(title, cypher) {
  const query = new URLSearchParams({cmd: 'edit', arg: `// ${title}\n${cypher}`});
  return h('a', {href: '/browser/?' + query, target: '_blank', rel: 'noopener'}, 'Open in Neo4j Browser');
}
