import type { Page } from '../model/block.js';
import type { SourceFile } from '../model/source.js';
import { applyRules } from './apply-rules.js';
import { finished } from './draft-block.js';
import { cleanHtml } from './html/clean-html.js';
import { flatten } from './html/flatten.js';
import { headlineIndex } from './html/headline-block.js';
import { pageMetadata } from './html/metadata.js';
import { unitMetadata } from './html/unit-metadata.js';
import { cutOutsideMainContent } from './main-content.js';
import { cutTeasers } from './teasers.js';
import { textBlocks } from './text-blocks.js';

/**
 * A source as blocks, each kept or removed with its reason. Never throws: a page that is nothing but furniture gives
 * blocks that are all removed.
 */
export function clean(source: SourceFile): Page {
  if (source.mediaType === 'text/html') {
    const page = flatten(source.text);
    const headline = headlineIndex(page);
    const units = cleanHtml(page, headline);
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
  cutOutsideMainContent(blocks);
  return { source, blocks: blocks.map(finished), metadata: {} };
}
