import { FIELD_WORDS, MODALS, PARTY_ADJECTIVES, POST_LETTERS, SUBJECT_CAPITALS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify, isOrdinaryWord } from '../units/lexicon.js';
import type { Item, ItemRow } from './items.js';
import type { PostDraft } from './post-draft.js';
import {
  CAPITAL_WORDS,
  isElected,
  isHowGot,
  isPassing,
  isPeople,
  isPostWord,
  isSpecifier,
  MOST_SPECIFIERS,
  startsLower,
} from './post-head.js';

const JOINERS = classesOf('joiner');
/** What bounds a phrase in front, so that an `and` in it joins its own words. */
const PHRASE_BOUNDS = classesOf(
  'article|possessive|comma|open|quote|stop|colon|exclamation|question|line-end|body|area',
);

interface Specifiers {
  /** Items, in order. */
  readonly kept: readonly number[];
  /** The first of them, or the head where there is none. */
  readonly first: number;
}

/** The words before a head that say which post, back to the first that cannot. */
export function readSpecifiers(items: ItemRow, { head, from }: PostDraft): Specifiers {
  // `Exampleton Central MP`: capitals before letters for a seat are the seat.
  const lowerHead = startsLower(items, items.at(head)) || POST_LETTERS.has(items.at(head).unit.key);
  const specifiersOf = (kept: readonly number[]): Specifiers => ({ kept, first: kept[0] ?? head });
  const canJoin = (item: Item): boolean =>
    !isPostWord(item) && !isPassing(item) && (isSpecifier(item) || isSubject(items, item, lowerHead));
  let kept: readonly number[] = [];
  let joined: number | undefined;
  let at = head - 1;
  for (; at >= from && kept.length < MOST_SPECIFIERS; at--) {
    const item = items.at(at);
    const isNext = kept.length === 0;
    if (!isNext && item.class === 'hyphen' && isTight(items, at)) {
      kept = [at - 1, at, ...kept];
      at--;
    } else if (isElected(items, at)) {
      kept = [at, ...kept];
      if (isHowGot(items.at(at - 1))) kept = [--at, ...kept];
    } else if (isSpecifier(item) || isPeople(item) || isSubject(items, item, lowerHead)) kept = [at, ...kept];
    else if (isNext && item.class === 'rank' && isPostWord(item) && !isLetters(item)) kept = [at];
    else if (!isNext && JOINERS.has(item.class) && joined === undefined && at > from && canJoin(items.at(at - 1))) {
      joined = kept[0];
      kept = [at, ...kept];
    } else break;
  }
  const { first } = specifiersOf(kept);
  // `will discipline captain Ann Okafor`, `to marry music executive …`, `equally odd director`: the first is no specifier.
  if (first < head && at >= from && takesVerb(items.at(at)) && items.at(first).class === 'word')
    return specifiersOf(kept.slice(1));
  // `He was confident shadow home secretary Ann Okafor would …`
  if (first < head && at >= from && items.at(at).class === 'be' && OF_MIND.has(items.at(first).unit.key))
    return specifiersOf(kept.slice(1));
  // `health and safety manager` only where the phrase is bounded in front: `said X and sales director Y` is not.
  const isCapital = !lowerHead && !startsLower(items, items.at(first));
  if (joined === undefined || isCapital || PHRASE_BOUNDS.has(items.at(at).class)) return specifiersOf(kept);
  const joint = joined;
  return specifiersOf(kept.filter((index) => index >= joint));
}

/** `DA councillor`: a party as often as a rank. */
const isLetters = ({ unit }: Item): boolean => unit.caps && unit.key.length <= MOST_LETTERS;
const MOST_LETTERS = 3;

/** What somebody is of what a clause says that `that` does not open. */
const OF_MIND = new Set(['confident', 'sure', 'certain', 'aware', 'hopeful', 'glad', 'pleased', 'sorry', 'afraid']);

/** Words that a hyphen makes one. */
const COMPOUND_WORDS = classesOf('unknown|common-word|people|word');

/** The hyphen of `sixth-form`. */
function isTight(items: ItemRow, at: number): boolean {
  const [before, hyphen, after] = [items.at(at - 1), items.at(at), items.at(at + 1)];
  return (
    before.end === hyphen.start &&
    hyphen.end === after.start &&
    COMPOUND_WORDS.has(before.class) &&
    before.unit.key !== 'ex'
  );
}

/** A verb follows it, or an adjective. */
const takesVerb = ({ class: wordClass, unit, mention }: Item): boolean =>
  mention === undefined &&
  (MODALS.has(unit.key) || unit.key.endsWith("n't") || (wordClass === 'word' && unit.key.endsWith('ally')));

/** What a word of a post's own name is read as where it has a capital. */
const POST_CAPITALS = classesOf('sure-surname|word-surname|unknown|common-word|capitals|body-head');
/** The same at the start of a sentence, before a head in lower case. */
const OPENING_WORDS = classesOf('common-word|body-head');

const OPENING_SURNAMES = classesOf('word-surname|unknown');

/** A capital that belongs to the post: before a capitalised head, at the start of a sentence, or one that says what about. */
function isSubject(items: ItemRow, item: Item, lowerHead: boolean): boolean {
  const { key, opensSentence } = item.unit;
  if (FIELD_WORDS.has(key) && item.mention === undefined && !lowerHead && !startsLower(items, item)) return true;
  if (!CAPITAL_WORDS.has(item.class)) return false;
  if (SUBJECT_CAPITALS.has(key) || key.startsWith('ex-') || PARTY_ADJECTIVES.has(key)) return true;
  if (!lowerHead) return POST_CAPITALS.has(item.class) && !startsLower(items, item);
  if (opensSentence && FIELD_WORDS.has(key)) return true;
  if (!opensSentence || !canSpecify(key)) return false;
  // `Ward manager Ann Okafor`, `Supply chain manager …`: a surname elsewhere, and an ordinary word at the start.
  return OPENING_WORDS.has(item.class) || (OPENING_SURNAMES.has(item.class) && isOrdinaryWord(key));
}
