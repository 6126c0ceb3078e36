import type { DraftBlock } from '../../blocks/draft-block.js';
import { endsSentence } from '../../blocks/prose.js';
import type { BlockType, Removal } from '../../model/block.js';
import { isoDay } from './iso-day.js';

const LABEL: Removal = {
  rule: 'clean/label',
  reason: 'label before or after the article',
  traits: { sort: 'label' },
};

const CREDIT =
  /(?:\((?:[^()]{0,60}\b)?(?:image|photo|picture|pic|credit|getty|reuters|afp|ap|pa|epa|shutterstock|istock|courtesy|file)\b[^()]{0,60}\)$|^(?:image|photo(?:graph)?|picture|pic|credit|photo credit|image credit|photo by|images? courtesy|courtesy of)\b.{0,3}[:©]?.{0,80}$|\/(?:getty images|afp|reuters|ap photo|ap|epa|shutterstock|istock)\b.{0,30}$|© ?[^.]{3,60}$)/i;
const BYLINE =
  /^(?:(?:written |posted |published |reported |words |story )?by|author|from our)[: ] ?\p{Lu}|^(?:written |posted |published )?by:?$/iu;
const DATED = /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|modified)\b/i;
const SOURCE = /^(?:source|via|sources)(?: ?: ?.{1,80}| .{1,30})$/i;

/** What a short block says it is by its words, where its element says nothing. */
export function hintByWords(block: DraftBlock): BlockType | undefined {
  if (block.words > 60 || (block.hint !== undefined && block.hint !== 'paragraph')) return block.hint;
  if (block.words <= 45 && CREDIT.test(block.plain)) return block.words <= 6 ? 'credit' : 'caption';
  if (block.words <= 20 && BYLINE.test(block.plain) && isoDay(block.plain) !== undefined) return 'byline';
  if (block.words > 20 || (block.words > 8 && endsSentence(block.plain))) return block.hint;
  if (DATED.test(block.plain) && (isoDay(block.plain) !== undefined || block.words <= 2)) return 'dateline';
  if (BYLINE.test(block.plain) && block.words <= 16) return 'byline';
  if (isoDay(block.plain) !== undefined && block.words <= 12) return 'dateline';
  return block.hint;
}

/**
 * Marks the labels between headline and first paragraph, and after the last: category names, counters, lone headings.
 */
export function trimEdges(blocks: readonly DraftBlock[]): void {
  const kept = blocks.filter((block) => block.removed === undefined && block.hint !== 'headline');
  // Where nothing is more than a label they are what the page says: a list of winners.
  if (!kept.some(isBody)) return;
  for (const block of kept) {
    if (isBody(block)) break;
    if (isLabel(block)) block.removed = LABEL;
  }
  const tail: DraftBlock[] = [];
  for (const block of kept.toReversed()) {
    if (isBody(block)) break;
    if (block.removed === undefined && (isLabel(block) || block.hint === 'heading')) tail.push(block);
  }
  // Many labels together are no labels: the dates of a tour, the address of a museum.
  if (tail.length <= MOST_LABELS) for (const block of tail) block.removed = LABEL;
}

const MOST_LABELS = 3;

function isBody(block: DraftBlock): boolean {
  if (block.removed !== undefined) return false;
  return block.isProse || block.hint === 'list' || block.hint === 'table' || block.hint === 'quote';
}

function isLabel(block: DraftBlock): boolean {
  if (block.hint !== undefined && block.hint !== 'paragraph') return false;
  return block.words < 8 && !endsSentence(block.plain) && !SOURCE.test(block.plain);
}
