import type { Removal } from '../../model/block.js';
import { applyLines, applyRegions } from '../apply-rules.js';
import type { DraftBlock } from '../draft-block.js';
import { endsSentence, isProse } from '../prose.js';
import { removeCards } from './cards.js';
import { removeContainers } from './containers.js';
import { contentRoot } from './content-root.js';
import { hintByWords, trimEdges } from './edges.js';
import type { FlatPage } from './elements.js';

const OUTSIDE: Removal = { rule: 'clean/outside-main-content', reason: 'outside the element that holds the article' };
const LINKS: Removal = { rule: 'clean/link-list', reason: 'links and no sentence' };
const REPEATED: Removal = { rule: 'clean/repeated', reason: 'stands in this article already' };

/** Decides what of an HTML page is kept: rules by element, rules by words, then the element that holds the article. */
export function cleanHtml(page: FlatPage, headline: number | undefined): void {
  for (const [i, block] of page.blocks.entries()) {
    if (block.hint === 'headline' && i !== headline) block.hint = 'heading';
    if (i === headline) block.hint = 'headline';
  }
  applyLines(page.blocks.filter((_, i) => i !== headline));
  removeContainers(page, headline);
  removeCards(page, headline);
  for (const [i, block] of page.blocks.entries()) {
    if (i === headline || !isLinks(block) || isLinkedHeading(block, page.blocks[i + 1])) continue;
    if (!isLoneLink(page.blocks, i)) block.removed ??= LINKS;
  }
  keepRoot(page, headline);
}

/** A paragraph that is one link is a paragraph still, where it is a sentence. */
function isLinks(block: DraftBlock): boolean {
  return block.linkShare > 0.6 && !(block.words >= 12 && endsSentence(block.plain));
}

/** One link on a line between two paragraphs is the author's: a source, a thing that is spoken of. */
function isLoneLink(blocks: readonly DraftBlock[], at: number): boolean {
  const block = blocks[at];
  if (block === undefined || block.hint !== undefined) return false;
  return [blocks[at - 1], blocks[at + 1]].every(
    (beside) => beside !== undefined && beside.removed === undefined && beside.linkShare < 0.5 && isProse(beside),
  );
}

/** A heading that links to itself or to a page of its own stands before its text. */
function isLinkedHeading(block: DraftBlock, next: DraftBlock | undefined): boolean {
  return (
    block.hint === 'heading' && next !== undefined && next.linkShare < 0.5 && next.hint !== 'heading' && isProse(next)
  );
}

function keepRoot(page: FlatPage, headline: number | undefined): void {
  const { blocks } = page;
  const root = contentRoot(page);
  const first = root?.first ?? 0;
  const end = root?.end ?? (headline === undefined ? 0 : blocks.length);
  applyRegions(blocks.slice(first, end));
  removeRepeats(blocks.slice(first, end));
  for (const block of blocks) {
    const hint = hintByWords(block);
    if (hint !== undefined) block.hint = hint;
  }
  trimEdges(blocks, first, end);
  blocks.forEach((block, i) => {
    if (i >= first && i < end) return;
    if (i === headline) {
      delete block.removed;
      return;
    }
    const introduces = headline !== undefined && i > headline && i < first && isIntroduction(block, first - i);
    if (!introduces) block.removed ??= OUTSIDE;
  });
}

/** How many blocks may stand between a headline's introduction and the article. */
const INTRODUCTION_REACH = 12;

/** A standfirst, byline or date between the headline and the element that holds the article. */
function isIntroduction(block: DraftBlock, distance: number): boolean {
  if (distance > INTRODUCTION_REACH) return false;
  if (block.hint === 'byline' || block.hint === 'dateline') return block.words <= 20;
  return isProse(block) && block.linkShare < 0.3 && block.hint !== 'caption';
}

function removeRepeats(blocks: readonly DraftBlock[]): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.removed !== undefined || block.words < 8) continue;
    if (seen.has(block.plain)) block.removed = REPEATED;
    seen.add(block.plain);
  }
}
