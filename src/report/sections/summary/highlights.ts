import type { EventType } from '../../../model/statement.js';
import { partsMarked } from '../../../query/excerpt.js';
import { moneyOf, type Sum } from '../../../query/money.js';
import { bySentence, type Happening, timelineOf } from '../../../query/timeline.js';
import type { Database } from '../../../store/database.js';
import { markdownText } from '../../../text/markdown.js';
import { badge } from '../../html/badge.js';
import { cite } from '../../html/cite.js';
import { dayTime } from '../../html/day.js';
import { type Fragment, type Html, html } from '../../html/markup.js';
import { placesMarkdown } from '../../markdown/places.js';
import type { Scope } from '../../scope.js';
import type { Citing, Context } from '../../section.js';
import { type Question, questionsOf } from '../conflicts/gather.js';
import { questionWords } from '../conflicts/words.js';
import { wordsOf } from '../money/words.js';

/** What a reader looks for first: what changed, the largest sums, where the sources disagree. */
export interface Highlights {
  /** One of each sentence, in the order of the timeline. */
  readonly changes: readonly Happening[];
  readonly sums: readonly Sum[];
  readonly questions: readonly Question[];
}

/** Types of events that change how things stand. */
const CHANGING: ReadonlySet<EventType> = new Set(['decide', 'start', 'end', 'contract', 'appoint', 'leave']);
const MOST_CHANGES = 6;
const MOST_SUMS = 4;
const MOST_QUESTIONS = 4;

/** Chooses what stands at the head of a report. */
export async function highlightsOf(db: Database, scope: Scope): Promise<Highlights> {
  const { query, least, stated } = scope;
  const { happenings } = await timelineOf(db, { query, least, stated, types: [...CHANGING], states: ['happened'] });
  const { sums } = await moneyOf(db, { query, least, limit: MOST_SUMS });
  const questions = await questionsOf(db, scope);
  return { changes: mostTold(happenings), sums, questions: questions.slice(0, MOST_QUESTIONS) };
}

/** Those that most independent articles tell of somebody by name, each sentence once; the order of the timeline stays. */
function mostTold(happenings: readonly Happening[]): readonly Happening[] {
  const named = happenings.filter(({ who_ids }) => who_ids.some((id) => id !== null));
  const firsts = bySentence(named).flatMap(([first]) => first ?? []);
  const chosen = new Set(
    [...firsts]
      .sort((one, other) => other.origins - one.origins || other.confidence - one.confidence)
      .slice(0, MOST_CHANGES),
  );
  return firsts.filter((each) => chosen.has(each));
}

/** The head of a report on a page. */
export function highlightsHtml({ changes, sums, questions }: Highlights, context: Context): Html {
  return html`${list('Decided, begun and ended', changes, (change) => changeHtml(change, context))}${list(
    'The largest sums',
    sums,
    (sum) => sumHtml(sum, context),
  )}${list('Where sources disagree', questions, (question) => questionHtml(question, context))}`;
}

function list<T>(title: string, entries: readonly T[], entry: (one: T) => Html): Fragment {
  return (
    entries.length > 0 &&
    html`<h3>${title}</h3>
<ul class="facts">${entries.map((one) => html`<li>${entry(one)}</li>`)}</ul>
`
  );
}

function changeHtml(change: Happening, context: Context): Html {
  const { from, to, basis } = change;
  const day = from !== null || to !== null ? html`${dayTime(from, to)} · ` : '';
  const words = partsMarked(change, [change]).map(({ text, isMarked }) =>
    isMarked ? html`<mark>${text}</mark>` : text,
  );
  return html`<span dir="auto">${words}</span> <span class="meta">${day}${basis === 'implied' && html`${badge('implied')} · `}${cite(change, context)}</span>`;
}

function sumHtml(sum: Sum, context: Context): Html {
  const purpose = sum.for !== null && html` for <span dir="auto">${sum.for}</span>`;
  return html`<strong>${wordsOf(sum)}</strong>${purpose} ${badge(sum.state)} <span class="meta">${cite(sum, context)}</span>`;
}

function questionHtml(question: Question, { addresses }: Context): Html {
  const { sides, explained } = question;
  const answers = sides.map(({ value }) => value).join(' / ');
  const href = addresses.section('conflicts');
  const asked =
    href === undefined ? html`${questionWords(question)}` : html`<a href="${href}">${questionWords(question)}</a>`;
  return html`${asked} <span dir="auto">${answers}</span> ${badge(explained === null ? 'not explained' : 'explained')}`;
}

/** The same as lines of Markdown. */
export function* highlightLines({ changes, sums, questions }: Highlights, citing: Citing): IterableIterator<string> {
  yield* lines(
    'Decided, begun and ended',
    changes.map((change) => `${markdownText(change.sentence)} ${placesMarkdown([change], citing)}`),
  );
  yield* lines(
    'The largest sums',
    sums.map((sum) => {
      const purpose = sum.for === null ? '' : ` for ${markdownText(sum.for)}`;
      return `**${markdownText(wordsOf(sum))}**${purpose} (${sum.state}) ${placesMarkdown([sum], citing)}`;
    }),
  );
  yield* lines(
    'Where sources disagree',
    questions.map((question) => {
      const answers = question.sides.map(({ value }) => markdownText(value)).join(' / ');
      return `${markdownText(questionWords(question))} ${answers} (${question.explained === null ? 'not explained' : 'explained'})`;
    }),
  );
}

function lines(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', `### ${title}`, '', ...entries.map((entry) => `- ${entry}`)];
}
