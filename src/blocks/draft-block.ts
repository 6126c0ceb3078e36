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

/** The block as other stages get it. */
export function finished(block: DraftBlock): Block {
  return {
    text: block.text,
    line: block.line,
    endLine: block.endLine,
    ...(block.lineStarts === undefined ? {} : { lineStarts: block.lineStarts }),
    gapBefore: block.gapBefore,
    ...(block.hint === undefined ? {} : { hint: block.hint }),
    ...(block.unit === undefined ? {} : { unit: block.unit }),
    ...(block.removed === undefined ? {} : { removed: block.removed }),
  };
}
