// Shows the OpenAPI document as a page, with a request to try for each operation.
const main = document.getElementById('main');

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.flat());
  return made;
}

/** The address of a request with the examples of all parameters that it needs. */
function example(path, operation) {
  const needed = operation.parameters.filter(parameter => parameter.required);
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
  return [element('div', {class: 'scroll'}, element('table', {},
    element('thead', {}, element('tr', {}, ['Parameter', 'Meaning', 'Takes', 'Example'].map(head =>
      element('th', {scope: 'col'}, head)))),
    element('tbody', {}, operation.parameters.map(parameter => element('tr', {},
      element('td', {}, element('code', {}, parameter.name), parameter.required ? ' (needed)' : ''),
      element('td', {}, parameter.description),
      element('td', {}, takes(parameter.schema)),
      element('td', {}, String(parameter.example ?? '')))))))];
}

function section(path, operation) {
  const request = example(path, operation);
  return element('section', {id: operation.operationId},
    element('h2', {}, operation.summary),
    element('p', {}, element('code', {}, 'GET ' + path)),
    element('p', {}, operation.description ?? ''),
    parameters(operation),
    element('p', {}, 'Try ', element('a', {href: request}, request)));
}

try {
  const api = await (await fetch('/openapi.json')).json();
  main.replaceChildren(
    element('p', {}, api.info.description),
    ...Object.entries(api.paths).map(([path, item]) => section(path, item.get)));
} catch (error) {
  main.replaceChildren(element('p', {role: 'alert'}, 'The OpenAPI document did not load: ' + error.message));
}
