import type { BlockType } from '../../model/block.js';
import type { DraftBlock } from '../draft-block.js';
import { isProse } from '../prose.js';
import type { FlatPage, PageElement } from './elements.js';

/** What a label inside the content takes from it, in words. */
const LABEL_COST = 3;
const REMOVED_COST = 1;
/** A notice says some of its sentences in words that no rule knows: the element that holds it is no article. */
const NOTICE_COST = 40;
const MOST_WORDS = 100;

/** How far under its headline an article may begin, in blocks. */
const HEADLINE_REACH = 25;
/** What prose is worth that stands elsewhere: testimonials, answers to questions, the next articles. */
const AWAY = 0.5;

/** Share of the best element's worth that makes an element inside it, named as a body, the better choice. */
const INNER_SHARE = 0.85;

const BODY_NAME =
  /(?:^|[\s_-])(?:entry-content|post-content|article-content|article-body|articlebody|article__body|story-body|storybody|post-body|story-content|body-content|post-entry|articletext|article-text|story-text|td-post-content|e-content)(?:$|[\s_-])/i;

/** Belongs to an article and proves none. */
const NEUTRAL: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'byline', 'dateline', 'caption', 'credit']);

/** Value of a block as a part of the content, in words; below 0 it speaks against its element. */
export function worthOf(block: DraftBlock): number {
  if (block.removed !== undefined) return block.removed.traits?.notice ? -NOTICE_COST : -REMOVED_COST;
  if (isProse(block))
    return Math.min(block.words, MOST_WORDS) * (1 - block.linkShare) - block.words * block.linkShare * 0.5;
  if (block.hint !== undefined && NEUTRAL.has(block.hint)) return 0;
  if (block.words >= 4 && block.linkShare < 0.5 && block.plain.endsWith('.')) return block.words;
  if (block.hint === 'heading' || block.hint === 'list' || block.hint === 'table' || block.hint === 'quote') {
    return block.linkShare > 0.5 ? -LABEL_COST : 0;
  }
  return -LABEL_COST;
}

/**
 * The element that holds the content: the one whose blocks have the best sum, prose counting its words and labels
 * costing some; of equals the innermost. An element that is named as the body of an article wins where it has nearly
 * as much.
 */
export function contentRoot(page: FlatPage, headline: number | undefined): PageElement | undefined {
  const sums = worthSums(page.blocks);
  const worth = (element: PageElement): number => {
    const held = (sums[element.end] ?? 0) - (sums[element.first] ?? 0);
    return headline === undefined || isUnder(headline, element) ? held : held * AWAY;
  };
  let best: PageElement | undefined;
  for (const element of page.elements) {
    if (element.end <= element.first) continue;
    if (best === undefined || worth(element) >= worth(best)) best = element;
  }
  if (best === undefined || worth(best) <= 0) return undefined;
  let named: PageElement | undefined;
  for (const element of page.elements) {
    if (element.end <= element.first || !isNamedBody(element)) continue;
    const inside = element.first >= best.first && element.end <= best.end;
    const around = element.first <= best.first && element.end >= best.end;
    if (inside ? worth(element) >= INNER_SHARE * worth(best) : around) named = element;
  }
  return named ?? best;
}

/** So many blocks that one rule took out in a row speak against an element, and no more: a hundred comments are one thing. */
const LONGEST_RUN = 8;

function worthSums(blocks: readonly DraftBlock[]): readonly number[] {
  const sums = [0];
  let sum = 0;
  let run = 0;
  blocks.forEach((block, i) => {
    const { removed } = block;
    run = removed !== undefined && removed.rule === blocks[i - 1]?.removed?.rule ? run + 1 : 1;
    if (removed === undefined || run <= (removed.traits?.notice ? 1 : LONGEST_RUN)) sum += worthOf(block);
    sums.push(sum);
  });
  return sums;
}

/** The headline stands in the element, or a little above it. */
function isUnder(headline: number, { first, end }: PageElement): boolean {
  return end > headline && first <= headline + HEADLINE_REACH;
}

function isNamedBody({ attribs }: PageElement): boolean {
  if (attribs['itemprop'] === 'articleBody') return true;
  return BODY_NAME.test(`${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`);
}
