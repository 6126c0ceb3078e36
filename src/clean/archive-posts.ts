import type { DraftBlock } from './draft-block.js';
import { isMeta } from './head-matter.js';
import { endsSentence, isProse } from './prose.js';

const DATED = /\b(?:19|20)\d\d\b/;
const MOST_HEADLINE_WORDS = 25;
/** How far the text stands below its headline, in blocks. */
const HEAD_REACH = 8;
const ALL_CAPITALS = /^[^\p{Ll}]+$/u;
const BY = /^by /i;
const LETTER = /\p{L}/u;

/**
 * Where a page says that it is an archive, or labels the header of each post: what of it is a post, by block. Its
 * posts are on several matters, so that the one most like an article must not cost the others.
 */
export function archivePosts(blocks: readonly DraftBlock[]): readonly boolean[] {
  const posts = blocks.map(() => false);
  const start = listStart(blocks);
  if (start === undefined) return posts;
  const end = listEnd(blocks, start);
  for (let i = start; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || !isText(block)) continue;
    posts[i] = true;
    keepHeadAbove(blocks, posts, i, start);
  }
  return posts;
}

function isText(block: DraftBlock): boolean {
  return block.removed === undefined && (isProse(block) || (block.words >= 5 && endsSentence(block.plain)));
}

function listStart(blocks: readonly DraftBlock[]): number | undefined {
  const heading = blocks.findIndex(({ removed }) => removed?.traits?.part === 'archive-heading');
  // An archive that is named below the text is a link in a sidebar.
  if (heading >= 0 && !blocks.slice(0, heading).some(isText)) return heading + 1;
  const labels = [...blocks.keys()].filter((i) => blocks[i]?.removed?.traits?.part === 'post-header');
  const dates = labels.filter((i) => DATED.test(blocks[i + 1]?.plain ?? ''));
  return dates.length > 1 ? (labels[0] ?? 0) : undefined;
}

/** The first furniture behind the text of the last post that has a headline and a date. */
function listEnd(blocks: readonly DraftBlock[], start: number): number {
  const isDated = (block: DraftBlock | undefined): boolean =>
    block !== undefined && block.removed === undefined && DATED.test(block.plain) && isMeta(block);
  const lastDate = blocks.findLastIndex(
    (block, i) => i >= start && isDated(block) && blocks.slice(i + 1, i + 4).some(isText),
  );
  const text = blocks.findIndex((block, i) => i > Math.max(start, lastDate) && isText(block));
  const end = blocks.findIndex(({ removed }, i) => i > text && removed?.traits?.endsList);
  return text < 0 ? start : end < 0 ? blocks.length : end;
}

/** The headline right above a post's text, and the byline and date between them. */
function keepHeadAbove(blocks: readonly DraftBlock[], posts: boolean[], text: number, start: number): void {
  for (let i = text - 1; i >= Math.max(start, text - HEAD_REACH); i--) {
    const block = blocks[i];
    if (block === undefined || posts[i]) return;
    if (block.removed !== undefined) {
      const part = block.removed.traits?.part;
      if (part === 'post-header' || part === 'comment-link') continue;
      return;
    }
    const isLabel = ALL_CAPITALS.test(block.plain) && LETTER.test(block.plain) && block.words <= 3;
    if (isLabel && !DATED.test(block.plain)) return;
    if (block.words > MOST_HEADLINE_WORDS) return;
    posts[i] = true;
    // Above byline and date the headline is still to come.
    if (!isHeadMeta(block)) return;
  }
}

/** A capitalised headline of two words looks like a name, and is the top of the head in either case. */
function isHeadMeta(block: DraftBlock): boolean {
  return (isMeta(block) && DATED.test(block.plain)) || BY.test(block.plain);
}
