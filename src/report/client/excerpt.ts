import { searchTokens } from '../../text/search-tokens.js';

/** A run of a text that is to be shown; `isHit` where it is a word that was asked for. */
export interface Run {
  readonly text: string;
  readonly isHit: boolean;
}

/** Where words stand in a text, in UTF-16 code units, half-open. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const BEFORE = 60;
const LONGEST = 220;
const GAP = '…';

/** Where a text has the words that were asked for, or words that start with them; neighbours are one place. */
export function hitsIn(text: string, words: readonly string[]): readonly Place[] {
  return searchTokens(text).flatMap(({ word, start, end }) =>
    words.some((asked) => word.startsWith(asked)) ? [{ start, end }] : [],
  );
}

/** A text with the words marked, cut to about 220 characters around the first of them. */
export function excerpt(text: string, words: readonly string[]): readonly Run[] {
  const hits = hitsIn(text, words);
  const [from, to] = windowOf(text, hits[0]?.start ?? 0);
  const runs: Run[] = from > 0 ? [{ text: `${GAP} `, isHit: false }] : [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    if (start > at) runs.push({ text: text.slice(at, start), isHit: false });
    runs.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < to) runs.push({ text: text.slice(at, to), isHit: false });
  return to < text.length ? [...runs, { text: ` ${GAP}`, isHit: false }] : runs;
}

/** Whole words around a place: what fits before it, and the rest behind it. */
function windowOf(text: string, focus: number): readonly [from: number, to: number] {
  if (text.length <= LONGEST) return [0, text.length];
  const from = focus <= BEFORE ? 0 : afterBlank(text, focus - BEFORE, focus);
  const to = from + LONGEST;
  return [from, to >= text.length ? text.length : beforeBlank(text, to, focus)];
}

function afterBlank(text: string, from: number, latest: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank >= latest ? wholeCharacter(text, latest) : blank + 1;
}

function beforeBlank(text: string, to: number, earliest: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank <= earliest ? wholeCharacter(text, to) : blank;
}

/** A cut that parts no surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
