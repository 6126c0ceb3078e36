import type { DraftBlock } from '../blocks/draft-block.js';
import type { Removal } from '../model/block.js';
import { isMeta } from './head-matter.js';

const TEASER: Removal = { rule: 'clean/teaser', reason: 'teaser of text that stands in full on the page' };
/** Shorter sentences may be said twice: a refrain, an answer. */
const LEAST_WORDS = 12;
/** A line that was cut off is known by this many characters of its beginning. */
const KNOWN_BY = 40;
const CUT_OFF = / ?(?:\[ ?)?(?:(?<!\.)\.{3,}|…)(?: ?\])?$/;
const REACH = 6;
/** What stands between a lead and its copy, in blocks: byline, day, a picture. */
const HEAD_REACH = 8;

/** Removes the one of two equal paragraphs that stands alone, and lines that stop short of a paragraph's. */
export function cutTeasers(blocks: readonly DraftBlock[]): void {
  const first = new Map<string, number>();
  const starts = new Map<string, string>();
  blocks.forEach((block, i) => {
    if (block.removed !== undefined || block.words < LEAST_WORDS || CUT_OFF.test(block.plain)) return;
    starts.set(block.plain.slice(0, KNOWN_BY), block.plain);
    const before = first.get(block.plain);
    if (before === undefined || !block.isProse) first.set(block.plain, i);
    else if (isLeadAgain(blocks, before, i)) mark(block);
    else {
      const teaser = textBeside(blocks, before) < textBeside(blocks, i) ? before : i;
      if (teaser === before) first.set(block.plain, i);
      if (standsAlone(blocks, teaser)) mark(blocks[teaser]);
    }
  });
  for (const block of blocks) {
    if (block.removed !== undefined || block.plain.length < KNOWN_BY || !CUT_OFF.test(block.plain)) continue;
    const known = block.plain.replace(CUT_OFF, '');
    const whole = starts.get(known.slice(0, KNOWN_BY));
    if (whole !== undefined && whole.length > known.length && whole.startsWith(known)) mark(block);
  }
}

/** The lead that stands over the byline is the article's, and what repeats it below is not. */
function isLeadAgain(blocks: readonly DraftBlock[], first: number, second: number): boolean {
  const between = blocks.slice(first + 1, second);
  const isHead = (block: DraftBlock): boolean =>
    block.removed === undefined ? isMeta(block) : block.removed.traits?.framesPage !== true;
  return between.length <= HEAD_REACH && between.some(({ removed }) => removed === undefined) && between.every(isHead);
}

function mark(block: DraftBlock | undefined): void {
  if (block !== undefined) block.removed = TEASER;
}

/** Two posts may quote the same text; a teaser has no other text beside it. */
function standsAlone(blocks: readonly DraftBlock[], at: number): boolean {
  return textBeside(blocks, at) === 0;
}

/** Words of running text that stand next to a block without a label between, as far as `REACH`. */
function textBeside(blocks: readonly DraftBlock[], at: number): number {
  let sum = 0;
  for (const step of [-1, 1]) {
    for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
      const block = blocks[i];
      if (block === undefined || block.removed !== undefined || !block.isProse) break;
      sum += block.words;
    }
  }
  return sum;
}
