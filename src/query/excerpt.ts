import { codePointOffsets, pointSlicer } from '../text/code-points.js';
import { endsSentence, sentencesOf } from '../text/sentence.js';

/** A range of a text in code points, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a text and where it stands in it. */
export interface Excerpt extends Range {
  readonly text: string;
}

const WIDTH = 280;
/** Sentences that are longer are cut. */
const LONGEST_SENTENCE = 480;

/**
 * The sentence around `focus`, or as many whole words of it as fit into about 280 characters; a text that is not
 * longer than that comes back whole. Offsets are code points into `text`.
 */
export function excerptAround(text: string, focus: Range): Excerpt {
  const points = [...text];
  return points.length <= WIDTH ? { start: 0, end: points.length, text } : grownAround(points, focus, WIDTH);
}

/** The sentence around `focus` alone, or as much of it as fits. */
export function sentenceAround(text: string, focus: Range): Excerpt {
  const point = codePointOffsets(text);
  const held = sentencesOf(text).filter(({ start, end }) => point(end) > focus.start && point(start) < focus.end);
  const [start = 0, end = text.length] = [held[0]?.start, held.at(-1)?.end];
  const [from, to] = [point(start), point(end)];
  if (to - from > LONGEST_SENTENCE) return grownAround([...text], focus, LONGEST_SENTENCE);
  return { start: from, end: to, text: text.slice(start, end) };
}

function grownAround(points: readonly string[], focus: Range, width: number): Excerpt {
  const words = wordRanges(points);
  const first = words.findIndex((word) => word.end > focus.start);
  if (first < 0) return { start: 0, end: points.length, text: points.join('') };
  let [from, to] = [first, first];
  while (to + 1 < words.length && (words[to]?.end ?? 0) < focus.end) to += 1;
  const startsSentence = (n: number): boolean => n === 0 || endsWith(points, words, n - 1);
  const length = (): number => (words[to]?.end ?? 0) - (words[from]?.start ?? 0);

  let grown = true;
  while (grown && length() < width) {
    grown = false;
    if (!startsSentence(from)) {
      from -= 1;
      grown = true;
    }
    if (to + 1 < words.length && !endsWith(points, words, to) && length() < width) {
      to += 1;
      grown = true;
    }
  }
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? points.length;
  return { start, end, text: points.slice(start, end).join('') };
}

function wordRanges(points: readonly string[]): Range[] {
  const words: Range[] = [];
  let start = -1;
  for (let at = 0; at <= points.length; at += 1) {
    const blank = at === points.length || (points[at] ?? '').trim() === '';
    if (!blank && start < 0) start = at;
    if (blank && start >= 0) {
      words.push({ start, end: at });
      start = -1;
    }
  }
  return words;
}

function endsWith(points: readonly string[], words: readonly Range[], n: number): boolean {
  const written = (word: Range | undefined): string | undefined => word && points.slice(word.start, word.end).join('');
  return endsSentence(written(words[n]) ?? '', written(words[n + 1]));
}

/** Words of an article in their sentence; offsets are code points of the article. */
export interface InSentence {
  readonly sentence: string;
  readonly sentence_start: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence before, in and behind the words that matter. */
export function partsOf({ sentence, sentence_start, start, end }: InSentence): readonly [string, string, string] {
  const points = [...sentence];
  const [from, to] = [start - sentence_start, end - sentence_start];
  return [points.slice(0, from).join(''), points.slice(from, to).join(''), points.slice(to).join('')];
}

/** A run of a sentence. */
export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence cut at several runs of words that matter; what overlaps an earlier run is left out. */
export function partsMarked(
  { sentence, sentence_start }: Pick<InSentence, 'sentence' | 'sentence_start'>,
  words: readonly Pick<InSentence, 'start' | 'end'>[],
): readonly Part[] {
  const slice = pointSlicer(sentence);
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of [...words].sort((one, other) => one.start - other.start)) {
    const [from, to] = [start - sentence_start, end - sentence_start];
    if (from < at) continue;
    parts.push({ text: slice(at, from), isMarked: false }, { text: slice(from, to), isMarked: true });
    at = to;
  }
  return [...parts, { text: slice(at, Number.POSITIVE_INFINITY), isMarked: false }].filter(({ text }) => text !== '');
}
