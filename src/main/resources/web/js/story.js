// A start from a story for a first visit: five steps through what was said on one day, each a view as it always is.
import {h, say} from './dom.js';
import {address, amend, go, read} from './route.js';

const TITLE = '25 March 2024: who said what';
const KEPT = 'story';
const NEEDED = ['uk-2024-03-25-parliamentarians', 'us-doj-2024-03-25-mss']; // statements that it tells of
const DAY = {since: '2024-03-25', asOf: '2024-03-26'};

const STEPS = [
  {view: 'overview', params: DAY, title: 'Four states accuse within two days',
    text: 'On the left are those who say so, in the middle what it is about, on the right whom they accuse. The wider a band, the more statements it stands for. The United States and the United Kingdom spoke on the 25th, New Zealand and Australia on the day after.'},
  {view: 'overview', params: {...DAY, who: 'united-kingdom'}, title: 'What the United Kingdom said, and how sure it was',
    text: 'The table below has its words. London was “almost certain” that APT31 scouted members of parliament; “highly likely” says less: on the British scale each word stands for a range in per cent, drawn as a bar. Where papers report a statement differently, each version stands.'},
  {view: 'entity', argument: 'apt31', params: {at: 'chain-of-command'}, title: 'Who is behind the name',
    text: 'Each line is a chain of its own, with who says so under each link: London names the Ministry of State Security, Washington its department in Hubei as well. No link is anybody’s finding but theirs.'},
  {view: 'questions', argument: 'contested', params: {whom: 'apt31'}, title: 'What China answered',
    text: 'Its embassies and its foreign ministry denied it. A denial stands beside each claim that it contests, with its words and where to read them.'},
  {view: 'questions', argument: 'measures', params: {against: 'apt31'}, title: 'What was done about it',
    text: 'Sanctions in London and Washington, an indictment and a reward came on the same day. From here, search for any name above, or follow the questions: all of them lead to the documents.'}];

const seen = () => {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return true; // nothing can be kept here: an offer that comes back at each visit would be in the way
  }
};

function keep() {
  try {
    localStorage.setItem(KEPT, 'seen');
  } catch {
    // The next visit offers it again.
  }
}

const at = number => address(STEPS[number].view, STEPS[number].argument ?? '', {...STEPS[number].params, story: number + 1});

/** An offer of the story where it was not seen and the data have it, or nothing. */
export function invitation(statements) {
  const ids = new Set(statements.map(one => one.id));
  if (seen() || NEEDED.some(id => !ids.has(id))) {
    return null;
  }
  const offer = h('aside', {class: 'invitation', 'aria-label': 'For a first visit'},
    h('p', {}, h('strong', {}, TITLE), h('span', {class: 'quiet'}, ' A story in five steps, to see how this works.')),
    h('div', {class: 'acts'}, h('a', {class: 'button', href: at(0), onclick: keep}, 'Start'), h('button', {type: 'button', class: 'plain', onclick: () => {
      keep();
      offer.remove();
    }}, 'No thanks')));
  return offer;
}

/** The card with the step that the address names; it stays over whatever view there is. */
export function storyteller(place) {
  let shown = 0;
  let turned = false;
  place.addEventListener('keydown', event => {
    const to = {ArrowRight: shown + 1, ArrowLeft: shown - 1, Escape: 0}[event.key];
    if (to !== undefined && to <= STEPS.length) {
      event.preventDefault();
      turn(to);
    }
  });

  function turn(number) {
    if (number >= 1) {
      turned = true;
      go(at(number - 1));
    } else {
      keep();
      const {view, argument, params} = read();
      params.delete('story');
      amend(address(view, argument, params));
      follow(read());
      document.getElementById('main').focus({preventScroll: true});
    }
  }

  function follow({params}) {
    const number = Number(params.get('story'));
    const step = STEPS[number - 1];
    place.hidden = !step;
    if (!step || number === shown) {
      shown = step ? number : 0;
      return;
    }
    shown = number;
    const button = (text, to, attributes = {}) => h('button', {type: 'button', onclick: () => turn(to), ...attributes}, text);
    place.replaceChildren(h('div', {},
      h('p', {class: 'small quiet'}, `${TITLE} · ${number} of ${STEPS.length}`), h('h2', {tabindex: '-1'}, step.title), h('p', {}, step.text)),
    h('div', {class: 'acts'}, number > 1 && button('Back', number - 1, {class: 'plain'}),
      number < STEPS.length ? button('Next', number + 1) : button('Done', 0), number < STEPS.length && button('Close', 0, {class: 'plain'})));
    say(step.title);
  }

  /** The focus goes to the step that was turned to, once its view is there. */
  function focus() {
    if (turned && !place.hidden) {
      place.querySelector('h2').focus({preventScroll: true});
    }
    turned = false;
  }
  return {follow, focus};
}
