import {
  AMBIGUOUS_POST_LETTERS,
  FIELD_WORDS,
  FINITE_VERBS,
  NEVER_NAMES,
  NOUNS_BEHIND_POSTS,
  PASSING_WORDS,
  POST_LETTERS,
  POST_NOUNS,
  POST_STATES,
  POSTS_ELECT,
  SHORT_TITLES,
  SPECIFYING_GERUNDS,
  TITLES_THAT_ARE_NO_POSTS,
  VAGUE_POSTS,
} from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify, isOrdinaryWord } from '../units/lexicon.js';
import type { Item, ItemRow } from './items.js';
import { isDeterminer } from './post-draft.js';

export const STATE_SUFFIX: RegExp = /-(?:elect|designate)$/;

/** Words with a capital that are no listed title, place or people. */
export const CAPITAL_WORDS: ReadonlySet<string> = classesOf('person-word|name-edge|city-surname|common-word|capitals');
/** What the capitalised words of one name are joined of. */
export const NAME_RUN: ReadonlySet<string> = new Set([...CAPITAL_WORDS, 'ampersand']);
/** Words in lower case that may say which post. */
export const LOWER_WORDS: ReadonlySet<string> = classesOf('sort-noun|word|modifier');
const SORT_NOUNS = classesOf('sort-noun');
/** What a word for a field is read as: `state` is also said. */
const FIELD_CLASSES = classesOf('sort-noun|word|modifier|says');
/** Titles as lists have them, in either case. */
const LISTED_TITLES = classesOf('rank|postnominal|post-word');
/** What a listed title is read as at the start of a sentence, where it is also a word or a name: `Founder …`. */
const TITLES_AS_WORDS = classesOf('unknown|common-word');
/** What a noun for a post is read as that no list of titles has. */
const UNLISTED_TITLES = classesOf('sure-surname|word-surname|unknown|common-word|body-head|word|modifier');

export function isHead(items: ItemRow, at: number): boolean {
  if (items.at(at).mention !== undefined) return false;
  if (isLearned(items, at)) return true;
  if (!isPostWord(items.at(at)) || isLettersOfOthers(items, at)) return false;
  if (items.at(at).unit.key === 'justice' && startsLower(items, items.at(at))) return false;
  const next = items.at(at + 1);
  if (next.class === 'possessive' || next.class === 'hyphen' || NOUNS_BEHIND_POSTS.has(next.unit.key)) return false;
  // `a major doubt`, `the director services`
  if (next.class === 'word' && startsPhrase(next)) return false;
  // Of two posts side by side the second is the head: `executive director`. A person may hold both (`chairman, MP …`).
  // `Deputy mayor Cr Ann Okafor` has two: a short title is never said of another post.
  return !isPostWord(next) || next.unit.entry?.sort === 'postnominal' || isShortTitle(next);
}

/**
 * Letters are a rank of the police, of fire crews or of the army only in a text about these, and none in brackets behind a name:
 * `Deputy Máire Coughlan (FF)`, `DA councillor Ann Okafor`.
 */
function isLettersOfOthers(items: ItemRow, at: number): boolean {
  const { unit, start, end } = items.at(at);
  const { entry, key } = unit;
  if (entry?.kind !== 'title' || key.length > MOST_LETTERS) return false;
  const isBracketed = items.at(at - 1).class === 'open' && items.at(at + 1).class === 'close';
  if (isBracketed && entry.sort === 'rank') return true;
  if (isBracketed && SHORT_RANKS.has(key)) return true;
  if (items.text.slice(start, end) !== key.toUpperCase()) return false;
  if (entry.domain === 'police' && !AMBIGUOUS_POST_LETTERS.has(key)) return false;
  return CONTEXTS.get(key === 'da' ? key : (entry.domain ?? ''))?.test(items.text) === false;
}
const MOST_LETTERS = 4;
const isShortTitle = ({ unit, mention }: Item): boolean =>
  mention === undefined && SHORT_TITLES.has(unit.key.replace(LAST_STOP, ''));
const LAST_STOP = /\.$/;
const SHORT_RANKS = new Set(['con', 'lab', 'ind']);
/** By the domain of a title, or by its letters. */
const CONTEXTS: ReadonlyMap<string, RegExp> = new Map([
  ['police', /\b(?:police|constable|detective|inquest|crime|officers?)\b/i],
  ['fire and ambulance', /\b(?:fire|blaze|firefighters?|ambulance|paramedics?)\b/i],
  ['military', /\b(?:army|navy|naval|soldiers?|regiment|marines|military|troops|RAF)\b/i],
  ['courts and law', /\b(?:court|attorney|prosecutors?|trial|lawsuit)\b/i],
  ['da', /\b(?:district attorney|prosecutors?|grand jury)\b/i],
]);

const isPlural = (key: string): boolean => key.endsWith('s') && !key.endsWith('ss');
/** `assistant heads`, `two valuers`: posts of several people. */
export const isPluralNoun = ({ unit, mention, class: wordClass }: Item): boolean =>
  mention === undefined &&
  isPlural(unit.key) &&
  UNLISTED_TITLES.has(wordClass) &&
  unit.entry === undefined &&
  (POST_NOUNS.has(unit.key.slice(0, -1)) || PLURAL_HEADS.has(unit.key));
const PLURAL_HEADS = new Set([
  'heads',
  'directors',
  'managers',
  'partners',
  'members',
  'valuers',
  'chairmen',
  'leaders',
  'secretaries',
]);

/** `professor of nursing at Example University`: a title before a name, a post where it says of what. */
const isLearned = (items: ItemRow, at: number): boolean =>
  items.at(at).unit.key === 'professor' &&
  items.at(at).mention === undefined &&
  LEARNED_IN.has(items.at(at + 1).unit.key);
const LEARNED_IN = new Set(['of', 'in', 'at']);

/** Titles of birth, honour and learning, forms of address: no posts. */
const NO_POST_DOMAINS: ReadonlySet<string> = new Set(['courtesy', 'honours and nobility']);
/** Letters and words that are seldom the title they could be: disc jockeys, `Can Smith do it?` */
const NO_TITLES = new Set(['dj', 'can', 'major']);

export function isPostWord(item: Item): boolean {
  const { unit, mention } = item;
  if (mention !== undefined) return false;
  // Most units: no title that a list has.
  if (item.class === 'word') return isUnlistedPost(item);
  const opensWithTitle = TITLES_AS_WORDS.has(item.class) && unit.opensSentence && unit.entry?.kind === 'title';
  if (opensWithTitle || LISTED_TITLES.has(item.class)) {
    if (NO_TITLES.has(unit.key)) return false;
    if (item.class === 'postnominal') return POST_LETTERS.has(unit.key);
    return (
      !unit.entry || !(NO_POST_DOMAINS.has(unit.entry.domain ?? '') || TITLES_THAT_ARE_NO_POSTS.has(unit.entry.name))
    );
  }
  return UNLISTED_TITLES.has(item.class) && isUnlistedPost(item);
}

/** Whether the word of an item, of a class that a post may have, names a post that no list of titles has. */
function isUnlistedPost(item: Item): boolean {
  const { word } = item;
  word.isPost ??= POST_NOUNS.has(word.key) || VAGUE_POSTS.has(word.key) || isElect(word.key);
  return word.isPost || isPluralNoun(item);
}

const startsPhrase = ({ unit }: Item): boolean =>
  isOrdinaryWord(unit.key) &&
  canSpecify(unit.key) &&
  !NEVER_NAMES.has(unit.key) &&
  !FOLLOWERS.has(unit.key) &&
  !FINITE_VERBS.has(unit.key);
const FOLLOWERS = new Set(['went', 'elect', 'designate', 'yesterday', 'today', 'based', 'turned', 'responsible']);
const ELECT_STEM = new RegExp(`^${anyOf(POSTS_ELECT)}-`);
export const isElect = (key: string): boolean => key.includes('-') && STATE_SUFFIX.test(key) && ELECT_STEM.test(key);

export const MOST_SPECIFIERS = 6;

/** A lower-case word that says which post. */
export function isSpecifier({ class: wordClass, unit, mention }: Item): boolean {
  if (mention !== undefined) return false;
  if (wordClass === 'modifier' || POST_STATES.has(unit.key) || PASSING_WORDS.has(unit.key)) return true;
  if (wordClass === 'post-word' || SORT_NOUNS.has(wordClass)) return true;
  if (FIELD_WORDS.has(unit.key)) return FIELD_CLASSES.has(wordClass);
  if (wordClass !== 'word' || NEVER_NAMES.has(unit.key)) return false;
  if (unit.key.endsWith('ing')) return SPECIFYING_GERUNDS.has(unit.key);
  return canSpecify(unit.key);
}

export const startsLower = ({ text }: ItemRow, { start }: Item): boolean => {
  const first = text.charAt(start);
  return first !== first.toUpperCase();
};

/** `Venezuelan President`: a people, listed or not. */
export const PEOPLE: RegExp = /(?:[aeiy]an|elan|ese|[nldkt]ish|aeli|aqi|stani)$/;
export const isPeople = (item: Item): boolean =>
  item.mention === undefined &&
  (item.class === 'people' || (CAPITAL_WORDS.has(item.class) && PEOPLE.test(item.unit.key)));
/** A word that stands before a post and is no part of its name: a state, a people. */
export const isPassing = (item: Item): boolean => PASSING_WORDS.has(item.unit.key) || isPeople(item);

/** `the newly elected mayor`, `the elected mayor`: a participle that tells how the post was got. */
export const isElected = (items: ItemRow, at: number): boolean =>
  GOT.has(items.at(at).unit.key) &&
  items.at(at).mention === undefined &&
  (HOW_GOT.has(items.at(at - 1).unit.key) || isDeterminer(items.at(at - 1)));
const GOT = new Set(['elected', 're-elected', 'appointed', 'promoted', 'installed', 'created']);
const HOW_GOT = new Set(['newly', 'recently', 'directly', 'democratically', 'freshly', 'just', 'specially']);
/** Words of the same before a participle: `newly`. */
export const isHowGot = ({ unit, mention }: Item): boolean => mention === undefined && HOW_GOT.has(unit.key);
