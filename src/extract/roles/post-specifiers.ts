import { MODALS, PARTY_ADJECTIVES, SUBJECT_CAPITALS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { canSpecify } from '../units/lexicon.js';
import type { Item } from './items.js';
import { CAPITALS, isPassing, isPeople, isPostWord, isSpecifier, MOST_SPECIFIERS, startsLower } from './post-head.js';

/** The words before a head that say which post, back to the first that cannot. */
export function readSpecifiers(
  text: string,
  items: readonly Item[],
  head: number,
  from: number,
): { readonly kept: readonly number[]; readonly first: number } {
  const lowerHead = startsLower(text, items[head] as Item);
  const kept: number[] = [];
  let joined = -1;
  let at = head - 1;
  for (; at >= from && kept.length < MOST_SPECIFIERS; at--) {
    const item = items[at] as Item;
    const before = items[at - 1];
    if (item.class === 'hyphen' && kept.length > 0 && isTight(items, at)) kept.unshift(--at, at + 1);
    else if (isSpecifier(item) || isPeople(item) || isSubject(text, item, lowerHead)) kept.unshift(at);
    else if (item.class === 'rank' && isPostWord(item) && kept.length === 0) kept.unshift(at);
    else if (
      classesOf('joiner').has(item.class) &&
      kept.length > 0 &&
      joined < 0 &&
      at > from &&
      before &&
      canJoin(text, before, lowerHead)
    ) {
      joined = kept[0] ?? -1;
      kept.unshift(at);
    } else break;
  }
  // `will discipline captain Ann Okafor`, `to marry music executive …`, `equally odd director`: the first is no specifier.
  if (kept.length > 0 && at >= from && takesVerb(items[at]) && items[kept[0] ?? -1]?.class === 'word') {
    const rest = kept.slice(1);
    return { kept: rest, first: rest[0] ?? head };
  }
  // `health and safety manager` only where the phrase is bounded in front: `said X and sales director Y` is not.
  const bound = items[at]?.class ?? 'line-end';
  const isCapital = joined >= 0 && !lowerHead && !startsLower(text, items[kept[0] ?? head] as Item);
  if (
    joined >= 0 &&
    !isCapital &&
    !classesOf('article|possessive|comma|open|quote|stop|colon|exclamation|question|line-end|body|area').has(bound)
  ) {
    const cut = kept.filter((index) => index >= joined);
    return { kept: cut, first: cut[0] ?? head };
  }
  return { kept, first: kept[0] ?? head };
}

/** The hyphen of `sixth-form`. */
const isTight = (items: readonly Item[], at: number): boolean => {
  const [before, hyphen, after] = [items[at - 1], items[at], items[at + 1]];
  return (
    before?.mention === undefined &&
    before?.end === hyphen?.start &&
    hyphen?.end === after?.start &&
    before !== undefined &&
    classesOf('unknown|common-word|people|word').has(before.class) &&
    before.unit.key !== 'ex'
  );
};
const takesVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mention === undefined &&
  (MODALS.has(item.unit.key) ||
    item.unit.key.endsWith("n't") ||
    (item.class === 'word' && item.unit.key.endsWith('ally')));
const canJoin = (text: string, item: Item, lowerHead: boolean): boolean =>
  !isPostWord(item) && !isPassing(item) && (isSpecifier(item) || isSubject(text, item, lowerHead));

/** A capital that belongs to the post: before a capitalised head, at the start of a sentence, or one that says what about. */
export function isSubject(text: string, item: Item, lowerHead: boolean): boolean {
  if (item.mention !== undefined || !CAPITALS.has(item.class)) return false;
  if (SUBJECT_CAPITALS.has(item.unit.key) || item.unit.key.startsWith('ex-') || PARTY_ADJECTIVES.has(item.unit.key))
    return true;
  if (!lowerHead)
    return (
      classesOf('sure-surname|word-surname|unknown|common-word|capitals|body-head').has(item.class) &&
      !startsLower(text, item)
    );
  return (
    item.unit.opensSentence && (item.class === 'common-word' || item.class === 'body-head') && canSpecify(item.unit.key)
  );
}
