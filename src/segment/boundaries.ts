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
  const byHead = postHeads(kept);
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
      boundaries.push({ at: boundaries.length === 0 ? 0 : at, rule: 'segment/repeated-container' });
      unit = block.unit;
    }
  }
  return boundaries;
}

/** A headline with a date line beside it, before prose, as blogs set every post: date first or headline first. */
function postHeads(kept: readonly KeptBlock[]): Boundary[] {
  const boundaries: Boundary[] = [];
  let lastDateline = -1;
  for (const [at, { line }] of kept.entries()) {
    if (line.shape !== 'dateline' || line.day === undefined) continue;
    const start = headStart(kept, at);
    if (start === undefined || start <= lastDateline) continue;
    boundaries.push({ at: boundaries.length === 0 ? 0 : start, rule: 'segment/post-head' });
    lastDateline = at;
  }
  return boundaries;
}

function headStart(kept: readonly KeptBlock[], dateline: number): number | undefined {
  for (let at = dateline - 1; at >= Math.max(0, dateline - HEAD_REACH); at--) {
    if (isProse(kept[at])) break;
    if (isHeading(kept[at]) && (at === 0 || !isHeading(kept[at - 1]) || kept[at]?.afterRemoved)) return at;
  }
  return isHeading(kept[dateline + 1]) && kept.slice(dateline + 2, dateline + 4).some(isProse) ? dateline : undefined;
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
