import {
  HUMAN_VERBS,
  NO_FIRST_NAMES,
  PERSON_NOUNS,
  PLAIN_SAYING_VERBS,
  THING_HEADS,
  THING_OPENERS,
  WORKS_OF_ART,
} from '../../lists/words.js';
import {
  all,
  before,
  behind,
  type Condition,
  condition,
  either,
  firstIn,
  listedAs,
  not,
  notBefore,
  notBehind,
  notFirstIn,
  notLastIn,
  OPENS_SENTENCE,
  unit,
  word,
} from './conditions.js';

/** `van der`, `bin`, `al-`: what stands before a surname in small letters. */
export const PARTICLES = '({particle} {hyphen}?){0,3}';
/** A second surname behind its own particles: `Ruiz de Haro`, `Pereira da Silva`. */
export const MORE_SURNAMES = '(({particle} {hyphen}?){1,3} {surname}{1,2}){0,2}';

const WHO = new Set(['who', 'whose', 'whom']);
const HAVE_AND_BE = new Set(['was', 'is', 'has', 'had']);

const AS = new Set(['as']);

/** What only people do and are: said, his wife, the spokesman, who. */
export const SURELY_HUMAN_BESIDE: Condition = either(
  unit('after', 'says'),
  behind(PLAIN_SAYING_VERBS),
  unit('before', 'post-word|title'),
  behind(PERSON_NOUNS),
  before(WHO),
  before(HUMAN_VERBS),
  all(unit('after', 'comma'), word('next', WHO)),
  all(
    unit('before', 'comma'),
    unit('after', 'comma'),
    either(word('previous', PERSON_NOUNS), unit('previous', 'post-word')),
  ),
);

/** What stands beside a name and says that it is somebody's. */
export const HUMAN_BESIDE: Condition = either(
  SURELY_HUMAN_BESIDE,
  behind(AS),
  all(before(HAVE_AND_BE), not(unit('before', 'preposition|article'))),
  all(unit('after', 'comma'), unit('next', 'number|a')),
);

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
  not(all(listedAs('title'), not(unit('first', 'given|initial')))),
  not(all(firstIn(PERSON_NOUNS), unit('second', 'given'), not(unit('first', 'given')))),
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
