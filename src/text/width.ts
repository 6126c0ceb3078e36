import { createRequire } from 'node:module';

// What is asked for here is in packages that are loaded when a text first needs them: most do not, and none in a pipe.
const load = createRequire(import.meta.url);

type Measure = typeof import('string-width').default;
type Wrap = typeof import('wrap-ansi').default;

let measure: Measure | undefined;
let wrap: Wrap | undefined;
let segmenter: Intl.Segmenter | undefined;

/** Letters and signs of which each takes one column on every terminal: what most of the press is written in. */
const SIMPLE = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e€™]*$/u;

/** The columns that a text takes on a terminal; colours take none, East Asian letters and emoji two. */
export function widthOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  measure ??= (load('string-width') as { readonly default: Measure }).default;
  return measure(text);
}

/** A text in lines of at most `width` columns, broken at spaces; a word that is wider than a line is broken itself. Colours are kept on each line. */
export function linesOfWidth(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  wrap ??= (load('wrap-ansi') as { readonly default: Wrap }).default;
  return wrap(text, width, { hard: true }).split('\n');
}

/** What one sees as letters: a letter with its accents, a flag. */
function lettersOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** As many letters as `width` columns hold. */
function held(letters: readonly string[], width: number): number {
  let used = 0;
  let count = 0;
  for (const letter of letters) {
    used += widthOf(letter);
    if (used > width) break;
    count += 1;
  }
  return count;
}

const LAST_WORD = /\s+\S*$/u;
/** So much of the room may stay empty for the sake of a whole word. */
const EMPTY = 1 / 4;

/** A text without colours cut to `width` columns, behind a whole word where one ends near. */
export function cutEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = lettersOf(text);
  const count = held(letters, width - 1);
  const start = letters.slice(0, count).join('');
  const endsWord = letters[count] === ' ';
  const words = endsWord ? start : start.replace(LAST_WORD, '');
  return `${(widthOf(words) >= (1 - EMPTY) * width ? words : start).trimEnd()}…`;
}

/** A text without colours cut in its middle to `width` columns. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = lettersOf(text);
  const behind = held([...letters].reverse(), Math.floor((width - 1) / 2));
  const before = held(letters, width - 1 - widthOf(letters.slice(letters.length - behind).join('')));
  return [...letters.slice(0, before), '…', ...letters.slice(letters.length - behind)].join('');
}

/** Signs that stand for the bytes of a file and that nobody reads. */
const HASH = /[\da-f]{12,}/giu;
const LEAST_OF_HASH = 7;

/** A path with its line cut to `width` columns: a hash in its name in the middle, then the path itself. */
export function cutPath(path: string, width: number): string {
  let excess = widthOf(path) - width;
  if (excess <= 0) return path;
  const shorter = path.replace(HASH, (hash) => {
    const kept = Math.max(LEAST_OF_HASH, hash.length - Math.max(0, excess));
    excess -= hash.length - kept;
    return cutMiddle(hash, kept);
  });
  return cutMiddle(shorter, width);
}
