import {
  AUXILIARIES_AND_TIMES,
  BODY_ACTS,
  DISTRICT_SERVICES,
  FIRM_ENDINGS,
  GOVERNED_AREAS,
  KINDS_OF_SCHOOLS,
  LEFT_OFF_FIRM_NAMES,
  LOOSE_BODY_ACTS,
  SITTING_BODIES,
} from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { all, before, type Condition, condition, either, firstIn, lastIn, not, unit, word } from './conditions.js';
import type { NameRule } from './name-rule.js';
import { JOINED, OWNED_BY_PERSON, PART } from './organisation-parts.js';

/** What a committee or a campaign is on or against. */
const ABOUT = '({capital-word|name-edge|people} | {joiner} (?={capital-word|name-edge|people})){0,4}';
/** A name of a firm of several people: Haines, Orr & Studebaker. */
const PARTNER = 'family|place|given';

const COURT = new Set(['court']);
const BODIES_BEFORE_TOWNS = new Set(['hospital', 'college', 'university', 'infirmary', 'hospice', 'institute']);
const DISTRICT = new Set(['district', 'districts']);
const SCHOOLS = new Set(['schools']);
const OF = new Set(['of']);
/** A county or a province that acts, as its government: the Province of Manitoba will spend. */
const ACTS_OR_HAS: Condition = either(
  unit('after', 'says|possessive'),
  before(AUXILIARIES_AND_TIMES),
  before(LOOSE_BODY_ACTS),
  before(BODY_ACTS),
);
const ON_OR_AGAINST = new Set(['on', 'against', 'into']);
const LARGE_AREAS = /country|state|region|capital|county|province/;

const PARTNERS = classesOf(PARTNER);

/** Bodies whose name has a form of its own: what it is on or of, several names, an area and its schools. */
export const bodiesByForm: readonly NameRule[] = [
  {
    id: 'organisation/head-on',
    kind: 'organisation',
    summary:
      'A body and what it is on or against: the Independent Commission Against Corruption, the Committee on Rural Roads.',
    pattern: `⟦(${PART} ${JOINED}{0,4} {body-head} {word|in|common-word} {ordinary|unknown|people|name-edge} | (?<!{capital-word|people}) {body-head} {word|in|common-word} {ordinary|people|name-edge}) ${ABOUT}⟧`,
    confidence: 0.9,
    accept: [
      condition('behind its head stands on or against', ({ mention }) =>
        mention.some(({ key }, i) => ON_OR_AGAINST.has(key) && SITTING_BODIES.has(mention[i - 1]?.key ?? '')),
      ),
      // `Richmond Council on Zoom` is Richmond’s, wherever it is.
      condition('no place opens it', ({ first }) => first.entry?.kind !== 'place'),
    ],
  },
  {
    id: 'organisation/head-of-country',
    kind: 'organisation',
    summary: 'A body and the country or state that it is of: Passenger Rail Agency of South Africa.',
    pattern: `⟦${PART} ${JOINED}{0,5} {body-head} {of} {the}? {place}⟧`,
    confidence: 0.9,
    accept: [
      condition('a list has its last word as a country, a state or a region', ({ last }) =>
        LARGE_AREAS.test(last.entry?.sort ?? ''),
      ),
      condition('it is no firm', ({ mention }) => {
        const head = mention.findLast((part) => part.class === 'body-head')?.key ?? '';
        return !LEFT_OFF_FIRM_NAMES.has(head) && !FIRM_ENDINGS.has(head);
      }),
      not(OWNED_BY_PERSON),
    ],
  },
  {
    id: 'organisation/comma-firm',
    kind: 'organisation',
    summary: 'A firm of several names with an ampersand: Haines, Orr & Studebaker; Kimball, Hargrove & Co.',
    pattern: `⟦{${PARTNER}} (, {${PARTNER}}){1,3} ,? & {capital-word|name-edge} {body-head}{0,2}⟧`,
    confidence: 0.9,
    accept: [not(unit('before', 'sure-given|initial|title'))],
  },
  {
    id: 'organisation/own-letters',
    kind: 'organisation',
    summary: 'A firm of several names with its letters in brackets: Hartwell Stone and Pike (HSP).',
    pattern: `⟦{${PARTNER}} ({${PARTNER}} | , (?={${PARTNER}})){0,4} {joiner} {${PARTNER}}⟧ (?={open} {capitals} {close})`,
    confidence: 0.9,
    accept: [
      condition('the letters behind it are its own', ({ mention, next }) => {
        const initials = mention.filter((part) => PARTNERS.has(part.class)).map(({ key }) => key[0] ?? '');
        return next.key.length > 2 && next.key === initials.join('');
      }),
    ],
  },
  {
    id: 'organisation/court-of-rank',
    kind: 'organisation',
    summary: 'A court by whose it is, with its town: Bellville Magistrate’s Court.',
    pattern: '⟦{town-word}{1,2} {capital-word|title} {possessive|apostrophe} {body-head}⟧',
    confidence: 0.9,
    accept: [lastIn(COURT)],
  },
  {
    id: 'organisation/head-and-town',
    kind: 'organisation',
    summary: 'A hospital or a college whose town ends its name: University Hospital Waterford, Trinity College Dublin.',
    pattern: `⟦(${PART}{1,3} {body-head} | {body-head} ${PART}? {body-head}) {any-place}⟧ (?!{name-word|possessive})`,
    confidence: 0.88,
    accept: [word('last but one', BODIES_BEFORE_TOWNS), not(unit('last', 'doubtful-given'))],
  },
  {
    id: 'organisation/district-of-schools',
    kind: 'organisation',
    summary:
      'A district for one thing, and the schools of an area: Cedar Falls School District, Maple Grove Area Schools.',
    pattern: '⟦{capital-word|people|name-edge}{1,5} {capital-word|name-edge}⟧',
    confidence: 0.93,
    accept: [
      either(
        all(lastIn(DISTRICT), word('last but one', DISTRICT_SERVICES)),
        all(lastIn(SCHOOLS), word('last but one', KINDS_OF_SCHOOLS)),
      ),
      condition('it is longer than two words', ({ length }) => length > 2),
    ],
  },
  {
    id: 'organisation/area-acts',
    kind: 'organisation',
    summary:
      'A municipality by its area: Khanyisa Local Municipality, the Shire of Murrawee, where it is no place to be in.',
    pattern: '(?<!{location} {the}?) ⟦{capital-word|name-edge} {of} {capital-word} {any-place|unknown|common-word}?⟧',
    confidence: 0.85,
    accept: [firstIn(GOVERNED_AREAS), word('second', OF), ACTS_OR_HAS],
  },
];
