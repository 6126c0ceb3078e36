import { DEALING_WORDS, type Dealing, type Pair } from '../../../query/together.js';
import { counted } from '../../../text/counted.js';
import { cutEnd } from '../../../text/width.js';
import { badge } from '../../html/badge.js';
import { cite, places, why } from '../../html/cite.js';
import { type Html, html } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named } from '../entities/card.js';
import type { Network } from './gather.js';
import { dealingAnchor, pairAnchor } from './picture.js';

/** Rows of dealings before the others are folded. */
const MOST_ROWS = 60;

/** What the picture shows as rows, and what it has no room for. */
export function* networkTables(network: Network, context: Context): IterableIterator<Html> {
  const { dealings } = network;
  if (dealings.length > 0) {
    yield html`<h3>Dealings <span class="n">${dealings.length}</span></h3>
`;
    yield* dealingTable(dealings.slice(0, MOST_ROWS), context);
    const others = dealings.slice(MOST_ROWS);
    if (others.length > 0) {
      yield html`<details class="more"><summary>The other ${others.length}</summary>
`;
      yield* dealingTable(others, context);
      yield html`</details>
`;
    }
  }
  yield* pairTable(network, context);
}

function* dealingTable(dealings: readonly Dealing[], context: Context): IterableIterator<Html> {
  yield html`<table class="rows"><caption>As the articles state it, what most of them say first</caption>
<thead><tr><th scope="col">Who</th><th scope="col">Dealing</th><th scope="col">With whom</th><th scope="col">State</th><th scope="col">Where</th></tr></thead>
<tbody>
`;
  for (const dealing of dealings) {
    const { a, a_id, b, b_id, type, state, evidence } = dealing;
    yield html`<tr id="${dealingAnchor(dealing)}"><th scope="row">${named(a, a_id, context)}</th>
<td data-label="Dealing">${DEALING_WORDS[type]}</td><td data-label="With whom">${named(b, b_id, context)}</td>
<td data-label="State">${badge(state)}</td><td>${places(evidence, context)}${why({ ...dealing, evidence: [] }, context)}</td></tr>
`;
  }
  yield html`</tbody></table>
`;
}

function* pairTable({ pairs, pairCount }: Network, context: Context): IterableIterator<Html> {
  if (pairs.length === 0) return;
  const left = pairCount - pairs.length;
  yield html`<details class="more"><summary>Named together without a dealing: ${pairCount} pairs</summary>
<p>That two stand in one sentence or paragraph says nothing by itself. It is a sign of where to look.</p>
<table class="rows"><caption>What most articles say first</caption>
<thead><tr><th scope="col">Who</th><th scope="col">And whom</th><th scope="col">Together in</th><th scope="col">First place</th></tr></thead>
<tbody>
`;
  for (const pair of pairs) yield pairRow(pair, context);
  yield html`</tbody></table>
${left > 0 && html`<p class="meta">${left} more pairs stand together less often. They are not listed here: <code>bpp together --limit 0</code> lists them.</p>`}</details>
`;
}

/** In columns. */
const MOST_OF_SENTENCE = 120;

function pairRow(pair: Pair, context: Context): Html {
  const { a, a_id, b, b_id, sentences, paragraphs, articles, sentence } = pair;
  const counts = [
    ...(sentences > 0 ? [counted(sentences, 'sentence')] : []),
    counted(paragraphs, 'paragraph'),
    counted(articles, 'article'),
  ];
  return html`<tr id="${pairAnchor(pair)}"><th scope="row">${named(a, a_id, context)}</th>
<td data-label="And whom">${named(b, b_id, context)}</td><td data-label="Together in">${counts.join(', ')}</td>
<td>${cite(pair, context)}${sentences > 0 && html`<p class="meta" dir="auto">${cutEnd(sentence, MOST_OF_SENTENCE)}</p>`}</td></tr>
`;
}
