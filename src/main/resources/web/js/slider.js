// "As of": what was on record on a day, chosen with a slider over all days between the first and the last one.
import {DAY, firstDay, iso, lastDay} from './days.js';
import {freshId, h} from './dom.js';
import {dateText} from './format.js';

/** A slider over the days of `dates`; `changed(day)` is called with null at its right end, which stands for all. */
export function slider(dates, now, changed) {
  const known = dates.filter(Boolean).map(String).sort();
  const id = freshId('as-of');
  const first = Date.parse(firstDay(known[0] ?? '2020'));
  const last = Date.parse(lastDay(known.at(-1) ?? iso(Date.now())));
  const days = Math.max(1, Math.round((last - first) / DAY));
  const shown = h('output', {for: id});
  const input = h('input', {id, type: 'range', min: 0, max: days, step: 1, oninput: () => {
    tell();
    changed(Number(input.value) >= days ? null : iso(first + Number(input.value) * DAY));
  }});
  function tell() {
    const day = iso(first + Number(input.value) * DAY);
    const text = Number(input.value) >= days ? `all, to ${dateText({value: iso(last)})}` : dateText({value: day});
    shown.textContent = text;
    input.setAttribute('aria-valuetext', text);
  }
  function set(day) {
    const place = day ? Math.round((Date.parse(firstDay(day)) - first) / DAY) : days;
    if (Number(input.value) !== place && document.activeElement !== input || !shown.textContent) {
      input.value = Number.isNaN(place) ? days : place;
      tell();
    }
  }
  input.value = days;
  set(now);
  return {element: h('div', {class: 'as-of'}, h('label', {for: id}, 'On record as of'), input, shown), set};
}
