import { FORCE_OPENERS, PARTS_OF_PLACES, POLICE_UNITS } from '../../lists/words.js';
import type { Unit } from '../units/read-units.js';
import { type Condition, condition, either, firstIn, lastIn, not, unit, word } from './conditions.js';
import type { NameRule } from './name-rule.js';

/** What stands before `Police`: whose they are. */
const WHOSE = '{capital-word|name-edge|people|initial}';
const POLICE: ReadonlySet<string> = new Set(['police', 'constabulary']);
const SHERIFFS: ReadonlySet<string> = new Set(['sheriff', 'sheriffs', 'marshal', 'constable']);
const OFFICES: ReadonlySet<string> = new Set(['office', 'department', 'dept']);
const PATROLS: ReadonlySet<string> = new Set(['patrol']);
const ROADS: ReadonlySet<string> = new Set(['highway', 'state', 'road']);

const ORDINARY: ReadonlySet<Unit['class']> = new Set(['common-word', 'word', 'body-head', 'people', 'initial']);
const isOwn = (part: Unit): boolean => !ORDINARY.has(part.class) || part.entry?.kind === 'place';

/** `Military Police`, `the Dutch Police`: no force by that name; `Lagos State Police`, `Royal Bahamas Police` are. */
const NAMES_A_PLACE: Condition = condition('a word before it is no ordinary one', ({ mention }) =>
  mention.slice(0, -1).some((part) => isOwn(part) && !POLICE.has(part.key)),
);
/** `Yesterday Mysuru City Police said`: the sentence’s first word is none of the name. */
const OPENS_WELL: Condition = either(
  not(unit('first', 'common-word|body-head|word-surname')),
  firstIn(FORCE_OPENERS),
  firstIn(PARTS_OF_PLACES),
  condition('its first word opens no sentence', ({ first }) => !first.opensSentence),
);

export const forceRules: readonly NameRule[] = [
  {
    id: 'force/listed',
    kind: 'force',
    summary: 'A police force of the gazetteer: West Midlands Police, Surrey police, the Met by its full name.',
    pattern: '⟦{force}⟧',
    confidence: 0.98,
  },
  {
    id: 'force/coordinated',
    kind: 'force',
    summary:
      'The area of a force before and, where the police stand only behind the second: West Midlands and Surrey Police.',
    pattern: '⟦{any-place|doubtful-given}⟧ (?={joiner} {force})',
    confidence: 0.9,
    accept: [
      condition(
        'it is listed as a force’s area, a county or a region',
        ({ mention: [area] }) =>
          area?.entry?.kind === 'force' ||
          area?.entry?.sort.includes('count') === true ||
          area?.entry?.sort === 'region',
      ),
    ],
  },
  {
    id: 'force/police-of',
    kind: 'force',
    summary: 'A police force by whose it is: Mysuru City Police, Ontario Provincial Police, Westmarsh Constabulary.',
    pattern: `⟦${WHOSE}{1,4} {body-head}⟧`,
    confidence: 0.92,
    accept: [lastIn(POLICE), NAMES_A_PLACE, OPENS_WELL],
  },
  {
    id: 'force/police-department',
    kind: 'force',
    summary: 'A police force that ends in what it is: Fort Delaney Police Department, Lagos State Police Command.',
    pattern: `⟦${WHOSE}{1,4} {body-head} {body-head}⟧`,
    confidence: 0.93,
    accept: [word('last but one', POLICE), lastIn(POLICE_UNITS), OPENS_WELL],
  },
  {
    id: 'force/sheriffs-office',
    kind: 'force',
    summary: 'The office of a county’s sheriff: the Callender County Sheriff’s Office.',
    pattern: `⟦${WHOSE}{1,3} {capital-word|title} {possessive|apostrophe} {body-head}⟧`,
    confidence: 0.93,
    accept: [
      lastIn(OFFICES),
      condition('a sheriff has it', ({ mention }) => SHERIFFS.has(mention.at(-3)?.key ?? '')),
      not(unit('first', 'title')),
    ],
  },
  {
    id: 'force/highway-patrol',
    kind: 'force',
    summary: 'The patrol of a state’s roads: the Florida Highway Patrol.',
    pattern: `⟦{any-place|doubtful-given|unknown}{1,2} {capital-word|name-edge} {capital-word}⟧`,
    confidence: 0.92,
    accept: [lastIn(PATROLS), word('last but one', ROADS)],
  },
];
