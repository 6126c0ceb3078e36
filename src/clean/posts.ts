import type { DraftBlock } from '../blocks/draft-block.js';
import { endsSentence } from '../blocks/prose.js';
import type { Part } from '../divide/divide.js';
import type { Removal } from '../model/block.js';
import { isSigned } from './head-matter.js';

/** On a page of several posts, what stands above the first of them heads the page. */
const PAGE_HEADER: Removal = {
  rule: 'segment/above-first-post',
  reason: 'page header above the first of several posts',
};
const BELOW_POST: Removal = { rule: 'clean/below-post', reason: 'below the text of a post, on a page of several' };

/** So many labels in a row are no part of a post. */
const POST_LABELS = 4;
const POSTED_BY = /^posted by$/i;

/** Cuts what stands around the posts of a page of several: each is kept from its head to its last sentence. */
export function cutAroundPosts(blocks: readonly DraftBlock[], posts: readonly Part[]): void {
  for (const block of blocks.slice(0, posts[0]?.start)) block.removed ??= PAGE_HEADER;
  posts.forEach(({ start, end }, i) => {
    const next = posts[i + 1]?.start;
    const last = postEnd(blocks, start, next === undefined ? listEnd(blocks, start, end) : end);
    for (const block of blocks.slice(last, next)) block.removed ??= BELOW_POST;
  });
}

/** The first furniture under the last post's text that stands below a list of posts. */
function listEnd(blocks: readonly DraftBlock[], start: number, end: number): number {
  const text = blocks.findIndex((block, i) => i >= start && isText(block));
  const at = blocks.findIndex(({ removed }, i) => text >= 0 && i > text && i < end && removed?.traits?.endsList);
  return at < 0 ? end : at;
}

/** Behind the last sentence of a post, and who signed it. */
function postEnd(blocks: readonly DraftBlock[], start: number, limit: number): number {
  let end = start + 1;
  let labels = 0;
  let seesText = false;
  for (let i = start; i < limit && !(seesText && labels >= POST_LABELS); i++) {
    const block = blocks[i];
    if (block === undefined) break;
    if (block.removed !== undefined) continue;
    labels++;
    if (!isText(block)) continue;
    seesText = true;
    labels = 0;
    end = i + 1;
  }
  return signedEnd(blocks, end, limit);
}

/** Blogger signs below each post: `Posted by`, a name, `at`, a time. Below the last, a byline or a date may stand too. */
function signedEnd(blocks: readonly DraftBlock[], end: number, limit: number): number {
  if (POSTED_BY.test(blocks[end]?.plain ?? '')) return Math.min(limit, end + 4);
  let at = end;
  while (at < Math.min(limit, end + 2) && isSignature(blocks[at])) at++;
  return at;
}

const isSignature = (block: DraftBlock | undefined): boolean =>
  block !== undefined && block.removed === undefined && isSigned(block);

function isText(block: DraftBlock): boolean {
  return block.removed === undefined && (block.isProse || (block.words >= 3 && endsSentence(block.plain)));
}
