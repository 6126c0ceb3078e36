import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import type { Part } from './divide.js';

/** How sure somebody is, 0 to 1, that each block of a page is text of its article. */
export type TextJudge = (blocks: readonly Block[]) => Float64Array;

/** In characters: an article that others stand around is no post of a few lines. */
const LEAST_PROSE = 900;
const MOSTLY = 0.8;
const HARDLY = 0.5;
const SURE = 0.5;

/**
 * Whether one part alone reads as an article and all others as what stands around one: a feed, teasers with their days,
 * a box about the writer. The posts of a blog and the items of a digest read alike.
 */
export function isOneAmongOthers(blocks: readonly Block[], parts: readonly Part[], judge: TextJudge): boolean {
  const sure = judge(blocks);
  const shares = parts.map(({ start, end }) => {
    let all = 0;
    let text = 0;
    for (let i = start; i < end; i++) {
      const block = blocks[i];
      if (block === undefined || block.removed || readLine(block.text).shape !== 'prose') continue;
      all += block.text.length;
      if ((sure[i] ?? 0) > SURE) text += block.text.length;
    }
    return { text, share: all === 0 ? 0 : text / all };
  });
  const articles = shares.filter(({ text, share }) => text >= LEAST_PROSE && share >= MOSTLY);
  return articles.length === 1 && shares.filter(({ share }) => share > HARDLY).length === 1;
}
