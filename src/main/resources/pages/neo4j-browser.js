// Runs before Neo4j Browser does, on its page: the style and the questions are there from the first second. They are put there once for
// each version of them; what the user does with them stays.
(() => {
  const seed = {{seed}};
  const FOLDER = 'ascribe';

  const kept = key => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const keep = (key, value) => localStorage.setItem(key, JSON.stringify(value));
  const others = list => (Array.isArray(list) ? list : []).filter(one => one?.id !== FOLDER && one?.folder !== FOLDER);
  const style = Object.fromEntries([...seed.style.matchAll(/([\w.-]+) \{\n([\s\S]*?)\n\}/g)].map(([, selector, rules]) =>
    [selector, Object.fromEntries([...rules.matchAll(/([\w-]+): *"?(.*?)"?;/g)].map(([, name, value]) => [name, value]))]));

  try {
    const before = kept('ascribe.seed');
    if (JSON.stringify(before?.seed) === JSON.stringify(seed)) {
      return;
    }
    if (kept('neo4j.grass') === null || localStorage.getItem('neo4j.grass') === JSON.stringify(before?.style)) {
      keep('neo4j.grass', style);
    }
    keep('neo4j.folders', [...others(kept('neo4j.folders')), {id: FOLDER, name: 'Ascribe'}]);
    keep('neo4j.documents', [...others(kept('neo4j.documents')), ...seed.favourites.map(one => ({...one, folder: FOLDER}))]);
    keep('ascribe.seed', {seed, style});
  } catch {
    // Nothing can be kept in this browser: the guide has the style, and the folder of favourites can be dropped in.
  }
})();
