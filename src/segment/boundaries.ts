import type { Block } from '../model/block.js';
import type { RuleId } from '../model/span.js';
import type { ReadLine } from './line-shapes.js';

/** Where an article begins, and the rule that says so. */
export interface Boundary {
  /** Index into the kept blocks. */
  readonly at: number;
  readonly rule: RuleId;
}

/** A block kept by `clean`, with its line read. */
export interface KeptBlock {
  readonly block: Block;
  readonly line: ReadLine;
  /** Boilerplate stands between this block and the kept one before it. */
  readonly afterRemoved: boolean;
}

/** A heading needs this much prose behind it before the next one can head another article. */
const MIN_PROSE_BLOCKS = 2;
const MIN_HEADLINE_WORDS = 3;
/** A post's head is its headline with a date line at most this many blocks away. */
const HEAD_REACH = 2;

const isProse = (kept: KeptBlock | undefined): boolean => kept?.line.shape === 'prose' || kept?.line.shape === 'list';
const isHeading = (kept: KeptBlock | undefined): boolean =>
  kept?.line.shape === 'heading' || kept?.line.shape === 'name';
const wordCount = (text: string): number => text.split(' ').length;

/**
 * Where the articles of a page begin. A page of one article is never split: it takes markup that repeats, a page that
 * calls itself an archive, or at least two post heads (headline and date line side by side).
 */
export function findBoundaries(kept: readonly KeptBlock[], isArchive: boolean): readonly Boundary[] {
  const byUnit = unitBoundaries(kept);
  if (byUnit.length > 1) return byUnit;
  const byHead = postHeads(kept, isArchive ? 0 : MIN_POST_PROSE);
  if (byHead.length > 1) return byHead;
  if (isArchive) return archiveHeadlines(kept);
  return [{ at: 0, rule: 'segment/single-article' }];
}

/** Repeated article containers in the markup. */
function unitBoundaries(kept: readonly KeptBlock[]): Boundary[] {
  const boundaries: Boundary[] = [];
  let unit: number | undefined;
  for (const [at, { block }] of kept.entries()) {
    if (block.unit !== undefined && block.unit !== unit) {
      boundaries.push({ at, rule: 'segment/repeated-container' });
      unit = block.unit;
    }
  }
  return boundaries;
}

/** A headline with a date line beside it, before prose, as blogs set every post: all date first, or all headline first. */
function postHeads(kept: readonly KeptBlock[], minProse: number): Boundary[] {
  const datelines = [...kept.keys()].filter(
    (at) => kept[at]?.line.shape === 'dateline' && kept[at]?.line.day !== undefined,
  );
  const dateFirst = datelines.filter((at) => !isHeading(kept[at - 1]) && headsPost(kept, at + 1)).length;
  const headlineFirst = datelines.filter((at) => headlineAbove(kept, at) !== undefined).length;
  const startOf = (at: number): number | undefined =>
    dateFirst > headlineFirst ? (headsPost(kept, at + 1) ? at : undefined) : headlineAbove(kept, at);
  const starts = [...new Set(datelines.map(startOf))].filter((start) => start !== undefined);
  const posts = starts.filter((at, i) => proseLength(kept.slice(at, starts[i + 1])) >= minProse);
  return posts.map((at) => ({ at, rule: 'segment/post-head' }));
}

/** Less prose than this, in characters, is a teaser or an entry of a list, and heads nothing but on a page of posts. */
const MIN_POST_PROSE = 300;

const proseLength = (kept: readonly KeptBlock[]): number =>
  kept.reduce((sum, each) => sum + (isProse(each) ? each.block.text.length : 0), 0);

const headsPost = (kept: readonly KeptBlock[], at: number): boolean =>
  isHeading(kept[at]) && kept.slice(at + 1, at + 3).some(isProse);

/** The headline over a date line: the first heading of those right above it. */
function headlineAbove(kept: readonly KeptBlock[], dateline: number): number | undefined {
  let start: number | undefined;
  for (let at = dateline - 1; at >= Math.max(0, dateline - HEAD_REACH); at--) {
    if (!isHeading(kept[at])) break;
    start = at;
    if (kept[at]?.afterRemoved) break;
  }
  return start;
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
    if (isProse(here)) prose++;
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
  if (long && isProse(next)) return true;
  return isHeading(next) && next?.block.gapBefore === true && kept.slice(at + 2, at + 4).some(isProse);
}
