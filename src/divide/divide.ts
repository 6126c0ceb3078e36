import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import type { IsoDate, RuleId } from '../model/span.js';
import { type Boundary, findBoundaries } from './boundaries.js';
import { keptBlocks } from './kept-block.js';
import { isOneAmongOthers, type TextJudge } from './other-stories.js';
import { withPageHead } from './page-head.js';
import { postMarkOf } from './post-marks.js';
import { recordsIn } from './records.js';
import { ruledOffParts } from './ruled-off.js';

/** An article of a page of several: its blocks `[start, end)`, and the rule that says that it begins there. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleId;
  /** The day that the page gives it, for want of one of its own: that of its digest, or of the post above. */
  readonly day?: IsoDate;
  /** Who wrote the digest that it stands in, for want of a writer of its own. */
  readonly writers?: readonly string[];
}

/**
 * What stands on a page. `one`: a single article, and whatever is around it. `posts`: several articles one below the
 * other, the first with the page's own head above it. `records`: the messages of a mailbox or a digest, or the records
 * of a newspaper database, with lines between them that belong to none.
 */
export interface Division {
  readonly layout: 'one' | 'posts' | 'records';
  /** Empty for `one`. */
  readonly parts: readonly Part[];
}

export interface DivideOptions {
  readonly judge?: TextJudge;
  /** The page is a message by which its sender passes others on. */
  readonly isForward?: boolean;
}

const ONE: Division = { layout: 'one', parts: [] };

/**
 * Where the articles of a text dump begin. Looks at every line of the page, those that rules already know for furniture
 * too: they tell one post from the next. `judge` is asked where nothing on the page says that it holds several.
 */
export function divide(blocks: readonly Block[], { judge, isForward }: DivideOptions = {}): Division {
  const records = recordsIn(blocks, isForward);
  // One mail may bring a digest.
  if (records !== undefined && records.length > 1) return { layout: 'records', parts: records };
  const ruled = ruledOffParts(blocks);
  if (ruled !== undefined) return { layout: 'posts', parts: withPageHead(blocks, ruled, true) };
  const all = startsOf(blocks);
  const starts = all.filter(({ at }, i) => i === 0 || !isBelowFoot(blocks, all[i - 1]?.at ?? 0, at));
  if (starts.length < 2) return records === undefined ? ONE : { layout: 'records', parts: records };
  const parts = starts.map(({ at, rule }, i): Part => ({ start: at, end: starts[i + 1]?.at ?? blocks.length, rule }));
  const isDigest = starts.some(({ isItem }) => isItem);
  if (judge !== undefined && !isArchive(blocks) && isOneAmongOthers(blocks, parts, judge)) return ONE;
  return { layout: 'posts', parts: withPageHead(blocks, parts, isDigest) };
}

/** A copyright line closes a page: what has its text under it is no post of it. */
function isBelowFoot(blocks: readonly Block[], from: number, at: number): boolean {
  const text = blocks.findIndex(
    ({ text: line, removed }, i) => i >= at && !removed && readLine(line).shape === 'prose',
  );
  return blocks
    .slice(from, text < 0 ? undefined : text)
    .some(({ removed }) => removed?.traits?.final && removed.traits.framesPage && removed.traits.endsList);
}

const isArchive = (blocks: readonly Block[]): boolean =>
  blocks.some(({ removed }) => removed?.traits?.part === 'archive-heading');

const POST_DATE = /^post date$/i;

/** The same as `findBoundaries`, on a whole page. `at` is an index into its blocks. */
function startsOf(blocks: readonly Block[]): readonly Boundary[] {
  const kept = keptBlocks(blocks);
  if (kept.length === 0) return [];
  const labelled = blocks.filter(
    ({ text, removed }) => removed?.traits?.part === 'post-header' && POST_DATE.test(text),
  );
  const isCalledArchive = isArchive(blocks);
  const listsPosts =
    isCalledArchive || labelled.length > 1 || blocks.some(({ text }) => postMarkOf(text)?.where === 'page');
  const places = [...blocks.keys()].filter((at) => blocks[at]?.removed === undefined);
  return findBoundaries(kept, { isArchive: isCalledArchive, listsPosts }).map((start) => ({
    ...start,
    at: places[start.at] ?? 0,
  }));
}
