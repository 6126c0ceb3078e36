import { hasDay, postAxis, postDays } from '../../charts/post-band.js';
import type { TimeAxis } from '../../charts/time-axis.js';
import { cite } from '../../html/cite.js';
import { type Fragment, type Html, html } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named, postBadges } from './card.js';
import type { EntityCard, PostOnce } from './gather.js';
import { axisSvg, bandLegend, bandSvg } from './post-bands.js';
import { aboutCount, heldOf, postWords, termWords } from './words.js';

/** People row by row: post and body, a band for each post along one axis, and how much there is of each. */
export function* peopleTable(cards: readonly EntityCard[], context: Context): IterableIterator<Html> {
  const axis = postAxis(cards.flatMap((card) => shownPosts(card).map(postDays)));
  if (axis !== undefined) yield bandLegend();
  yield html`<table class="rows people"><caption>The most cited first. A post is shown as of the latest article that tells it.</caption>
<thead><tr><th scope="col">Person</th><th scope="col" class="band">Posts over time${axis && axisSvg(axis)}</th>
<th scope="col" class="num">Quotes</th><th scope="col" class="num">Reports</th><th scope="col" class="num">Said about</th></tr></thead>
<tbody>
`;
  for (const card of cards) yield row(card, axis, context);
  yield html`</tbody></table>
`;
}

function row(card: EntityCard, axis: TimeAxis | undefined, context: Context): Html {
  const { entity, main, quotes, said, passages } = card;
  const posts = shownPosts(card);
  const left = heldOf(card).length - posts.length;
  return html`<tr><th scope="row">${named(entity.name, entity.id, context)}${
    main && html`<span class="meta" dir="auto">${postWords(main)}</span>`
  }</th>
<td class="band">${posts.map((post) => postLine(post, posts.length > 1, axis, context))}${
    left > 0 && html`<span class="meta">and ${left} more: see the card</span>`
  }</td>
${number('Quotes', quotes.length)}${number('Reports', said.length)}${number('Said about', passages.length, aboutCount(card))}</tr>
`;
}

const number = (label: string, count: number, words = String(count)): Html =>
  html`<td class="num" data-label="${label}">${count === 0 ? null : words}</td>`;

/** In a row. */
const MOST_POSTS = 4;

/** Those that somebody holds himself: the main one, then those that most places tell. */
function shownPosts({ entity, main, posts }: Pick<EntityCard, 'entity' | 'main' | 'posts'>): readonly PostOnce[] {
  const others = heldOf({ entity, posts }).filter((post) => post.best.fact_id !== main?.best.fact_id);
  const told = [...others].sort((one, other) => other.stated.length - one.stated.length);
  return [...(main === undefined ? [] : [main]), ...told].slice(0, MOST_POSTS);
}

function postLine(post: PostOnce, isNamed: boolean, axis: TimeAxis | undefined, context: Context): Fragment {
  const band = axis !== undefined && hasDay(postDays(post)) && bandSvg(post, axis);
  // On a phone the heads of the columns are not there: each band has the names of its axis then.
  return html`<div class="post">${isNamed && html`<span dir="auto">${postWords(post)}</span> `}${postBadges(post)}${band}${
    band && axis && axisSvg(axis, 'narrow')
  } <span class="meta">${termWords(post)} · ${cite(post.best, context)}</span></div>`;
}
