import type { Page } from '../model/block.js';
import type { SourceFile } from '../model/source.js';
import { applyRules } from './apply-rules.js';
import { finished } from './draft-block.js';
import { type BlockJudge, shippedBlockJudge } from './html/block-model.js';
import { cleanHtml } from './html/clean-html.js';
import { flatten } from './html/flatten.js';
import { headlineIndex } from './html/headline-block.js';
import { pageMetadata } from './html/metadata.js';
import { unitMetadata } from './html/unit-metadata.js';
import { type LineJudge, shippedLineJudge } from './line-model.js';
import { cutOutsideMainContent } from './main-content.js';
import { cutTeasers } from './teasers.js';
import { textBlocks } from './text-blocks.js';

/** The learned parts of this stage. */
export interface Judges {
  /** Of the lines of text dumps. */
  readonly lines: LineJudge;
  /** Of the blocks of HTML pages. */
  readonly blocks: BlockJudge;
}

export const shippedJudges: Judges = { lines: shippedLineJudge, blocks: shippedBlockJudge };

/**
 * A source as blocks, each kept or removed with its reason. Never throws: a page that is nothing but furniture gives
 * blocks that are all removed. `judges` are the learned parts: the shipped ones, unless they are trained or asked.
 */
export function clean(source: SourceFile, judges: Judges = shippedJudges): Page {
  if (source.mediaType === 'text/html') {
    const page = flatten(source.text);
    const headline = headlineIndex(page);
    const units = cleanHtml(page, headline, judges.blocks);
    const { headline: title, byline, published, modified, ...site } = pageMetadata(page, source, headline);
    const own =
      units.length > 0
        ? {}
        : {
            ...(title && { headline: title }),
            ...(byline && { byline }),
            ...(published && { published }),
            ...(modified && { modified }),
          };
    const ofUnits = units.length > 0 ? { units: unitMetadata(page, units, site.publisher?.value) } : {};
    return { source, blocks: page.blocks.map(finished), metadata: { ...site, ...own }, ...ofUnits };
  }
  const blocks = textBlocks(source.text);
  applyRules(blocks);
  cutTeasers(blocks);
  cutOutsideMainContent(blocks, judges.lines);
  return { source, blocks: blocks.map(finished), metadata: {} };
}
