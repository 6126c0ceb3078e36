import type { Database } from '../../store/database.js';
import { type Html, html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Section } from '../section.js';
import { cardHtml, namedOnce, unnamedHtml } from './entities/card.js';
import { createCardReader, type EntityCard, eachCard, unnamedSayings } from './entities/gather.js';
import { cardMarkdown, peopleMarkdown, unnamedMarkdown } from './entities/markdown.js';
import { peopleTable } from './entities/people-table.js';
import { byCitations, matters } from './entities/words.js';

/** People with their posts over time, and a card for each. */
export const people: Section = {
  id: 'people',
  title: 'People',
  none: 'Nobody is named.',
  load: (db, scope) => {
    const cards = peopleOf(db, scope);
    const unnamed = unnamedSayings(db, scope);
    return {
      isEmpty: cards.length + unnamed.quotes.length + unnamed.said.length === 0,
      count: cards.length,
      html: function* (context) {
        yield* peopleOverview(cards, context);
        for (const card of cards.filter(matters)) yield cardHtml(card, context);
        yield html`${unnamedHtml(unnamed, context)}`;
      },
      markdown: function* (context) {
        yield* peopleMarkdown(cards.filter(matters), context);
        for (const card of cards) yield* cardMarkdown(card, context);
        yield* unnamedMarkdown(unnamed, context);
      },
    };
  },
};

/** Cards of all people of a report: those asked for by name first, then the most cited. */
function peopleOf(db: Database, scope: Scope): readonly EntityCard[] {
  const persons = scope.entities.filter(({ kind }) => kind === 'person');
  return byCitations([...eachCard(createCardReader(db, scope), persons)]);
}

/** The table of people, and the names of those of whom nothing more is told. */
function* peopleOverview(cards: readonly EntityCard[], context: Context): IterableIterator<Html> {
  yield* tableHtml(cards.filter(matters), context);
  yield* namedOnce(cards, context);
}

/** Rows of the table before the others are folded. */
const MOST_ROWS = 40;

function* tableHtml(cards: readonly EntityCard[], context: Context): IterableIterator<Html> {
  if (cards.length === 0) return;
  yield* peopleTable(cards.slice(0, MOST_ROWS), context);
  const others = cards.slice(MOST_ROWS);
  if (others.length === 0) return;
  yield html`<details class="more"><summary>The other ${others.length}</summary>`;
  yield* peopleTable(others, context);
  yield html`</details>
`;
}
