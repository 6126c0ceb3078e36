import type { RuleId } from '../model/span.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remembered.js';

/** A line that blog software sets around every post. */
export interface PostMark {
  readonly id: RuleId;
  /** What it reads like. */
  readonly summary: string;
  /**
   * `foot`: the post above ends here; `foot-of-list`: it does on a page that lists posts, elsewhere it may be a link in
   * the text. `head-or-foot`: under a headline it belongs to the head, under prose to the foot.
   * `page`: the page lists posts, this one and others.
   */
  readonly where: 'foot' | 'foot-of-list' | 'head-or-foot' | 'page';
  /** Longest line it can be, in characters. */
  readonly longest: number;
  readonly pattern: RegExp;
}

/** Cases: `post-marks.cases.ts`. */
export const postMarks: readonly PostMark[] = [
  {
    id: 'segment/entry-was-posted',
    summary: 'This entry was posted in …',
    where: 'foot',
    longest: 400,
    pattern: /^this (?:entry|post) (?:was|is) (?:posted|filed|written|published|tagged)\b/i,
  },
  {
    id: 'segment/posted-in',
    summary: 'Posted in …, Filed under …',
    where: 'head-or-foot',
    longest: 250,
    pattern: /^(?:posted|filed|published) (?:in|under)\b(?!.*[.!?]$)/i,
  },
  {
    id: 'segment/tags-of-post',
    summary: 'Tags: …, Labels: …',
    where: 'foot',
    longest: 250,
    pattern: /^(?:tagged\b|(?:tags|labels|categories) ?:)(?!.*[.!?]$)/i,
  },
  {
    id: 'segment/posted-by-at',
    summary: 'Posted by … at 14:05',
    where: 'foot',
    longest: 120,
    pattern: /^posted by\b.{0,80}(?:\bat \d{1,2}[:.]\d{2}|\|)/i,
  },
  {
    id: 'segment/continue-reading',
    summary: 'Continue reading …',
    where: 'foot-of-list',
    longest: 120,
    pattern: /^\W{0,3}(?:continue reading|read (?:more|on|the (?:rest|full)|full)|more ?(?:\.{3}|…|[>"]))(?!.*\.$)/i,
  },
  {
    id: 'segment/reblog',
    summary: 'View original post, under a post that another blog wrote; Reblogged from …, over it.',
    where: 'foot',
    longest: 90,
    pattern:
      /^(?:view original post(?: (?:on .{1,40}|[\d,]{1,6} more words?))?|reblogged (?:this )?(?:from|on) [^.!?]{2,60}:?)$/i,
  },
  {
    id: 'segment/comment-count',
    summary: 'No comments, 3 replies',
    where: 'head-or-foot',
    longest: 60,
    pattern:
      /^(?:\|? ?(?:posted in|permalink|e-?mail this).{0,30}\| ?)?(?:no (?:comments|responses|replies)|(?:\d{1,4}|one|two|three) (?:comments?|responses?|replies)|(?:leave|add|post|write) a (?:comment|reply)|comments? ?\(\d{1,4}\))(?: ?\|.{0,40})?(?: [">|]{1,2})?[:.]?$/i,
  },
  {
    id: 'segment/other-posts',
    summary: 'Older posts, Newer posts',
    where: 'page',
    longest: 80,
    pattern: /^\W{0,3}(?:older|newer|earlier|previous|next) (?:posts|entries)\b/i,
  },
];

const LONGEST = Math.max(...postMarks.map(({ longest }) => longest));

const markOf = remembered((text): PostMark | undefined => {
  const plain = fold(text).trim();
  return postMarks.find(({ longest, pattern }) => plain.length <= longest && pattern.test(plain));
});

/** The mark that a line is, if it is one. */
export function postMarkOf(text: string): PostMark | undefined {
  return text.length > LONGEST ? undefined : markOf(text);
}
