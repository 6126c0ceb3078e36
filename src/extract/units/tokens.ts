import { ABBREVIATIONS_BEFORE_NAMES } from '../../lists/question-words.js';
import { ABBREVIATIONS_THAT_END_NAMES, FIRM_TITLES } from '../../lists/words.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';
import { partedAtHyphen, WEB_ENDINGS } from '../../text/word-parts.js';
import { endsSentenceToo, partyAndState, takesStateStop } from './short-states.js';

/** `caps` is all capitals, two letters or more; `initial` one capital or several with stops (`J.`, `J.R.`). */
export type TokenShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'possessive' | 'mark' | 'break';

/** One word, number, mark or line end. Spans are UTF-16 code units of the article's text. */
export interface Token extends Span {
  /** Lower case, folded, without a final stop: what gazetteers and word lists hold. */
  readonly key: string;
  readonly shape: TokenShape;
  /** The first word of a sentence, a line, or a quotation. */
  readonly opensSentence: boolean;
}

// Our own tokenizer, not compromise's: that one breaks names at hyphens and no-break spaces and sentences at `Insp.`,
// and is ten times slower (measured on the five seeds and on 800,000 words of news).
const TOKEN = new RegExp(
  [
    String.raw`\n`,
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`W\.Va\.`,
    // `D-N.Y.`
    String.raw`[DRI](?=-(?:\p{Lu}\.){2})`,
    String.raw`\p{Lu}{1,2}\/\p{Lu}[\p{L}]*`,
    String.raw`[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*(?:(?:['&-]|\.(?=(?:${WEB_ENDINGS})\b))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*`,
    // Two apostrophes are a quotation mark: ''It is late,'' he said.
    `''(?!')`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = /'s$/i;
const POSSESSIVE_NEXT = /^'s(?![\p{L}\p{N}])/iu;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const ALL_CAPS = /^[\p{N}&./'-]*\p{Lu}[\p{N}&./'-]*\p{Lu}[\p{Lu}\p{N}&./'-]*$/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
/** `iMpower`, `eBay`: a capital inside makes a name as well as one at the start. */
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;
const FINAL_STOP = /\.$/;
/** `A Borough Council would …`: without a stop these are words. */
const ONE_LETTER_WORDS = new Set(['A', 'I']);
const NUMBER = /^\p{N}/u;
const LETTER = /^[\p{L}\p{M}]/u;

/** Their stop ends no sentence before a figure: `Rs. 40,000`, `Dec. 1`, `Nos. 7`. */
const BEFORE_FIGURES = new Set(['rs', 'nos', 'jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']);
const SENTENCE_MARK = /^[.!?…]$/;
const OPENING_MARK = /^(?:["'([]|'')$/;

/** Splits folded text into tokens, in order. Every letter and digit is in exactly one token. */
export function tokenise(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  const push = (start: number, end: number, shape: TokenShape): void => {
    const key = folded.slice(start, end).toLowerCase().replace(FINAL_STOP, '');
    const isFigure = shape === 'number' && BEFORE_FIGURES.has(tokens.at(-2)?.key ?? '');
    tokens.push({ start, end, key, shape, opensSentence: opens && !isFigure && shape !== 'mark' && shape !== 'break' });
    if (shape === 'break') opens = true;
    else if (shape === 'mark') opens = opensNext(folded, start, key, tokens, opens);
    else
      opens =
        folded[end - 1] === '.' &&
        INITIALS.test(folded.slice(start, end)) &&
        end - start > 2 &&
        endsSentenceToo(folded, end);
  };
  for (const match of folded.matchAll(TOKEN)) {
    // The stop of an abbreviation went with its word.
    if (match.index >= (tokens.at(-1)?.end ?? 0)) pushParts(match[0], match.index, folded, push);
  }
  return softenShouting(tokens);
}

/** In a line set in capitals throughout, capitals say nothing: `CHRIS SIMS TO STEP DOWN`. */
function softenShouting(tokens: readonly Token[]): readonly Token[] {
  const softened: Token[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    while (end < tokens.length && tokens[end]?.shape !== 'break') end++;
    const line = tokens.slice(start, end + 1);
    const shouted = line.filter(({ shape }) => shape === 'caps').length;
    const isShouted = shouted > 1 && !line.some(({ shape }) => shape === 'lower' || shape === 'capital');
    for (const token of line)
      softened.push(isShouted && token.shape === 'caps' ? { ...token, shape: 'capital' } : token);
    start = end + 1;
  }
  return softened;
}

type Push = (start: number, end: number, shape: TokenShape) => void;

function pushParts(word: string, start: number, folded: string, push: Push): void {
  if (!LETTER.test(word)) {
    push(start, start + word.length, word === '\n' ? 'break' : NUMBER.test(word) ? 'number' : 'mark');
    return;
  }
  const [first] = (POSSESSIVE.test(word) ? undefined : (partedAtHyphen(word) ?? partyAndState(word))) ?? [];
  if (first !== undefined) {
    push(start, start + first.length, shapeOf(first));
    push(start + first.length, start + first.length + 1, 'mark');
    pushParts(word.slice(first.length + 1), start + first.length + 1, folded, push);
    return;
  }
  const possessive = POSSESSIVE.test(word) && word.length > 2;
  const end = start + word.length - (possessive ? 2 : 0);
  const stem = folded.slice(start, end);
  const absorbs = absorbsStop(stem, folded, start) || takesStateStop(folded, start, end);
  const stop = folded[end] === '.' && !INITIALS.test(stem) && absorbs ? 1 : 0;
  push(start, end + stop, shapeOf(stem, stop === 1));
  if (possessive) push(end, end + 2, 'possessive');
  // `Marlow Inc.'s profits`: the stop parted the word from its possessive.
  else if (stop === 1 && POSSESSIVE_NEXT.test(folded.slice(end + 1, end + 4))) push(end + 1, end + 3, 'possessive');
}

/** A single capital, or an abbreviation, takes its stop along; one that can end a sentence only where that goes on. */
function absorbsStop(stem: string, folded: string, start: number): boolean {
  const key = stem.toLowerCase();
  if (endsInOwnStop(key) && STARTS_CAPITAL.test(stem)) return goesOn(folded, start, start + stem.length + 1);
  return (stem.length === 1 && STARTS_CAPITAL.test(stem) && stem !== 'I') || ABBREVIATIONS_BEFORE_NAMES.has(key);
}

/** Whether the stop behind a word belongs to it, though it may end the sentence as well: `Inc.`, `Jr.` */
export const endsInOwnStop = (key: string): boolean => ABBREVIATIONS_THAT_END_NAMES.has(key);

/** What a sentence goes on with behind `Inc.`: no capital and no closing quotation mark. */
const GOES_ON = /^(?:'s\b| ?[\p{Ll}\p{N},;:)(&/|-]| [\p{Ll}\p{N}])/u;
/** A legal form more, a name behind `Bros.`, a post of the firm: `Marlow Co. Ltd.`, `Inc. Chief Executive Ann Pryce`. */
const NAME_GOES_ON = new RegExp(
  String.raw`^ (?:${anyOf([...ABBREVIATIONS_THAT_END_NAMES, ...FIRM_TITLES])})(?![\p{L}'])`,
  'iu',
);
const FARTHEST_WORD = 24;
const NEVER_LAST = new Set(['bros', 'pty', 'pvt']);
/** `Co. Down`: no firm, but a county, has a small word before it. */
const NAME_BEFORE = /[\p{Lu}\p{N}][^\s]* $|[&,.] $/u;

function goesOn(folded: string, start: number, end: number): boolean {
  const next = folded.slice(end, end + FARTHEST_WORD);
  const key = folded.slice(start, end - 1).toLowerCase();
  if (GOES_ON.test(next) || NAME_GOES_ON.test(next)) return true;
  if (!next.startsWith(' ') || next[1] === '"' || next[1] === "'") return false;
  return (
    NEVER_LAST.has(key) || (key === 'co' && !NAME_BEFORE.test(folded.slice(Math.max(0, start - FARTHEST_WORD), start)))
  );
}

function shapeOf(word: string, stopped = false): TokenShape {
  if (
    INITIALS.test(word) ||
    (word.length === 1 && STARTS_CAPITAL.test(word) && (stopped || !ONE_LETTER_WORDS.has(word)))
  ) {
    return word.length > 1 && !stopped && word.split('.').length > 3 ? 'caps' : 'initial';
  }
  if (ALL_CAPS.test(word)) return 'caps';
  return STARTS_CAPITAL.test(word) || INNER_CAPITAL.test(word) ? 'capital' : 'lower';
}

/** Whether the word after a mark opens a sentence: after a stop, or a quotation mark that follows one or a colon. */
function opensNext(folded: string, at: number, mark: string, tokens: readonly Token[], opensAlready: boolean): boolean {
  if (SENTENCE_MARK.test(folded[at] ?? '')) return true;
  if (mark === ':' || OPENING_MARK.test(mark)) {
    if (opensAlready || mark === ':') return true;
    const before = tokens[tokens.length - 2];
    return (
      (mark === '"' || mark === "'" || mark === "''") &&
      before?.shape === 'mark' &&
      [':', ',', '('].includes(before.key)
    );
  }
  return opensAlready;
}
