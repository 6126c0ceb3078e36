import { median } from './columns.js';
import type { Line } from './lines.js';

/** A line with its place in its paragraph. */
export interface Placed {
  readonly line: Line;
  /** The next line goes on with its paragraph. */
  readonly goesOn: boolean;
  /** More room than between lines is above it, or it begins a column. */
  readonly isApart: boolean;
}

/** In heights of a letter: from base line to base line, at most. */
const SAME_PARAGRAPH = 1.75;
/** Against the usual distance of lines in the column. */
const USUAL = 1.3;
const INDENT = 0.7;
const SAME_SIZE = 0.08;
/** What begins a paragraph of its own. */
const MARK =
  /^(?:[•●■▪◦○►‣–—*·o-] |\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)] |\d{1,2}(?:\.\d{1,2}){1,3}\.? |[A-Z][\w ]{1,24}: )/;
const BULLET = /^(?:[•●■▪◦○►‣–—*·o-] |\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)] |\d{1,2}(?:\.\d{1,2}){1,3}\.? )/;
const STOP = /[.!?:]["'”’)\]]{0,2}$/;
const STARTS_SMALL = /^["'“‘(]?\p{Ll}/u;
const HYPHEN_AT_END = /\p{L}[-\u2010]$/u;

/** The lines of a column, each told whether the next one goes on with it. */
export function paragraphsOf(lines: readonly Line[]): readonly Placed[] {
  const right = Math.max(...lines.map((line) => line.right));
  const usual = usualStep(lines);
  let first = 0;
  const placed: Placed[] = [];
  let isApart = true;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const goesOn = next !== undefined && isContinued(lines.slice(first, at + 1), next, right, usual);
    placed.push({ line, goesOn, isApart });
    if (goesOn) isApart = false;
    else {
      first = at + 1;
      isApart = next === undefined || next.y - line.y > USUAL * usual || !isSameSize(line, next);
    }
  }
  return placed;
}

/** From a base line to the next, mostly. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    const step = before === undefined ? 0 : line.y - before.y;
    return before && isSameSize(line, before) && step > 0.8 * line.size && step < 2.5 * line.size ? [step] : [];
  });
  return steps.length > 0 ? median(steps) : 1.3 * median(lines.map(({ size }) => size));
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

/** Whether a line goes on with the paragraph of these. */
function isContinued(paragraph: readonly Line[], next: Line, right: number, usual: number): boolean {
  const [first, second] = paragraph;
  const line = paragraph.at(-1);
  if (line === undefined || first === undefined || !isSameSize(line, next) || line.isRow || next.isRow) return false;
  const step = next.y - line.y;
  if (
    step <= 0 ||
    step > Math.max(SAME_PARAGRAPH * line.size, USUAL * usual) ||
    (step > USUAL * usual && usual > line.size)
  )
    return false;
  const indent = INDENT * line.size;
  const isFull = line.right + 0.2 * line.size + next.firstWord > right - 0.05 * line.size;
  if (HYPHEN_AT_END.test(line.text) && STARTS_SMALL.test(next.text)) return true;
  if (isCentred(line, next)) return isFull || STARTS_SMALL.test(next.text);
  if (BULLET.test(next.text) && !isInText(line, next)) return false;
  if (!isFull) return false;
  // A bullet's text stands behind it; that of a paragraph below or above it begins elsewhere.
  if (next.left > line.left + indent) return paragraph.length === 1 && BULLET.test(line.text);
  const isHanging = second !== undefined && second.left > first.left + indent;
  return !(isHanging && next.left < line.left - indent);
}

/** A line may begin with what looks like a number of a list: `…the vote on` `31. It was`. */
function isInText(line: Line, next: Line): boolean {
  return !STOP.test(line.text) && Math.abs(line.left - next.left) < 0.1 * line.size && !MARK.test(line.text);
}

function isCentred(line: Line, next: Line): boolean {
  const off = Math.abs(line.left + line.right - next.left - next.right) / 2;
  return off < 0.3 * line.size && Math.abs(line.left - next.left) > line.size;
}

/**
 * Whether a paragraph goes on in another column, or on the next page. Its last line is full and ends no sentence, and what it
 * goes on with is set like it and begins like no other.
 */
export function goesOnIn(column: readonly Line[], next: readonly Line[]): boolean {
  const last = column.at(-1);
  const [first, second] = next;
  if (last === undefined || first === undefined || last.isRow || first.isRow || !isSameSize(last, first)) return false;
  if (STOP.test(last.text) || BULLET.test(first.text)) return false;
  if (HYPHEN_AT_END.test(last.text) && STARTS_SMALL.test(first.text)) return true;
  const right = Math.max(...column.map((line) => line.right));
  const isFull = last.right + 0.2 * last.size + first.firstWord > right - 0.05 * last.size;
  if (!isFull) return false;
  if (STARTS_SMALL.test(first.text)) return true;
  return second !== undefined && first.left <= second.left + INDENT * first.size;
}
