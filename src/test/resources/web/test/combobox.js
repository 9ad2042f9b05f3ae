import {next} from '/js/combobox.js';
import {equal} from './facts.js';

export const facts = {
  'down and up go through all options and none': () => {
    const walk = step => [0, 1, 2, 3].reduce(seen => [...seen, next(seen.at(-1), step, 2)], [-1]);
    equal([walk(1), walk(-1)], [[-1, 0, 1, -1, 0], [-1, 1, 0, -1, 1]]);
  }
};
