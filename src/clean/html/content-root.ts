import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { NO_ATTRIBUTES } from '../../blocks/html/markup.js';
import { endsInStop } from '../../blocks/prose.js';
import type { BlockType } from '../../model/block.js';
import { remembered } from '../../text/remembered.js';

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

/** Of a body that holds no sentence, in words. */
const FEWEST_WORDS = 12;
/** A line with more of it in links is a menu's. */
const LINKED = 0.3;

/** Share of the best element's worth that makes an element inside it, named as a body, the better choice. */
const INNER_SHARE = 0.85;

const BODY_NAME =
  /(?:^|[\s_-])(?:entry-content|post-content|article-content|article-body|articlebody|article__body|story-body|storybody|post-body|story-content|body-content|post-entry|articletext|article-text|story-text|td-post-content|e-content)(?:$|[\s_-])/i;

/** Belongs to an article and proves none. */
const NEUTRAL: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'byline', 'dateline', 'caption', 'credit']);

/** Value of a block as a part of the content, in words; below 0 it speaks against its element. */
function worthOf(block: DraftBlock, isLine: boolean): number {
  if (block.removed !== undefined) return block.removed.traits?.notice ? -NOTICE_COST : -REMOVED_COST;
  if (block.isProse)
    return Math.min(block.words, MOST_WORDS) * (1 - block.linkShare) - block.words * block.linkShare * 0.5;
  if (block.hint !== undefined && NEUTRAL.has(block.hint)) return 0;
  if (block.words >= (isLine ? 2 : 4) && block.linkShare < 0.5 && endsInStop(block.plain)) return block.words;
  if (block.hint === 'heading' || block.hint === 'list' || block.hint === 'table' || block.hint === 'quote') {
    return block.linkShare > 0.5 ? -LABEL_COST : 0;
  }
  if (isLine && block.linkShare < LINKED && block.words >= 2) return 0;
  return -LABEL_COST;
}

/**
 * The element that holds the content: the one whose blocks have the best sum, prose counting its words and labels
 * costing some; of equals the innermost. An element that is named as the body of an article wins where it has nearly
 * as much, or where it stands under the headline and the prose does not.
 */
export function contentRoot(page: FlatPage, headline: number | undefined): PageElement | undefined {
  const sums = worthSums(page);
  const worth = (element: PageElement): number => {
    const held = (sums[element.end] ?? 0) - (sums[element.first] ?? 0);
    return headline === undefined || isUnder(headline, element) ? held : held * AWAY;
  };
  let best: PageElement | undefined;
  let most = 0;
  for (const element of [...impliedBody(page), ...page.elements]) {
    if (element.end <= element.first) continue;
    const own = worth(element);
    if (best === undefined || own >= most) [best, most] = [element, own];
  }
  if (most <= 0) best = undefined;
  const lines = headline === undefined ? undefined : bodyOfLines(page, headline, best);
  if (lines !== undefined || best === undefined) return lines;
  let named: PageElement | undefined;
  for (const element of page.elements) {
    if (element.end <= element.first) continue;
    const inside = element.first >= best.first && element.end <= best.end;
    const around = element.first <= best.first && element.end >= best.end;
    if (inside ? worth(element) < INNER_SHARE * most : !around) continue;
    if (isNamedBody(element) || (inside && isOwnArticle(element, headline))) named = element;
  }
  return named ?? best;
}

/** HTML may leave the tags of its body out: what stands side by side in a fragment, or below a doctype, is in one all the same. */
function impliedBody({ elements, blocks }: FlatPage): readonly PageElement[] {
  if (elements.some(({ tag }) => tag === 'body')) return [];
  return [{ tag: 'body', attribs: NO_ATTRIBUTES, parent: -1, depth: 0, first: 0, end: blocks.length }];
}

/**
 * A list of winners has no sentence to be known by, and any sentence elsewhere is worth more: its element is the one
 * that is named as a body, under the headline, and either the prose is not under it or stands further down.
 */
function bodyOfLines(page: FlatPage, headline: number, best: PageElement | undefined): PageElement | undefined {
  const isAway = best === undefined || !isUnder(headline, best);
  let body: PageElement | undefined;
  let most = isAway || best === undefined ? FEWEST_WORDS - 1 : wordsIn(page, best);
  for (const element of page.elements) {
    if (element.end <= headline || !isUnder(headline, element) || !isNamedBody(element)) continue;
    const isApart = best === undefined || element.end <= best.first || (isAway && element.first >= best.end);
    const words = isApart ? wordsIn(page, element) : 0;
    if (words > most) [body, most] = [element, words];
  }
  return body;
}

/** An `article` that holds the page's headline, or begins right below it. */
function isOwnArticle({ tag, first, end }: PageElement, headline: number | undefined): boolean {
  return tag === 'article' && headline !== undefined && end > headline && first <= headline + 2;
}

/** Words of text that was kept and is no link. */
function wordsIn({ blocks }: FlatPage, { first, end }: PageElement): number {
  let words = 0;
  for (const block of blocks.slice(first, end)) {
    if (block.removed === undefined) words += block.words * (1 - block.linkShare);
  }
  return words;
}

/** So many blocks that one rule took out in a row speak against an element, and no more: a hundred comments are one thing. */
const LONGEST_RUN = 8;

function worthSums({ blocks, elements, owners }: FlatPage): readonly number[] {
  const sums = [0];
  let sum = 0;
  let run = 0;
  /** Set as a paragraph, or as one of the lines of an element: a winner, who signed a letter, an answer of one word. */
  const isLine = (i: number): boolean => {
    const owner = owners[i] ?? -1;
    return elements[owner]?.tag === 'p' || owner === owners[i - 1] || owner === owners[i + 1];
  };
  blocks.forEach((block, i) => {
    const { removed } = block;
    run = removed !== undefined && removed.rule === blocks[i - 1]?.removed?.rule ? run + 1 : 1;
    if (removed === undefined || run <= (removed.traits?.notice ? 1 : LONGEST_RUN)) sum += worthOf(block, isLine(i));
    sums.push(sum);
  });
  return sums;
}

/** The headline stands in the element, or a little above it. */
function isUnder(headline: number, { first, end }: PageElement): boolean {
  return end > headline && first <= headline + HEADLINE_REACH;
}

/** Called the body of an article. */
export function isNamedBody({ attribs }: PageElement): boolean {
  if (attribs['itemprop'] === 'articleBody') return true;
  const { class: classes, id } = attribs;
  return (classes !== undefined && isBodyName(classes)) || (id !== undefined && isBodyName(id));
}

const isBodyName = remembered((names) => BODY_NAME.test(names));
