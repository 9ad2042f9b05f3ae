// The menu of a node: the steps that the panel has for it, where one right-clicked.
import {h} from './dom.js';

const EDGE = 8; // pixels that it keeps from the edges of the stage
const ASIDE = 24; // and from the middle of the node

/** Shows what can be done with a node at a place of the stage, until that is done or one turns elsewhere; `about` is what the panel says of it. */
export function menu(stage, {x, y}, about) {
  const steps = h('div', {class: 'panel menu', role: 'group', 'aria-label': 'What can be done with it'}, ...about.querySelectorAll('.expand, .acts'));
  const close = new AbortController();
  const on = (target, type, run) => target.addEventListener(type, run, {signal: close.signal, capture: true});
  close.signal.addEventListener('abort', () => steps.remove());
  stage.querySelector('.menu')?.remove();
  stage.append(steps);
  steps.style.setProperty('left', `${Math.max(EDGE, Math.min(x + ASIDE, stage.clientWidth - steps.offsetWidth - EDGE))}px`);
  steps.style.setProperty('top', `${Math.max(EDGE, Math.min(y + EDGE, stage.clientHeight - steps.offsetHeight - EDGE))}px`);
  steps.querySelector('button:not(:disabled)')?.focus({preventScroll: true});
  steps.addEventListener('click', event => event.target.closest('button') && close.abort());
  on(document, 'pointerdown', event => !steps.contains(event.target) && close.abort());
  on(document, 'keydown', event => event.key === 'Escape' && close.abort());
  on(globalThis, 'hashchange', () => close.abort());
}
