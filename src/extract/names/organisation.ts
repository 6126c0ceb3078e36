import {
  ARMY_UNITS,
  BODY_NOUNS,
  BODY_OPENERS,
  CLUB_LETTERS,
  COUNCIL_SORTS,
  COUNCIL_THINGS,
  FIRM_ENDINGS,
  LOCAL_BODY_LETTERS,
  OUTLET_SECTIONS,
  PAPER_NAMES,
  THINGS_IN_CAPITALS,
  WEAK_BODY_ENDINGS,
  WORKS_OF_CENTRES,
} from '../../lists/words.js';
import { bodiesByForm } from './bodies-by-form.js';
import {
  all,
  before,
  type Condition,
  condition,
  either,
  firstIn,
  lastIn,
  listedAs,
  not,
  notBefore,
  notFirstIn,
  notLastIn,
  OPENS_SENTENCE,
  unit,
  units,
  word,
} from './conditions.js';
import type { NameRule } from './name-rule.js';
import { JOINED, OWNED_BY_PERSON, PART, TAIL } from './organisation-parts.js';

/** Weak heads that with the and a capital inside a sentence are bodies: the German Army, the Patriot League. */
const SURE_BEHIND_THE = new Set(['league', 'army', 'navy', 'band', 'society', 'union']);
const CENTRES = new Set(['centre', 'center']);
/** Foreign Policy Centre, Adolescent Coaching Center: what is done there is said; Thornley Shopping Centre is a building. */
export const WORKING_CENTRE: Condition = all(
  lastIn(CENTRES),
  condition('it is longer than two words', ({ length }) => length > 2),
  word('last but one', WORKS_OF_CENTRES),
);
const GENERIC_BODY =
  /^(?:police and crime panel|\S+ (?:court|trust|group|board|party|league|association|federation|union|society))$/;
const BROADCAST = /\b(?:news|radio|tv)$/;
const OUTLET_SORT = /news|paper|broadcast|agency|press|magazine|outlet/;
const CAPITALS = /^[a-z]{3,6}$/;
const WEB_NAME = /\.(?:com|co\.uk|org|org\.uk|net|news|info|tv|eu)$/;

const ACTS = new Set(['has', 'had', 'is', 'was', 'will', 'would', 'plans', 'wants', 'says']);
const HAS = new Set(['has', 'had']);
const LEGISLATURES = new Set(['congress', 'senate']);
const POLICE = new Set(['police']);
const INTERNATIONAL = new Set(['international']);
const FAME = new Set(['fame']);
const NHS = new Set(['nhs']);
const TEAM = new Set(['team']);

const WEAK_PAIR = all(units(2), lastIn(WEAK_BODY_ENDINGS));
const OPENS_TAIL = new Set(['of', 'for']);
const LISTED = condition('a list has its first word', ({ first }) => first.entry !== undefined);
const IN_CAPITALS = condition('it is in capitals', ({ first }) => first.caps);
const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

export const organisationRules: readonly NameRule[] = [
  ...bodiesByForm,
  {
    id: 'organisation/listed',
    kind: 'organisation',
    opensEvents: true,
    summary: 'A body of the gazetteer under a name that names nothing else.',
    pattern: '⟦{listed-body}⟧',
    confidence: 0.95,
  },
  {
    id: 'organisation/name-with-head',
    kind: 'organisation',
    summary:
      'Capitalised words that end in a word for a body: Redditch Borough Council, West Midlands Police Authority.',
    pattern: `⟦${PART} ${JOINED}{0,6} {body-head}⟧`,
    confidence: 0.9,
    accept: [
      notLastIn(POLICE),
      not(OWNED_BY_PERSON),
      // `Accountants Marsh & Sons Ltd were paid`: their sort has its capital from the sentence’s start.
      not(
        all(
          OPENS_SENTENCE,
          either(firstIn(BODY_NOUNS), unit('first', 'body-head')),
          lastIn(FIRM_ENDINGS),
          unit('second', 'family|place|given'),
        ),
      ),
      // `Neighbourhood Communications Co-ordinator` is a post.
      not(all(WEAK_PAIR, unit('after', 'rank|post-word'))),
      condition('it names more than a sort of council', ({ mention }) =>
        mention.slice(0, -1).some(({ key }) => !COUNCIL_SORTS.has(key)),
      ),
      not(
        all(
          WEAK_PAIR,
          not(all(unit('before', 'the'), lastIn(SURE_BEHIND_THE))),
          unit('first', 'common-word|body-head|calendar-word|people'),
          not(LISTED),
        ),
      ),
      // `Sunday’s Leipzig International`: an event.
      not(all(units(2), unit('before', 'possessive'), lastIn(INTERNATIONAL))),
      not(all(unit('first', 'calendar-word'), unit('second', 'possessive'))),
    ],
  },
  {
    id: 'organisation/listed-behind-place',
    kind: 'organisation',
    summary: 'A listed sort of body with its place: Manchester Crown Court, Ontario Liberal Party.',
    pattern: '⟦{town-word|listed-body|people} {town-word|common-word|listed-body|people}{0,2} {listed-body}⟧',
    confidence: 0.88,
    accept: [word('last', GENERIC_BODY)],
  },
  {
    id: 'organisation/head-of',
    kind: 'organisation',
    summary: 'A word for a body and what it is for or of: Department for Transport, Royal College of Nursing.',
    pattern: `⟦(${PART}{0,3} {body-head} | {listed-body}) ${TAIL}⟧`,
    confidence: 0.92,
    accept: [
      condition('it holds a word that opens the name of a body', ({ mention }) =>
        mention.some(
          (part, i) =>
            OPENS_TAIL.has(mention[i + 1]?.key ?? '') &&
            ((part.class === 'body-head' && BODY_OPENERS.has(part.key)) ||
              (part.class === 'listed-body' && BODY_OPENERS.has(lastWord(part.key)))),
        ),
      ),
    ],
  },
  {
    id: 'organisation/letters-behind-place',
    kind: 'organisation',
    summary: 'A place and the letters of a local body: Watlington NPT, Surrey CCG.',
    pattern: '⟦{any-place} {postnominal|capitals}⟧',
    confidence: 0.85,
    accept: [lastIn(LOCAL_BODY_LETTERS)],
  },
  {
    id: 'organisation/centre',
    kind: 'organisation',
    summary: 'A centre for work, not for shops or sports: Thornley Policy Centre.',
    pattern: `⟦${PART} ${JOINED}{0,4} {street-noun}⟧`,
    confidence: 0.88,
    accept: [WORKING_CENTRE],
  },
  {
    id: 'organisation/military-unit',
    kind: 'organisation',
    summary: 'A numbered unit of an army: 3rd Battalion, 65th Air Division.',
    pattern: `⟦{number} ${PART}{0,3} {body-head}⟧`,
    confidence: 0.85,
    accept: [lastIn(ARMY_UNITS)],
  },
  {
    id: 'organisation/hall-of-fame',
    kind: 'organisation',
    summary: 'A hall of fame, which is a body and no hall: the Badminton Hall of Fame.',
    pattern: `⟦${PART}{0,3} {street-end} {of} {unknown|common-word}⟧`,
    confidence: 0.9,
    accept: [lastIn(FAME)],
  },
  {
    id: 'organisation/club-letters-before',
    kind: 'organisation',
    summary: 'A club by the letters before its town: FC Basel, AC Milan.',
    pattern: '⟦{title|capitals|body-head} {town-word}{1,2}⟧',
    confidence: 0.9,
    accept: [firstIn(CLUB_LETTERS), IN_CAPITALS],
  },
  {
    id: 'organisation/kind-before',
    kind: 'organisation',
    summary: 'A name after a lower-case word for its sort: consultants iMpower, charity Crimestoppers.',
    pattern:
      '(?<={body-sort}) ⟦{sure-surname|unknown|common-word|capitals} {family|sure-place|small-place|common-word|capitals|body-head}{0,2}⟧',
    confidence: 0.85,
  },
  {
    id: 'organisation/lower-case-head',
    kind: 'organisation',
    summary: 'A place, or a body, and a lower-case noun that ends its name: Redditch council, Powys health board.',
    pattern: '⟦({any-place|listed-name} | {town-word}{1,2} {listed-body}) {body-noun}⟧',
    confidence: 0.88,
    accept: [either(units(2), word('last but one', NHS)), notLastIn(TEAM), notBefore(COUNCIL_THINGS)],
  },
  {
    id: 'organisation/head-and-team',
    kind: 'organisation',
    summary: 'A body’s name and a lower-case noun for the part of it: Sandwell Partnership team.',
    pattern: `⟦${PART} ${JOINED}{0,6} {body-head} {body-noun}⟧`,
    confidence: 0.8,
  },
  {
    id: 'organisation/owns',
    kind: 'organisation',
    summary:
      'An unlisted name between the and something that only bodies have: the Socitm local government conference.',
    pattern: '(?<={the}) ⟦{unknown|capitals}⟧ (?={word}{0,3} {owned-noun})',
    confidence: 0.7,
  },
  {
    id: 'organisation/legislature-alone',
    kind: 'organisation',
    summary: 'Congress, or the Senate, by its one word.',
    pattern: '(?<!{capital-word|people|name-edge|a}) ⟦{body-head}⟧ (?!{of|capital-word|name-edge})',
    confidence: 0.8,
    accept: [firstIn(LEGISLATURES), not(unit('before', 'hyphen'))],
  },
  {
    id: 'organisation/outlet-section',
    kind: 'organisation',
    summary: 'A part of a broadcaster or paper: BBC Radio Wales, BBC News England.',
    pattern:
      '⟦{listed-body} ({unknown|common-word|body-head|street-noun}? {place|common-word|people} | {unknown|common-word|body-head|street-noun})⟧',
    confidence: 0.93,
    accept: [
      condition(
        'its first word is a broadcaster or a paper',
        ({ first: outlet }) => OUTLET_SORT.test(outlet.entry?.sort ?? '') || BROADCAST.test(outlet.key),
      ),
      condition('its other words are sections of outlets', ({ mention }) =>
        mention.slice(1).every(({ key }) => OUTLET_SECTIONS.has(key)),
      ),
    ],
  },
  {
    id: 'organisation/local-paper',
    kind: 'organisation',
    summary: 'A place and the name of a paper: Lynn News, Birmingham Mail.',
    pattern: '⟦{town-word|sure-given}{1,2} {family|common-word|capitals|body-head}⟧',
    confidence: 0.83,
    accept: [lastIn(PAPER_NAMES), either(not(unit('first', 'sure-given')), unit('before', 'the'))],
  },
  {
    id: 'organisation/doubtful-before-post',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, before a post: Unison secretary, Shelter’s chief executive.',
    pattern: '⟦{capital-word}⟧ (?={possessive}? {modifier}{0,2} {post-word})',
    confidence: 0.8,
    accept: [listedAs('organisation')],
  },
  {
    id: 'organisation/doubtful-acts',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, that says, has or owns something: Apple said, Shell’s profits.',
    pattern: '⟦{capital-word}⟧ (?={word|says|possessive})',
    confidence: 0.75,
    accept: [
      listedAs('organisation'),
      not(IN_CAPITALS),
      // At a sentence's start, where any word has a capital, only a verb of saying tells.
      either(unit('after', 'says'), all(not(OPENS_SENTENCE), either(unit('after', 'possessive'), before(ACTS)))),
      not(unit('before', 'a')),
    ],
  },
  {
    id: 'organisation/party',
    kind: 'organisation',
    summary: 'A party whose name is also a word, by itself inside a sentence: Labour.',
    pattern: '⟦{capital-word}⟧ (?!{capital-word|name-edge})',
    confidence: 0.8,
    accept: [condition('it is listed as a party', ({ first }) => first.entry?.sort === 'party'), not(OPENS_SENTENCE)],
  },
  {
    id: 'organisation/doubtful-after-post',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, behind a post: leader of Unite.',
    pattern: '(?<={post-word} {of|for}) ⟦{capital-word}⟧ (?!{capital-word|name-edge})',
    confidence: 0.8,
    accept: [listedAs('organisation')],
  },
  {
    id: 'organisation/acronym-acts',
    kind: 'organisation',
    evidence: 'guess',
    summary: 'Unlisted capitals that say, have or own something: KLFA said, KLFA has, KLFA’s plans.',
    pattern: '⟦{capitals}⟧',
    confidence: 0.7,
    accept: [
      word('first', CAPITALS),
      notFirstIn(THINGS_IN_CAPITALS),
      not(unit('before', 'capital-word|a')),
      either(unit('after', 'says|possessive'), before(HAS)),
    ],
  },
  {
    id: 'organisation/web-name',
    kind: 'organisation',
    summary: 'An outlet that goes by its web address: PoliceOracle.com.',
    pattern: '⟦{sure-surname|unknown|common-word}⟧',
    confidence: 0.9,
    accept: [word('first', WEB_NAME)],
  },
];
