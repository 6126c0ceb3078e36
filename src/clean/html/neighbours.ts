import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../../blocks/html/elements.js';

/** Words that say that what stands below them is no part of the article: they may end in a colon as well. */
const FURNITURE =
  /\b(?:related|recommended|trending|popular|most[- ](?:read|viewed)|read(?: more| next| also|:)|also (?:read|on)|see also|more (?:from|on|in|stories|news|about)|latest|follow|share|subscri|sign up|newsletters?|tags?\b|topics|filed under|categor|watch|listen|up next|don't miss|you (?:may|might)|editors?'? pick|sponsored|advert)/i;

/** Whether a line speaks of other stories, of sharing or of letters to readers. */
export function isFurnitureLine(plain: string): boolean {
  return FURNITURE.test(plain);
}

/** How far the wrapper of a paragraph may stand below the element that holds both. */
const NEAR = 2;

/**
 * Whether `range`, whose elements stand in `parent`, has a paragraph of the same element on each side: what stands in
 * the midst of a text is a part of it. A heading or two between them count for nothing, unless they say otherwise.
 */
export function isBetweenParagraphs(page: FlatPage, range: Range, parent: number): boolean {
  return [-1, 1].every((step) => {
    const at = besideOf(page.blocks, step === -1 ? range.first - 1 : range.end, step);
    const block = page.blocks[at];
    return block !== undefined && block.isProse && block.linkShare < 0.5 && isIn(page, at, parent);
  });
}

type Range = Pick<PageElement, 'first' | 'end'>;

const MOST_HEADINGS = 2;

function besideOf(blocks: readonly DraftBlock[], from: number, step: number): number {
  let at = from;
  for (let passed = 0; passed < MOST_HEADINGS; passed++) {
    const block = blocks[at];
    if (block === undefined || (block.removed === undefined && block.hint !== 'heading')) break;
    if (isFurnitureLine(block.plain)) return -1;
    at += step;
  }
  return at;
}

/** The block stands in the element itself, and in no box of its own there. */
export function isIn({ elements, owners }: FlatPage, block: number, parent: number): boolean {
  let index = owners[block] ?? -1;
  for (let step = 0; step <= NEAR && index >= 0; step++) {
    if (index === parent) return true;
    index = elements[index]?.parent ?? -1;
  }
  return index === parent;
}
