import { partsMarked } from '../../../query/excerpt.js';
import type { Happening, OfOneSentence } from '../../../query/timeline.js';
import { markdownText } from '../../../text/markdown.js';
import { dayWords } from '../../html/day.js';
import { placeMarkdown } from '../../markdown/places.js';
import type { Citing } from '../../section.js';
import { inShort } from './in-short.js';
import { type DayOf, type Outline, statesOf } from './outline.js';
import { capital, objectOf, reasonOf, STATE_WORDS, STATES, TYPE_WORDS } from './words.js';

/** The timeline as lines of Markdown: a table of its years and months, then a list for each of them. */
export function* timelineLines(outline: Outline, citing: Citing): IterableIterator<string> {
  const { years, undated } = outline;
  yield inShort(outline);
  yield '';
  yield `| When | Events | ${STATES.map((state) => capital(STATE_WORDS[state])).join(' | ')} |`;
  yield `| --- | ---: |${STATES.map(() => ' ---: |').join('')}`;
  for (const { year, held, months } of years) {
    yield row(`**${year}**`, held);
    for (const month of months) yield row(month.title, month.held);
  }
  const none = undated.flatMap(({ held }) => held);
  if (none.length > 0) yield row('**No day**', none);
  for (const { year, months } of years) {
    yield* ['', `### ${year}`];
    for (const { title, days } of months) {
      yield* ['', `#### ${title}`, ''];
      for (const day of days) yield* dayLines(day, citing);
    }
  }
  if (none.length > 0) yield* ['', '### No day'];
  for (const { published, sentences } of undated) {
    yield* [
      '',
      `#### ${published === null ? 'In articles without a day' : `In articles of ${dayWords(published, published)}`}`,
      '',
    ];
    for (const told of sentences) yield* sentenceLines(told, { day: '', citing });
  }
}

function row(title: string, held: readonly Happening[]): string {
  const sizes = statesOf(held).map(([, size]) => (size > 0 ? String(size) : ''));
  return `| ${title} | ${held.length} | ${sizes.join(' | ')} |`;
}

function* dayLines({ from, to, sentences }: DayOf, citing: Citing): IterableIterator<string> {
  const day = dayWords(from, to);
  for (const told of sentences) yield* sentenceLines(told, { day, citing });
}

/** A sentence with its predicates in bold, and below it what each of them is. */
function* sentenceLines(
  told: OfOneSentence,
  { day, citing }: { readonly day: string; readonly citing: Citing },
): IterableIterator<string> {
  const sentence = partsMarked(told[0], told).map(({ text, isMarked }) => {
    const shown = markdownText(text, { isWhole: false });
    return isMarked ? `**${shown}**` : shown;
  });
  yield `- ${day === '' ? '' : `${day}: `}${sentence.join('')}`;
  for (const each of told) yield `  - ${eventWords(each, told.length > 1, citing)}`;
}

function eventWords(event: Happening, isOneOfSeveral: boolean, citing: Citing): string {
  const { type, state, basis, who, place, origins, text } = event;
  const [what, reason] = [objectOf(event), reasonOf(event)];
  const parts = [
    `${isOneOfSeveral ? `${markdownText(text)}: ` : ''}${TYPE_WORDS[type]}`,
    ...(state === 'happened' ? [] : [`**${STATE_WORDS[state]}**`]),
    ...(basis === 'implied' ? ['_day implied_'] : []),
    ...(who.length === 0 ? [] : [markdownText(who.join(', '))]),
    ...(what === null ? [] : [markdownText(what)]),
    ...(place === null ? [] : [`in ${markdownText(place)}`]),
    ...(reason === null ? [] : [markdownText(reason)]),
    ...(origins > 1 ? [`${origins} origins`] : []),
    placeMarkdown(event, citing),
  ];
  return parts.join(' · ');
}
