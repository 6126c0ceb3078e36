import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage } from '../../blocks/html/elements.js';
import { isNamedBody } from './content-root.js';

/**
 * Index of the first block below which no other element is the article: behind so much prose under the headline, or
 * behind the end of an element that is an article by its tag or its name.
 */
export function articleEnd(page: FlatPage, headline: number | undefined): number {
  const { blocks } = page;
  if (headline === undefined) return blocks.length;
  let end = headline;
  for (let words = 0; end < blocks.length && words < PROSE_OF_ARTICLE; end++) words += proseOf(blocks[end]);
  return Math.min(end, bodyEnd(page, headline));
}

/** Where the first element ends that is an article under the headline, by its tag or its name. */
export function bodyEnd({ blocks, elements }: FlatPage, headline: number | undefined): number {
  let end = blocks.length;
  if (headline === undefined) return end;
  for (const element of elements) {
    if (element.end >= end || element.end <= headline || element.first > headline + NEAR_HEADLINE) continue;
    if (element.tag !== 'article' && !isNamedBody(element)) continue;
    let words = 0;
    for (let i = Math.max(headline, element.first); i < element.end; i++) words += proseOf(blocks[i]);
    if (words >= PROSE_OF_SHORT) end = element.end;
  }
  return end;
}

/** Where the smallest element ends that holds the headline with so much prose: what stands behind it is another thing. */
export function headlineEnd({ blocks, elements }: FlatPage, headline: number | undefined): number {
  let end = blocks.length;
  if (headline === undefined) return end;
  for (const element of elements) {
    if (element.end >= end || element.end <= headline || element.first > headline) continue;
    let words = 0;
    for (let i = headline; i < element.end && words < PROSE_OF_WHOLE; i++) words += proseOf(blocks[i]);
    if (words >= PROSE_OF_WHOLE) end = element.end;
  }
  return end;
}

/** In words. */
const PROSE_OF_ARTICLE = 120;
const PROSE_OF_WHOLE = 80;
const PROSE_OF_SHORT = 40;
/** In blocks. */
const NEAR_HEADLINE = 12;

/** The words of a block that was kept and is prose, its links left out. */
export function proseOf(block: DraftBlock | undefined): number {
  return block?.isProse && block.removed === undefined ? block.words * (1 - block.linkShare) : 0;
}
