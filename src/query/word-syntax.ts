import { UsageError } from '../model/message.js';

/** A piece of what was typed, with the place that a complaint points to. */
export interface Piece {
  readonly is: 'word' | 'phrase' | 'or' | 'and' | 'not' | 'open' | 'close' | 'near';
  readonly text: string;
  readonly at: number;
  /** A star behind it: the start of a word. */
  readonly isStart: boolean;
  /** Of `NEAR(one other, 5)`: what it holds. */
  readonly inside?: readonly Piece[];
  readonly distance?: number;
}

const OPERATORS: ReadonlyMap<string, Piece['is']> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
]);
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;
const PIECE = /\s+|"([^"]*)"(\*?)|NEAR\(|[-(](?=[^\s-])|\)|[^\s"()]+(?:\([^\s"()]*\)[^\s"()]*)*|./gsu;
/** In FTS5 as well. */
const USUAL_DISTANCE = 10;
const GREATEST_DISTANCE = 1000;
const DISTANCE = /,\s*(\d+)\s*$/;

/**
 * Parts what was typed into words, phrases and operators. What has no word in it is left out, and so are brackets where no operator
 * says that they are meant as such. Throws a `UsageError` for a `NEAR(…)` that cannot be read.
 */
export function piecesOf(typed: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const pattern = new RegExp(PIECE);
  for (let match = pattern.exec(typed); match !== null; match = pattern.exec(typed)) {
    if (match[0] === 'NEAR(' && BEFORE_WORD.test(typed.charAt(match.index - 1))) {
      const { piece, end } = nearAt(typed, match.index);
      pieces.push(piece);
      pattern.lastIndex = end;
    } else pieces.push(...pieceOf(match, typed));
  }
  return settled(pieces);
}

/** What stands before a word: nothing, a space, a bracket or a sign. */
const BEFORE_WORD = /^$|[\s(-]/;
const BEFORE_MINUS = /^$|[\s(]/;
const BEHIND_MINUS = /[^\s-]/;
const STARS = /\*+$/;

function pieceOf({ 0: text, 1: phrase, 2: star, index: at }: RegExpExecArray, typed: string): readonly Piece[] {
  if (phrase !== undefined) {
    return HAS_WORD.test(phrase) ? [{ is: 'phrase', text: phrase, at, isStart: star === '*' }] : [];
  }
  if (text === '(' || text === ')') return [{ is: text === '(' ? 'open' : 'close', text, at, isStart: false }];
  if (text === '-') {
    const isSign = BEFORE_MINUS.test(typed.charAt(at - 1)) && BEHIND_MINUS.test(typed.charAt(at + 1));
    return isSign ? [{ is: 'not', text, at, isStart: false }] : [];
  }
  if (!HAS_WORD.test(text)) return [];
  return [{ is: OPERATORS.get(text) ?? 'word', text: text.replace(STARS, ''), at, isStart: text.endsWith('*') }];
}

/** Operators without a word are words themselves; brackets without an operator are punctuation. */
function settled(pieces: readonly Piece[]): readonly Piece[] {
  const isWord = ({ is }: Piece): boolean => is === 'word' || is === 'phrase' || is === 'near';
  const isBracket = ({ is }: Piece): boolean => is === 'open' || is === 'close';
  if (!pieces.some(isWord)) {
    return pieces.filter(({ text }) => HAS_WORD.test(text)).map((piece) => ({ ...piece, is: 'word' }));
  }
  const count = (is: Piece['is']): number => pieces.filter((piece) => piece.is === is).length;
  const isSign = ({ text }: Piece): boolean => text === '-' && count('open') !== count('close');
  const isOperating = pieces.some((piece) => !isWord(piece) && !isBracket(piece) && !isSign(piece));
  return isOperating ? pieces : pieces.filter((piece) => !isBracket(piece));
}

function nearAt(typed: string, at: number): { readonly piece: Piece; readonly end: number } {
  const start = at + 'NEAR('.length;
  const close = typed.indexOf(')', start);
  if (close < 0) throw unreadable(typed, at, 'the bracket of `NEAR(` is never closed');
  const held = typed.slice(start, close);
  const written = DISTANCE.exec(held);
  const words = written === null ? held : held.slice(0, written.index);
  const comma = words.indexOf(',');
  if (comma >= 0) throw unreadable(typed, start + comma, 'behind the comma of `NEAR(…)` stands a number of words');
  const inside = piecesOf(words).map((piece) => ({ ...piece, at: piece.at + start, is: asWord(piece) }));
  if (inside.length < 2) throw unreadable(typed, at, '`NEAR(…)` needs two words: write it as `NEAR(one other, 5)`');
  const distance = Math.min(GREATEST_DISTANCE, written === null ? USUAL_DISTANCE : Number(written[1]));
  return {
    piece: { is: 'near', text: typed.slice(at, close + 1), at, isStart: false, inside, distance },
    end: close + 1,
  };
}

const asWord = ({ is }: Piece): Piece['is'] => (is === 'phrase' ? 'phrase' : 'word');

const SPACE = /\s/g;

/** What to say of words that cannot be read: a caret stands below the place. */
export function unreadable(typed: string, at: number, why: string): UsageError {
  const line = typed.replace(SPACE, ' ');
  const caret = ' '.repeat([...typed.slice(0, at)].length);
  return new UsageError(`${why}\n  ${line}\n  ${caret}^\nWords in quotation marks are looked for as they stand.`);
}
