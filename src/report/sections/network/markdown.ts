import { DEALING_WORDS } from '../../../query/together.js';
import { markdownText } from '../../../text/markdown.js';
import { placesCell } from '../../markdown/places.js';
import type { Citing } from '../../section.js';
import type { Network } from './gather.js';

/** Pairs that a file of Markdown lists. */
const MOST_PAIRS = 20;

/** Who deals with whom as lines of Markdown. */
export function* networkMarkdown({ dealings, pairs, pairCount }: Network, citing: Citing): IterableIterator<string> {
  if (dealings.length > 0) {
    yield '| Who | Dealing | With whom | State | Where |';
    yield '| --- | --- | --- | --- | --- |';
    for (const { a, type, b, state, evidence } of dealings) {
      const cells = [a, DEALING_WORDS[type], b, state].map((cell) => markdownText(cell));
      yield `| ${[...cells, placesCell(evidence, citing)].join(' | ')} |`;
    }
    yield '';
  }
  if (pairs.length === 0) return;
  yield '### Named together without a dealing';
  yield '';
  yield '| Who | And whom | Sentences | Paragraphs | Articles | First place |';
  yield '| --- | --- | ---: | ---: | ---: | --- |';
  for (const pair of pairs.slice(0, MOST_PAIRS)) {
    const counts = [pair.sentences, pair.paragraphs, pair.articles].map(String);
    yield `| ${[markdownText(pair.a), markdownText(pair.b), ...counts, placesCell([pair], citing)].join(' | ')} |`;
  }
  yield '';
  const left = pairCount - Math.min(pairs.length, MOST_PAIRS);
  if (left > 0) yield `… and ${left} more pairs.`;
}
