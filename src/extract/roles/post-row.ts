import type { Mention } from '../../model/mention.js';
import { encode, type ItemClass } from '../units/alphabet.js';
import type { UnitRange } from '../units/pattern.js';
import type { Item, ItemRow } from './items.js';
import type { PostPhrase } from './post-phrase.js';

/** An article as the patterns of roles see it: a row of items in which every phrase for a post is one part. */
export interface PostRow {
  readonly items: ItemRow;
  readonly phrases: readonly PostPhrase[];
  readonly mentions: readonly Mention[];
  /** The row as patterns run on it, its edges included. */
  readonly encoded: string;
  /** Each item, or one for all of a phrase. */
  readonly parts: readonly Part[];
  /** The first and the last item of a part. */
  firstOf(part: number): number;
  lastOf(part: number): number;
  /** The items of a range of parts, none where there is no range. */
  itemsIn(range: UnitRange | undefined): readonly Item[];
  /** The phrases of a range of parts, as indices. */
  phrasesIn(range: UnitRange | undefined): readonly number[];
}

export function postRow(items: ItemRow, phrases: readonly PostPhrase[], mentions: readonly Mention[]): PostRow {
  const { parts, firsts } = partsOf(items, phrases);
  const end = items.items.length;
  const firstOf = (part: number): number => firsts[part] ?? end;
  const behind = (part: number): number => firstOf(part + 1);
  return {
    items,
    phrases,
    mentions,
    encoded: encode(parts),
    parts,
    firstOf,
    lastOf: (part) => behind(part) - 1,
    itemsIn: (range) => (range ? items.items.slice(firstOf(range[0]), behind(range[1])) : []),
    phrasesIn: (range) => {
      if (!range) return [];
      const [from, to] = [firstOf(range[0]), behind(range[1])];
      return phrases.flatMap(({ first, last }, index) => (first >= from && last < to ? index : []));
    },
  };
}

/** What patterns see of an item, or of a phrase for a post as one. */
interface Part {
  readonly class: ItemClass;
}

const POST: Part = { class: 'post' };

interface Parts {
  readonly parts: readonly Part[];
  /** Of each part the first item. */
  readonly firsts: readonly number[];
}

function partsOf({ items }: ItemRow, phrases: readonly PostPhrase[]): Parts {
  const parts: Part[] = [];
  const firsts: number[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const phrase = phrases[next];
    firsts.push(at);
    if (phrase?.first === at) {
      parts.push(POST);
      at = phrase.last;
      next++;
    } else parts.push(items[at] as Item);
  }
  return { parts, firsts };
}
