import type { DraftBlock } from '../blocks/draft-block.js';
import { contactsBelow } from './contact-lines.js';
import { headlineAbove, isHeadMatter, isMeta, isSigned } from './head-matter.js';
import { isFurniture } from './line-features.js';
import type { LineJudge } from './line-model.js';
import { type BlockRun, bestRun } from './line-windows.js';
import { removalFor } from './removal-reasons.js';
import { cutRepeats, hasRepeats } from './repeats.js';
import { signOffsBelow } from './sign-offs.js';

/** The main run is the one that is worth most when a block counts for what it is surer than this to be text. */
const RUN_THRESHOLD = 0.3;
/** A long paragraph weighs no more than so many words. */
const MOST_WORDS = 60;
/** Inside the run a block goes when the model is this sure that it is none of the article; outside it must be text. */
const INSIDE_THRESHOLD = 0.2;
const PROSE_THRESHOLD = 0.1;
const OUTSIDE_THRESHOLD = 0.5;
const EDGE_THRESHOLD = 0.8;

/** So many labels before the text are a menu, even where no rule knows a word of it. */
const HEAD_LABELS = 8;
/** So many after it: fewer may be the sender's name, post, address and numbers. */
const TAIL_LABELS = 16;
/** So much furniture, wherever it stands, shows that the whole page was copied. */
const DUMP_FURNITURE = 2;
/** So many share buttons stand between the day and the headline. */
const DATE_REACH = 14;
const CHANGED_ON =
  /^(?=.{0,40}\b(?:19|20)\d\d\b)(?:\d{1,2} [a-z]{3,9} \d{4},? (?:last )?updated\b|(?:last )?(?:updated|published|posted)\b)/i;
const POSTED_BY = /^posted by$/i;

/**
 * Cuts what is no text of an article out of a text dump: the menu above, boxes between the paragraphs, the furniture
 * below. Above and below, lines go only where a rule knew furniture there or where there are too many labels to be
 * anything else, so that a bare article loses nothing. A headline, its byline and its date stay. `isShown`: the model is asked
 * even where its answer can cut nothing.
 */
export function cutOutsideMainContent(blocks: readonly DraftBlock[], judge: LineJudge, isShown = false): void {
  if (!blocks.some((block) => block.removed === undefined && block.isProse)) return;
  if (!isShown && !mayCut(blocks)) return;
  const { sure, table } = judge(blocks);
  const run = bestRun(
    Float64Array.from(blocks, (block, i) =>
      block.removed === undefined ? ((sure[i] ?? 0) - RUN_THRESHOLD) * Math.min(block.words + 2, MOST_WORDS) : -0.5,
    ),
  );
  const kept = keptBlocks(blocks, sure, withSentencesBelow(run, blocks, sure));
  trimEdges(blocks, kept, sure);
  keepAroundPullQuotes(blocks, kept);
  const first = kept.indexOf(true);
  if (first === -1) return;
  const end = kept.lastIndexOf(true) + 1;
  keepHead(blocks, kept, first);
  keepSignatures(blocks, kept, end);
  for (const at of signOffsBelow(blocks, end)) kept[at] = true;
  const contacts = contactsBelow(blocks, end);
  if (contacts !== undefined) kept.fill(true, contacts.start, contacts.end);
  const isDump = blocks.filter(isFurniture).length >= DUMP_FURNITURE;
  const isHeadCut = isDump || hasFurniture(blocks.slice(0, first), HEAD_LABELS);
  const isTailCut = isDump || hasFurniture(blocks.slice(end), TAIL_LABELS);
  blocks.forEach((block, i) => {
    if (kept[i] || block.removed !== undefined) return;
    if (i < first ? isHeadCut : i >= end ? isTailCut : isHeadCut || isTailCut) {
      block.removed = removalFor(block, i, { table, first, end });
    }
  });
  cutRepeats(blocks);
}

/**
 * Whether anything could be cut, whatever the model says: of a bare article of a few paragraphs nothing is, and most texts are
 * such.
 */
function mayCut(blocks: readonly DraftBlock[]): boolean {
  return hasFurniture(blocks, HEAD_LABELS + 1) || hasRepeats(blocks);
}

/** Short sentences close many an article: right below the run, one label between, they are held to what holds inside. */
function withSentencesBelow({ start, end }: BlockRun, blocks: readonly DraftBlock[], sure: Float64Array): BlockRun {
  let to = end;
  for (let i = end; i <= to + 1; i++) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined) break;
    if (block.isProse && (sure[i] ?? 0) > PROSE_THRESHOLD) to = i + 1;
  }
  return { start, end: to };
}

function keptBlocks(blocks: readonly DraftBlock[], sure: Float64Array, run: BlockRun): boolean[] {
  return blocks.map((block, i) => {
    const isInside = i >= run.start && i < run.end;
    const inside = block.isProse ? PROSE_THRESHOLD : INSIDE_THRESHOLD;
    return block.removed === undefined && (sure[i] ?? 0) > (isInside ? inside : OUTSIDE_THRESHOLD);
  });
}

/** A run begins and ends with text, or with a line that the model is sure of. */
function trimEdges(blocks: readonly DraftBlock[], kept: boolean[], sure: Float64Array): void {
  const isEdge = (i: number): boolean => {
    const block = blocks[i];
    return kept[i] === true && block !== undefined && ((sure[i] ?? 0) > EDGE_THRESHOLD || block.isProse);
  };
  const edges = blocks.map((_, i) => isEdge(i));
  const first = edges.indexOf(true);
  const last = edges.lastIndexOf(true);
  for (let i = 0; i < kept.length; i++) if (i < first || i > last) kept[i] = false;
}

/** A pulled-out quotation stands inside an article: so does the paragraph below its last mark. */
function keepAroundPullQuotes(blocks: readonly DraftBlock[], kept: boolean[]): void {
  const isMark = (block: DraftBlock | undefined): boolean => block?.removed?.traits?.part === 'pull-quote-mark';
  blocks.forEach((block, i) => {
    if (block.removed !== undefined || !isMark(blocks[i - 1])) return;
    if (isMark(blocks[i + 1]) || block.isProse) kept[i] = true;
  });
}

/** The headline stays, and between it and the text what a head is made of: standfirst, byline, date. */
function keepHead(blocks: readonly DraftBlock[], kept: boolean[], first: number): void {
  const anchor = blocks.slice(0, first).findLastIndex(isFurniture);
  const headline = headlineAbove(blocks, first, anchor);
  const top = headline?.top ?? first;
  // Blogger and WordPress themes set the date over the headline.
  for (let i = top - 1; i > anchor; i--) {
    const above = blocks[i];
    if (above === undefined || above.removed !== undefined || !isMeta(above)) break;
    kept[i] = true;
  }
  keepDateAbove(blocks, kept, top, first);
  for (let i = top; i < first; i++) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined) continue;
    kept[i] = i === top || i === headline?.found || isHeadMatter(block, blocks[i + 1], blocks[i - 1]);
  }
}

/** Blogger signs below each post: `Posted by`, a name, `at`, a time. Below the last, a byline or a date may stand too. */
function keepSignatures(blocks: readonly DraftBlock[], kept: boolean[], end: number): void {
  blocks.forEach((block, i) => {
    if (!kept[i - 1] || block.removed !== undefined || !POSTED_BY.test(block.plain)) return;
    for (let k = i; k <= i + 3 && blocks[k]?.removed === undefined; k++) kept[k] = true;
  });
  for (let i = end; i < end + 2; i++) {
    const block = blocks[i];
    if (block === undefined || block.removed !== undefined || !isSigned(block)) return;
    kept[i] = true;
  }
}

/** The day of the last change stands over the share buttons, and those over the headline. */
function keepDateAbove(blocks: readonly DraftBlock[], kept: boolean[], top: number, first: number): void {
  if (blocks.slice(top, first).some((block) => block.removed === undefined && isSigned(block))) return;
  for (let i = top - 1; i >= Math.max(0, top - DATE_REACH); i--) {
    const block = blocks[i];
    if (block === undefined || kept[i] || block.words > 8) return;
    if (block.removed === undefined && CHANGED_ON.test(block.plain)) {
      kept[i] = true;
      return;
    }
  }
}

function hasFurniture(blocks: readonly DraftBlock[], mostLabels: number): boolean {
  return blocks.some(isFurniture) || blocks.filter((block) => block.removed === undefined).length >= mostLabels;
}
