import { NO_FIRST_NAMES, THING_HEADS, THING_OPENERS, WORKS_OF_ART } from '../../lists/words.js';
import {
  all,
  before,
  type Condition,
  condition,
  firstIn,
  listedAs,
  not,
  notBefore,
  notBehind,
  notFirstIn,
  notLastIn,
  OPENS_SENTENCE,
  unit,
} from './conditions.js';

const SAID = new Set(['said']);
const COMPASS = new Set(['north', 'south', 'east', 'west', 'central', 'mid']);

/** Neither the start of a longer name for a thing (`Golden Globe Awards`), nor behind a word that makes it one. */
export const FREE: readonly Condition[] = [
  not(
    all(
      before(THING_HEADS),
      unit('after', 'capital-word|name-edge|rank'),
      condition('the word behind it opens no sentence', ({ after }) => !after.opensSentence),
    ),
  ),
  notBehind(THING_OPENERS),
  notFirstIn(NO_FIRST_NAMES),
  // `MP for Hull North Dan Carr`, `Special Agent in Charge Wei-Lin Cho`, `Speaker Jo Hall`.
  not(all(firstIn(COMPASS), unit('second', 'given'))),
  not(all(listedAs('title'), not(unit('first', 'given')))),
  not(all(firstIn(SAID), OPENS_SENTENCE)),
];

/** Two unlisted words may be anything: neither is a listed body, and no article stands before them. */
export const UNLISTED_PERSON: readonly Condition[] = [
  ...FREE,
  condition('no word of it is in capitals or a listed body', ({ mention }) =>
    mention.every(({ entry, caps }) => !caps && entry?.kind !== 'organisation' && entry?.kind !== 'force'),
  ),
  notLastIn(THING_HEADS),
  notBehind(WORKS_OF_ART),
  notBefore(THING_HEADS),
];
