import {
  CITIZENS,
  GIVEN_NAMES_OF_THINGS,
  HUMAN_VERBS,
  NAMED_AFTER_PEOPLE,
  NO_INITIALS,
  NOUNS_OF_THINGS,
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
import { isGuessedWord } from '../units/lexicon.js';
import {
  all,
  before,
  behind,
  condition,
  either,
  firstIn,
  lastIn,
  listedAs,
  not,
  notBehind,
  notFirstIn,
  notLastIn,
  OPENS_SENTENCE,
  unit,
  units,
  word,
} from './conditions.js';
import type { NameRule } from './name-rule.js';
import { FREE, HUMAN_BESIDE, MORE_SURNAMES, PARTICLES, SURELY_HUMAN_BESIDE, UNLISTED_PERSON } from './person-shape.js';

/** A full name: given names and initials, particles, then one or two surnames; `Anne-Marie` and `Smith-Jones` are one unit. */
const FULL = `{given} {given|initial}{0,2} ${PARTICLES} {surname}{1,2} ${MORE_SURNAMES}`;
/** After a title anything with a capital is a surname, places, words and street nouns too. */
const SURNAME = `${PARTICLES} {capital-word|street-surname} {name}? ${MORE_SURNAMES}`;
/** `MLA Virendra Pratap Singh`: what no list has for a given name. */
const TITLED = `(${FULL} | {unknown} {person-word} {person-word} | {given|initial}{1,3} ${PARTICLES} {capital-word|street-surname}{1,2} |${SURNAME})`;
/** Two words of which no list says that they are a name; the second is no place and no word. */
const UNLISTED = `{person-word} {initial}? ${PARTICLES} {person-word}`;
/** Behind a whole name: no further word of one. */
const ENDS = '(?!{name-word|force})';

const YEAR_OLD = /year-old$/;
const STARTS_WITH_FIGURE = /^\d/;
const APOSTROPHE = /'/;
const TWO_LETTERS = /^..$/;
const THREE_LETTERS = /^.{3}/;
/** `Plan Q Zentra`: a letter that no given name begins with. */
const LETTER_OF_A_THING = /^[xvouq]$/;
const WHO = new Set(['who', 'whose', 'whom']);
const ARTICLE = new Set(['a']);
const MAY = new Set(['may']);
const DAY = new Set(['day']);
const AGED = new Set(['aged']);
const DEAR = new Set(['dear']);
const GIVEN_PEOPLES = new Set(['christian', 'roman']);

const listedAsPlaceLast = condition('its last word is a listed place', ({ last }) => last.entry?.kind === 'place');
const SEVERAL_UNITS = not(units(1));
const SEVERAL_OTHERS = condition('it is longer than two units', ({ length }) => length > 2);
const IN_CAPITALS = condition('it is in capitals', ({ first }) => first.caps);
const IN_CAPITALS_BEFORE = condition('the word before it is in capitals', (match) => match.before.caps);
const LETTERS_BEHIND_NAMES = condition(
  'the word before it stands behind names',
  ({ before: title }) => title.entry?.position === 'after',
);
const NOT_LISTED = condition('no list has its first word', ({ first }) => first.entry === undefined);

/** People, surest evidence first. Not: streets, ships, firms, laws, teams named after people (longer names win). */
export const personRules: readonly NameRule[] = [
  {
    id: 'person/rank-name',
    kind: 'person',
    summary: 'A name after a rank or a post: Chief Supt Phil Kay, PCC Bob Jones.',
    pattern: `⟦title: ({title} ,?){1,3}⟧ ⟦${TITLED}⟧`,
    confidence: 0.95,
    accept: [
      either(
        SEVERAL_UNITS,
        all(
          either(not(unit('first', 'common-word')), unit('after', 'says')),
          // `AC Milan`, `GM, Zentra and`, `supplier 3e3` hold no rank.
          not(all(IN_CAPITALS_BEFORE, unit('first', 'sure-place'))),
          not(unit('before', 'comma')),
          // `LG Card`: letters that stand behind names.
          not(LETTERS_BEHIND_NAMES),
          not(word('first', STARTS_WITH_FIGURE)),
        ),
      ),
    ],
  },
  {
    id: 'person/titled-title-surname',
    kind: 'person',
    summary:
      'A title, a given name and a surname that is a title or a body elsewhere: Insp Will Church, Sheriff Priya King.',
    pattern: `⟦title: {title}{1,2}⟧ ⟦{given} {given|initial}{0,2} {title|body-head|people}⟧ ${ENDS}`,
    confidence: 0.94,
    accept: [lastIn(TITLE_SURNAMES)],
  },
  {
    id: 'person/rank-name-street',
    kind: 'person',
    summary: 'A rank, a given name and a surname that ends streets: Councillor Jim Street, Sgt Paul Close.',
    pattern: `(?<!{location|of|number} {the}?) ⟦title: {rank} {title}?⟧ ⟦{given} {initial}{0,2} {street-end}⟧ ${ENDS}`,
    confidence: 0.94,
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
    evidence: 'listed-name',
    summary: 'A listed given name and a surname: Jill Harrison, Iain Duncan Smith.',
    // `Ann Pryce Tom Moss`, as a dump has them, are two.
    pattern: `⟦{initial}{0,2} {sure-given} {given|initial}{0,2} ${PARTICLES} {surname} ((?!{sure-given} {family}) {name})? ${MORE_SURNAMES}⟧`,
    confidence: 0.88,
    accept: [
      notFirstIn(ARTICLE),
      // `Harry Potter DVD` has capitals of its own, `SUSAN PRYCE` all the way.
      condition(
        'no word of it but all is in capitals',
        ({ first, mention }) => first.caps || !mention.some((part) => part.class === 'capitals'),
      ),
      ...FREE,
    ],
  },
  {
    id: 'person/given-place-surname',
    kind: 'person',
    summary: 'A given name and a place, that does what people do: Ann London said, Mark Preston, 40.',
    pattern: `(?<!{location|the|name-word}) ⟦{given} {initial}? {place|doubtful-given}⟧ ${ENDS}`,
    confidence: 0.87,
    accept: [
      listedAsPlaceLast,
      HUMAN_BESIDE,
      // `Sydney London said`: two places.
      not(all(listedAs('place'), not(unit('after', 'says')), not(behind(PLAIN_SAYING_VERBS)))),
      notFirstIn(GIVEN_NAMES_OF_THINGS),
      ...FREE,
    ],
  },
  {
    id: 'person/given-suffix-surname',
    kind: 'person',
    evidence: 'name',
    summary: 'A listed given name and an unlisted word that only ends like an ordinary one: Adam Harrity.',
    pattern: `⟦{sure-given} {initial}{0,2} {common-word}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: [
      condition('its last word is ordinary by its ending alone', ({ last }) => isGuessedWord(last.key)),
      not(unit('before', 'the')),
      ...FREE,
    ],
  },
  {
    id: 'person/given-title-surname',
    kind: 'person',
    summary: 'A given name and a surname that is a title, a people or a body elsewhere: Gareth King, Susan Church.',
    pattern: `(?<!{rank|the|in}) ⟦{given} {given|initial}{0,2} {title|body-head|people}⟧ ${ENDS}`,
    confidence: 0.905,
    accept: [lastIn(TITLE_SURNAMES), either(unit('first', 'sure-given'), SURELY_HUMAN_BESIDE), ...FREE],
  },
  {
    id: 'person/honorific-title-surname',
    kind: 'person',
    summary: 'A surname that is a title or a people elsewhere, after a plain honorific: Mr King.',
    pattern: `⟦title: {honorific}⟧ ⟦{honorific|rank|body-head|people}⟧ ${ENDS}`,
    confidence: 0.95,
    accept: [lastIn(TITLE_SURNAMES), behind(PLAIN_HONORIFICS)],
  },
  {
    id: 'person/given-word-surname',
    kind: 'person',
    evidence: 'name',
    summary: 'A listed given name and an ordinary word, where only a name has capitals: Kelly Wonder sang.',
    pattern:
      '(?<={preposition|word|says|post-word|modifier|and|comma}) ⟦{sure-given} {initial}? {common-word}⟧ (?={word|says|and|possessive|comma|close|stop|semicolon})',
    confidence: 0.82,
    accept: [
      not(OPENS_SENTENCE),
      notFirstIn(GIVEN_NAMES_OF_THINGS),
      notLastIn(NAMED_AFTER_PEOPLE),
      not(word('last', APOSTROPHE)),
      notLastIn(THING_HEADS),
      ...FREE,
    ],
  },
  {
    id: 'person/nickname-between',
    kind: 'person',
    summary: 'A given name, a nickname in marks, and a surname: Robert “Bob” Okafor.',
    pattern: `⟦{given} {name|initial}? (" {capital-word}{1,2} " | ' {capital-word}{1,2} ' | {open} {given} {close}) ${PARTICLES} {surname}{1,2}⟧`,
    confidence: 0.9,
    accept: FREE,
  },
  {
    id: 'person/given-street-noun',
    kind: 'person',
    summary: 'A given name and a surname that also ends streets, where nobody is in or at it: Kate Green.',
    pattern: '(?<!{street-end|the|in}) ⟦{sure-given} {initial}{0,2} {street-surname}⟧ (?!{body-head|street-end})',
    confidence: 0.875,
  },
  {
    id: 'person/human-street-noun',
    kind: 'person',
    summary:
      'A given name and a word that ends streets, that does what people do: his wife Grace Hill, Arjun Street, who.',
    pattern: `(?<!{street-end|the|in|number}) ⟦{given} {initial}{0,2} {street-end}⟧ ${ENDS}`,
    confidence: 0.872,
    accept: [SURELY_HUMAN_BESIDE],
  },
  {
    id: 'person/doubtful-given-surname',
    kind: 'person',
    evidence: 'name',
    summary: 'A given name that is also a word or a place, with a surname that is none: Mark Hollis.',
    pattern: `⟦{doubtful-given} {initial}{0,2} ${PARTICLES} {family|sure-given|city-surname|small-place}{1,2} ${MORE_SURNAMES}⟧`,
    confidence: 0.78,
    accept: [
      // `In May Ngaio Trebilcock died.`
      not(all(unit('before', 'in'), firstIn(MAY))),
      // `the Grace Period`, `a Chase Fee`, `the May Day talks`.
      not(all(unit('before', 'article'), unit('last', 'word-surname'))),
      not(all(unit('before', 'the'), unit('last', 'unknown'))),
      notLastIn(NOUNS_OF_THINGS),
      not(all(firstIn(MAY), lastIn(DAY))),
      ...FREE,
    ],
  },
  {
    id: 'person/initials-surname',
    kind: 'person',
    summary: 'Initials and a surname: J. R. Okafor.',
    pattern: `⟦{initial}{1,3} ${PARTICLES} {name}{1,2}⟧`,
    confidence: 0.86,
    accept: [
      notFirstIn(ARTICLE),
      not(all(word('first', LETTER_OF_A_THING), unit('last', 'unknown'))),
      not(unit('before', 'capital-word')),
      ...FREE,
    ],
  },
  {
    id: 'person/middle-initial',
    kind: 'person',
    summary: 'Two capitalised words with an initial between: Delwyn J. Trebilcock.',
    pattern: `⟦{family} {initial}{1,2} ${PARTICLES} {person-word}⟧ ${ENDS}`,
    confidence: 0.85,
    accept: [notFirstIn(NUMBERED_THINGS), not(unit('before', 'capital-word|the')), ...UNLISTED_PERSON],
  },
  {
    id: 'person/people-given-name',
    kind: 'person',
    summary: 'A given name that is also a faith or a people, and a surname: Christian Pryce, Roman Zieliński.',
    pattern: `(?<!{the}) ⟦{people} {initial}? {person-word}⟧ ${ENDS}`,
    confidence: 0.75,
    accept: [firstIn(GIVEN_PEOPLES), ...UNLISTED_PERSON],
  },
  {
    id: 'person/relation-before',
    kind: 'person',
    summary: 'One name behind what somebody is to somebody: his wife Carol, her son Xanto.',
    pattern: `(?<={word}) ⟦{person-word}⟧ ${ENDS}`,
    confidence: 0.8,
    accept: [not(IN_CAPITALS), behind(RELATIONS), notFirstIn(GIVEN_NAMES_OF_THINGS)],
  },
  {
    id: 'person/double-initials',
    kind: 'person',
    summary: 'Two initials without stops and a surname: PJ Okafor, JK Thistlewood.',
    pattern: `(?<!{capital-word|honorific|the}) ⟦{capitals} {sure-surname|town-surname|word-surname}⟧ ${ENDS}`,
    confidence: 0.82,
    accept: [
      condition('its surname is not in capitals', ({ mention }) => mention[1]?.caps === false),
      NOT_LISTED,
      word('first', TWO_LETTERS),
      notFirstIn(NO_INITIALS),
      ...FREE,
    ],
  },
  {
    id: 'person/post-before',
    kind: 'person',
    summary: 'A name after a post in lower case: chairman Shan Oduya, spokeswoman Ute Brandt.',
    pattern: `⟦title: {post-word}⟧ ⟦({person-word} {given|initial}? ${PARTICLES} {person-word}{1,2} | {sure-given} {initial}? {place})⟧`,
    confidence: 0.9,
  },
  {
    id: 'person/age-after',
    kind: 'person',
    evidence: 'human',
    summary: 'Two or three capitalised words and an age: Zbyněk Hrubý, 41,',
    pattern: `⟦{person-word} {initial}? ${PARTICLES} {name}{1,2}⟧ (?=, {number} {comma|close|stop|semicolon} | {open} {number} {close} | ,? {word} {number} {comma|stop|semicolon|line-end})`,
    confidence: 0.9,
    accept: [either(not(unit('after', 'word')), before(AGED)), either(not(unit('next', 'word')), word('next', AGED))],
  },
  {
    id: 'person/age-before',
    kind: 'person',
    evidence: 'human',
    summary: 'Two or three capitalised words behind an age: 32-year-old Zbyněk Hrubý.',
    pattern: `(?<={number}) ⟦{person-word} {initial}? ${PARTICLES} {name}{1,2}⟧ ${ENDS}`,
    confidence: 0.88,
    accept: [word('before', YEAR_OLD), ...UNLISTED_PERSON],
  },
  {
    id: 'person/noun-before',
    kind: 'person',
    evidence: 'human',
    summary: 'Two capitalised words behind what somebody is: striker Xolani Mbekwe, his wife Ngaio Trebilcock.',
    pattern: `(?<={word}) ⟦${UNLISTED}{1,2}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: [behind(PERSON_NOUNS), ...UNLISTED_PERSON],
  },
  {
    id: 'person/people-before',
    kind: 'person',
    evidence: 'guess',
    summary: 'Two capitalised words behind one of a people: the Spaniard Xanto Vellikas.',
    pattern: `(?<={family|common-word|people}) ⟦${UNLISTED}⟧ ${ENDS}`,
    confidence: 0.84,
    accept: [behind(CITIZENS), ...UNLISTED_PERSON],
  },
  {
    id: 'person/said-before',
    kind: 'person',
    evidence: 'guess',
    summary: 'Two capitalised words that no list knows behind said: “No,” said Ngaio Tattersall.',
    pattern: `(?<={says}) ⟦{sure-surname|unknown|sure-given} ${PARTICLES} {strange-word|sure-given}⟧ (?={location|of|and|comma|close|quote|stop|semicolon|line-end})`,
    confidence: 0.86,
    accept: [behind(PLAIN_SAYING_VERBS), ...UNLISTED_PERSON],
  },
  {
    id: 'person/who-after',
    kind: 'person',
    evidence: 'human',
    summary: 'Two capitalised words and who or whose: Ngaio Tattersall, who denies it.',
    pattern: `(?<!{name-word|force|the}) ⟦{person-word} {initial}? ${PARTICLES} {name|common-word}⟧ (?=,? {word})`,
    confidence: 0.85,
    accept: [
      either(before(WHO), all(unit('after', 'comma'), word('next', WHO))),
      not(all(unit('first', 'word-surname'), OPENS_SENTENCE)),
      ...UNLISTED_PERSON,
    ],
  },
  {
    id: 'person/human-verb-after',
    kind: 'person',
    evidence: 'guess',
    summary: 'Two capitalised words that no list knows before what only people do: Ngaio Tattersall wept.',
    pattern: `(?<!{name-word|force|the}) ⟦{sure-surname|town-surname|unknown} {initial}? ${PARTICLES} {strange-word}⟧ (?={word})`,
    confidence: 0.8,
    accept: [before(HUMAN_VERBS), ...UNLISTED_PERSON],
  },
  {
    id: 'person/post-after',
    kind: 'person',
    evidence: 'human',
    summary: 'Two or three capitalised words, a comma and a post: Oluwaseun Adé, the director.',
    pattern: `⟦{person-word} {initial}? ${PARTICLES} {person-word}{1,2}⟧ (?=, {article}? {word|modifier}{0,2} {post-word} | ,? {postnominal})`,
    confidence: 0.85,
    // `(Stade Quorvain, capt)`: a team in brackets behind its player.
    accept: [not(unit('before', 'open')), ...UNLISTED_PERSON],
  },
  {
    id: 'person/says',
    kind: 'person',
    evidence: 'name',
    summary: 'Two capitalised words, at least one of them a known name, beside a verb of saying.',
    pattern: `⟦{given|sure-surname|town-surname|word-surname} {initial}? ${PARTICLES} {person-word}{1,2}⟧ (?={says})`,
    confidence: 0.87,
    accept: [
      // `Agent in Charge Wei-Lin Cho said`
      not(all(SEVERAL_OTHERS, unit('first', 'word-surname'))),
      ...UNLISTED_PERSON,
    ],
  },
  {
    id: 'person/unlisted-says',
    kind: 'person',
    evidence: 'guess',
    summary:
      'Two capitalised words that no list knows, with no article, right before said, told, added: Ngaio Tattersall said.',
    pattern: `(?<!{name-word|force|the}) ⟦{unknown} ${PARTICLES} {strange-word}⟧ (?={says})`,
    confidence: 0.7,
    accept: [before(PLAIN_SAYING_VERBS), ...UNLISTED_PERSON],
  },
  {
    id: 'person/given-name-alone',
    kind: 'person',
    evidence: 'name',
    isLocal: true,
    summary: 'A common given name by itself, where people stand: as told by Carol, his wife Ann has, Ann said.',
    pattern:
      '(?<!{name-word|article|honorific|initial|force|people|hyphen|ampersand}) ⟦{sure-given}⟧ (?!{name-word|honorific|rank|force|people|number|open|hyphen|ampersand})',
    confidence: 0.8,
    accept: [
      NOT_LISTED,
      not(IN_CAPITALS),
      word('first', THREE_LETTERS),
      notFirstIn(GIVEN_NAMES_OF_THINGS),
      notBehind(THING_OPENERS),
      notBehind(WORKS_OF_ART),
      either(not(OPENS_SENTENCE), before(PLAIN_SAYING_VERBS)),
      either(OPENS_SENTENCE, not(unit('after', 'possessive')), behind(PERSON_NOUNS), unit('before', 'location|for|by')),
    ],
  },
  {
    id: 'person/salutation',
    kind: 'person',
    summary: 'A given name that a letter opens or closes with, on a line of its own: Dear Ann,',
    pattern:
      '((?<={line-end} {word-surname|word}?) (?={any} , {line-end}) | (?<=, {line-end}) (?={any} {line-end})) ⟦{sure-given}⟧',
    confidence: 0.8,
    accept: [either(unit('before', 'line-end'), behind(DEAR))],
  },
  {
    id: 'person/by-line',
    kind: 'person',
    evidence: 'human',
    summary: 'A name after By at the start of a line.',
    pattern: `(?<={line-end}) {by} ⟦{person-word|sure-place} {initial}{0,2} ${PARTICLES} {capital-word|street-surname}{1,2}⟧ (?={comma|bar|line-end})`,
    confidence: 0.93,
  },
];
