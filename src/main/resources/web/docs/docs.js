// Shows the OpenAPI document as a page, with a request to try for each operation.
const routes = document.getElementById('routes');
const ALONE = {'/api/v1/graph': ['ref']}; // needs one of several parameters

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.flat());
  return made;
}

/** The address of a request with the examples of all parameters that it needs. */
function example(path, operation) {
  const needed = operation.parameters.filter(parameter => parameter.required || ALONE[path]?.includes(parameter.name));
  const address = needed.filter(parameter => parameter.in === 'path')
    .reduce((made, parameter) => made.replace(`{${parameter.name}}`, encodeURIComponent(parameter.example)), path);
  const query = needed.filter(parameter => parameter.in === 'query')
    .map(parameter => parameter.name + '=' + encodeURIComponent(parameter.example)).join('&');
  return query === '' ? address : address + '?' + query;
}

function takes(schema) {
  const words = schema.enum ? 'one of ' + schema.enum.join(', ')
    : schema.minimum === undefined ? schema.type : `${schema.type} from ${schema.minimum} to ${schema.maximum}`;
  return schema.default === undefined ? words : `${words}; ${schema.default} if not given`;
}

function parameters(operation) {
  if (operation.parameters.length === 0) {
    return [];
  }
  return [element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Parameters'}, element('table', {},
    element('thead', {}, element('tr', {}, ['Parameter', 'Meaning', 'Takes', 'Example'].map(head =>
      element('th', {scope: 'col'}, head)))),
    element('tbody', {}, operation.parameters.map(parameter => element('tr', {},
      element('td', {'data-title': 'Parameter'}, element('code', {}, parameter.name), parameter.required ? ' (needed)' : ''),
      element('td', {'data-title': 'Meaning'}, parameter.description),
      element('td', {'data-title': 'Takes'}, takes(parameter.schema)),
      element('td', {'data-title': 'Example'}, String(parameter.example ?? '')))))))];
}

function section(base, path, operation) {
  const request = example(path, operation);
  return element('section', {id: operation.operationId},
    element('h2', {}, operation.summary),
    element('p', {}, element('code', {}, 'GET ' + path)),
    element('p', {}, operation.description ?? ''),
    parameters(operation),
    element('p', {}, 'Try ', element('a', {href: base + request}, request)));
}

const GROUPS = {questions: 'Questions', graph: 'Entities and the graph', health: 'Health'};

/** A list of what there is, by what it is about. */
function contents(operations) {
  const groups = new Map();
  operations.forEach(one => {
    const tag = one[1].tags?.[0] ?? '';
    groups.set(tag, [...(groups.get(tag) ?? []), one]);
  });
  return element('nav', {class: 'contents', 'aria-label': 'Contents'}, [...groups].map(([tag, members]) => element('section', {},
    element('h2', {}, GROUPS[tag] ?? tag),
    element('ul', {class: 'bare'}, members.map(([, operation]) =>
      element('li', {}, element('a', {href: '#' + operation.operationId}, operation.summary)))))));
}

try {
  const api = await (await fetch(new URL('../openapi.json', import.meta.url))).json();
  const base = api.servers[0].url.replace(/\/$/, '');
  const operations = Object.entries(api.paths).map(([path, item]) => [path, item.get]);
  routes.replaceChildren(
    element('p', {}, api.info.description),
    contents(operations),
    ...operations.map(([path, operation]) => section(base, path, operation)));
  if (location.hash) {
    document.getElementById(location.hash.slice(1))?.scrollIntoView(); // the place was not there when the page was
  }
} catch (error) {
  routes.replaceChildren(element('p', {role: 'alert'}, 'The OpenAPI document did not load: ' + error.message));
}
