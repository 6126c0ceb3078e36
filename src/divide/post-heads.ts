import { outletOn } from '../lines/outlets.js';
import type { IsoDate } from '../model/span.js';
import { isBodyText, type KeptBlock, proseLength, wordCount } from './kept-block.js';
import { firstProse, indices, isHeading, isHeadMark, isMark, isMeta, isRuledOff, PROSE_REACH } from './post-lines.js';

/** A post's head is its headline with a date line, byline or comment link at most this many blocks away. */
export const HEAD_REACH = 2;
/** A byline alone is also set over the parts of one article: each part must be a long one. */
const MIN_BYLINED_PROSE = 600;
const MIN_HEADLINE_WORDS = 3;

/** The starts that one way of looking at the page gives, and whether that way needs no further proof. */
interface Starts {
  readonly at: readonly number[];
  readonly sure: boolean;
}

/** Headlines with a date line, a byline or a comment link beside them. */
export function headStarts(kept: readonly KeptBlock[], isArchive: boolean): Starts {
  const feet = signedFeet(kept);
  const dated = indices(kept, ({ line }) => line.day !== undefined && line.shape !== 'prose').filter(
    (at) => !feet.has(at),
  );
  const hasOutlet = (at: number): boolean => outletOn(kept[at - 1]?.block.text ?? '') !== undefined;
  // The head of the page stands above the first.
  const dateFirst = dated.filter(
    (at, i) => (i === 0 || !isHeading(kept[at - 1]) || hasOutlet(at)) && headsPost(kept, at + 1),
  );
  const underHeadline = headlinesAbove(kept, dated, isArchive);
  if (dateFirst.length > underHeadline.length) {
    const at = dateFirst.map((date) => (hasOutlet(date) ? date - 1 : date));
    return { at, sure: isArchive || !isAscending(kept, dateFirst) || dateFirst.every(hasOutlet) };
  }
  const linked = headlinesAbove(
    kept,
    indices(kept, ({ above }) => above?.some(isHeadMark) ?? false),
    isArchive,
  );
  const bylined = headlinesAbove(
    kept,
    indices(kept, ({ line }) => line.shape === 'byline').filter((at) => !feet.has(at)),
    isArchive,
  );
  const long = bylined.filter((at, i) => proseLength(kept.slice(at, bylined[i + 1])) >= MIN_BYLINED_PROSE);
  const ruled = bylined.length > 1 && bylined.slice(1).every((at) => isRuledOff(kept[at]));
  const byNames = isArchive || ruled || underHeadline.length > 1 ? bylined : long;
  return {
    at: [...new Set([...underHeadline, ...(linked.length > 1 || isArchive ? linked : []), ...byNames])],
    sure: true,
  };
}

/**
 * Lines that say who posted and when, each under the text of its post (Typepad, Blogger): they head nothing. All of the
 * page's must stand so, and a headline above the first.
 */
function signedFeet(kept: readonly KeptBlock[]): ReadonlySet<number> {
  const signed = indices(kept, ({ block }) => isMark(block.text, 'foot') && SIGNED.test(block.text));
  const [first] = signed;
  if (first === undefined || !signed.every((at) => isBodyText(kept[at - 1]) && !isBodyText(kept[at + 1])))
    return new Set();
  const head = kept.slice(0, firstProse(kept, 0));
  return head.some(isHeading) && firstProse(kept, 0) < first ? new Set(signed) : new Set();
}

const SIGNED = /^posted by\b/i;

/** A chronicle goes from its first day to its last; a blog has its last post first. */
function isAscending(kept: readonly KeptBlock[], datelines: readonly number[]): boolean {
  const days = datelines.map((at): IsoDate => kept[at]?.line.day ?? '');
  return days.every((day, i) => i === 0 || (days[i - 1] ?? '') < day);
}

const headsPost = (kept: readonly KeptBlock[], at: number): boolean =>
  isHeading(kept[at]) && kept.slice(at + 1, at + 1 + HEAD_REACH + 1).some(isBodyText);

function headlinesAbove(kept: readonly KeptBlock[], lines: readonly number[], isArchive: boolean): number[] {
  const found = lines.flatMap((line) => {
    const start = headlineAbove(kept, line);
    return start === undefined ? [] : [{ start, reach: line - start }];
  });
  // The heading of the page stands over the first headline.
  const reach = Math.max(0, ...found.slice(1).map((each) => each.reach));
  const [first, ...more] = found.map((each) => each.start);
  const lead = first === undefined || more.length === 0 ? 0 : Math.max(0, (found[0]?.reach ?? 0) - Math.max(1, reach));
  const starts = [...new Set(first === undefined ? [] : [first + lead, ...more])].filter((at) =>
    kept.slice(at + 1, at + 1 + PROSE_REACH).some(isBodyText),
  );
  return isArchive || isRegular(kept, starts) ? starts : starts.filter((at) => isHeadline(kept, at));
}

/** Headline, day, text (or day, headline, text) again and again: the repetition is a mark in itself, however short each is. */
export function isRegular(kept: readonly KeptBlock[], starts: readonly number[]): boolean {
  if (starts.length < LEAST_REPEATED) return false;
  const isRow = (at: number, headline: number, day: number): boolean =>
    kept[headline]?.line.shape === 'heading' && kept[day]?.line.day !== undefined && isBodyText(kept[at + 2]);
  return starts.every((at) => isRow(at, at, at + 1)) || starts.every((at) => isRow(at, at + 1, at));
}

const LEAST_REPEATED = 3;

/** A name and a date are a comment's; a word or two head a part of a page. */
function isHeadline(kept: readonly KeptBlock[], at: number): boolean {
  const { block, line } = kept[at] as KeptBlock;
  return line.shape === 'heading' && wordCount(block.text) >= MIN_HEADLINE_WORDS;
}

/** The headline over a line of its post's head: the first heading of those right above it. */
function headlineAbove(kept: readonly KeptBlock[], line: number): number | undefined {
  let start: number | undefined;
  let headings = 0;
  for (let at = line - 1; at >= 0 && headings < HEAD_REACH; at--) {
    const here = kept[at];
    if (isHeading(here)) {
      start = at;
      headings++;
    } else if (start !== undefined || !isMeta(here)) break;
    if (here?.afterRemoved && isHeading(here)) break;
  }
  return start !== undefined && isSectionLabel(kept[start]) && isHeading(kept[start + 1]) ? start + 1 : start;
}

/** The category that a theme sets over the headline of each post: `HARBOUR, ROADS`. */
const isSectionLabel = (kept: KeptBlock | undefined): boolean =>
  kept !== undefined && wordCount(kept.block.text) <= MOST_LABEL_WORDS && SECTION_LABEL.test(kept.block.text);

const MOST_LABEL_WORDS = 3;
const SECTION_LABEL = /^[^\p{Ll}\d]+$/u;
