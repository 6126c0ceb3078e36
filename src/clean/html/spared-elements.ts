import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { isBetweenParagraphs, isFurnitureLine, isIn } from './neighbours.js';

/** Pages that fold their answers away make buttons of their headings. */
export function isHeadingButton({ tag, first, end }: PageElement, blocks: FlatPage['blocks']): boolean {
  const only = end === first + 1 ? blocks[first] : undefined;
  return tag === 'button' && only !== undefined && (only.hint === 'heading' || only.plain.endsWith('?'));
}

/** `player-310` of a table is a sportsman. */
export function isRowOfData({ tag, first, end }: PageElement, blocks: FlatPage['blocks']): boolean {
  return ROW.test(tag) && blocks.slice(first, end).every(({ hint }) => hint === 'table');
}

const ROW = /^t(?:r|d|h|body)$/;

const MOST_BLOCKS = 6;
/** Characters in links, of all. */
const MOST_LINKED = 0.2;

/**
 * A quotation or a note that is set in an aside between two paragraphs, or in a footer below the last one of its
 * element: sentences, hardly a link, and nothing that the text says elsewhere as well.
 */
export function isOfText(page: FlatPage, element: PageElement): boolean {
  const inside = page.blocks.slice(element.first, element.end);
  if (inside.length > MOST_BLOCKS || !inside.some((block) => block.isProse)) return false;
  const letters = inside.reduce((sum, { plain }) => sum + plain.length, 0);
  const linked = inside.reduce((sum, { plain, linkShare }) => sum + plain.length * linkShare, 0);
  if (linked > MOST_LINKED * letters) return false;
  if (inside.some(({ plain, removed }) => removed !== undefined || isFurnitureLine(plain))) return false;
  return isBetweenParagraphs(page, element, element.parent) ? !isSaidTwice(page, element) : isNote(page, element);
}

/** `This article was changed on 2 March …`: in the footer that the article's own element has. */
function isNote(page: FlatPage, { tag, parent, first, end }: PageElement): boolean {
  const above = page.blocks[first - 1];
  if (tag !== 'footer' || above === undefined || !above.isProse || above.removed !== undefined) return false;
  return isIn(page, first - 1, parent) && page.blocks.slice(first, end).every((block) => block.isProse);
}

const MARKS = /^["' ]+|["' .]+$/g;

/** A pull quote is a sentence of the text. */
function isSaidTwice({ blocks }: FlatPage, { first, end }: PageElement): boolean {
  return blocks.slice(first, end).some(({ plain }) => {
    const words = plain.replace(MARKS, '');
    return blocks.some((block, i) => (i < first || i >= end) && block.plain.includes(words));
  });
}
