import { partsMarked } from '../../../query/excerpt.js';
import { markdownText } from '../../../text/markdown.js';
import { dayWords } from '../../html/day.js';
import { placeMarkdown } from '../../markdown/places.js';
import type { Citing } from '../../section.js';
import type { Question, ShownSide } from './gather.js';
import { answerOf, questionWords, reasonsOf } from './words.js';

/** Each question with its sides and why they differ. */
export function* questionLines(questions: readonly Question[], citing: Citing): IterableIterator<string> {
  for (const question of questions) {
    yield* ['', `### ${markdownText(questionWords(question))}`, ''];
    for (const side of question.sides) yield* sideLines(side, question, citing);
    yield '';
    for (const { differ, because } of reasonsOf(question)) yield `${markdownText(differ)}. ${because}.`;
  }
}

function* sideLines(side: ShownSide, question: Question, citing: Citing): IterableIterator<string> {
  const { state, from, to, sayers, printed, citations } = side;
  const outlets = [...new Set(printed.flatMap(({ outlet }) => outlet ?? []))];
  const about = [
    ...(state === null ? [] : [state]),
    ...(from === null && to === null ? [] : [dayWords(from, to)]),
    ...sayers.map(({ name }) => `said by ${markdownText(name)}`),
    ...outlets.map((outlet) => markdownText(outlet)),
  ];
  yield `- ${[`**${markdownText(answerOf(side, question).name)}**`, ...about].join(' · ')}`;
  for (const cited of citations) {
    const words = partsMarked(cited, [cited]).map(({ text, isMarked }) => {
      const shown = markdownText(text, { isWhole: false });
      return isMarked ? `**${shown}**` : shown;
    });
    const day = cited.published === null ? '' : `${dayWords(cited.published, cited.published)} · `;
    yield `  - ${words.join('')} · ${day}${placeMarkdown(cited, citing)}`;
  }
}
