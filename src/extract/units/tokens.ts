import { ABBREVIATIONS_BEFORE_NAMES, HYPHEN_PREFIXES } from '../../lists/words.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';

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
    String.raw`\p{Lu}{1,2}\/\p{Lu}[\p{L}]*`,
    String.raw`[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*(?:(?:['&-]|\.(?=(?:com|co|org|net|uk|gov|info|tv|eu|news)\b))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*`,
    String.raw`[^\s\p{L}\p{N}]`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = /'s$/i;
/** `London-based`, `ex-Chelsea`, `post-PCC`: the name is one word, the rest another. `Stoke-on-Trent` stays whole. */
const NAME_THEN_WORD = new RegExp(String.raw`^((?!${anyOf(HYPHEN_PREFIXES)}-)\p{Lu}[\p{L}'-]*)-(\p{Ll}+)$`, 'u');
const WORD_THEN_NAME = /^(\p{Ll}+)-(\p{Lu}[\p{L}'-]*)$/u;
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

const SENTENCE_MARK = /^[.!?…]$/;
const OPENING_MARK = /^["'([]$/;

/** Splits folded text into tokens, in order. Every letter and digit is in exactly one token. */
export function tokenise(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  const push = (start: number, end: number, shape: TokenShape): void => {
    const key = folded.slice(start, end).toLowerCase().replace(FINAL_STOP, '');
    tokens.push({ start, end, key, shape, opensSentence: opens && shape !== 'mark' && shape !== 'break' });
    if (shape === 'break') opens = true;
    else if (shape === 'mark') opens = opensNext(folded, start, key, tokens, opens);
    else opens = false;
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
  const split = NAME_THEN_WORD.exec(word) ?? WORD_THEN_NAME.exec(word);
  if (split?.[1] && !POSSESSIVE.test(word)) {
    const first = split[1];
    push(start, start + first.length, shapeOf(first));
    push(start + first.length, start + first.length + 1, 'mark');
    pushParts(word.slice(first.length + 1), start + first.length + 1, folded, push);
    return;
  }
  const possessive = POSSESSIVE.test(word) && word.length > 2;
  const end = start + word.length - (possessive ? 2 : 0);
  const stem = folded.slice(start, end);
  const stop = folded[end] === '.' && !INITIALS.test(stem) && absorbsStop(stem) ? 1 : 0;
  push(start, end + stop, shapeOf(stem, stop === 1));
  if (possessive) push(end, end + 2, 'possessive');
}

/** A single capital, or an abbreviation, takes its stop along. */
function absorbsStop(stem: string): boolean {
  return (
    (stem.length === 1 && STARTS_CAPITAL.test(stem) && stem !== 'I') ||
    ABBREVIATIONS_BEFORE_NAMES.has(stem.toLowerCase())
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
    return (mark === '"' || mark === "'") && before?.shape === 'mark' && [':', ',', '('].includes(before.key);
  }
  return opensAlready;
}
