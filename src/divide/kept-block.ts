import type { ReadLine } from '../lines/line-role.js';
import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import { fold } from '../text/fold.js';

/** A block kept by `clean`, with its line read. */
export interface KeptBlock {
  readonly block: Block;
  readonly line: ReadLine;
  /** Boilerplate stands between this block and the kept one before it. */
  readonly afterRemoved: boolean;
  /** That boilerplate, folded, a block each. */
  readonly above?: readonly string[];
  /** Below the last kept block of a page: the boilerplate there. */
  readonly below?: readonly string[];
}

/** The blocks of a page that are not boilerplate. */
export function keptBlocks(blocks: readonly Block[]): KeptBlock[] {
  const kept: KeptBlock[] = [];
  let above: string[] = [];
  for (const block of blocks) {
    if (block.removed) above.push(fold(block.text));
    else {
      kept.push({ block, line: readLine(block.text), afterRemoved: above.length > 0, above });
      above = [];
    }
  }
  const last = kept.at(-1);
  return last && above.length > 0 ? [...kept.slice(0, -1), { ...last, below: above }] : kept;
}

export const isBodyText = (kept: KeptBlock | undefined): boolean =>
  kept?.line.shape === 'prose' || kept?.line.shape === 'list';

export const isHeading = (kept: KeptBlock | undefined): boolean =>
  kept?.line.shape === 'heading' || kept?.line.shape === 'name';

/** Words of a line, as far as they can matter. */
export const wordCount = (text: string): number => text.slice(0, MOST_READ).split(' ').length;
const MOST_READ = 10_000;

/** Characters of running text. */
export const proseLength = (kept: readonly KeptBlock[]): number =>
  kept.reduce((sum, each) => sum + (isBodyText(each) ? each.block.text.length : 0), 0);

/** A stop at the end, a closing mark behind it. */
export const endsInStop = (text: string): boolean => STOP_AT_END.test(text);

const STOP_AT_END = /[.!?]["'”’)]{0,2}$/;
