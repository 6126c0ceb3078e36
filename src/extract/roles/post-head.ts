import {
  NEVER_NAMES,
  NOUNS_BEHIND_POSTS,
  PASSING_WORDS,
  POST_LETTERS,
  POST_NOUNS,
  POST_STATES,
  POSTS_ELECT,
  SPECIFYING_GERUNDS,
  TITLES_THAT_ARE_NO_POSTS,
  VAGUE_POSTS,
} from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify, isOrdinaryWord } from '../units/lexicon.js';
import type { Item } from './items.js';

export const STATE_SUFFIX: RegExp = /-(?:elect|designate)$/;

export function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !isPostWord(item)) return false;
  const next = items[at + 1];
  if (next && (next.class === 'possessive' || next.class === 'hyphen' || NOUNS_BEHIND_POSTS.has(next.unit.key)))
    return false;
  // `a major doubt`, `the director services`
  if (next?.class === 'word' && startsPhrase(next)) return false;
  // Of two posts side by side the second is the head: `executive director`. A person may hold both (`chairman, MP …`).
  return !(next && isPostWord(next) && next.unit.entry?.sort !== 'postnominal');
}

/** Titles of birth, honour and learning, forms of address: no posts. */
const NO_POST_DOMAINS: ReadonlySet<string> = new Set(['courtesy', 'honours and nobility']);
/** Letters and words that are seldom the title they could be: disc jockeys, `Can Smith do it?` */
const NO_TITLES = new Set(['dj', 'can', 'major']);
export function isPostWord({ unit, mention, class: letter }: Item): boolean {
  if (mention !== undefined) return false;
  // A listed post that is also a word or a name, at the start of a sentence: `Founder …`.
  const isListed = classesOf('unknown|common-word').has(letter) && unit.opensSentence && unit.entry?.kind === 'title';
  if (isListed || classesOf('rank|postnominal|post-word').has(letter)) {
    const { domain = '', name = '' } = unit.entry ?? {};
    if (NO_TITLES.has(unit.key)) return false;
    return letter === 'postnominal'
      ? POST_LETTERS.has(unit.key)
      : !NO_POST_DOMAINS.has(domain) && !TITLES_THAT_ARE_NO_POSTS.has(name);
  }
  if (!classesOf('sure-surname|word-surname|unknown|common-word|body-head|word|modifier').has(letter)) return false;
  return POST_NOUNS.has(unit.key) || VAGUE_POSTS.has(unit.key) || isElect(unit.key);
}

const startsPhrase = ({ unit }: Item): boolean =>
  isOrdinaryWord(unit.key) && canSpecify(unit.key) && !NEVER_NAMES.has(unit.key) && !FOLLOWERS.has(unit.key);
const FOLLOWERS = new Set(['elect', 'designate', 'yesterday', 'today', 'based', 'turned', 'responsible']);
const ELECT_STEM = new RegExp(`^${anyOf(POSTS_ELECT)}-`);
export const isElect = (key: string): boolean => STATE_SUFFIX.test(key) && ELECT_STEM.test(key);

export const LOWER: ReadonlySet<string> = classesOf('sort-noun|word|modifier');
export const CAPITALS: ReadonlySet<string> = classesOf('person-word|name-edge|city-surname|common-word|capitals');
/** What the capitalised words of one name are joined of. */
export const RUN_CLASSES: ReadonlySet<string> = new Set([...CAPITALS, 'ampersand']);
export const MOST_SPECIFIERS = 6;

/** A lower-case word that says which post. */
export function isSpecifier({ class: letter, unit, mention }: Item): boolean {
  if (mention !== undefined) return false;
  if (letter === 'modifier' || POST_STATES.has(unit.key) || PASSING_WORDS.has(unit.key)) return true;
  if (letter === 'post-word' || classesOf('sort-noun').has(letter)) return true;
  if (letter !== 'word' || NEVER_NAMES.has(unit.key)) return false;
  if (unit.key.endsWith('ing')) return SPECIFYING_GERUNDS.has(unit.key);
  return canSpecify(unit.key);
}

export const startsLower = (text: string, { start }: Item): boolean => {
  const first = text[start] ?? '';
  return first !== first.toUpperCase();
};

/** `Venezuelan President`: a people, listed or not. */
export const PEOPLE: RegExp = /(?:[aeiy]an|elan|ese|[nldkt]ish|aeli|aqi|stani)$/;
export const isPeople = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mention === undefined &&
  (item.class === 'people' || (CAPITALS.has(item.class) && PEOPLE.test(item.unit.key)));
export const isPassing = (item: Item | undefined): boolean =>
  item !== undefined && (PASSING_WORDS.has(item.unit.key) || isPeople(item));
