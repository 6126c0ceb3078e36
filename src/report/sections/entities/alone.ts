import type { Loaded } from '../../section.js';
import { cardHtml } from './card.js';
import type { EntityCard } from './gather.js';
import { cardMarkdown } from './markdown.js';

/** The card of one thing as a part of its own, for a page about nothing else: all of it is open. */
export function cardAlone(card: EntityCard): Loaded {
  const open: EntityCard = { ...card, isAsked: true };
  return {
    isEmpty: false,
    html: (context) => [cardHtml(open, context)],
    markdown: (context) => cardMarkdown(open, context),
  };
}
