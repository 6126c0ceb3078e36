import type { Block, BlockType, LineStart, Removal } from '../model/block.js';

/** A block while the stage works on it: only `removed` and `hint` are ever set after it was made. */
export interface DraftBlock {
  readonly text: string;
  /** `text` as rules see it: one form of each space, quotation mark and dash, runs of spaces as one. */
  readonly plain: string;
  readonly words: number;
  /** Share of the characters that stand in links, 0 to 1; 0 in text dumps. */
  readonly linkShare: number;
  readonly line: number;
  readonly endLine: number;
  readonly lineStarts?: readonly LineStart[];
  readonly gapBefore: boolean;
  hint?: BlockType;
  unit?: number;
  removed?: Removal;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The block as other stages get it. */
export function finished(block: DraftBlock): Block {
  const { text, line, endLine, lineStarts, gapBefore, hint, unit, removed } = block;
  const own =
    lineStarts === undefined ? { text, line, endLine, gapBefore } : { text, line, endLine, lineStarts, gapBefore };
  // Set one by one: to spread a literal for each costs ten times as much, and a page has hundreds of blocks.
  const made: Writable<Block> = own;
  if (hint !== undefined) made.hint = hint;
  if (unit !== undefined) made.unit = unit;
  if (removed !== undefined) made.removed = removed;
  return made;
}
