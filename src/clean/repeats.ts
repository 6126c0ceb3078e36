import type { DraftBlock } from '../blocks/draft-block.js';
import type { Removal } from '../model/block.js';

const REPEAT: Removal = { rule: 'clean/repeat', reason: 'repeats a line of the article word for word' };
/** So near stand the two copies of a caption, or of a lead that a teaser gave before it. */
const NEAR = 4;
/** A word or two may well be said twice: an answer, a refrain, a team. */
const LEAST_WORDS = 3;
/** Rows of a table and parts of a review say the same more than twice. */
const MOST_COPIES = 2;

/**
 * Cuts the second of two equal lines of an article: a caption under its picture's own words, the lead that stood over the
 * byline, the headline again below. Furniture between them tells a title of the page, whose own place is above.
 */
export function cutRepeats(blocks: readonly DraftBlock[]): void {
  const kept = [...blocks.keys()].filter((i) => blocks[i]?.removed === undefined);
  const places = new Map<string, number[]>();
  kept.forEach((at, k) => {
    const block = blocks[at];
    if (block === undefined || block.words < LEAST_WORDS) return;
    const key = keyOf(block);
    const known = places.get(key);
    if (known === undefined) places.set(key, [k]);
    else known.push(k);
  });
  const headline = places.get(blocks[kept[0] ?? -1]?.plain.toLowerCase() ?? '');
  for (const copies of places.values()) {
    const [first = 0, second] = copies;
    if (second === undefined || copies.length > MOST_COPIES) continue;
    const block = blocks[kept[second] ?? -1];
    if (block === undefined) continue;
    // Two posts may quote the same statement: of paragraphs only one right below itself is a copy.
    const isCopy = block.isProse ? second - first === 1 : second - first <= NEAR || copies === headline;
    if (isCopy) block.removed = REPEAT;
  }
}

/** Whether two of them say the same. */
export function hasRepeats(blocks: readonly DraftBlock[]): boolean {
  return new Set(blocks.map(keyOf)).size < blocks.length;
}

const keyOf = ({ plain }: DraftBlock): string => plain.toLowerCase();
