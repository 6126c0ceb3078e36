import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import type { Removal } from '../../model/block.js';
import { bodyEnd, headlineEnd } from './article-end.js';
import { isBetweenParagraphs } from './neighbours.js';

const CARDS: Removal = {
  rule: 'clean/article-cards',
  reason: 'row of teasers for other articles',
  traits: { sort: 'cards' },
};
const FEWEST = 3;
/** Below a whole article. */
const FEWEST_BELOW = 2;
/** A teaser says no more, in words of prose. */
const MOST_WORDS = 70;
/** A title alone is a line of a list. */
const FEWEST_BLOCKS = 2;
const MOST_BLOCKS = 7;
/** Rows that hold more of the page's prose are the page itself: an archive, a list of things. */
const MOST_SHARE = 0.4;

/**
 * Marks rows of teasers: three elements or more of one parent and one class, each with a title that is a link and a
 * few sentences at the most.
 */
export function removeCards(page: FlatPage, headline: number | undefined): void {
  const { elements, blocks } = page;
  const below = bodyEnd(page, headline);
  const whole = Math.min(below, headlineEnd(page, headline));
  const rows = new Map<string, PageElement[]>();
  for (const element of elements) {
    const { tag, attribs, parent, first, end } = element;
    if (end <= first || tag === 'p' || tag === 'tr' || tag === 'td') continue;
    if (headline !== undefined && first <= headline && headline < end) continue;
    const classes = attribs['class'] ?? '';
    // Below the article each list of its own has a few of the same kind.
    const key = `${first >= below && classes !== '' ? '' : parent} ${tag} ${classes}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [element]);
    else row.push(element);
  }
  const total = proseWords(blocks);
  for (const row of rows.values()) {
    const fewest = row.every(({ first }) => first >= whole) ? FEWEST_BELOW : FEWEST;
    if (row.length < fewest) continue;
    const cards = row.filter((each) => isCard(blocks.slice(each.first, each.end)));
    if (cards.length < fewest || cards.length < 0.8 * row.length) continue;
    const [card] = cards;
    const last = cards.at(-1);
    if (card === undefined || last === undefined) continue;
    const held = cards.reduce((sum, { first, end }) => sum + proseWords(blocks.slice(first, end)), 0);
    if (card.first < below) {
      if (held > MOST_SHARE * total) continue;
      if (isBetweenParagraphs(page, { first: card.first, end: last.end }, card.parent)) continue;
    }
    for (const { first, end } of cards) for (const block of blocks.slice(first, end)) block.removed ??= CARDS;
  }
}

function isCard(blocks: readonly DraftBlock[]): boolean {
  if (blocks.length < FEWEST_BLOCKS || blocks.length > MOST_BLOCKS) return false;
  const titled = blocks.slice(0, 3).some((block) => block.linkShare > 0.8 && block.words >= 3);
  return titled && proseWords(blocks) <= MOST_WORDS;
}

function proseWords(blocks: readonly DraftBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.removed === undefined && block.isProse ? block.words : 0), 0);
}
