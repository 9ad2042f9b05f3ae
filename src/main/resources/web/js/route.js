// The address holds the whole state: #/view/argument?name=value&...

/** What an address stands for: a view, what it shows, and the rest. */
export function read(hash = location.hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, ...rest] = path.split('/');
  return {view: decoded(view) || 'overview', argument: decoded(rest.join('/')), params: new URLSearchParams(query)};
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % that somebody typed
  }
}

/** The address of a view; parameters without a value are left out. */
export function address(view, argument = '', params = {}) {
  const query = new URLSearchParams();
  const entries = params instanceof URLSearchParams ? params.entries() : Object.entries(params);
  for (const [name, value] of entries) {
    if (value !== null && value !== undefined && value !== '') {
      query.append(name, value);
    }
  }
  const path = (view === 'overview' ? '' : view) + (argument ? '/' + encodeURIComponent(argument) : '');
  const text = query.toString();
  return '#/' + path + (text ? '?' + text : '');
}

/** Goes there; Back comes back. */
export function go(hash) {
  if (hash !== location.hash) {
    location.hash = hash;
  }
}

/** Changes the address in place: no step for Back, and nothing is drawn anew. */
export function amend(hash) {
  history.replaceState(history.state, '', hash);
}
