import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { unitsOf } from '../../divide/html/units.js';
import type { Removal } from '../../model/block.js';
import { findDay } from '../../text/day.js';
import { applyLines, applyRegions } from '../apply-rules.js';
import { applyBlockModel, type BlockJudge } from './block-model.js';
import { removeCards } from './cards.js';
import { removeContainers } from './containers.js';
import { contentRoot } from './content-root.js';
import { hintByWords, trimEdges } from './edges.js';
import { INTRODUCTION_REACH, LINKS, removeLinks } from './link-lists.js';
import { removeRepeats } from './repeats.js';

const OUTSIDE: Removal = {
  rule: 'clean/outside-main-content',
  reason: 'outside the element that holds the article',
  traits: { judged: true },
};

/**
 * Decides what of an HTML page is kept: rules by element, rules by words, then the element that holds the article, or
 * those that hold one each. `headline` is the index of the headline's block; `judge` is the
 * model. The elements that hold an article each, where the page has several.
 */
export function cleanHtml(page: FlatPage, headline: number | undefined, judge: BlockJudge): readonly PageElement[] {
  markHeadline(page, headline);
  applyLines(page.blocks.filter((_, i) => i !== headline));
  removeContainers(page, headline);
  const units = unitsOf(page, headline);
  if (units.length === 0) removeCards(page, headline);
  removeLinks(page, headline, units);
  for (const block of page.blocks) if (block.removed === undefined) takeHint(block);
  if (units.length === 0) keepRoot(page, headline, judge);
  else keepUnits(page, units);
  return units;
}

/** The same for an article that stands alone: nothing is around it. */
export function cleanLoneHtml(page: FlatPage, headline: number | undefined): void {
  markHeadline(page, headline);
  applyLines(page.blocks.filter((_, i) => i !== headline));
  removeContainers(page, headline);
  for (const block of page.blocks) if (block.removed === undefined) takeHint(block);
  cleanInside(page.blocks, 0, page.blocks.length);
}

function markHeadline({ blocks }: FlatPage, headline: number | undefined): void {
  blocks.forEach((block, i) => {
    if (i === headline) block.hint = 'headline';
    else if (block.hint === 'headline') block.hint = 'heading';
  });
}

function keepRoot(page: FlatPage, headline: number | undefined, judge: BlockJudge): void {
  const { blocks } = page;
  const root = contentRoot(page, headline);
  const first = root?.first ?? 0;
  // A page without a sentence still has its labels: something is better than nothing.
  const end = root?.end ?? blocks.length;
  cleanInside(blocks, first, end);
  applyBlockModel(page, { start: first, end }, headline, judge);
  blocks.forEach((block, i) => {
    if (i >= first && i < end) return;
    if (i === headline) block.removed = undefined;
    else if (
      headline === undefined ||
      i < headline - ABOVE ||
      i >= first ||
      !isIntroduction(blocks, i, headline, first)
    ) {
      block.removed ??= OUTSIDE;
    } else takeIntroduction(block, i > headline);
  });
  // A standfirst may be the first paragraph, once more.
  if (headline !== undefined && headline < first) removeRepeats(blocks.slice(headline, end));
}

function takeIntroduction(block: DraftBlock, isBelow: boolean): void {
  takeHint(block);
  if (block.hint === 'heading') block.hint = 'standfirst';
  if (isBelow && block.removed === LINKS) block.removed = undefined;
}

/** Each container is an article, its first heading the headline, though it be a link. */
function keepUnits({ blocks }: FlatPage, units: readonly PageElement[]): void {
  let from = 0;
  for (const [i, { first, end }] of units.entries()) {
    for (const block of blocks.slice(from, first)) block.removed ??= OUTSIDE;
    const headline = blocks.slice(first, end).find(isUnitHeadline);
    if (headline !== undefined) {
      for (const block of blocks.slice(first, end)) if (block.hint === 'headline') block.hint = 'heading';
      headline.hint = 'headline';
      headline.removed = undefined;
    }
    cleanInside(blocks, first, end);
    for (const block of blocks.slice(first, end)) block.unit = i + 1;
    from = end;
  }
  for (const block of blocks.slice(from)) block.removed ??= OUTSIDE;
}

/** The day above a post of a blog is a heading as well. */
function isUnitHeadline({ hint, plain }: DraftBlock): boolean {
  if (hint !== 'heading' && hint !== 'headline') return false;
  const day = findDay(plain);
  return day === undefined || plain.length - (day.end - day.start) > LONGEST_WEEKDAY;
}

/** Around a day that is a heading, in characters: `Wednesday, `. */
const LONGEST_WEEKDAY = 12;

function cleanInside(blocks: readonly DraftBlock[], first: number, end: number): void {
  const inside = blocks.slice(first, end);
  applyRegions(inside);
  removeRepeats(inside);
  trimEdges(inside);
}

function takeHint(block: DraftBlock): void {
  const hint = hintByWords(block);
  if (hint !== undefined) block.hint = hint;
}

/** Themes that set the date over the headline. */
const ABOVE = 2;

/**
 * What stands between the headline and the element that holds the article: a standfirst, a byline, a date, a first
 * paragraph in an element of its own; or a date just above the headline.
 */
function isIntroduction(blocks: readonly DraftBlock[], at: number, headline: number, first: number): boolean {
  const block = blocks[at];
  if (block === undefined) return false;
  const hint = hintByWords(block);
  if (at < headline) return hint === 'dateline' && block.removed === undefined;
  if (first - at > INTRODUCTION_REACH) return false;
  if (hint === 'byline' || hint === 'dateline') return block.words <= 20;
  if (hint === 'standfirst' || hint === 'caption') return block.removed === undefined && block.words >= 4;
  // A lead set as a heading, right under the headline.
  if (hint === 'heading') return block.words >= LEAD_WORDS && at - headline <= 2 && block.linkShare < 0.3;
  // A standfirst without a stop, right under the headline.
  if (hint === undefined && at === headline + 1 && block.words >= STANDFIRST_WORDS) {
    return block.removed === undefined && block.linkShare === 0 && !DIGIT.test(block.plain);
  }
  return block.isProse && block.linkShare < 0.3;
}

/** `5 comments`, `3 minutes to read` stand there as well. */
const DIGIT = /\d/;
const STANDFIRST_WORDS = 5;
const LEAD_WORDS = 7;
