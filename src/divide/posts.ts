import type { IsoDate, RuleId } from '../model/span.js';
import { outletOn } from '../segment/outlet-line.js';
import { fold } from '../text/fold.js';
import { isBodyText, isHeading as isShort, type KeptBlock, proseLength, wordCount } from './kept-block.js';
import { type PostMark, postMarkOf } from './post-marks.js';
import { readField } from './record-fields.js';
import { sharedNames } from './shared-names.js';

/** A post's head is its headline with a date line, byline or comment link at most this many blocks away. */
const HEAD_REACH = 2;
/** How far below its headline a post's first sentence may stand. */
const PROSE_REACH = 6;
/** Less prose than this, in characters, is a teaser or an entry of a list, and heads nothing but on a page of posts. */
const MIN_POST_PROSE = 300;
/** The same where posts are signed below, with the hour. */
const MIN_SIGNED_PROSE = 60;
/** A byline alone is also set over the parts of one article: each part must be a long one. */
const MIN_BYLINED_PROSE = 600;
const MIN_HEADLINE_WORDS = 3;
/** One post that holds more of the prose than this has the others below it as teasers. */
const MOST_IN_FIRST = 0.8;
/** The same where the posts are signed below. */
const MOST_IN_FIRST_OF_FEET = 0.9;
/** Prose above the first post, in characters and as a share, that is more than a blog's motto. */
const MOST_ABOVE = 300;
const MOST_SHARE_ABOVE = 0.15;

/** A line that could be a headline, and is no mark of a post. */
const isHeading = (kept: KeptBlock | undefined): boolean =>
  isShort(kept) && postMarkOf(kept?.block.text ?? '') === undefined;

/** The starts that one way of looking at the page gives, and whether that way needs no further proof. */
interface Starts {
  readonly at: readonly number[];
  readonly sure: boolean;
}

/**
 * Where the posts of a page begin: at a headline with its date, byline or comment link beside it (all date first, or
 * all headline first), or behind the foot of the post above. A page of one article has one of each.
 */
export function postStarts(
  kept: readonly KeptBlock[],
  isArchive: boolean,
): readonly { readonly at: number; readonly rule: RuleId }[] {
  const feet = Array.from({ length: kept.length + 1 }, (_, at) => at).filter((at) => footAbove(kept, at, isArchive));
  const { at: heads, sure } = headStarts(kept, isArchive);
  const near = new Set(heads.flatMap((head) => [-2, -1, 0, 1, 2].map((step) => head + step)));
  const isHead = new Set(heads);
  const behindFeet = feetStarts(kept, feet).filter((at) => !near.has(at));
  const all = [...new Set([...heads, ...(feet.length > 1 || isArchive ? behindFeet : [])])].sort((a, b) => a - b);
  const signed = indices(kept, ({ block, above }) =>
    [block.text, ...(above ?? [])].some((text) => isMark(text, 'foot')),
  );
  const minProse = isArchive ? 1 : signed.length > 1 ? MIN_SIGNED_PROSE : MIN_POST_PROSE;
  const minOfHead = isRegular(kept, heads) ? 1 : minProse;
  const posts = all.filter(
    (at, i) => proseLength(kept.slice(at, all[i + 1])) >= (isHead.has(at) ? minOfHead : minProse),
  );
  if (posts.length < 2) return [];
  if (!isArchive && !(sure || feet.length > 1)) return [];
  if (!isArchive && !looksLikeList(kept, posts, feet.length)) return [];
  return posts.map((at) => ({ at, rule: isHead.has(at) ? 'segment/post-head' : 'segment/post-foot' }));
}

/** No story stands above the first post, and no post is so long that the others are teasers under it. */
function looksLikeList(kept: readonly KeptBlock[], posts: readonly number[], feet: number): boolean {
  const all = proseLength(kept);
  const headings = new Set(posts.map((at) => kept.slice(at, at + 3).find(isHeading)?.block.text));
  if (feet < 2 && headings.size < posts.length) return false;
  const below = kept.slice(posts[0]);
  const openings = new Set(below.map(openingOf));
  const above = kept.slice(0, posts[0]).filter((each) => !openings.has(openingOf(each) ?? ''));
  if (proseLength(above) > Math.max(MOST_ABOVE, MOST_SHARE_ABOVE * all)) return false;
  if (isSignedAbove(kept, posts[0] ?? 0) || goesOnBelow(kept, posts)) return false;
  const most = feet > 1 ? MOST_IN_FIRST_OF_FEET : MOST_IN_FIRST;
  return proseLength(kept.slice(posts[0], posts[1])) <= most * proseLength(below);
}

/** The first alone is signed, and a feed stands below it; or the headline of another story stands in its midst. */
function goesOnBelow(kept: readonly KeptBlock[], posts: readonly number[]): boolean {
  const parts = posts.map((at, i) => kept.slice(at, posts[i + 1]));
  const heads = parts.map((own) => own.slice(0, Math.max(HEAD_REACH, own.findIndex(isBodyText))));
  const isSigned = heads.map((head) => head.some(({ line }) => line.people.length > 0 && line.shape !== 'name'));
  if (isSigned[0] && !isSigned.slice(1).some(Boolean)) return true;
  const isDated = heads.slice(1).some((head) => head.some(({ line }) => line.day !== undefined));
  return parts.length === 2 && !isDated && sharedNames(parts).shared > MOST_SHARED;
}

/** The share of its names that a second article may have from the first. */
const MOST_SHARED = 0.4;

/** Of the header of a mail, whose text may be a digest. */
const isField = ({ block }: KeptBlock): boolean => readField(fold(block.text)) !== undefined;

/** A headline, who wrote it or when, and a sentence stand above the first: these are parts of it. */
function isSignedAbove(kept: readonly KeptBlock[], first: number): boolean {
  const signed = kept.findIndex((each, at) => at < first && isMeta(each) && !isField(each) && isHeading(kept[at - 1]));
  return signed >= 0 && kept.slice(signed + 1, first).some(isBodyText);
}

const RULE = /^[^\p{L}\p{N}]{3,}$/u;

/** A line of signs stands above. */
export const isRuledOff = (kept: KeptBlock | undefined): boolean =>
  kept?.above?.some((text) => RULE.test(text)) ?? false;

const REPEATED_LENGTH = 60;

/** How a paragraph begins, where it is long enough to be known by that. */
export function openingOf({ block }: KeptBlock): string | undefined {
  return block.text.length < REPEATED_LENGTH ? undefined : block.text.slice(0, REPEATED_LENGTH);
}

function headStarts(kept: readonly KeptBlock[], isArchive: boolean): Starts {
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

function indices(kept: readonly KeptBlock[], has: (each: KeptBlock) => boolean): number[] {
  return [...kept.keys()].filter((at) => has(kept[at] as KeptBlock));
}

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

/** Headline, day, text, again and again: the repetition is a mark in itself, however short each is. */
function isRegular(kept: readonly KeptBlock[], starts: readonly number[]): boolean {
  return (
    starts.length >= LEAST_REPEATED &&
    starts.every((at) => kept[at]?.line.shape === 'heading' && kept[at + 1]?.line.day && isBodyText(kept[at + 2]))
  );
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

const isMeta = (kept: KeptBlock | undefined): boolean =>
  kept?.line.shape === 'byline' || kept?.line.shape === 'dateline';

const isMark = (text: string, ...where: PostMark['where'][]): boolean => {
  const mark = postMarkOf(text);
  return mark !== undefined && where.includes(mark.where);
};
const isHeadMark = (text: string): boolean => isMark(text, 'head-or-foot');
const isFootMark = (text: string): boolean => isMark(text, 'foot', 'head-or-foot');

/** The foot of a post stands right above this block, and no headline above that foot. */
export function footAbove(kept: readonly KeptBlock[], at: number, isList: boolean): boolean {
  const before = kept[at - 1];
  if (before === undefined) return false;
  if (isMark(before.block.text, 'foot')) return true;
  const above = kept[at]?.above ?? before.below ?? [];
  if (isList && above.some((text) => isMark(text, 'foot-of-list'))) return true;
  return above.some((text) => isMark(text, 'foot')) || (above.some(isFootMark) && !isHeading(before));
}

/** Behind a foot, a headline or the date above one; and the first such on the page, above the first foot. */
function feetStarts(kept: readonly KeptBlock[], feet: readonly number[]): number[] {
  const starts = feet.filter((at) => startsPost(kept, at));
  if (starts.length === 0) return [];
  const lead = Math.min(...starts.map((at) => firstProse(kept, at) - at));
  const first = firstProse(kept, 0);
  return first < (feet[0] ?? 0) ? [Math.max(0, first - lead), ...starts] : starts;
}

function firstProse(kept: readonly KeptBlock[], from: number): number {
  let at = from;
  while (at < kept.length && !isBodyText(kept[at])) at++;
  return at;
}

function startsPost(kept: readonly KeptBlock[], at: number): boolean {
  const head = kept[at]?.line.shape === 'dateline' ? at + 1 : at;
  return isHeading(kept[head]) && kept.slice(head + 1, head + 1 + PROSE_REACH).some(isBodyText);
}
