import { ABBREVIATIONS_BEFORE_NAMES } from '../../lists/question-words.js';
import { ABBREVIATIONS_THAT_END_NAMES, FIRM_TITLES } from '../../lists/words.js';
import type { Span } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';
import { byLetters } from '../../text/by-letters.js';
import { partedAtHyphen, WEB_ENDINGS } from '../../text/word-parts.js';
import { type Word, wordOf } from '../word.js';
import { endsSentenceToo, partyAndState, shortState, takesStateStop } from './short-states.js';

/** `caps` is all capitals, two letters or more; `initial` one capital or several with stops (`J.`, `J.R.`). */
export type TokenShape = 'lower' | 'capital' | 'caps' | 'initial' | 'number' | 'possessive' | 'mark' | 'break';

/** One word, number, mark or line end. Spans are UTF-16 code units of the article's text. */
export interface Token extends Span {
  /** Lower case, folded, without a final stop: what gazetteers and word lists hold. */
  readonly key: string;
  /** What is known of the key wherever it stands. */
  readonly word: Word;
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
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
const OPENING_MARKS: ReadonlySet<string> = new Set(['"', "'", '(', '[', "''"]);

/** What a token has of its word, wherever that stands. */
type Written = Pick<Token, 'key' | 'word' | 'shape'>;

const writtenAs = (key: string, shape: TokenShape): Written => ({ key, word: wordOf(key), shape });

/** What a word is in every text. */
interface WordForm extends Written {
  /** Without its possessive, and without `rest`. */
  readonly length: number;
  /** What a hyphen ties to it and stands for itself: `based` in `London-based`. */
  readonly rest: string | undefined;
  readonly isPossessive: boolean;
  /** `U.S.`: its last stop may end the sentence as well. */
  readonly isLetters: boolean;
  /** What it is with a stop behind it that may belong to it: `J`, `Inc`. */
  readonly stopped: Written | undefined;
}

const wordForm = byLetters((word: string): WordForm => {
  if (!LETTER.test(word)) return plainForm(word, word === '\n' ? 'break' : NUMBER.test(word) ? 'number' : 'mark');
  const isPossessive = POSSESSIVE.test(word);
  const [first] = (isPossessive ? undefined : (partedAtHyphen(word) ?? partyAndState(word))) ?? [];
  if (first !== undefined) return plainForm(first, shapeOf(first), { rest: word.slice(first.length + 1) });
  const stem = isPossessive && word.length > 2 ? word.slice(0, -2) : word;
  const mayTakeStop = !INITIALS.test(stem) && (takesOwnStop(stem) || shortState(stem) !== undefined);
  return plainForm(stem, shapeOf(stem), {
    isPossessive: stem !== word,
    stopped: mayTakeStop ? writtenAs(stem.toLowerCase(), shapeOf(stem, true)) : undefined,
  });
});

function plainForm(word: string, shape: TokenShape, more: Partial<WordForm> = {}): WordForm {
  const key = word.toLowerCase().replace(FINAL_STOP, '');
  return {
    key,
    word: wordOf(key),
    shape,
    length: word.length,
    rest: more.rest,
    isPossessive: more.isPossessive ?? false,
    isLetters: word.length > 2 && INITIALS.test(word),
    stopped: more.stopped,
  };
}

const POSSESSIVE_ENDING = writtenAs("'s", 'possessive');
const HYPHEN = writtenAs('-', 'mark');

/** A text on its way to tokens. */
interface Reading {
  readonly folded: string;
  readonly tokens: Token[];
  /** Whether the next word opens a sentence. */
  opens: boolean;
}

/** Splits folded text into tokens, in order. Every letter and digit is in exactly one token. */
export function tokenise(folded: string): readonly Token[] {
  const reading: Reading = { folded, tokens: [], opens: true };
  let read = 0;
  for (let start = 0; ; ) {
    while (folded.charCodeAt(start) === SPACE) start++;
    let end = endOfPlainToken(folded, start);
    if (end === start) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(folded);
      if (!match) break;
      start = match.index;
      end = TOKEN.lastIndex;
    }
    // The stop of an abbreviation went with its word.
    if (start >= read) read = pushWord(reading, wordForm(folded, start, end), start);
    start = end;
  }
  softenShouting(reading.tokens);
  return reading.tokens;
}

const [SPACE, FULL_STOP, ASCII] = [32, 46, 128];
/** Marks that are a token by themselves and, but for a stop, end a word. */
const PLAIN_MARKS: ReadonlySet<number> = new Set([...'\n.,;:!?"()'].map((mark) => mark.charCodeAt(0)));

/** The end of a mark, or of plain letters that a mark or a space ends; `start` for anything else: most tokens need no expression. */
function endOfPlainToken(folded: string, start: number): number {
  let end = start;
  while (isPlainLetter(folded.charCodeAt(end))) end++;
  const next = folded.charCodeAt(end);
  if (end === start) return PLAIN_MARKS.has(next) ? end + 1 : start;
  if (next === SPACE) return end;
  if (next !== FULL_STOP) return PLAIN_MARKS.has(next) ? end : start;
  // Within `J.R.`, `W.Va.`, `wexham.co.uk` it ends no word.
  const behind = folded.charCodeAt(end + 1);
  return end - start > 1 && !(isPlainLetter(behind) || behind >= ASCII) ? end : start;
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Adds the tokens of a word and says where they end. */
function pushWord(reading: Reading, form: WordForm, start: number): number {
  const { folded } = reading;
  const end = start + form.length;
  if (form.rest !== undefined) {
    push(reading, form, start, end);
    push(reading, HYPHEN, end, end + 1);
    return pushWord(reading, wordForm(form.rest, 0, form.rest.length), end + 1);
  }
  if (form.stopped && folded.charCodeAt(end) === FULL_STOP && absorbsStop(folded, start, end)) {
    push(reading, form.stopped, start, end + 1);
    // `Marlow Inc.'s profits`: the stop parted the word from its possessive.
    if (!POSSESSIVE_NEXT.test(folded.slice(end + 1, end + 4))) return end + 1;
    return push(reading, POSSESSIVE_ENDING, end + 1, end + 3);
  }
  push(reading, form, start, end);
  if (form.isLetters) reading.opens = endsSentenceToo(folded, end);
  return form.isPossessive ? push(reading, POSSESSIVE_ENDING, end, end + 2) : end;
}

/** Adds a token and says where it ends. */
function push(reading: Reading, { key, word, shape }: Written, start: number, end: number): number {
  const { folded, tokens, opens } = reading;
  const isWord = shape !== 'mark' && shape !== 'break';
  const isFigure = shape === 'number' && BEFORE_FIGURES.has(tokens.at(-2)?.key ?? '');
  tokens.push({ start, end, key, word, shape, opensSentence: opens && isWord && !isFigure });
  reading.opens = shape === 'break' || (shape === 'mark' && opensNext(folded, start, key, tokens, opens));
  return end;
}

/** In a line set in capitals throughout, capitals say nothing: `CHRIS SIMS TO STEP DOWN`. */
function softenShouting(tokens: Token[]): void {
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    let shouted = 0;
    let others = 0;
    for (; end < tokens.length && tokens[end]?.shape !== 'break'; end++) {
      const shape = tokens[end]?.shape;
      if (shape === 'caps') shouted++;
      else if (shape === 'lower' || shape === 'capital') others++;
    }
    if (shouted > 1 && others === 0) {
      for (let at = start; at < end; at++) {
        const { start: from, end: to, key, word, shape, opensSentence } = tokens[at] as Token;
        if (shape === 'caps') tokens[at] = { start: from, end: to, key, word, shape: 'capital', opensSentence };
      }
    }
    start = end + 1;
  }
}

/** A single capital or an abbreviation, whose stop goes along. */
function takesOwnStop(stem: string): boolean {
  const key = stem.toLowerCase();
  return endsInOwnStop(key) || isInitial(stem) || ABBREVIATIONS_BEFORE_NAMES.has(key);
}

const isInitial = (stem: string): boolean => stem.length === 1 && STARTS_CAPITAL.test(stem) && stem !== 'I';

/** Whether the stop behind a word goes along; of one that can end a sentence only where that goes on. */
function absorbsStop(folded: string, start: number, end: number): boolean {
  const stem = folded.slice(start, end);
  if (takesStateStop(folded, start, end)) return true;
  if (endsInOwnStop(stem.toLowerCase()) && STARTS_CAPITAL.test(stem)) return goesOn(folded, start, end + 1);
  return isInitial(stem) || ABBREVIATIONS_BEFORE_NAMES.has(stem.toLowerCase());
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
  if (SENTENCE_MARKS.has(folded[at] ?? '')) return true;
  if (mark === ':' || OPENING_MARKS.has(mark)) {
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
