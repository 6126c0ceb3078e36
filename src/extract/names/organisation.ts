import {
  ARMY_UNITS,
  BODY_OPENERS,
  CLUB_LETTERS,
  COUNCIL_SORTS,
  COUNCIL_THINGS,
  LOCAL_BODY_LETTERS,
  OUTLET_SECTIONS,
  PAPER_NAMES,
  THINGS_IN_CAPITALS,
  WEAK_BODY_ENDINGS,
  WORKS_OF_CENTRES,
} from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { NameRule } from './name-rule.js';

const NEXT = 'capital-word|name-edge|people|calendar-word';
/** A word of a body's name; a possessive only where the name goes on behind it and it is no place's (India’s HCL Ltd), a body's own name or head likewise. */
const PART = `({person-word|common-word|initial|capitals|programme-opener|street-noun|street-surname|calendar-word|people} ({possessive} (?={${NEXT}}) | ' (?={${NEXT}|and}))? | {place} | {listed-name|body-head} (?={${NEXT}|listed-body}) | {rank|postnominal} (?={body-head}))`;
/** `and` joins two ordinary words into one name (Health and Safety Executive), not two names (Surrey and Kent Council). */
const JOINED = `(${PART} | (?<={word-surname|common-word|people} '?) {and} (?={word-surname|unknown|common-word|capitals|people}) | & (?={${NEXT}}))`;
/** What a head word is of or for: Department for Work and Pensions, University of the Third Age. */
const TAIL =
  '({for} | {of} | {of} {the} | {for} {the}) {capital-word|name-edge|calendar-word|people} ({capital-word|programme-opener|street-noun|street-surname|calendar-word|people} | {joiner} (?={capital-word|programme-opener|street-noun|street-surname|calendar-word|people})){0,4} {body-head}?';

/** Weak heads that with the and a capital inside a sentence are bodies: the German Army, the Patriot League. */
const SURE_BEHIND_THE = new Set(['league', 'army', 'navy', 'band', 'society', 'union']);
/** Foreign Policy Centre, Adolescent Coaching Center: what is done there is said; Thornley Shopping Centre is a building. */
export const isWorkingCentre = (mention: readonly Unit[]): boolean =>
  CENTRES.has(lastKey(mention)) && mention.length > 2 && WORKS_OF_CENTRES.has(mention.at(-2)?.key ?? '');
const CENTRES = new Set(['centre', 'center']);
const GENERIC_BODY = / (?:court|trust|group|board|party|league|association|federation|union|society)$/;
const BROADCAST = /\b(?:news|radio|tv)$/;
const OUTLET_SORT = /news|paper|broadcast|agency|press|magazine|outlet/;
const CAPITALS = /^[a-z]{3,6}$/;
const WEB_NAME = /\.(?:com|co\.uk|org|org\.uk|net|news|info|tv|eu)$/;

const isListedBody = (unit: Unit | undefined): boolean => unit?.entry?.kind === 'organisation' && !unit.caps;
const ACTS = new Set(['has', 'had', 'is', 'was', 'will', 'would', 'plans', 'wants', 'says']);
/** A verb of saying, a possession or a plain verb follows; at a sentence's start, where any word has a capital, only the first. */
const acts = (unit: Unit | undefined, after: Unit | undefined): boolean =>
  after?.class === 'says' ||
  (unit?.opensSentence !== true && (after?.class === 'possessive' || ACTS.has(after?.key ?? '')));
const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const lastKey = (mention: readonly Unit[]): string => mention.at(-1)?.key ?? '';

export const organisationRules: readonly NameRule[] = [
  {
    id: 'organisation/listed',
    kind: 'organisation',
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
    accept: (mention, before, after) =>
      lastKey(mention) !== 'police' &&
      // `Neighbourhood Communications Co-ordinator` is a post.
      !(
        mention.length === 2 &&
        WEAK_BODY_ENDINGS.has(lastKey(mention)) &&
        after !== undefined &&
        classesOf('rank|post-word').has(after.class)
      ) &&
      !mention.slice(0, -1).every(({ key }) => COUNCIL_SORTS.has(key)) &&
      !(
        mention.length === 2 &&
        WEAK_BODY_ENDINGS.has(lastKey(mention)) &&
        !(before?.class === 'the' && SURE_BEHIND_THE.has(lastKey(mention))) &&
        classesOf('common-word|body-head|calendar-word|people').has(mention[0]?.class ?? 'line-end') &&
        !mention[0]?.entry
      ) &&
      // `Sunday’s Leipzig International`: an event.
      !(mention.length === 2 && before?.class === 'possessive' && lastKey(mention) === 'international') &&
      !(mention[0]?.class === 'calendar-word' && mention[1]?.class === 'possessive'),
  },
  {
    id: 'organisation/listed-behind-place',
    kind: 'organisation',
    summary: 'A listed sort of body with its place: Manchester Crown Court, Ontario Liberal Party.',
    pattern:
      '⟦{any-place|doubtful-given|sure-surname|unknown|listed-body|people} {any-place|doubtful-given|sure-surname|unknown|common-word|listed-body|people}{0,2} {listed-body}⟧',
    confidence: 0.88,
    accept: (mention) => lastKey(mention).split(' ').length === 2 && GENERIC_BODY.test(lastKey(mention)),
  },
  {
    id: 'organisation/head-of',
    kind: 'organisation',
    summary: 'A word for a body and what it is for or of: Department for Transport, Royal College of Nursing.',
    pattern: `⟦((${PART}){0,3} {body-head} | {listed-body}) ${TAIL}⟧`,
    confidence: 0.92,
    accept: (mention) =>
      mention.some(
        ({ class: c, key }) =>
          (c === 'body-head' && BODY_OPENERS.has(key)) || (c === 'listed-body' && BODY_OPENERS.has(lastWord(key))),
      ),
  },
  {
    id: 'organisation/letters-behind-place',
    kind: 'organisation',
    summary: 'A place and the letters of a local body: Watlington NPT, Surrey CCG.',
    pattern: '⟦{any-place} {postnominal|capitals}⟧',
    confidence: 0.85,
    accept: ([, letters]) => LOCAL_BODY_LETTERS.has(letters?.key ?? ''),
  },
  {
    id: 'organisation/centre',
    kind: 'organisation',
    summary: 'A centre for work, not for shops or sports: Thornley Policy Centre.',
    pattern: `⟦${PART} ${JOINED}{0,4} {street-noun}⟧`,
    confidence: 0.88,
    accept: (mention) => isWorkingCentre(mention),
  },
  {
    id: 'organisation/military-unit',
    kind: 'organisation',
    summary: 'A numbered unit of an army: 3rd Battalion, 65th Air Division.',
    pattern: `⟦{number} (${PART}){0,3} {body-head}⟧`,
    confidence: 0.85,
    accept: (mention) => ARMY_UNITS.has(lastKey(mention)),
  },
  {
    id: 'organisation/hall-of-fame',
    kind: 'organisation',
    summary: 'A hall of fame, which is a body and no hall: the Badminton Hall of Fame.',
    pattern: `⟦(${PART}){0,3} {street-noun|street-surname} {of} {unknown|common-word}⟧`,
    confidence: 0.9,
    accept: (mention) => lastKey(mention) === 'fame',
  },
  {
    id: 'organisation/club-letters-before',
    kind: 'organisation',
    summary: 'A club by the letters before its town: FC Basel, AC Milan.',
    pattern: '⟦{title|capitals|body-head} {any-place|doubtful-given|sure-surname|unknown}{1,2}⟧',
    confidence: 0.9,
    accept: ([letters]) => CLUB_LETTERS.has(letters?.key ?? '') && letters?.caps === true,
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
    pattern:
      '⟦({any-place|listed-name} | {any-place|doubtful-given|sure-surname|unknown}{1,2} {listed-body}) {body-noun}⟧',
    confidence: 0.88,
    accept: (mention, _before, after) =>
      (mention.length === 2 || mention.at(-2)?.key === 'nhs') &&
      lastKey(mention) !== 'team' &&
      !COUNCIL_THINGS.has(after?.key ?? ''),
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
    id: 'organisation/outlet-section',
    kind: 'organisation',
    summary: 'A part of a broadcaster or paper: BBC Radio Wales, BBC News England.',
    pattern:
      '⟦{listed-body} ({unknown|common-word|body-head|street-noun}? {city-surname|sure-place|common-word|people} | {unknown|common-word|body-head|street-noun})⟧',
    confidence: 0.93,
    accept: ([outlet, ...sections]) =>
      (OUTLET_SORT.test(outlet?.entry?.sort ?? '') || BROADCAST.test(outlet?.key ?? '')) &&
      sections.every(({ key }) => OUTLET_SECTIONS.has(key)),
  },
  {
    id: 'organisation/local-paper',
    kind: 'organisation',
    summary: 'A place and the name of a paper: Lynn News, Birmingham Mail.',
    pattern:
      '⟦{any-place|given|sure-surname|unknown}{1,2} {sure-surname|word-surname|unknown|common-word|capitals|body-head}⟧',
    confidence: 0.83,
    accept: (mention, before) =>
      PAPER_NAMES.has(lastKey(mention)) && (mention[0]?.class !== 'sure-given' || before?.class === 'the'),
  },
  {
    id: 'organisation/doubtful-before-post',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, before a post: Unison secretary, Shelter’s chief executive.',
    pattern:
      '⟦{person-word|city-surname|sure-place|common-word|capitals}⟧ (?={possessive}? {modifier}{0,2} {post-word})',
    confidence: 0.8,
    accept: ([unit]) => unit?.entry?.kind === 'organisation',
  },
  {
    id: 'organisation/doubtful-acts',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, that says, has or owns something: Apple said, Shell’s profits.',
    pattern: '⟦{person-word|city-surname|sure-place|common-word|capitals}⟧ (?={word|says|possessive})',
    confidence: 0.75,
    accept: ([unit], before, after) => isListedBody(unit) && acts(unit, after) && before?.class !== 'a',
  },
  {
    id: 'organisation/party',
    kind: 'organisation',
    summary: 'A party whose name is also a word, by itself inside a sentence: Labour.',
    pattern:
      '⟦{person-word|city-surname|sure-place|common-word|capitals}⟧ (?!{capital-word|body-head|street-noun|street-surname})',
    confidence: 0.8,
    accept: ([unit]) => unit?.entry?.sort === 'party' && !unit.opensSentence,
  },
  {
    id: 'organisation/doubtful-after-post',
    kind: 'organisation',
    summary: 'A listed body whose name is also a word, behind a post: leader of Unite.',
    pattern:
      '(?<={post-word} {of|for}) ⟦{person-word|city-surname|sure-place|common-word|capitals}⟧ (?!{capital-word|body-head|street-noun|street-surname})',
    confidence: 0.8,
    accept: ([unit]) => unit?.entry?.kind === 'organisation',
  },
  {
    id: 'organisation/acronym-acts',
    kind: 'organisation',
    summary: 'Unlisted capitals that say, have or own something: KLFA said, KLFA has, KLFA’s plans.',
    pattern: '⟦{capitals}⟧',
    confidence: 0.7,
    accept: ([unit], before, after) =>
      unit !== undefined &&
      CAPITALS.test(unit.key) &&
      !THINGS_IN_CAPITALS.has(unit.key) &&
      !classesOf('capital-word|a').has(before?.class ?? 'line-end') &&
      (after?.class === 'says' || after?.class === 'possessive' || after?.key === 'has' || after?.key === 'had'),
  },
  {
    id: 'organisation/web-name',
    kind: 'organisation',
    summary: 'An outlet that goes by its web address: PoliceOracle.com.',
    pattern: '⟦{sure-surname|unknown|common-word}⟧',
    confidence: 0.9,
    accept: ([unit]) => unit !== undefined && WEB_NAME.test(unit.key),
  },
];
