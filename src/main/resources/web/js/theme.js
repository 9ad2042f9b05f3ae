// Light or dark, before anything is drawn: what was chosen here before, else what the system prefers.
(() => {
  const kept = (() => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null; // no storage in this browser: the system decides
    }
  })();
  if (kept === 'light' || kept === 'dark') {
    document.documentElement.dataset.theme = kept;
  }
})();
