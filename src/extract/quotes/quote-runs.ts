import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { trimmedSpan } from '../../text/trimmed-span.js';

/** One run of quoted text inside one block, without its marks. */
export interface QuoteRun extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
  /** The block begins with it. */
  readonly opensBlock: boolean;
  /** It carries on a quotation that the block before left open. */
  readonly continues: boolean;
  /** Single marks: as often scare quotes or a title as speech. */
  readonly single: boolean;
  /** Single marks that open behind a colon, or that the house uses for speech. */
  readonly spoken: boolean;
  /** It stands in the headline. */
  readonly headline: boolean;
  /** No closing mark of its own: the next run of the text goes on with it. */
  readonly open: boolean;
}

interface MarkStyle {
  readonly single: boolean;
  /** Opening and closing marks as they are written; straight marks are told apart by their neighbours. */
  readonly opens: (text: string, at: number) => boolean;
  readonly closes: (text: string, at: number) => boolean;
}

const BEFORE_OPEN = /[\s([{–—:-]/;
const AFTER_CLOSE = /[\s)\]},.;:!?–—-]/;
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;

const freeLeft = (text: string, at: number): boolean => at === 0 || BEFORE_OPEN.test(text[at - 1] ?? ' ');
const freeRight = (text: string, at: number): boolean => at + 1 >= text.length || AFTER_CLOSE.test(text[at + 1] ?? ' ');
const boundRight = (text: string, at: number): boolean => at + 1 < text.length && !SPACE.test(text[at + 1] ?? ' ');
const boundLeft = (text: string, at: number): boolean => at > 0 && !SPACE.test(text[at - 1] ?? ' ');

const APOSTROPHES = new Set(["'", '‘', '’', '`']);

/** Whatever opens or closes a quotation. */
const MARKS = /["'`‘’“”]/g;

/** The next mark at an offset or behind, the text's length where there is none. */
function markFrom(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
}

/** Two apostrophes in a row are written for a double mark: ''It is late,'' he said. */
const isDoubled = (text: string, at: number): boolean => text[at] === text[at + 1] && APOSTROPHES.has(text[at] ?? '');

const DOUBLE: MarkStyle = {
  single: false,
  opens: (text, at) =>
    text[at] === '“' ||
    (text[at] === '"' && freeLeft(text, at) && boundRight(text, at)) ||
    (isDoubled(text, at - 1) && freeLeft(text, at - 1) && boundRight(text, at)),
  closes: (text, at) =>
    text[at] === '”' ||
    (text[at] === '"' && boundLeft(text, at)) ||
    (isDoubled(text, at) && boundLeft(text, at) && freeRight(text, at + 1)),
};

/** A single mark opens only where no letter stands before it, and closes only where none stands behind it. */
const SINGLE: MarkStyle = {
  single: true,
  opens: (text, at) =>
    (text[at] === '‘' || text[at] === "'") && freeLeft(text, at) && boundRight(text, at) && text[at + 1] !== 's',
  closes: (text, at) =>
    (text[at] === '’' || text[at] === "'") &&
    boundLeft(text, at) &&
    freeRight(text, at) &&
    !isPluralPossessive(text, at),
};

/** `parents’ groups`: an apostrophe behind an s with a word behind it closes nothing. */
function isPluralPossessive(text: string, at: number): boolean {
  return text[at - 1] === 's' && text[at + 1] === ' ' && LOWER.test(text[at + 2] ?? '');
}

/**
 * The quoted runs of an article, in order. The press opens every paragraph of a long quotation and closes only the
 * last; where a mark is lost, a run ends with its block.
 */
export function findQuoteRuns(article: Article): QuoteRun[] {
  const runs: QuoteRun[] = [];
  const house = DOUBLE_MARK.test(article.text) ? DOUBLE : SINGLE;
  let openFromBefore = false;
  for (const [index, block] of article.blocks.entries()) {
    if (block.type === 'byline' || block.type === 'dateline') continue;
    const headline = block.type === 'headline';
    const text = article.text.slice(block.start, block.end);
    const next = article.blocks[index + 1];
    const nextText = next ? article.text.slice(next.start, next.end) : '';
    const found = scanBlock(text, house, openFromBefore && !headline, house.opens(nextText, 0));
    let runsHere = found.runs.map((run) => ({ ...run, single: house.single }));
    if (runsHere.length === 0 && house === DOUBLE) {
      runsHere = scanBlock(text, SINGLE, false, false).runs.map((run) => ({ ...run, single: true }));
    }
    for (const { start, end, continues, single, open } of runsHere) {
      if (end <= start) continue;
      runs.push({
        start: block.start + start,
        end: block.start + end,
        block: index,
        opensBlock: start <= 1,
        continues,
        single,
        spoken: single && COLON.test(text.slice(Math.max(0, start - 4), Math.max(0, start - 1))),
        headline,
        open,
      });
    }
    if (!headline) openFromBefore = found.open;
  }
  return runs;
}

const COLON = /:\s*$/;
const DOUBLE_MARK = /["“”]|(?<![\p{L}\p{N}])(?:''|‘‘|``)(?=[\p{L}\p{N}])/u;

/** Whether a block's first quotation mark is a closing one: it carries on what the block before opened. */
function closesFirst(text: string): boolean {
  for (let at = markFrom(text, 0); at < text.length; at = markFrom(text, at + 1)) {
    if (DOUBLE.opens(text, at)) return false;
    if (DOUBLE.closes(text, at)) return true;
  }
  return false;
}

interface ScannedRun {
  readonly start: number;
  readonly end: number;
  readonly continues: boolean;
  readonly open: boolean;
}

interface Scan {
  readonly runs: ScannedRun[];
  /** The last run is not closed. */
  readonly open: boolean;
}

function scanBlock(text: string, style: MarkStyle, openBefore: boolean, nextOpens: boolean): Scan {
  const runs: ScannedRun[] = [];
  let start = openBefore && closesFirst(text) ? 0 : -1;
  let continues = start === 0 || (openBefore && style.opens(text, 0));
  let nested = 0;
  for (let at = markFrom(text, 0); at < text.length; at = markFrom(text, at + 1)) {
    if (start >= 0 && at > start && (text[at] === '“' || isNested(text, at, style, nextOpens))) {
      nested++;
    } else if (nested > 0 && (text[at] === '”' || (text[at] === '"' && style.closes(text, at)))) {
      nested--;
    } else if (start < 0 && style.opens(text, at)) {
      start = at + 1;
    } else if (start >= 0 && at > start && style.closes(text, at) && !reopens(text, at, style)) {
      runs.push({ start, end: at, continues, open: false });
      start = -1;
      continues = false;
    } else if (start >= 0 && at > start && style.opens(text, at) && text[at] === '"') {
      // `X said: "A. "B.`: a mark that is lost before a second sentence opens again inside the block.
      // `X said: "A. Later Y said: "B"`: where the closing mark is lost, the words that bring in B are no part of A.
      const lost = COLON.test(text.slice(Math.max(0, at - 4), at)) ? lastSentenceEnd(text, start, at) : -1;
      runs.push({ start, end: lost > start ? lost : trimEnd(text, start, at), continues, open: lost < 0 });
      start = at + 1;
      continues = lost < 0;
    }
  }
  const open = start >= 0;
  const isKept = !style.single || nextOpens || COLON.test(text.slice(Math.max(0, start - 4), Math.max(0, start - 1)));
  if (open && isKept) runs.push({ start, end: trimEnd(text, start, text.length), continues, open: true });
  return { runs, open };
}

/** Behind the last sentence that ends between two offsets, -1 where none does. */
function lastSentenceEnd(text: string, from: number, to: number): number {
  for (let at = to - 2; at > from; at--)
    if ('.!?'.includes(text[at] ?? ' ') && SPACE.test(text[at + 1] ?? 'x')) return at + 1;
  return -1;
}

const SENTENCE_STOP = /[.!?…:]["'”’)]?\s*$/;

/**
 * A straight mark inside a run that opens a quotation in it: `services "failure" can be fatal"`. It stands in the middle
 * of a sentence, and behind its closing mark comes another closing one, or the run's end where the next block goes on.
 */
function isNested(text: string, at: number, style: MarkStyle, nextOpens: boolean): boolean {
  if (text[at] !== '"' || !style.opens(text, at) || SENTENCE_STOP.test(text.slice(Math.max(0, at - 4), at)))
    return false;
  const close = nextMark(text, at + 1);
  if (close < 0 || !style.closes(text, close) || style.opens(text, close)) return false;
  const after = nextMark(text, close + 1);
  return after < 0 ? nextOpens : style.closes(text, after) && !style.opens(text, after);
}

function nextMark(text: string, from: number): number {
  return text.indexOf('"', from);
}

/** A straight mark behind a space is an opening one, also inside a run. */
function reopens(text: string, at: number, style: MarkStyle): boolean {
  return text[at] === '"' && style.opens(text, at) && !boundLeft(text, at);
}

function trimEnd(text: string, start: number, end: number): number {
  return trimmedSpan(text, { start, end }).end;
}
