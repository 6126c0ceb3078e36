import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';
import type { Removal } from '../model/block.js';
import { readerComments } from './reader-comments.js';

const COMMENTS: Removal = {
  rule: 'clean/comments',
  reason: 'comment section',
  traits: { final: true, endsArticle: true, endsList: true },
};
const MEMBER_CARD: Removal = { rule: 'clean/forum-member', reason: 'box of a forum member' };

const REPORT_LINK = /^(?:report (?:abuse|this comment|comment|as abusive)|flag as (?:inappropriate|abusive))\.?$/i;
const DAY_AND_TIME =
  /^(?=.{0,30}\b(?:19|20)\d\d\b)(?=.{0,40}\b\d{1,2}[:.]\d{2})[^!?]{10,60}$|\b(?:minutes?|hours?|days?|weeks?) ago$/i;
/** Fewer may be one reader's letter. */
const FEWEST = 2;
/** How long one comment may be, in blocks. */
const LONGEST_COMMENT = 15;

/**
 * Cuts readers' comments that no heading announces: name, day with its time and text in one shape, or with a link to
 * report each, at least twice behind the article.
 */
export function cutUnheadedComments(blocks: readonly DraftBlock[]): void {
  for (const { start, end } of readerComments(blocks)) {
    for (const block of blocks.slice(start, end)) block.removed ??= COMMENTS;
  }
  const reports = [...blocks.keys()].filter((at) => REPORT_LINK.test(blocks[at]?.plain ?? ''));
  if (reports.length < FEWEST) return;
  const starts = reports.flatMap((report) => commentStart(blocks, report) ?? []);
  const [first] = starts;
  if (first === undefined || new Set(starts).size < FEWEST || !blocks.slice(0, first).some((block) => block.isProse))
    return;
  for (const block of blocks.slice(first, (reports.at(-1) ?? first) + 1)) {
    block.removed ??= COMMENTS;
  }
}

/** The name over the day and time above a link to report the comment. */
function commentStart(blocks: readonly DraftBlock[], report: number): number | undefined {
  for (let at = report - 1; at > Math.max(0, report - LONGEST_COMMENT); at--) {
    const { plain } = blocks[at] ?? {};
    if (plain === undefined || REPORT_LINK.test(plain)) return undefined;
    const name = blocks[at - 1];
    if (DAY_AND_TIME.test(plain) && name !== undefined && name.words <= 6 && !endsSentence(name.plain)) return at - 1;
  }
  return undefined;
}

const CARD_LABEL =
  /^(?:join(?:ed)?(?: date)?|posts|messages|location|reputation|rep power|age|gender|thanks|likes(?: received)?):?$/i;
const MOST_VALUE_WORDS = 4;
const CARD_LINES = 4;

/** Cuts the card beside a forum's post: labels on lines of their own (`Join Date`, `Posts`), each over its value. */
export function cutMemberCards(blocks: readonly DraftBlock[]): void {
  const labels = [...blocks.keys()].filter((at) => isCardLabel(blocks, at));
  const isJoined = (at: number): boolean => JOINED.test(blocks[at]?.plain ?? '');
  for (const at of labels) {
    if (!labels.some((other) => other !== at && Math.abs(other - at) <= CARD_LINES && isJoined(Math.min(at, other)))) {
      continue;
    }
    for (const block of blocks.slice(at, at + 2)) {
      block.removed ??= MEMBER_CARD;
    }
  }
}

const JOINED = /^join/i;

function isCardLabel(blocks: readonly DraftBlock[], at: number): boolean {
  const value = blocks[at + 1];
  return (
    CARD_LABEL.test(blocks[at]?.plain ?? '') &&
    value !== undefined &&
    value.words <= MOST_VALUE_WORDS &&
    !CARD_LABEL.test(value.plain)
  );
}
