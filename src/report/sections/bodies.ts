import type { EntityKind } from '../../model/mention.js';
import type { Database } from '../../store/database.js';
import { type Html, html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Loaded, Section } from '../section.js';
import { bodiesTable } from './entities/bodies-table.js';
import { cardHtml, namedOnce } from './entities/card.js';
import { createCardReader, type EntityCard, eachCard } from './entities/gather.js';
import { cardMarkdown } from './entities/markdown.js';
import { byCitations, KIND_WORDS, matters } from './entities/words.js';

/** Forces, organisations, programmes and places: their dealings, who holds a post there, and a card for each. */
export const bodies: Section = {
  id: 'bodies',
  title: 'Bodies, programmes and places',
  none: 'No body, programme or place is named.',
  load,
};

/** In the order of the page. */
const KINDS: readonly EntityKind[] = ['force', 'organisation', 'programme', 'place'];

function load(db: Database, scope: Scope): Loaded {
  const read = createCardReader(db, scope);
  const groups = KINDS.map((kind) => {
    const entities = scope.entities.filter((entity) => entity.kind === kind);
    return { kind, cards: byCitations([...eachCard(read, entities)]) };
  }).filter(({ cards }) => cards.length > 0);
  return {
    isEmpty: groups.length === 0,
    count: groups.reduce((sum, { cards }) => sum + cards.length, 0),
    html: function* (context) {
      for (const group of groups) yield* groupHtml(group, context);
    },
    markdown: function* (context) {
      for (const { cards } of groups) for (const card of cards) yield* cardMarkdown(card, context);
    },
  };
}

interface Group {
  readonly kind: EntityKind;
  readonly cards: readonly EntityCard[];
}

function* groupHtml({ kind, cards }: Group, context: Context): IterableIterator<Html> {
  yield html`<h3>${KIND_WORDS[kind].many} <span class="n">${cards.length}</span></h3>
`;
  const some = cards.filter(matters);
  if (kind === 'force' || kind === 'organisation') yield* bodiesTable(some, KIND_WORDS[kind].many, context);
  yield* namedOnce(cards, context);
  for (const card of some) yield cardHtml(card, context, 4);
}
