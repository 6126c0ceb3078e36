import type { Sum } from '../../../query/money.js';
import { markdownText } from '../../../text/markdown.js';
import { placesCell } from '../../markdown/places.js';
import type { Citing } from '../../section.js';
import type { CurrencySums } from './gather.js';
import type { Total } from './totals.js';
import { besideWords, HOW_ADDED, looseWords, subjectOf, totalWords, wordsOf } from './words.js';

/** The sums of one currency as lines of Markdown. */
export function* currencyMarkdown(sums: CurrencySums, citing: Citing): IterableIterator<string> {
  yield `### ${markdownText(sums.title)}`;
  yield '';
  yield '| Sum | Type | State | What for | Paid by | To | Time | Said by | Where |';
  yield '| --- | --- | --- | --- | --- | --- | --- | --- | --- |';
  for (const group of sums.groups) {
    for (const sum of group.sums) yield row(sum, { type: group.title, sums, citing });
  }
  yield '';
  for (const total of sums.totals) yield `- ${totalLine(total)}`;
  if (sums.totals.length > 0) yield '';
  yield HOW_ADDED;
  yield '';
}

interface Around {
  readonly type: string;
  readonly sums: CurrencySums;
  readonly citing: Citing;
}

function row(sum: Sum, { type, sums: { beside }, citing }: Around): string {
  const { state, payer, payee, period, part_of, said_by, evidence } = sum;
  const others = (beside.get(sum.id) ?? []).map((each) => `${besideWords(each)} ${wordsOf(each.sum)}: ${each.why}`);
  const purpose = [sum.for, part_of && `part of ${part_of}`, ...others].filter((part) => part !== null);
  const cells = [wordsOf(sum), type, state, purpose.join('; '), payer, payee, period, said_by];
  return `| ${[...cells.map((cell) => markdownText(cell ?? '')), placesCell(evidence, citing)].join(' | ')} |`;
}

function totalLine(total: Total): string {
  const [before, behind] = subjectOf(total);
  const subject = `${before}${markdownText(total.name)}${behind}`;
  const out = total.leftOut.map(({ sum, reason }) => `${wordsOf(sum)} (${reason})`).join(', ');
  const left = out === '' ? '' : ` Left out: ${markdownText(out)}.`;
  if (total.doubt !== null) return `${subject}: not added up: ${markdownText(total.doubt)}.${left}`;
  const added = total.added
    .map((sum) => (sum.for === null ? wordsOf(sum) : `${wordsOf(sum)} (${sum.for})`))
    .join(' + ');
  return `${subject}: **${markdownText(totalWords(total))}**${looseWords(total)} = ${markdownText(added)}.${left}`;
}
