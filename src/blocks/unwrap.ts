import { continuation, QUOTED } from '../text/quoting-mark.js';

const NARROWEST = 55;
const WIDEST = 100;
/** So many full lines are the least that show a width. */
const LEAST_LINES = 4;
const SENTENCE_STOP = /[.!?:]["'”’)]{0,2}$/;
const LOWER_CASE = /^["'“‘(]?\p{Ll}/u;
const SPACE = /\s/;

/** Lines that start something of their own, whatever their width: list items, headers of a message. */
const STARTS_ITSELF = /^(?:[-*•·–—|]|\d{1,3}[.)]|\([a-z0-9]{1,3}\)|[A-Z][\w-]{1,30}: )/;

/**
 * The width at which the text was hard-wrapped, in characters; undefined where it was not. Wrapped text shows in its
 * lines that are followed by another line: most are nearly as wide as the widest and break in mid-sentence, and what
 * follows them goes on in lower case; or nearly each is as wide as the next line's first word let it be.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1] ?? '';
    return line !== '' && next !== '' ? [{ line, next }] : [];
  });
  const inner = pairs.filter(({ line }) => line.length >= NARROWEST && SPACE.test(line));
  const within = inner.filter(({ line }) => line.length <= WIDEST);
  if (within.length < LEAST_LINES || within.length < 0.97 * inner.length) return undefined;
  const width = nearMaximum(within.map(({ line }) => line.length));
  const full = within.filter(({ line }) => line.length > width - 15);
  const broken = full.filter(({ line }) => !SENTENCE_STOP.test(line));
  const goesOn = full.filter(({ next }) => LOWER_CASE.test(next));
  const isWrapped =
    full.length >= 0.7 * within.length && broken.length >= 0.6 * full.length && goesOn.length >= 0.4 * full.length;
  return isWrapped || isFilled(pairs, width) ? width : undefined;
}

/** Capitals follow many a line of names and scores: then each line but the last of its block must be filled. */
function isFilled(pairs: readonly { readonly line: string; readonly next: string }[], width: number): boolean {
  const open = pairs.filter(({ next }) => !STARTS_ITSELF.test(next));
  const filled = open.filter(({ line, next }) => isContinued(line, next, width));
  const goesOn = filled.filter(({ next }) => LOWER_CASE.test(next));
  return filled.length >= LEAST_LINES && filled.length >= 0.97 * open.length && goesOn.length >= 0.1 * filled.length;
}

/** The line was broken only because the next line's first word did not fit. */
export function isContinued(line: string, next: string, width: number): boolean {
  const rest = continuation(line, next);
  if (line === '' || rest === '' || line.length > width + 20 || STARTS_ITSELF.test(rest) || QUOTED.test(rest))
    return false;
  const space = rest.indexOf(' ');
  const firstWord = space === -1 ? rest.length : space;
  return line.length + 1 + firstWord > width;
}

/** The width of what a mail quotes, which was wrapped before it was quoted. */
export function quotedWidth(lines: readonly string[], width: number): number {
  const lengths = lines.filter((line) => QUOTED.test(line) && line.length <= width + 20).map((line) => line.length);
  return lengths.reduce((most, length) => Math.max(most, length), 0) || width;
}

/** Maximum with the widest one in fifty left out: an address or a long word runs over the margin. */
function nearMaximum(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.98)] ?? 0;
}
