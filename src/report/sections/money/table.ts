import type { Sum } from '../../../query/money.js';
import { cutEnd } from '../../../text/width.js';
import { type MoneyAxis, moneyAxis } from '../../charts/money-axis.js';
import { badge } from '../../html/badge.js';
import { places, why } from '../../html/cite.js';
import { dayTime } from '../../html/day.js';
import { type Fragment, type Html, html, joined } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named } from '../entities/card.js';
import { axisPicture, bar } from './bar.js';
import type { CurrencySums, SumGroup } from './gather.js';
import { besideWords, HOW_ADDED, looseWords, subjectOf, totalWords, wordsOf } from './words.js';

// The sums of one currency: a table with a bar in each row, and what may be added up.

/** Rows that a page shows before it folds what is not among the largest of its type. */
const MOST_ROWS = 60;
const MOST_OF_TYPE = 8;

/** A heading for the currency, its table, its totals. */
export function* currencyHtml(sums: CurrencySums, context: Context, hrefOf: SumHref = onPage): IterableIterator<Html> {
  const { title, count, groups } = sums;
  const axis = moneyAxis(
    groups.flatMap((group) => group.sums.flatMap(({ min, max }) => [min ?? 0, max ?? 0])),
    sums.currency,
  );
  const most = count > MOST_ROWS ? MOST_OF_TYPE : count;
  yield html`<h3>${title} <span class="n">${count}</span></h3>
`;
  yield* table(
    groups.map((group) => ({ ...group, sums: group.sums.slice(0, most) })),
    { sums, axis, context, hrefOf },
  );
  const others = groups
    .map((group) => ({ ...group, sums: group.sums.slice(most) }))
    .filter((group) => group.sums.length > 0);
  if (others.length > 0) {
    yield html`<details class="more"><summary>The other ${others.reduce((all, group) => all + group.sums.length, 0)} sums</summary>
`;
    yield* table(others, { sums, axis, context, hrefOf });
    yield html`</details>
`;
  }
  yield* totals(sums, context, hrefOf);
}

/** How a reader gets to the row of a sum. */
export type SumHref = (sum: Sum) => string;
const onPage: SumHref = (sum) => `#${anchorOf(sum)}`;

interface Shown {
  readonly hrefOf: SumHref;
  readonly sums: CurrencySums;
  readonly axis: MoneyAxis;
  readonly context: Context;
}

function* table(groups: readonly SumGroup[], shown: Shown): IterableIterator<Html> {
  yield html`<table class="rows sums"><caption>The same step to the right is ten times as much. ● one figure · ○ about · ├─┤ a range · ┤┄ open at one end</caption>
<thead><tr><th scope="col">Sum</th><th scope="col">How much</th><th scope="col">What for, from whom, to whom</th><th scope="col">Who says so, and where</th></tr></thead>
`;
  for (const { title, sums } of groups) {
    yield html`<tbody><tr><th scope="rowgroup">${title}</th><td class="band">${axisPicture(shown.axis)}</td><td></td><td></td></tr>
${sums.map((sum) => row(sum, shown))}</tbody>
`;
  }
  yield html`</table>
`;
}

function row(sum: Sum, { sums, axis, context, hrefOf }: Shown): Html {
  const beside = sums.beside.get(sum.id) ?? [];
  return html`<tr id="${anchorOf(sum)}"><th scope="row"><bdi>${wordsOf(sum)}</bdi> ${badge(sum.state)}</th>
<td class="band">${bar(sum, axis)}</td>
<td>${purpose(sum)}${parts(partiesOf(sum, context))}${beside.map(
    (each) =>
      html`<p class="meta">${besideWords(each)} <a href="${hrefOf(each.sum)}"><bdi>${wordsOf(each.sum)}</bdi></a>: ${each.why}</p>`,
  )}</td>
<td>${parts(tellersOf(sum, context))}${places(sum.evidence, context)}${why({ ...sum, evidence: [] }, context)}</td></tr>
`;
}

/** Where the row of a sum stands. */
export const anchorOf = ({ fact_id, id }: Pick<Sum, 'fact_id' | 'id'>): string => `sum/${fact_id ?? id}`;

/** In columns. */
const MOST_OF_SENTENCE = 160;

/** What a sum is for; where no words are known for that, its sentence. */
const purpose = (sum: Sum): Html =>
  sum.for === null
    ? html`<q class="meta" dir="auto">${cutEnd(sum.sentence, MOST_OF_SENTENCE)}</q>`
    : html`<span dir="auto">${sum.for}</span>`;

const parts = (some: readonly Html[]): Fragment => some.length > 0 && html`<p class="meta">${joined(some, ' · ')}</p>`;

function partiesOf(sum: Sum, context: Context): readonly Html[] {
  const { payer, payer_id, payee, payee_id, period, part_of } = sum;
  return [
    ...(payer === null ? [] : [html`paid by ${named(payer, payer_id, context)}`]),
    ...(payee === null ? [] : [html`to ${named(payee, payee_id, context)}`]),
    ...(period === null ? [] : [html`time: <span dir="auto">${period}</span>`]),
    ...(part_of === null ? [] : [html`part of <bdi>${part_of}</bdi>`]),
  ];
}

function tellersOf({ said_by, said_by_id, published, origins }: Sum, context: Context): readonly Html[] {
  return [
    ...(said_by === null ? [] : [html`said by ${named(said_by, said_by_id, context)}`]),
    ...(published === null ? [] : [dayTime(published)]),
    ...(origins > 1 ? [html`${origins} independent articles`] : []),
  ];
}

function* totals({ totals: all }: CurrencySums, context: Context, hrefOf: SumHref): IterableIterator<Html> {
  yield html`<h4>Added up</h4>
`;
  if (all.length > 0) {
    yield html`<ul class="facts">${all.map((total) => {
      const [before, behind] = subjectOf(total);
      const added = total.added.map((sum) => html`<a href="${hrefOf(sum)}"><bdi>${wordsOf(sum)}</bdi></a>${what(sum)}`);
      const out = total.leftOut.map(
        ({ sum, reason }) =>
          html`<a href="${hrefOf(sum)}"><bdi>${wordsOf(sum)}</bdi></a> (<span dir="auto">${reason}</span>)`,
      );
      return html`<li>${before}${named(total.name, total.id, context)}${behind}: ${
        total.doubt === null
          ? html`<strong>${totalWords(total)}</strong>${looseWords(total)} = ${joined(added, ' + ')}`
          : html`not added up: <span dir="auto">${total.doubt}</span>`
      }${out.length > 0 && html`<p class="meta">Left out: ${joined(out, ', ')}</p>`}</li>
`;
    })}</ul>
`;
  }
  const none = all.every(({ doubt }) => doubt !== null) && 'No sums here may be added. ';
  yield html`<p class="note">${none}${HOW_ADDED}</p>
`;
}

const what = (sum: Sum): Fragment => sum.for !== null && html` (<span dir="auto">${sum.for}</span>)`;
