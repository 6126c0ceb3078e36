import {
  LEADERS_OF_COUNTRIES,
  NAME_SYLLABLES,
  PERSON_NOUNS,
  RELATIONS,
  SUFFIXES_OF_WORDS,
  SURNAMES_THAT_STAND_FIRST,
  VIETNAMESE_MIDDLE_NAMES,
  VIETNAMESE_SURNAMES,
} from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { isGuessedWord } from '../units/lexicon.js';
import type { Unit } from '../units/read-units.js';
import { all, before, behind, condition, either, firstIn, not, unit, word } from './conditions.js';
import type { NameRule } from './name-rule.js';
import { FREE, PARTICLES, UNLISTED_PERSON } from './person-shape.js';

/** A word that could be a name where a cue says so: unlisted, or ordinary by its ending alone, as `Tshering` and `Timbely`. */
const ANY = '{person-word|small-place|common-word}';
const ENDS = '(?!{name-word|force})';
const PAIR = `${ANY} {initial}? ${PARTICLES} ${ANY}{1,2}`;

/** What English ends its own words in, and few names: `Production`. */
const ENGLISH = new RegExp(`${anyOf(SUFFIXES_OF_WORDS)}$`);
const couldBeName = ({ class: unitClass, key }: Unit): boolean =>
  (unitClass !== 'common-word' && unitClass !== 'unknown') ||
  (!ENGLISH.test(key) && (unitClass === 'unknown' || isGuessedWord(key)));
const NO_WORDS = condition('no word of it is an ordinary one in its own right', ({ mention }) =>
  mention.every(couldBeName),
);
const ONE_LISTED = either(unit('first', 'given'), unit('last', 'given|sure-surname'));
const ACCORDING = new Set(['according']);
const TO = new Set(['to']);
const NAMED = new Set(['named', 'identified', 'known']);
const GOVERNMENTS = new Set(['administration', 'regime', 'government', 'presidency', 'junta', 'dictatorship']);
const AS = new Set(['as']);

const SYLLABLES = /^[a-z]+-[a-z]+$/;
/** A given name in pinyin, of two syllables: `Jinping`, `Xiaoming`. */
const PINYIN =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|[ei]ng|iao|u?ai|i?an|uan|[aeiou]n|ei|[aio]o|i[aeu]|u[aioe]|[aeiou])){2}$/;

const isEastAsianPair = (key: string): boolean =>
  SYLLABLES.test(key) && key.split('-').every((syllable) => NAME_SYLLABLES.has(syllable));
const ONE_SYLLABLE = /^[^aeiouy]*[aeiouy]{1,3}[^aeiouy]*$/;
const isUnlisted = ({ class: unitClass, key }: Unit): boolean =>
  (unitClass === 'unknown' && ONE_SYLLABLE.test(key)) || (NAME_SYLLABLES.has(key) && unitClass !== 'common-word');

/** What stands behind a surname that is given first: two syllables with a hyphen, in one word, or in two. */
function isEastAsian(first: Unit, given: readonly Unit[]): boolean {
  const [one, another] = given;
  if (!one) return false;
  if (another) {
    const isVietnamese = VIETNAMESE_SURNAMES.has(first.key) && VIETNAMESE_MIDDLE_NAMES.has(one.key);
    return isVietnamese || given.every(isUnlisted);
  }
  if (isEastAsianPair(one.key)) return true;
  // `Lee Rainie` is no Mr Lee.
  return (
    first.class !== 'sure-given' && PINYIN.test(one.key) && (one.class !== 'common-word' || isGuessedWord(one.key))
  );
}

/** People whom no list of names knows, behind or before a cue; those whose surname stands first. */
export const cuedPersonRules: readonly NameRule[] = [
  {
    id: 'person/surname-first',
    kind: 'person',
    surnameFirst: true,
    summary: 'A surname of East Asia and the given names behind it: Lim Swee Keng, Kim Min-jun, Nguyen Thi Hoa.',
    pattern: `⟦{capital-word|street-surname} {person-word|small-place|common-word}{1,2}⟧ ${ENDS}`,
    confidence: 0.89,
    accept: [
      firstIn(SURNAMES_THAT_STAND_FIRST),
      condition(
        'its given names are such as East Asia has',
        ({ mention: [first, ...given] }) => first !== undefined && isEastAsian(first, given),
      ),
      ...FREE,
    ],
  },
  {
    id: 'person/cue-before',
    kind: 'person',
    summary:
      'Capitalised words behind what somebody is, or is named as: his brother Tshering Wangdi, spokesman Bala Okoro.',
    pattern: `(?<={word|post-word}) ⟦${PAIR}⟧ ${ENDS}`,
    confidence: 0.83,
    accept: [
      either(
        behind(RELATIONS),
        behind(PERSON_NOUNS),
        unit('before', 'post-word'),
        all(behind(AS), word('previous', NAMED)),
      ),
      NO_WORDS,
      // `spokesman Bala Okoro`
      either(not(unit('first', 'small-place')), unit('last', 'sure-surname')),
      ...UNLISTED_PERSON,
    ],
  },
  {
    id: 'person/according-to',
    kind: 'person',
    summary: 'Capitalised words that tell something: according to Zaynab Tuwairqi.',
    pattern: `(?<={says|word} {from}) ⟦${PAIR}⟧ (?={comma|stop|semicolon|close|line-end|word|of})`,
    confidence: 0.8,
    accept: [behind(TO), word('previous', ACCORDING), ONE_LISTED, NO_WORDS, ...UNLISTED_PERSON],
  },
  {
    id: 'person/apposed',
    kind: 'person',
    summary: 'Capitalised words between commas behind what somebody is: the driver, Hnin Pwint, was hurt.',
    pattern: `(?<={word|post-word} ,) ⟦${PAIR}⟧ (?={comma})`,
    confidence: 0.82,
    accept: [
      either(word('previous', PERSON_NOUNS), word('previous', RELATIONS), unit('previous', 'post-word')),
      // `the driver, Hnin Pwint, Xanto Vellikas and …` is a list.
      not(unit('next', 'capital-word')),
      NO_WORDS,
      ...UNLISTED_PERSON,
    ],
  },
  {
    id: 'person/of-government',
    kind: 'person',
    summary: 'The surname of a head of state or government, by which a government goes: the Obama administration.',
    pattern: `(?<={the}) ⟦{name}⟧ (?={word|body-noun|body-sort})`,
    confidence: 0.8,
    accept: [firstIn(LEADERS_OF_COUNTRIES), before(GOVERNMENTS)],
  },
];
