import type { Mention } from '../../model/mention.js';
import type { ItemClass } from '../units/alphabet.js';
import type { Item } from './items.js';
import type { PostPhrase } from './post-phrase.js';

/** An item, or a phrase for a post as one. */
interface Part {
  readonly class: ItemClass;
  /** Index of its first and last item. */
  readonly first: number;
  readonly last: number;
  /** Index into the phrases. */
  readonly phrase?: number;
}

/** What the patterns of roles are matched against. */
export interface Ground {
  readonly text: string;
  readonly items: readonly Item[];
  readonly phrases: readonly PostPhrase[];
  readonly parts: readonly Part[];
  readonly mentions: readonly Mention[];
}

/** The items with every phrase for a post as one part. */
export function createParts(items: readonly Item[], phrases: readonly PostPhrase[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    const phrase = phrases[next];
    if (phrase?.first === at) {
      parts.push({ class: 'post', first: at, last: phrase.last, phrase: next++ });
      at = phrase.last;
    } else parts.push({ class: items[at]?.class ?? 'other-mark', first: at, last: at });
  }
  return parts;
}
