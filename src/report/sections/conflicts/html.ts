import { partsMarked } from '../../../query/excerpt.js';
import { type MoneyAxis, moneyAxis } from '../../charts/money-axis.js';
import { badge } from '../../html/badge.js';
import { cite, places, whyShown } from '../../html/cite.js';
import { dayTime } from '../../html/day.js';
import { type Fragment, type Html, html, joined } from '../../html/markup.js';
import type { Context } from '../../section.js';
import { named } from '../entities/card.js';
import { axisPicture, bar } from '../money/bar.js';
import type { Printed, Question, ShownSide } from './gather.js';
import { answerOf, questionWords, reasonsOf } from './words.js';

/** Each question as a table of its sides, with why they differ; what may be one and the same is folded. */
export function* questionsHtml(questions: readonly Question[], context: Context): IterableIterator<Html> {
  const differing = questions.filter(({ verdict }) => verdict === 'differs');
  const unsure = questions.filter(({ verdict }) => verdict === 'unsure');
  const open = differing.filter(({ explained }) => explained === null).length;
  yield html`<p>${countWords(differing.length, open)} Each side stands with who says so, and where.</p>
`;
  for (const question of differing) yield questionHtml(question, context);
  if (unsure.length === 0) return;
  yield html`<details class="more"><summary>${unsure.length} more that may be one and the same, or may not</summary>
`;
  for (const question of unsure) yield questionHtml(question, context);
  yield html`</details>
`;
}

/** How many questions, and how many of them nothing explains. */
export function countWords(count: number, open: number): string {
  const questions = `${count} question${count === 1 ? '' : 's'} on which the archive disagrees with itself`;
  const explained = count - open;
  if (count === 0) return 'Nothing that the archive says differs for sure.';
  return `${questions}: ${open} that nothing in it explains, ${explained} where both sides may be right.`;
}

function questionHtml(question: Question, context: Context): Html {
  const { id, sides } = question;
  const axis = axisOf(sides);
  return html`<article class="question" id="conflict/${id}"><h3 dir="auto">${questionWords(question)}</h3>
<table class="rows"><thead><tr><th scope="col">Answer</th>${axis && html`<th scope="col" class="band">How much, to scale</th>`}<th scope="col">Who says so</th><th scope="col">In these words</th></tr></thead><tbody>${axis && html`<tr class="scale"><td></td><td class="band">${axisPicture(axis)}</td><td></td><td></td></tr>`}
${sides.map((side) => sideHtml(side, question, { axis, context }))}</tbody></table>
${reasonsOf(question).map(
  ({ verdict, differ, because }) =>
    html`<p class="note">${badge(verdict, verdict === 'differs' ? 'not explained' : verdict)} <span dir="auto">${differ}</span>. ${because}.</p>
`,
)}</article>
`;
}

interface Look {
  readonly axis: MoneyAxis | undefined;
  readonly context: Context;
}

/** Sums of one currency stand on one scale. */
function axisOf(sides: readonly ShownSide[]): MoneyAxis | undefined {
  const [unit, ...others] = new Set(sides.map(({ fact }) => fact.unit));
  const sizes = sides.flatMap(({ fact: { min, max } }) => [min ?? [], max ?? []].flat());
  if (sides.some(({ fact }) => fact.kind !== 'amounts') || others.length > 0 || sizes.length === 0) return undefined;
  return moneyAxis(sizes, unit ?? null);
}

function sideHtml(side: ShownSide, question: Question, { axis, context }: Look): Html {
  const { state, from, to, fact } = side;
  const answer = answerOf(side, question);
  return html`<tr><th scope="row">${named(answer.name, answer.id, context)} ${state !== null && badge(state)}${
    (from !== null || to !== null) && html` <span class="meta">${dayTime(from, to)}</span>`
  }</th>${axis && html`<td class="band">${bar({ ...fact, state: state ?? '', qualifier: null }, axis)}</td>`}<td data-label="Who says so">${whoSays(side, context)}</td><td data-label="In these words">${wordsHtml(side, context)}</td></tr>
`;
}

/** So many articles that say the same are named, and the others counted. */
const MOST_PRINTED = 3;

/** Who is named for it, and which articles print it, each with its own day; how many of these are independent. */
function whoSays({ sayers, printed, origins }: ShownSide, context: Context): Html {
  const left = printed.length - MOST_PRINTED;
  const parts: readonly Fragment[] = [
    ...(sayers.length > 0
      ? [
          joined(
            sayers.map(({ name, id }) => named(name, id, context)),
            ', ',
          ),
        ]
      : []),
    ...printed.slice(0, MOST_PRINTED).map(printedHtml),
    ...(left > 0 ? [`${left} more`] : []),
    ...(origins > 1 ? [`${origins} independent articles`] : []),
  ];
  return joined(parts, ' · ');
}

function printedHtml({ outlet, headline, published }: Printed): Html {
  const day = published === null ? 'no day' : dayTime(published);
  if (outlet !== null) return html`<bdi>${outlet}</bdi> (${day})`;
  return headline === null ? html`${day}` : html`<q dir="auto">${headline}</q> (${day})`;
}

/** The words of the first place that says so, and the other places. */
function wordsHtml({ citations }: ShownSide, context: Context): Html {
  const [first, ...others] = citations;
  if (first === undefined) return html``;
  return html`<p dir="auto">${partsMarked(first, [first]).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : text,
  )}</p><div class="meta">${cite(first, context)} ${whyShown({ ...first, evidence: [] }, context)}</div>${others.length > 0 && html`<div class="meta">Also: ${places(others, context)}</div>`}`;
}
