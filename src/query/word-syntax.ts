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
  let match: RegExpExecArray | null;
  const pattern = new RegExp(PIECE);
  for (match = pattern.exec(typed); match !== null; match = pattern.exec(typed)) {
    const [text, phrase, star] = match;
    const at = match.index;
    const isAtStart = at === 0 || /[\s(-]/.test(typed.charAt(at - 1));
    if (phrase !== undefined) {
      if (HAS_WORD.test(phrase)) pieces.push({ is: 'phrase', text: phrase, at, isStart: star === '*' });
    } else if (text === 'NEAR(' && isAtStart) {
      const { piece, end } = nearAt(typed, at);
      pieces.push(piece);
      pattern.lastIndex = end;
    } else if (text === '(' || text === ')') {
      pieces.push({ is: text === '(' ? 'open' : 'close', text, at, isStart: false });
    } else if (text === '-') {
      if (/^$|[\s(]/.test(typed.charAt(at - 1)) && /[^\s-]/.test(typed.charAt(at + 1))) pieces.push({ is: 'not', text, at, isStart: false });
    } else if (HAS_WORD.test(text)) {
      pieces.push({ is: OPERATORS.get(text) ?? 'word', text: text.replace(/\*+$/, ''), at, isStart: text.endsWith('*') });
    }
  }
  return settled(pieces);
}

/** Operators without a word are words themselves; brackets without an operator are punctuation. */
function settled(pieces: readonly Piece[]): readonly Piece[] {
  const isWord = ({ is }: Piece): boolean => is === 'word' || is === 'phrase' || is === 'near';
  const isBracket = ({ is }: Piece): boolean => is === 'open' || is === 'close';
  if (!pieces.some(isWord)) {
    return pieces.filter(({ text }) => HAS_WORD.test(text)).map((piece) => ({ ...piece, is: 'word' }));
  }
  const isOperating = pieces.some((piece) => !isWord(piece) && !isBracket(piece));
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
  return { piece: { is: 'near', text: typed.slice(at, close + 1), at, isStart: false, inside, distance }, end: close + 1 };
}

const asWord = ({ is }: Piece): Piece['is'] => (is === 'phrase' ? 'phrase' : 'word');

/** What to say of words that cannot be read: a caret stands below the place. */
export function unreadable(typed: string, at: number, why: string): UsageError {
  const line = typed.replace(/\s/g, ' ');
  const caret = ' '.repeat([...typed.slice(0, at)].length);
  return new UsageError(`${why}\n  ${line}\n  ${caret}^\nWords in quotation marks are looked for as they stand.`);
}
