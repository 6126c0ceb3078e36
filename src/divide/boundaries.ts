import type { RuleId } from '../model/span.js';
import { digestStarts } from './digests.js';
import { isBodyText, isHeading, type KeptBlock, wordCount } from './kept-block.js';
import { postStarts } from './posts.js';

/** Where an article begins, and the rule that says so. */
export interface Boundary {
  /** Index into the kept blocks. */
  readonly at: number;
  readonly rule: RuleId;
  /** It is an item of a digest. */
  readonly isItem?: true;
}

/** What the page says of itself. */
export interface PageKind {
  /** It calls itself an archive: whatever stands on it is a post of its own. */
  readonly isArchive: boolean;
  /** It does, or it links to older posts. */
  readonly listsPosts: boolean;
}

/** A heading needs this much prose behind it before the next one can head another article. */
const MIN_PROSE_BLOCKS = 2;
const MIN_HEADLINE_WORDS = 4;

/**
 * Where the articles of a page begin. A page of one article is never split: it takes a page that calls
 * itself an archive, or at least two posts, each with a head or a foot of its own.
 */
export function findBoundaries(kept: readonly KeptBlock[], { isArchive, listsPosts }: PageKind): readonly Boundary[] {
  const byPost = postStarts(kept, listsPosts);
  if (byPost.length > 1) return byPost;
  if (isArchive) return archiveHeadlines(kept);
  const byItem = digestStarts(kept);
  if (byItem.length > 1) return byItem;
  return [{ at: 0, rule: 'segment/single-article' }];
}

/**
 * The headlines of an archive page (`Archive for March 3, 2012`), whose posts carry no date of their own. A line heads
 * a new article when it stands alone, enough prose lies behind it, and no byline stands right above it: a line under
 * the byline is that article's own standfirst or sub-heading.
 */
function archiveHeadlines(kept: readonly KeptBlock[]): Boundary[] {
  const boundaries: Boundary[] = [{ at: 0, rule: 'segment/archive-headline' }];
  let prose = 0;
  for (let at = 1; at < kept.length; at++) {
    const here = kept[at];
    if (isBodyText(here)) prose++;
    const standsAlone = here?.block.gapBefore && isHeading(here) && kept[at - 1]?.line.shape !== 'byline';
    if (!standsAlone || prose < MIN_PROSE_BLOCKS || !headsAnArticle(kept, at)) continue;
    boundaries.push({ at, rule: 'segment/archive-headline' });
    prose = 0;
  }
  return boundaries;
}

/** A headline of several words, or a shorter line (a publisher's name) directly above one; then prose. */
function headsAnArticle(kept: readonly KeptBlock[], at: number): boolean {
  const next = kept[at + 1];
  const long = wordCount(kept[at]?.block.text ?? '') >= MIN_HEADLINE_WORDS;
  const byline = next?.line.shape === 'byline' || next?.line.shape === 'dateline';
  if (long && (isBodyText(next) || byline)) return true;
  return isHeading(next) && next?.block.gapBefore === true && kept.slice(at + 2, at + 4).some(isBodyText);
}
