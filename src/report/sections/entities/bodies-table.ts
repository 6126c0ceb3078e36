import { DEALING_WORDS, type Dealing, MUTUAL } from '../../../query/together.js';
import { badge } from '../../html/badge.js';
import { cite } from '../../html/cite.js';
import { type Fragment, type Html, html } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named, postBadges } from './card.js';
import type { EntityCard, PostOnce } from './gather.js';
import { aboutCount, heldOf } from './words.js';

/** Bodies row by row: with whom they deal and how, who holds a post there, how much is told of each. */
export function* bodiesTable(cards: readonly EntityCard[], what: string, context: Context): IterableIterator<Html> {
  if (cards.length === 0) return;
  yield html`<table class="rows bodies"><caption>${what}, the most cited first, with their dealings and the posts held there.</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Dealings</th><th scope="col">Posts held there</th>
<th scope="col" class="num">Mentions</th><th scope="col" class="num">Said about</th></tr></thead>
<tbody>
`;
  for (const card of cards) yield row(card, context);
  yield html`</tbody></table>
`;
}

function row(card: EntityCard, context: Context): Html {
  const { entity, dealings, passages } = card;
  return html`<tr><th scope="row">${named(entity.name, entity.id, context)}</th>
${cell('Dealings', dealings, (dealing) => dealingLine(dealing, entity.id, context))}${cell(
  'Posts held there',
  heldOf(card),
  (post) => postLine(post, context),
)}<td class="num" data-label="Mentions">${entity.mention_count}</td><td class="num" data-label="Said about">${passages.length > 0 && aboutCount(card)}</td></tr>
`;
}

/** In a cell; the card has all. */
const MOST = 4;

function cell<Item>(label: string, items: readonly Item[], line: (item: Item) => Html): Fragment {
  const left = items.length - MOST;
  return html`<td data-label="${label}">${
    items.length > 0 &&
    html`<ul class="cell-list">${items.slice(0, MOST).map(line)}${left > 0 && html`<li class="meta">${left} more on the card</li>`}</ul>`
  }</td>`;
}

/** A dealing as seen from one of the two. */
function dealingLine(dealing: Dealing, id: string, context: Context): Html {
  const { a, a_id, b, b_id, type, state } = dealing;
  const words = DEALING_WORDS[type];
  const isFirst = a_id === id;
  const other = isFirst ? named(b, b_id, context) : named(a, a_id, context);
  const seen = isFirst || MUTUAL.has(type) ? html`${words} ${other}` : html`${other} ${words} it`;
  return html`<li>${seen} ${badge(state)} ${cite(dealing, context)}</li>`;
}

function postLine(post: PostOnce, context: Context): Html {
  return html`<li>${named(post.person, post.person_id, context)}, <span dir="auto">${post.role}</span> ${postBadges(post)} ${cite(post.best, context)}</li>`;
}
