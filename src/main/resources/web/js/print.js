// Paper is never dark, and no section on it opens; what is folded within one stays so, as a report has all of it.

const FOLDED = 'main details.fold:not([open])';
const root = document.documentElement;
let before = null; // how it was on the screen

addEventListener('beforeprint', () => {
  if (before) {
    return;
  }
  before = {theme: root.dataset.theme, closed: [...document.querySelectorAll(FOLDED)]};
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
