import type { Paint } from './paint.js';
import { counted, placeOf } from './plain.js';
import { type Piece, wrapped } from './wrap.js';

/** What an answer is laid out for. */
export interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
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

/** A sentence with the words that matter marked. */
export function markedPieces(words: InSentence, { name, marks: [open, close] }: Paint): readonly Piece[] {
  const [before, marked, after] = partsOf(words);
  return [{ text: before }, { text: open + marked + close, style: name }, { text: after }];
}

/** `2 origins`, `3 articles (1 origin)`: how often something is told, where it is more than once. */
export function toldBy({
  articles,
  origins,
}: {
  readonly articles: number;
  readonly origins: number;
}): readonly string[] {
  if (articles < 2) return [];
  return [articles === origins ? counted(origins, 'origin') : `${articles} articles (${counted(origins, 'origin')})`];
}

/** Details, and where it stands, apart by dots. */
export function detailLines(
  details: readonly string[],
  at: { readonly source: string; readonly line: number },
  { paint, width }: Look,
): readonly string[] {
  const text = details.map((detail) => `${detail} · `).join('');
  const pieces = [
    { text, style: paint.dim },
    { text: placeOf(at), style: paint.place },
  ];
  return wrapped(pieces, { width, indent: INDENT });
}

export const INDENT = '    ';

/** What stands below a list that was cut. */
export function moreLines(left: number, paint: Paint): readonly string[] {
  return left > 0 ? ['', paint.dim(`… ${left} more: --limit 0 shows all`)] : [];
}
