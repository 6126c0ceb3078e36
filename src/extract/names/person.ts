import {
  CITIZENS,
  GIVEN_NAMES_OF_THINGS,
  HUMAN_VERBS,
  NAMED_AFTER_PEOPLE,
  NO_INITIALS,
  NUMBERED_THINGS,
  PERSON_NOUNS,
  PLAIN_HONORIFICS,
  PLAIN_SAYING_VERBS,
  RELATIONS,
  THING_HEADS,
  THING_OPENERS,
  TITLE_SURNAMES,
  WORKS_OF_ART,
} from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { isGuessedWord } from '../units/lexicon.js';
import type { NameRule } from './name-rule.js';
import { isFree, isUnlistedPerson } from './person-shape.js';

/** A full name: given names and initials, particles, then one or two surnames; `Anne-Marie` and `Smith-Jones` are one unit. */
const FULL = '{given} ({given} | {initial}){0,2} {particle}{0,2} {surname}{1,2}';
/** After a title anything with a capital is a surname, places, words and street nouns too. */
const SURNAME = '{particle}{0,2} {capital-word|street-surname} {name}{0,1}';
const TITLED = `(${FULL} | ({given} | {initial}){1,3} {particle}{0,2} {name|sure-place|common-word|street-surname}{1,2} |${SURNAME})`;
/** Two words of which no list says that they are a name; the second is no place and no word. */
const UNLISTED = '{person-word} {initial}{0,1} {particle}{0,2} {person-word}';
/** Behind a whole name: no further word of one. */
const ENDS = '(?!{capital-word|name-edge|force})';

const YEAR_OLD = /year-old$/;
const STARTS_WITH_FIGURE = /^\d/;
const WHO = /^(?:who|whose|whom)$/;

/** People, surest evidence first. Not: streets, ships, firms, laws, teams named after people (longer names win). */
export const personRules: readonly NameRule[] = [
  {
    id: 'person/rank-name',
    kind: 'person',
    summary: 'A name after a rank or a post: Chief Supt Phil Kay, PCC Bob Jones.',
    pattern: `⟦title: ({title} ,?){1,3}⟧ ⟦${TITLED}⟧`,
    confidence: 0.95,
    accept: (mention, before, after) =>
      mention.length > 1 ||
      ((mention[0]?.class !== 'common-word' || after?.class === 'says') &&
        // `AC Milan`, `GM, Zentra and`, `supplier 3e3` hold no rank.
        !(before?.caps === true && mention[0]?.class === 'sure-place') &&
        before?.class !== 'comma' &&
        !STARTS_WITH_FIGURE.test(mention[0]?.key ?? '')),
  },
  {
    id: 'person/honorific-name',
    kind: 'person',
    summary: 'A name after an honorific: Mr Sims, Dame Ann Okafor.',
    pattern: `⟦title: {honorific} {title}{0,2}⟧ ⟦${TITLED}⟧`,
    confidence: 0.97,
  },
  {
    id: 'person/given-surname',
    kind: 'person',
    summary: 'A listed given name and a surname: Jill Harrison, Iain Duncan Smith.',
    pattern: '⟦{initial}{0,2} {sure-given} ({given} | {initial}){0,2} {particle}{0,2} {surname} {name}{0,1}⟧',
    confidence: 0.88,
    accept: (mention, before, after) =>
      mention[0]?.key !== 'a' &&
      // `Harry Potter DVD` has capitals of its own, `SUSAN PRYCE` all the way.
      !mention.some(({ class: letter }) => letter === 'capitals' && mention[0]?.caps === false) &&
      isFree(mention, before, after),
  },
  {
    id: 'person/given-place-surname',
    kind: 'person',
    summary: 'A given name and a place, said to say something: Ann London said.',
    pattern: `(?<!{location|the}) ⟦{sure-given} {initial}{0,1} {sure-place}⟧ ${ENDS}`,
    confidence: 0.87,
    accept: (mention, before, after) =>
      (after?.class === 'says' || PLAIN_SAYING_VERBS.has(before?.key ?? '')) && isFree(mention, before, after),
  },
  {
    id: 'person/given-suffix-surname',
    kind: 'person',
    summary: 'A listed given name and an unlisted word that only ends like an ordinary one: Adam Harrity.',
    pattern: `⟦{sure-given} {initial}{0,2} {common-word}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: (mention, before, after) =>
      isGuessedWord(mention.at(-1)?.key ?? '') && before?.class !== 'the' && isFree(mention, before, after),
  },
  {
    id: 'person/given-title-surname',
    kind: 'person',
    summary: 'A given name and a surname that is a title, a people or a body elsewhere: Gareth King, Susan Church.',
    pattern: `(?<!{rank|the|in}) ⟦{sure-given} {initial}{0,2} {title|body-head|people}⟧ ${ENDS}`,
    confidence: 0.905,
    accept: (mention, before, after) => TITLE_SURNAMES.has(mention.at(-1)?.key ?? '') && isFree(mention, before, after),
  },
  {
    id: 'person/honorific-title-surname',
    kind: 'person',
    summary: 'A surname that is a title or a people elsewhere, after a plain honorific: Mr King.',
    pattern: `⟦title: {honorific}⟧ ⟦{honorific|rank|body-head|people}⟧ ${ENDS}`,
    confidence: 0.95,
    accept: ([name], before) => TITLE_SURNAMES.has(name?.key ?? '') && PLAIN_HONORIFICS.has(before?.key ?? ''),
  },
  {
    id: 'person/given-word-surname',
    kind: 'person',
    summary: 'A listed given name and an ordinary word, where only a name has capitals: Kelly Wonder sang.',
    pattern:
      '(?<={preposition|word|says|post-word|modifier|and|comma}) ⟦{sure-given} {initial}{0,1} {common-word}⟧ (?={word|says|and|possessive|comma|close|stop|semicolon})',
    confidence: 0.82,
    accept: (mention, before, after) =>
      mention[0]?.opensSentence === false &&
      !GIVEN_NAMES_OF_THINGS.has(mention[0].key) &&
      !NAMED_AFTER_PEOPLE.has(mention.at(-1)?.key ?? '') &&
      !mention.at(-1)?.key.includes("'") &&
      isFree(mention, before, after) &&
      !THING_HEADS.has(mention.at(-1)?.key ?? ''),
  },
  {
    id: 'person/nickname-between',
    kind: 'person',
    summary: 'A given name, a nickname in marks, and a surname: Robert “Bob” Okafor.',
    pattern: `⟦{given} ({name} | {initial}){0,1} (" {capital-word}{1,2} " | ' {capital-word}{1,2} ' | {open} {given} {close}) {particle}{0,2} {surname}{1,2}⟧`,
    confidence: 0.9,
    accept: (mention, before, after) => isFree(mention, before, after),
  },
  {
    id: 'person/given-street-noun',
    kind: 'person',
    summary: 'A given name and a surname that also ends streets, where nobody is in or at it: Kate Green.',
    pattern:
      '(?<!{street-noun|street-surname|the|in}) ⟦{sure-given} {initial}{0,2} {street-surname}⟧ (?!{body-head|street-noun|street-surname})',
    confidence: 0.875,
  },
  {
    id: 'person/doubtful-given-surname',
    kind: 'person',
    summary: 'A given name that is also a word or a place, with a surname that is none: Mark Hollis.',
    pattern: '⟦{doubtful-given} {initial}{0,2} {particle}{0,2} {family|sure-given|city-surname|small-place}{1,2}⟧',
    confidence: 0.78,
    // `In May Ngaio Trebilcock died.`
    accept: (mention, before, after) =>
      !(before?.class === 'in' && mention[0]?.key === 'may') && isFree(mention, before, after),
  },
  {
    id: 'person/initials-surname',
    kind: 'person',
    summary: 'Initials and a surname: J. R. Okafor.',
    pattern: '⟦{initial}{1,3} {particle}{0,2} {name}{1,2}⟧',
    confidence: 0.86,
    accept: (mention, before, after) =>
      mention[0]?.key !== 'a' &&
      !('xvouq'.includes(mention[0]?.key ?? '') && mention.at(-1)?.class === 'unknown') &&
      !classesOf('person-word|sure-place|common-word|capitals').has(before?.class ?? 'line-end') &&
      isFree(mention, before, after),
  },
  {
    id: 'person/middle-initial',
    kind: 'person',
    summary: 'Two capitalised words with an initial between: Delwyn J. Trebilcock.',
    pattern: `⟦{family} {initial}{1,2} {particle}{0,2} {person-word}⟧ ${ENDS}`,
    confidence: 0.85,
    accept: (mention, before, after) =>
      !NUMBERED_THINGS.has(mention[0]?.key ?? '') &&
      !classesOf('person-word|sure-place|common-word|capitals|the').has(before?.class ?? 'line-end') &&
      isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/people-given-name',
    kind: 'person',
    summary: 'A given name that is also a faith or a people, and a surname: Christian Pryce, Roman Zieliński.',
    pattern: `(?<!{the}) ⟦{people} {initial}{0,1} {family|sure-given}⟧ ${ENDS}`,
    confidence: 0.75,
    accept: (mention, before, after) =>
      (mention[0]?.key === 'christian' || mention[0]?.key === 'roman') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/relation-before',
    kind: 'person',
    summary: 'One name behind what somebody is to somebody: his wife Carol, her son Xanto.',
    pattern: `(?<={word}) ⟦{given|sure-surname|word-surname|unknown}⟧ ${ENDS}`,
    confidence: 0.8,
    accept: ([name], before) =>
      name?.caps === false && RELATIONS.has(before?.key ?? '') && !GIVEN_NAMES_OF_THINGS.has(name.key),
  },
  {
    id: 'person/double-initials',
    kind: 'person',
    summary: 'Two initials without stops and a surname: PJ Okafor, JK Thistlewood.',
    pattern: `(?<!{person-word|honorific|sure-place|common-word|capitals|the}) ⟦{capitals} {sure-surname|town-surname|word-surname}⟧ ${ENDS}`,
    confidence: 0.82,
    accept: ([initials, surname], before, after) =>
      initials !== undefined &&
      surname?.caps === false &&
      initials.entry === undefined &&
      initials.key.length === 2 &&
      !NO_INITIALS.has(initials.key) &&
      isFree([initials, surname], before, after),
  },
  {
    id: 'person/post-before',
    kind: 'person',
    summary: 'A name after a post in lower case: chairman Shan Oduya, spokeswoman Ute Brandt.',
    pattern:
      '⟦title: {post-word}⟧ ⟦({person-word} ({given} | {initial}){0,1} {particle}{0,2} {person-word}{1,2} | {sure-given} {initial}{0,1} {place})⟧',
    confidence: 0.9,
  },
  {
    id: 'person/age-after',
    kind: 'person',
    summary: 'Two or three capitalised words and an age: Zbyněk Hrubý, 41,',
    pattern:
      '⟦{person-word} {initial}{0,1} {particle}{0,2} {name}{1,2}⟧ (?=, {number} {comma|close|stop|semicolon} | {open} {number} {close} | ,? {word} {number} {comma|stop|semicolon|line-end})',
    confidence: 0.9,
    accept: (_mention, _before, after, next) =>
      after !== undefined &&
      (after.class !== 'word' || after.key === 'aged') &&
      (next?.class !== 'word' || next.key === 'aged'),
  },
  {
    id: 'person/age-before',
    kind: 'person',
    summary: 'Two or three capitalised words behind an age: 32-year-old Zbyněk Hrubý.',
    pattern: `(?<={number}) ⟦{person-word} {initial}{0,1} {particle}{0,2} {name}{1,2}⟧ ${ENDS}`,
    confidence: 0.88,
    accept: (mention, before, after) => YEAR_OLD.test(before?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/noun-before',
    kind: 'person',
    summary: 'Two capitalised words behind what somebody is: striker Xolani Mbekwe, his wife Ngaio Trebilcock.',
    pattern: `(?<={word}) ⟦${UNLISTED}{1,2}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: (mention, before, after) => PERSON_NOUNS.has(before?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/people-before',
    kind: 'person',
    summary: 'Two capitalised words behind one of a people: the Spaniard Xanto Vellikas.',
    pattern: `(?<={sure-surname|word-surname|unknown|common-word|people}) ⟦${UNLISTED}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: (mention, before, after) => CITIZENS.has(before?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/said-before',
    kind: 'person',
    summary: 'Two capitalised words that no list knows behind said: “No,” said Ngaio Tattersall.',
    pattern:
      '(?<={says}) ⟦{sure-surname|unknown} {particle}{0,2} {sure-surname|small-place|unknown}⟧ (?={location|of|and|comma|close|quote|stop|semicolon|line-end})',
    confidence: 0.86,
    accept: (mention, before, after) =>
      PLAIN_SAYING_VERBS.has(before?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/who-after',
    kind: 'person',
    summary: 'Two capitalised words and who or whose: Ngaio Tattersall, who denies it.',
    pattern:
      '(?<!{person-word|listed-name|sure-place|common-word|capitals|body-head|programme-opener|street-noun|the}) ⟦{person-word} {initial}{0,1} {particle}{0,2} {given|sure-surname|word-surname|small-place|unknown|common-word}⟧ (?=,? {word})',
    confidence: 0.85,
    accept: (mention, before, after, next) =>
      WHO.test((after?.class === 'comma' ? next : after)?.key ?? '') &&
      !(mention[0]?.class === 'word-surname' && mention[0].opensSentence) &&
      isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/human-verb-after',
    kind: 'person',
    summary: 'Two capitalised words that no list knows before what only people do: Ngaio Tattersall wept.',
    pattern:
      '(?<!{person-word|listed-name|sure-place|common-word|capitals|body-head|programme-opener|street-noun|the}) ⟦{sure-surname|town-surname|unknown} {initial}{0,1} {particle}{0,2} {sure-surname|small-place|unknown}⟧ (?={word})',
    confidence: 0.8,
    accept: (mention, before, after) => HUMAN_VERBS.has(after?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/post-after',
    kind: 'person',
    summary: 'Two or three capitalised words, a comma and a post: Oluwaseun Adé, the director.',
    pattern:
      '⟦{person-word} {initial}{0,1} {particle}{0,2} {person-word}{1,2}⟧ (?=, {article}? {word|modifier}{0,2} {post-word} | ,? {postnominal})',
    confidence: 0.85,
    // `(Stade Quorvain, capt)`: a team in brackets behind its player.
    accept: (mention, before, after) => before?.class !== 'open' && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/says',
    kind: 'person',
    summary: 'Two capitalised words, at least one of them a known name, beside a verb of saying.',
    pattern:
      '⟦{given|sure-surname|town-surname|word-surname} {initial}{0,1} {particle}{0,2} {person-word}{1,2}⟧ (?={says})',
    confidence: 0.87,
    accept: isUnlistedPerson,
  },
  {
    id: 'person/unlisted-says',
    kind: 'person',
    summary:
      'Two capitalised words that no list knows, with no article, right before said, told, added: Ngaio Tattersall said.',
    pattern:
      '(?<!{person-word|listed-name|sure-place|common-word|capitals|body-head|programme-opener|street-noun|the}) ⟦{unknown} {particle}{0,2} {sure-surname|small-place|unknown}⟧ (?={says})',
    confidence: 0.7,
    accept: (mention, before, after) =>
      PLAIN_SAYING_VERBS.has(after?.key ?? '') && isUnlistedPerson(mention, before, after),
  },
  {
    id: 'person/given-name-alone',
    kind: 'person',
    summary: 'A common given name by itself, where people stand: as told by Carol, his wife Ann has, Ann said.',
    pattern:
      '(?<!{name-word|article|honorific|initial|force|people|hyphen|ampersand}) ⟦{sure-given}⟧ (?!{name-word|honorific|rank|force|people|number|open|hyphen|ampersand})',
    confidence: 0.8,
    accept: ([unit], before, after) =>
      unit !== undefined &&
      !unit.entry &&
      !unit.caps &&
      unit.key.length > 2 &&
      !GIVEN_NAMES_OF_THINGS.has(unit.key) &&
      !THING_OPENERS.has(before?.key ?? '') &&
      !WORKS_OF_ART.has(before?.key ?? '') &&
      (unit.opensSentence
        ? PLAIN_SAYING_VERBS.has(after?.key ?? '')
        : after?.class !== 'possessive' ||
          PERSON_NOUNS.has(before?.key ?? '') ||
          classesOf('location|for|by').has(before?.class ?? 'line-end')),
  },
  {
    id: 'person/salutation',
    kind: 'person',
    summary: 'A given name that a letter opens or closes with, on a line of its own: Dear Ann,',
    pattern:
      '((?<={line-end} {word-surname|word}?) (?={any} , {line-end}) | (?<=, {line-end}) (?={any} {line-end})) ⟦{sure-given}⟧',
    confidence: 0.8,
    accept: (_mention, before) => before === undefined || before.class === 'line-end' || before.key === 'dear',
  },
  {
    id: 'person/by-line',
    kind: 'person',
    summary: 'A name after By at the start of a line.',
    pattern:
      '(?<={line-end}) {by} ⟦{person-word|sure-place} {initial}{0,2} {particle}{0,2} {name|sure-place|common-word|street-surname}{1,2}⟧ (?={comma|bar|line-end})',
    confidence: 0.93,
  },
];
