// The typeface of the page, which comes with it: what is measured here looks the same wherever it is read.

/** What text is set in; the others have the scripts that the first one lacks. */
export const SANS = '"Open Sans", "Noto Sans", "Liberation Sans", system-ui, sans-serif';

const FACES = [[400, 'OpenSans-Regular.ttf'], [600, 'OpenSans-Semibold.ttf']];
const at = file => new URL(`../fonts/${file}`, import.meta.url);

/** Waits until text can be measured; without the typeface the page is set in another one. */
export const ready = () => Promise.all(FACES.map(([weight]) => document.fonts.load(`${weight} 13px "Open Sans"`))).catch(() => []);

let written;

/** The typeface as rules of a style sheet that has it within, for drawings that leave the page. */
export function faces() {
  written ??= Promise.all(FACES.map(async ([weight, file]) => {
    const font = await fetch(at(file)).then(answer => (answer.ok ? answer.blob() : Promise.reject(new Error(`no ${file}`))));
    return `@font-face{font-family:"Open Sans";font-weight:${weight};src:url(${await asData(font)})}`;
  })).then(rules => `/* Open Sans, Apache License 2.0 */${rules.join('')}`);
  return written.catch(() => {
    written = undefined; // the next drawing asks again
    return '';
  });
}

const asData = blob => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(String(reader.result));
  reader.onerror = () => failed(reader.error);
  reader.readAsDataURL(blob);
});
