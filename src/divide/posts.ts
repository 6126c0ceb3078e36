import type { RuleId } from '../model/span.js';
import { isBodyText, type KeptBlock, proseLength } from './kept-block.js';
import { feetStarts, footAbove } from './post-feet.js';
import { HEAD_REACH, headStarts, isRegular } from './post-heads.js';
import { indices, isHeading, isMark, isMeta } from './post-lines.js';
import { readField } from './record-fields.js';
import { sharedNames } from './shared-names.js';

/** Less prose than this, in characters, is a teaser or an entry of a list, and heads nothing but on a page of posts. */
const MIN_POST_PROSE = 300;
/** The same where posts are signed below, with the hour. */
const MIN_SIGNED_PROSE = 60;
/** One post that holds more of the prose than this has the others below it as teasers. */
const MOST_IN_FIRST = 0.8;
/** The same where the posts are signed below. */
const MOST_IN_FIRST_OF_FEET = 0.9;
/** Prose above the first post, in characters and as a share, that is more than a blog's motto. */
const MOST_ABOVE = 300;
const MOST_SHARE_ABOVE = 0.15;

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
const isField = ({ block }: KeptBlock): boolean => readField(block.text) !== undefined;

/** A headline, who wrote it or when, and a sentence stand above the first: these are parts of it. */
function isSignedAbove(kept: readonly KeptBlock[], first: number): boolean {
  const signed = kept.findIndex((each, at) => at < first && isMeta(each) && !isField(each) && isHeading(kept[at - 1]));
  return signed >= 0 && kept.slice(signed + 1, first).some(isBodyText);
}

const REPEATED_LENGTH = 60;

/** How a paragraph begins, where it is long enough to be known by that. */
export function openingOf({ block }: KeptBlock): string | undefined {
  return block.text.length < REPEATED_LENGTH ? undefined : block.text.slice(0, REPEATED_LENGTH);
}
