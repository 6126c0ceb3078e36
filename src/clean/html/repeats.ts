import type { DraftBlock } from '../../blocks/draft-block.js';
import type { BlockType, Removal } from '../../model/block.js';

const REPEATED: Removal = {
  rule: 'clean/repeated',
  reason: 'stands in this article already',
  traits: { final: true },
};

/** What an article says in a box or a line of its own, and once more in its text. */
const SET_APART: ReadonlySet<BlockType> = new Set<BlockType>(['quote', 'caption', 'standfirst', 'heading']);
/** Rows of a plan or a table of results say the same as others. */
const ROWS: ReadonlySet<BlockType> = new Set<BlockType>(['list', 'table']);
const FEWEST_WORDS = 8;

/** Where a text stood first: what was kept above and below it, and the heading over it. */
interface Place {
  readonly index: number;
  readonly heading: string | undefined;
}

/** Marks what the article says twice: a paragraph, or a teaser of it that breaks off. */
export function removeRepeats(blocks: readonly DraftBlock[]): void {
  const seen = new Map<string, Place>();
  const kept = blocks.filter(({ removed }) => removed === undefined);
  let heading: string | undefined;
  for (const [index, block] of kept.entries()) {
    if (block.hint === 'heading') heading = block.plain;
    if (block.words < FEWEST_WORDS) continue;
    const first = seen.get(block.plain);
    if (first === undefined) seen.set(block.plain, { index, heading });
    else if (isRepeat(kept, first, { index, heading })) block.removed = REPEATED;
  }
  for (const [i, block] of blocks.entries()) {
    if (block.removed !== undefined || block.words < FEWEST_WORDS || !BROKEN_OFF.test(block.plain)) continue;
    const teaser = block.plain.replace(BROKEN_OFF, '');
    const isWhole = ({ plain, removed }: DraftBlock): boolean => removed === undefined && plain.startsWith(teaser);
    if (blocks.slice(i + 1, i + TEASER_REACH).some(isWhole)) block.removed = REPEATED;
  }
}

/** Under another heading the same line is said of another thing; in a list it is, unless its neighbours come again too. */
function isRepeat(kept: readonly DraftBlock[], first: Place, again: Place): boolean {
  const hints = [kept[first.index]?.hint, kept[again.index]?.hint];
  if (hints.some((hint) => hint !== undefined && SET_APART.has(hint))) return true;
  if (first.heading !== again.heading) return false;
  if (!hints.every((hint) => hint !== undefined && ROWS.has(hint))) return true;
  const isSame = (step: number): boolean => kept[again.index + step]?.plain === kept[first.index + step]?.plain;
  return isSame(-1) || isSame(1);
}

/** How far below its teaser a paragraph is looked for, in blocks. */
const TEASER_REACH = 20;
const BROKEN_OFF = /\s?(?:\.{3}|…|\[(?:\.{3}|…)\])$/;
