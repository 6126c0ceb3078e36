import type { Mention } from '../../model/mention.js';
import { encode, type ItemClass } from '../units/alphabet.js';
import type { UnitRange } from '../units/pattern.js';
import type { Item, ItemRow } from './items.js';
import type { PostPhrase } from './post-phrase.js';

/** An item, or a phrase for a post as one. */
interface Part {
  readonly class: ItemClass;
  /** Index of its first and last item. */
  readonly first: number;
  readonly last: number;
  /** Index into the phrases. */
  readonly phrase: number | undefined;
}

/** An article as the patterns of roles see it: a row of items in which every phrase for a post is one part. */
export interface PostRow {
  readonly items: ItemRow;
  readonly phrases: readonly PostPhrase[];
  readonly mentions: readonly Mention[];
  /** The row as patterns run on it, its edges included. */
  readonly encoded: string;
  readonly parts: readonly Part[];
  /** The items of a range of parts, none where there is no range. */
  itemsIn(range: UnitRange | undefined): readonly Item[];
  /** The phrases of a range of parts, as indices. */
  phrasesIn(range: UnitRange | undefined): readonly number[];
}

export function postRow(items: ItemRow, phrases: readonly PostPhrase[], mentions: readonly Mention[]): PostRow {
  const parts = partsOf(items, phrases);
  const partsIn = (range: UnitRange | undefined): readonly Part[] => (range ? parts.slice(range[0], range[1] + 1) : []);
  return {
    items,
    phrases,
    mentions,
    encoded: encode(parts),
    parts,
    itemsIn: (range) => partsIn(range).flatMap(({ first, last }) => items.items.slice(first, last + 1)),
    phrasesIn: (range) => partsIn(range).flatMap(({ phrase }) => phrase ?? []),
  };
}

function partsOf({ items }: ItemRow, phrases: readonly PostPhrase[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const phrase = phrases[next];
    if (!phrase || at < phrase.first) parts.push({ class: item.class, first: at, last: at, phrase: undefined });
    else if (at === phrase.last) parts.push({ class: 'post', first: phrase.first, last: at, phrase: next++ });
  }
  return parts;
}
