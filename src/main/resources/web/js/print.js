// What paper cannot do: it is never dark, and nothing on it opens.

const OPENED = 'main details:not(.tables, :has(pre)):not([open])';
const root = document.documentElement;
let before = null; // how it was on the screen

addEventListener('beforeprint', () => {
  if (before) {
    return;
  }
  before = {theme: root.dataset.theme, closed: [...document.querySelectorAll(OPENED)]};
  before.closed.forEach(one => one.setAttribute('open', ''));
  wear('light');
});
addEventListener('afterprint', () => {
  before?.closed.forEach(one => one.removeAttribute('open'));
  wear(before?.theme);
  before = null;
});

function wear(theme) {
  if (theme) {
    root.dataset.theme = theme;
  } else {
    delete root.dataset.theme;
  }
  dispatchEvent(new Event('theme'));
}
