import {
  BODY_ACTS,
  BODY_COMPANIONS,
  BODY_PROPERTY,
  BODY_RELATIONS,
  BODY_SORTS,
  DOES_TO_BODIES,
  DONE_BY_BODIES,
  DONE_TO_BODIES,
  LOOSE_BODY_ACTS,
  LOOSE_BODY_RELATIONS,
  LOOSE_BODY_SORTS,
  LOOSELY_DONE_BY_BODIES,
  PLURAL_EVENTS_AND_WORKS,
  SURNAME_PREFIXES,
  THINGS_IN_CAPITALS,
  TRADE_ENDINGS,
} from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import { abbreviates } from './abbreviates.js';
import { classAt, isSingle, keyAt, type NameSign, type Sight, unitAt } from './sign.js';
import { sortBehind } from './sort-behind.js';

const INNER_CAPITAL = /\p{Ll}\p{Lu}|^\p{Ll}+\p{Lu}|\p{Lu}\p{Ll}+\p{N}/u;
const LETTERS_IN_PLURAL = /\p{Lu}{2}s$/u;
const PLURAL = /[^s]s$/;

const LIST_MARKS = classesOf('and|comma');
/** Before the next name of a list, behind its comma: `and`; before a name: `the`. */
const JOINS_LAST = classesOf('the|and');

/** `Sony, Toshiba and Zentra`: beside a known body, with only a comma, and, or between them. */
function besideBody(s: Sight): number {
  const { kinds, first, last } = s;
  const next = JOINS_LAST.has(classAt(s, last + 2)) ? last + 3 : last + 2;
  const goesOn = LIST_MARKS.has(classAt(s, last + 1));
  const mark = classAt(s, first - 1);
  const before = kinds[first - 2] === 'organisation' && (mark === 'and' || (mark === 'comma' && goesOn));
  const after = goesOn && kinds[next] === 'organisation';
  return (before ? 1 : 0) + (after ? 1 : 0);
}

const isEntry = (s: Sight): boolean => isSingle(s) && unitAt(s, s.first).entry?.kind === 'organisation';

const isBodyCapitals = (s: Sight): boolean =>
  isSingle(s) &&
  unitAt(s, s.first).caps &&
  classAt(s, s.first) === 'capitals' &&
  !THINGS_IN_CAPITALS.has(keyAt(s, s.first));
const NO_SURNAMES = classesOf('unknown|common-word');
const NICKNAMES = classesOf('family|common-word');

/** `Thornley Sharks`; a word that is also a surname only behind the: the Thornley Williams. */
function isTeamOfPlace(s: Sight): boolean {
  const { first, last } = s;
  const { entry } = unitAt(s, first);
  return (
    last > first &&
    s.kinds[first] === 'place' &&
    entry !== undefined &&
    entry.sort !== 'country' &&
    !unitAt(s, last).opensSentence &&
    PLURAL.test(keyAt(s, last)) &&
    !LETTERS_IN_PLURAL.test(s.words) &&
    !PLURAL_EVENTS_AND_WORKS.has(keyAt(s, last)) &&
    ((NO_SURNAMES.has(classAt(s, last)) && classAt(s, first) === 'sure-place') ||
      (s.article === 'the' && NICKNAMES.has(classAt(s, last))))
  );
}
/** What may stand before a noun: its new chief executive. */
const ADJECTIVES = classesOf('word|modifier');
/** Behind a name that stands for itself and tells of no noun: the KLFA was, not the KLFA scheme. */
const NO_NOUN = classesOf('preposition|word|says|modifier|possessive|comma|close|stop|line-end');
const BE: ReadonlySet<string> = new Set(['is', 'was', 'were', 'are']);
/** `stake in`, never `chairman in`: what joins a relation to its body. */
const RELATION_LINK: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'with']);
const MAY_LINK: ReadonlySet<string> = new Set(['with', 'from', 'for', 'between']);
const JOINS: ReadonlySet<string> = new Set(['joined', 'joining', 'rejoined', 'quit']);
const WORKS: ReadonlySet<string> = new Set(['works', 'worked', 'working', 'signed', 'played', 'plays']);
const TOLD: ReadonlySet<string> = new Set(['told', 'telling']);
const NAME_PREFIX = new RegExp(`^${anyOf(SURNAME_PREFIXES)}['’\\p{Lu}]`, 'u');

function definesLetters(s: Sight): boolean {
  if (classAt(s, s.last + 1) !== 'open' || classAt(s, s.last + 3) !== 'close') return false;
  const letters = unitAt(s, s.last + 2);
  return letters.caps && abbreviates(letters.key.toUpperCase(), s.words.replaceAll('&', 'and'));
}

/** Of a post of several words the last counts: its chief executive. */
const isProperty = (s: Sight, at: number): boolean =>
  BODY_PROPERTY.has(keyAt(s, at)) || BODY_PROPERTY.has(keyAt(s, at).split(' ').at(-1) ?? '');

export const organisationSigns: readonly NameSign[] = [
  {
    id: 'organisation/sort-before',
    kind: 'organisation',
    summary: 'A word for its sort right before it: retailer Zentra, the band Quillfeather.',
    weight: 0.8,
    sees: (s) => s.article === undefined && BODY_SORTS.has(keyAt(s, s.left)) && !LOOSE_BODY_SORTS.has(keyAt(s, s.left)),
  },
  {
    id: 'organisation/sort-before-comma',
    kind: 'organisation',
    summary: 'Between commas behind the word for its sort with the: the company, Hobday Civil, went bust.',
    weight: 0.7,
    sees: (s) =>
      s.article === undefined &&
      !s.possessive &&
      classAt(s, s.left) === 'comma' &&
      classAt(s, s.right) === 'comma' &&
      BODY_SORTS.has(keyAt(s, s.left - 1)) &&
      !LOOSE_BODY_SORTS.has(keyAt(s, s.left - 1)) &&
      classAt(s, s.left - 2) === 'the',
  },
  {
    id: 'organisation/ends-in-trade',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A name that ends in what it deals in: Amatola Water, Ruapehu Tractors.',
    weight: 0.5,
    sees: (s) => !isSingle(s) && !s.quoted && TRADE_ENDINGS.has(keyAt(s, s.last)) && !unitAt(s, s.last).opensSentence,
  },
  {
    id: 'organisation/loose-sort-before',
    kind: 'organisation',
    summary: 'A word that may be its sort right before it: rival Zentra, the group Quillfeather.',
    weight: 0.45,
    sees: (s) => s.article === undefined && LOOSE_BODY_SORTS.has(keyAt(s, s.left)),
  },
  {
    id: 'organisation/sort-behind',
    kind: 'organisation',
    summary: 'What it is stands behind it: Zentra, the biggest maker of doors; Quillfeather is a band.',
    weight: 0.85,
    sees: (s) => sortBehind(s, BODY_SORTS),
  },
  {
    id: 'organisation/has-what-bodies-have',
    kind: 'organisation',
    summary: 'It has what only bodies have: Zentra’s shares, Zentra’s new chief executive.',
    weight: 0.7,
    sees: (s) =>
      s.possessive &&
      [s.right, s.right + 1].some((at) => isProperty(s, at) && (at === s.right || ADJECTIVES.has(classAt(s, s.right)))),
  },
  {
    id: 'organisation/companion-behind',
    kind: 'organisation',
    summary: 'Somebody or something of a body right behind it: a Zentra spokesman, Zentra shares.',
    weight: 0.7,
    sees: (s) => !s.possessive && BODY_COMPANIONS.has(keyAt(s, s.right).split(' ').at(-1) ?? ''),
  },
  {
    id: 'organisation/relation-before',
    kind: 'organisation',
    summary: 'What one has in a body or is of it: shares in Zentra, an analyst at Zentra.',
    weight: 0.65,
    sees: (s) =>
      RELATION_LINK.has(keyAt(s, s.left)) &&
      BODY_RELATIONS.has(
        keyAt(s, s.left - 1)
          .split(' ')
          .at(-1) ?? '',
      ),
  },
  {
    id: 'organisation/done-by',
    kind: 'organisation',
    summary: 'Done as bodies do it: owned by Zentra.',
    weight: 0.65,
    sees: (s) => classAt(s, s.left) === 'by' && DONE_BY_BODIES.has(keyAt(s, s.left - 1)),
  },
  {
    id: 'organisation/works-for',
    kind: 'organisation',
    summary: 'Somebody works for it: worked at Zentra, joined Zentra.',
    weight: 0.55,
    sees: (s) =>
      JOINS.has(keyAt(s, s.left)) ||
      ((keyAt(s, s.left) === 'for' || keyAt(s, s.left) === 'at') && WORKS.has(keyAt(s, s.left - 1))),
  },
  {
    id: 'organisation/does-what-bodies-do',
    kind: 'organisation',
    summary: 'It does what only bodies do: Zentra employs, Zentra acquired.',
    weight: 0.6,
    sees: (s) => !s.possessive && BODY_ACTS.has(keyAt(s, s.right)),
  },
  {
    id: 'organisation/is-founded',
    kind: 'organisation',
    summary: 'What happens to bodies happens to it: Zentra was founded, Zentra is owned.',
    weight: 0.6,
    sees: (s) => !s.possessive && BE.has(keyAt(s, s.right)) && DONE_TO_BODIES.has(keyAt(s, s.right + 1)),
  },
  {
    id: 'organisation/is-bought',
    kind: 'organisation',
    summary: 'What one does to bodies is done to it: acquired Zentra, founded Zentra.',
    weight: 0.5,
    sees: (s) => s.article !== 'a' && DOES_TO_BODIES.has(keyAt(s, s.left)),
  },
  {
    id: 'organisation/may-act',
    kind: 'organisation',
    summary: 'It does what bodies do as well as people: Zentra said, Zentra launched.',
    weight: 0.4,
    sees: (s) => !s.possessive && (classAt(s, s.right) === 'says' || LOOSE_BODY_ACTS.has(keyAt(s, s.right))),
  },
  {
    id: 'organisation/beside-body',
    kind: 'organisation',
    summary: 'It stands in a list with a known body: Tesco and Zentra.',
    weight: 0.5,
    sees: (s) => besideBody(s) !== 0,
  },
  {
    id: 'organisation/between-bodies',
    kind: 'organisation',
    summary: 'It stands in a list with known bodies on both sides: Tesco, Zentra and Asda.',
    weight: 0.55,
    sees: (s) => besideBody(s) === 2,
  },
  {
    id: 'organisation/may-relate',
    kind: 'organisation',
    summary: 'Before it something that joins bodies more often than people: a contract with Zentra, used by Zentra.',
    weight: 0.35,
    sees: (s) =>
      (MAY_LINK.has(keyAt(s, s.left)) && LOOSE_BODY_RELATIONS.has(keyAt(s, s.left - 1))) ||
      (classAt(s, s.left) === 'by' && LOOSELY_DONE_BY_BODIES.has(keyAt(s, s.left - 1))),
  },
  {
    id: 'organisation/defined-letters',
    kind: 'organisation',
    summary: 'Several capitalised words and, in brackets, their first letters: Harm Research Collaborative (HRC).',
    weight: 0.45,
    definesLetters: true,
    sees: (s) => !isSingle(s) && definesLetters(s),
  },
  {
    id: 'organisation/sort-before-brackets',
    kind: 'organisation',
    summary: 'In brackets behind a word for its sort: the company (Zentra).',
    weight: 0.75,
    sees: (s) =>
      classAt(s, s.first - 1) === 'open' && classAt(s, s.last + 1) === 'close' && BODY_SORTS.has(keyAt(s, s.first - 2)),
  },
  {
    id: 'organisation/club-in-sport',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A listed club whose name is also a place’s or a word, in an article about its sport.',
    weight: 0.7,
    sees: (s) => s.isSport && isEntry(s) && unitAt(s, s.first).entry?.sort.endsWith('club') === true,
  },
  {
    id: 'organisation/according-to',
    kind: 'organisation',
    summary: 'Somebody relies on it: according to Zentra, told Zentra.',
    weight: 0.4,
    sees: (s) => (keyAt(s, s.left) === 'to' && keyAt(s, s.left - 1) === 'according') || TOLD.has(keyAt(s, s.left)),
  },
  {
    id: 'organisation/listed-doubtful',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A listed body whose name is also a word or a person’s.',
    weight: 0.45,
    sees: isEntry,
  },
  {
    id: 'organisation/listed-behind-the',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A listed body whose name is also a word, with the and its capital inside a sentence: the Treasury.',
    weight: 0.5,
    sees: (s) => isEntry(s) && s.article === 'the',
  },
  {
    id: 'organisation/listed-capitals',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A listed body whose letters stand for something else as well: LSE.',
    weight: 0.55,
    sees: (s) => isEntry(s) && unitAt(s, s.first).caps,
  },
  {
    id: 'organisation/capitals',
    kind: 'organisation',
    isOfWord: true,
    summary: 'Written in capitals: KLFA.',
    weight: 0.33,
    sees: isBodyCapitals,
  },
  {
    id: 'organisation/capitals-behind-the',
    kind: 'organisation',
    isOfWord: true,
    summary: 'Written in capitals, with the and no noun behind it: the KLFA was.',
    weight: 0.4,
    sees: (s) => s.article === 'the' && isBodyCapitals(s) && NO_NOUN.has(classAt(s, s.last + 1)),
  },
  {
    id: 'organisation/inner-capital',
    kind: 'organisation',
    isOfWord: true,
    summary: 'A capital or a figure inside the word, as trade names have it: LexaCorp.',
    weight: 0.25,
    sees: (s) => INNER_CAPITAL.test(s.words) && !NAME_PREFIX.test(s.words),
  },
  {
    id: 'organisation/ampersand',
    kind: 'organisation',
    isOfWord: true,
    summary: 'Two names with an ampersand: Marlow & Pike.',
    weight: 0.6,
    sees: (s) => s.words.includes(' & '),
  },
  {
    id: 'organisation/team-of-place',
    kind: 'organisation',
    isOfWord: true,
    endsInNickname: true,
    summary: 'A place and what its team is called: Thornley Sharks.',
    weight: 0.8,
    sees: isTeamOfPlace,
  },
];
