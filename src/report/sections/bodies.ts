import type { EntityKind } from '../../model/mention.js';
import type { Database } from '../../store/database.js';
import { type Html, html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Loaded, Section } from '../section.js';
import { bodiesTable } from './entities/bodies-table.js';
import { cardHtml, named } from './entities/card.js';
import { createCardReader, type EntityCard, eachCard } from './entities/gather.js';
import { cardMarkdown } from './entities/markdown.js';
import { byCitations, KIND_WORDS, matters } from './entities/words.js';

/** Forces, organisations, programmes and places: their dealings, who holds a post there, and a card for each. */
export const bodies: Section = { id: 'bodies', title: 'Bodies, programmes and places', load };

/** In the order of the page. */
const KINDS: readonly EntityKind[] = ['force', 'organisation', 'programme', 'place'];

function load(db: Database, scope: Scope): Loaded {
  const read = createCardReader(db, scope);
  const groups = KINDS.map((kind) => {
    const entities = scope.entities.filter((entity) => entity.kind === kind);
    return { kind, cards: byCitations([...eachCard(read, entities)], scope.subjects) };
  }).filter(({ cards }) => cards.length > 0);
  return {
    isEmpty: groups.length === 0,
    count: groups.reduce((sum, { cards }) => sum + cards.length, 0),
    html: function* (context) {
      for (const group of groups) yield* groupHtml(group, context);
    },
    markdown: function* () {
      for (const { cards } of groups) for (const card of cards) yield* cardMarkdown(card);
    },
  };
}

interface Group {
  readonly kind: EntityKind;
  readonly cards: readonly EntityCard[];
}

function* groupHtml({ kind, cards }: Group, context: Context): IterableIterator<Html> {
  const { many } = KIND_WORDS[kind];
  yield html`<h3>${many} <span class="n">${cards.length}</span></h3>
`;
  if (kind === 'force' || kind === 'organisation') yield* bodiesTable(cards.filter(matters), many, context);
  const others = kind === 'force' || kind === 'organisation' ? cards.filter((card) => !matters(card)) : [];
  if (others.length > 0) {
    yield html`<details class="more"><summary>${others.length} named once</summary><ul class="cols">${others.map(
      ({ entity }) => html`<li>${named(entity.name, entity.id, context)}</li>`,
    )}</ul></details>
`;
  }
  for (const card of cards) yield cardHtml(card, context, 4);
}
