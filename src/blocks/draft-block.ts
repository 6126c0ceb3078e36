import type { Block, BlockType, LineStart, Removal } from '../model/block.js';
import { countWords, isProse, plainText } from './prose.js';

/** What a block says, and what every rule asks of that. */
interface BlockText {
  readonly text: string;
  /** `text` as rules see it: one form of each space, quotation mark and dash, runs of spaces as one. */
  readonly plain: string;
  readonly words: number;
  /** Reads like running text (`prose.ts`). */
  readonly isProse: boolean;
}

/**
 * A block while the stage works on it: only `removed`, `hint` and `unit` are ever set after it was made. All are made by
 * `draftBlock`: they are looked at dozens of times, and a property of objects that are made in one way is found at once.
 */
export interface DraftBlock extends BlockText {
  /** Share of the characters that stand in links, 0 to 1; 0 in text dumps. */
  readonly linkShare: number;
  readonly line: number;
  readonly endLine: number;
  readonly lineStarts: readonly LineStart[] | undefined;
  readonly gapBefore: boolean;
  hint: BlockType | undefined;
  unit: number | undefined;
  removed: Removal | undefined;
}

/** Where a block stands in its source. */
type Place = Pick<DraftBlock, 'line' | 'endLine' | 'gapBefore'> & Partial<Pick<DraftBlock, 'lineStarts'>>;

export function draftBlock({ text, plain, words, isProse }: BlockText, linkShare: number, place: Place): DraftBlock {
  const { line, endLine, lineStarts, gapBefore } = place;
  return {
    text,
    plain,
    words,
    isProse,
    linkShare,
    line,
    endLine,
    lineStarts,
    gapBefore,
    hint: undefined,
    unit: undefined,
    removed: undefined,
  };
}

/** A text as a block holds it. */
export function readText(text: string): BlockText {
  const folded = plainText(text);
  const plain = folded === text ? text : folded;
  const words = countWords(plain);
  return { text, plain, words, isProse: isProse({ plain, words }) };
}

/** The block as other stages get it: in one form, as it was. */
export function finished({ text, line, endLine, lineStarts, gapBefore, hint, unit, removed }: DraftBlock): Block {
  return { text, line, endLine, lineStarts, gapBefore, hint, unit, removed };
}
