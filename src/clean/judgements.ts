import type { Judged } from '../learned/boosted-trees.js';
import type { Judgement } from '../model/judgement.js';
import type { SourceFile } from '../model/source.js';
import { clean, shippedJudges } from './clean.js';

/** What the learned parts of this stage made of the blocks of a page, by a block's place on the page. */
export function judgementsOf(source: SourceFile): ReadonlyMap<number, Judgement> {
  const judgements = new Map<number, Judgement>();
  const remember = (model: Judgement['model'], judged: Judged, start: number): void =>
    judged.sure.forEach((sure, i) => {
      judgements.set(start + i, { model, sure, grounds: judged.grounds(i) });
    });
  clean(source, {
    areShown: true,
    lines: (blocks) => {
      const judged = shippedJudges.lines(blocks);
      remember('lines', judged, 0);
      return judged;
    },
    blocks: (page, run, headline) => {
      const judged = shippedJudges.blocks(page, run, headline);
      remember('blocks', judged, run.start);
      return judged;
    },
  });
  return judgements;
}
