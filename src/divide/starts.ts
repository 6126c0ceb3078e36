import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';

const WEEKDAY_DATE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?),? \d{4}$/i;
const FULL_STOP = /[^.]\.["')]{0,2}$/;
const SIGNED = /^posted by$/i;
const POSTED = /^(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ss]ubmitted) (?:on|by|at)\b|^[Bb]y [A-Z]/;
const TITLE_START = /^["'(\p{Lu}\p{N}£$€]/u;

/**
 * Another article seems to start here, by its own lines: a headline with `Posted on …` or `By NAME` under it, or the
 * date heading that Blogger sets over each day's posts. A comment's name and date are neither. What is known before the
 * page is divided: no comment section or list of links reaches over it. `isFurniture` knows lines by their words.
 */
export function startsArticle(
  blocks: readonly DraftBlock[],
  at: number,
  isFurniture: (plain: string) => boolean,
): boolean {
  const block = blocks[at];
  if (block === undefined || block.words > 25) return false;
  const next = blocks.slice(at + 1, at + 3).find(({ removed }) => removed?.traits?.part !== 'post-header');
  if (next === undefined) return false;
  // A list of stories sets the day over each teaser; Blogger sets it over a title, which has no full stop.
  if (WEEKDAY_DATE.test(block.plain)) return next.words >= 2 && next.words <= 25 && !FULL_STOP.test(next.plain);
  if (block.words < 3 || !TITLE_START.test(block.plain) || block.plain.endsWith(':')) return false;
  if (followsFoot(blocks, at)) return true;
  // Blogger signs below the last sentence of a post.
  if (SIGNED.test(next.plain) && endsSentence(block.plain)) return false;
  return POSTED.test(next.plain) && next.words <= 14 && !isFurniture(block.plain);
}

/** WordPress closes each post with its categories; what stands under them and over text is the next headline. */
function followsFoot(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || blocks[at - 1]?.removed?.traits?.part !== 'post-footer' || FULL_STOP.test(block.plain)) {
    return false;
  }
  const text = blocks.slice(at + 1, at + 4).find((next) => next.removed === undefined);
  return text?.isProse === true;
}
