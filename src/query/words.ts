import type { TextMatch } from '../store/filters.js';
import { searchTokens } from '../text/search-tokens.js';
import { wordForms } from './word-forms.js';
import { holdsTree, type Phrase, rangesOf, type Tree } from './word-match.js';
import { type Piece, piecesOf, unreadable } from './word-syntax.js';

/** Words to look for, read once: for the full-text index, and for a text at hand. */
export interface Words extends TextMatch {
  /** The same without what is left out: fits wherever a part of a text does that `match` fits. Null where anything may. */
  readonly broad: string | null;
  readonly tree: Tree;
}

const DOUBLE_QUOTES = /[“”„‟″«»]/g;
/** SQLite reads a text to its first NUL. */
const NULS = /\0/g;
/** FTS5 refuses what is nested deeper. */
const DEEPEST = 40;
/** Ways to write what stands near one another. */
const MOST_NEARS = 64;

/**
 * Reads what somebody typed after `--text` or `--said`: all of the words, or `"a phrase"` as it stands, `OR`, `NOT` and `-word`,
 * `priva*`, `NEAR(one other, 5)`, brackets. A plain word is looked for in all its forms. Undefined where there is no word in it;
 * throws a `UsageError` with a caret where an operator stands alone.
 */
export function parseWords(typed: string): Words | undefined {
  const text = typed.replace(NULS, ' ').replace(DOUBLE_QUOTES, '"');
  const pieces = piecesOf(text);
  if (pieces.length === 0) return undefined;
  const tree = new Reader(text, pieces).read();
  if (isWithout(tree)) {
    return { tree, match: matchOf({ is: 'any', parts: tree.not }, true), isWithout: true, broad: null };
  }
  return { tree, match: matchOf(tree, true), isWithout: false, broad: matchOf(tree, false) };
}

const NOTHING_LEFT = 'there is nothing to leave that out of: write what to look for before it';

/** Whether a tree only says what is to be left out. */
const isWithout = (tree: Tree | undefined): tree is Extract<Tree, { readonly is: 'all' }> =>
  tree?.is === 'all' && tree.parts.length === 0;

/** Goes through the pieces once: `OR` joins least, `NOT` most. */
class Reader {
  private next = 0;
  private depth = 0;
  private readonly typed: string;
  private readonly pieces: readonly Piece[];

  constructor(typed: string, pieces: readonly Piece[]) {
    this.typed = typed;
    this.pieces = pieces;
  }

  read(): Tree {
    const tree = this.any(true);
    const left = this.pieces[this.next];
    if (left !== undefined) throw unreadable(this.typed, left.at, 'the bracket was never opened');
    return tree;
  }

  private take(is: Piece['is']): Piece | undefined {
    const piece = this.pieces[this.next];
    if (piece?.is !== is) return undefined;
    this.next += 1;
    return piece;
  }

  /** What stands outside of all brackets may only say what is to be left out. */
  private any(isOutside = false): Tree {
    const parts = [this.all(isOutside)];
    for (let or = this.take('or'); or !== undefined; or = this.take('or')) {
      if (!this.isAtOperand()) throw unreadable(this.typed, or.at, '`OR` needs words on both sides');
      parts.push(this.all(false));
      if (isOutside && isWithout(parts[0])) throw unreadable(this.typed, this.pieces[0]?.at ?? 0, NOTHING_LEFT);
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { is: 'any', parts };
  }

  private isAtOperand(): boolean {
    const is = this.pieces[this.next]?.is;
    return is !== undefined && is !== 'or' && is !== 'and' && is !== 'close';
  }

  private all(mayBeWithout: boolean): Tree {
    const [parts, not]: [Tree[], Tree[]] = [[], []];
    const first = this.pieces[this.next];
    if (first !== undefined && !this.isAtOperand() && first.is !== 'close') {
      throw unreadable(this.typed, first.at, `\`${first.text}\` needs words on both sides`);
    }
    while (this.isAtOperand()) {
      const no = this.take('not');
      if (no !== undefined && !this.isAtOperand()) {
        throw unreadable(this.typed, no.at, `\`${no.text}\` needs a word behind it`);
      }
      (no === undefined ? parts : not).push(this.one());
      const and = this.take('and');
      if (and !== undefined && !this.isAtOperand()) {
        throw unreadable(this.typed, and.at, '`AND` needs words on both sides');
      }
    }
    if (parts.length === 0 && !(mayBeWithout && not.length > 0)) {
      const why = not.length === 0 ? 'the brackets hold no word' : NOTHING_LEFT;
      throw unreadable(this.typed, first?.at ?? this.typed.length, why);
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 && not.length === 0 ? only : { is: 'all', parts, not };
  }

  private one(): Tree {
    const again = this.take('not');
    if (again !== undefined) throw unreadable(this.typed, again.at, `\`${again.text}\` stands behind another one`);
    const open = this.take('open');
    if (open !== undefined) {
      this.depth += 1;
      if (this.depth > DEEPEST) throw unreadable(this.typed, open.at, 'there are too many brackets inside one another');
      const tree = this.any();
      if (this.take('close') === undefined) throw unreadable(this.typed, open.at, 'the bracket is never closed');
      this.depth -= 1;
      return tree;
    }
    const piece = this.pieces[this.next] as Piece;
    this.next += 1;
    return piece.is === 'near' ? nearOf(piece) : anyOf(formsOf(piece));
  }
}

const anyOf = (forms: readonly Phrase[]): Tree =>
  forms.length === 1 && forms[0] !== undefined ? forms[0] : { is: 'any', parts: forms };

/** A word in all its forms; a phrase, a start of a word and what a hyphen joins as they stand. */
function formsOf({ is, text, isStart }: Piece): readonly Phrase[] {
  const words = searchTokens(text).map(({ word }) => word);
  const [word] = words;
  if (is === 'phrase' || isStart || word === undefined || words.length > 1) return [{ is: 'words', words, isStart }];
  return wordForms(word, text).map((form) => ({ is: 'words', words: [form], isStart: false }));
}

/** Near one another in any of their forms: FTS5 knows no alternatives there. */
function nearOf({ inside = [], distance = 0 }: Piece): Tree {
  const all = inside.map(formsOf);
  const count = all.reduce((product, forms) => product * forms.length, 1);
  const chosen = count > MOST_NEARS ? all.map((forms) => forms.slice(0, 1)) : all;
  const parts = chosen.reduce<readonly (readonly Phrase[])[]>(
    (rows, forms) => rows.flatMap((row) => forms.map((form) => [...row, form])),
    [[]],
  );
  const trees = parts.map((near): Tree => ({ is: 'near', parts: near, distance }));
  return trees.length === 1 && trees[0] !== undefined ? trees[0] : { is: 'any', parts: trees };
}

function matchOf(tree: Tree, isExact: boolean): string {
  switch (tree.is) {
    case 'words':
      return `"${tree.words.join(' ')}"${tree.isStart ? '*' : ''}`;
    case 'near':
      return `NEAR(${tree.parts.map((part) => matchOf(part, isExact)).join(' ')}, ${tree.distance})`;
    case 'any':
      return `(${tree.parts.map((part) => matchOf(part, isExact)).join(' OR ')})`;
    case 'all': {
      const all = tree.parts.map((part) => matchOf(part, isExact)).join(' AND ');
      if (!isExact || tree.not.length === 0) return `(${all})`;
      return `((${all}) NOT (${tree.not.map((part) => matchOf(part, isExact)).join(' OR ')}))`;
    }
  }
}

/** Whether a text holds the words, as the full-text index would say of it. */
export function containsWords(text: string, { tree }: Words): boolean {
  return holdsTree(text, tree);
}

/** Where the words stand in a text, in UTF-16 code units; undefined where it does not hold them. */
export function findWords(text: string, { tree }: Words): ReturnType<typeof rangesOf> {
  return rangesOf(text, tree);
}
