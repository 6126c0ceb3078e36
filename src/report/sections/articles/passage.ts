import { comesTo, type MentionWords, type StatementWords } from '../../../store/annotated.js';
import { moneyFigure } from '../../../text/money-label.js';
import { dayWords } from '../../html/day.js';
import { attribute, countedText, type Html, html } from '../../html/markup.js';
import type { Context } from '../../section.js';
import type { Known } from './story.js';
import type { Mark, Stretch } from './stretches.js';

/** Cuts the text of an article by code points. */
export type Slice = (start: number, end: number) => string;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words of an article, letter for letter, with what is known of them: names lead to their cards. */
export function passage(
  slice: Slice,
  { start, end }: Place,
  stretches: readonly Stretch<Known>[],
  context: Context,
): readonly Html[] {
  const pieces: Html[] = [];
  let at = start;
  for (const stretch of stretches) {
    if (at < stretch.start) pieces.push(countedText(slice(at, stretch.start)));
    pieces.push(markedWords(slice, stretch, context));
    at = stretch.end;
  }
  if (at < end) pieces.push(countedText(slice(at, end)));
  return pieces;
}

function markedWords(slice: Slice, stretch: Stretch<Known>, context: Context): Html {
  const words = passage(slice, stretch, stretch.inner, context);
  const title = stretch.marks.map(({ of }) => meaning(of)).join('; ');
  const [mark] = stretch.marks;
  const mention = mark && mentionOf(mark);
  if (mention === undefined) {
    const [kind] = stretch.marks.flatMap(({ of }) => ('table' in of ? (STATEMENTS.get(of.table)?.colour ?? []) : []));
    return html`<span class="st${kind !== undefined && ` k-${kind}`}" title="${title}">${words}</span>`;
  }
  const href = context.addresses.entity(mention.entity_id);
  return href === undefined
    ? html`<span class="m k-${mention.kind}" title="${title}">${words}</span>`
    : html`<a class="m k-${mention.kind}"${attribute('href', href)} title="${title}">${words}</a>`;
}

const mentionOf = ({ of }: Mark<Known>): MentionWords | undefined => ('table' in of ? undefined : of);

/** What one statement of a table is called, and the kind whose colour it has. */
const STATEMENTS: ReadonlyMap<string, { readonly noun: string; readonly colour: string }> = new Map([
  ['roles', { noun: 'post', colour: 'role' }],
  ['quotes', { noun: 'quote', colour: 'quote' }],
  ['said', { noun: 'reported', colour: 'quote' }],
  ['amounts', { noun: 'sum', colour: 'money' }],
  ['events', { noun: 'event', colour: 'date' }],
  ['relations', { noun: 'dealing', colour: 'organisation' }],
  ['lengths', { noun: 'length', colour: 'duration' }],
]);
/** Of these the label is the words themselves. */
const SPEECH: ReadonlySet<string> = new Set(['quotes', 'said']);

/** `person Chris Sims (person/full-name)`, `event, planned: West Midlands Police: launch … (event/verb)`. */
function meaning(of: Known): string {
  return 'table' in of ? statementMeaning(of) : mentionMeaning(of);
}

function mentionMeaning(mention: MentionWords): string {
  const stands = mention.entity ?? valueWords(mention);
  return [mention.kind, stands, `(${mention.rule})`].filter((part) => part !== '').join(' ');
}

/** What a value comes to: `£300,000,000 to £3,500,000,000`, `20 February 2012`. */
function valueWords(mention: MentionWords): string {
  if (mention.kind === 'date') return dayWords(textOf(mention['date_from']), textOf(mention['date_to']));
  if (mention.kind !== 'money') return comesTo(mention);
  const currency = textOf(mention['money_currency']);
  const ends = [mention['money_min'], mention['money_max']].flatMap((end) =>
    typeof end === 'number' ? [moneyFigure(end, currency)] : [],
  );
  return [...new Set(ends)].join(' to ');
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function statementMeaning({ table, label, subject, state, basis, rule }: StatementWords): string {
  const kind = [STATEMENTS.get(table)?.noun ?? table, state, basis === 'implied' ? basis : null];
  const says = [subject, SPEECH.has(table) ? null : label].flatMap((part) => (part === null ? [] : [shortened(part)]));
  return `${[kind.filter((part) => part !== null).join(', '), ...says].join(': ')} (${rule})`;
}

/** In code points: what a reader takes in at a glance. */
const LONGEST = 100;

function shortened(words: string): string {
  const points = [...words.slice(0, 2 * LONGEST + 2)];
  return points.length <= LONGEST
    ? words
    : `${points
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
