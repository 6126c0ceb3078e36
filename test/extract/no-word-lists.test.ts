import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const EXTRACT = fileURLToPath(new URL('../../src/extract', import.meta.url));
const MOST = 10;
/** A word or phrase, in a regular expression with its optional letters: `days?`, `Mail on`. */
const WORD = /^\p{L}[\p{L}\p{N}'’&?. -]*$/u;
const SPACES = /\s+/;

/** `{comma|open}` in a pattern: classes of units, by their names. */
const CLASSES = /(?<!\$)\{[^{}]*\}/g;

/** Sizes of the groups of alternatives of a regular expression's source, counting words alone. */
function alternatives(written: string): number[] {
  const source = written.replace(CLASSES, '');
  const sizes: number[] = [];
  const open: string[][] = [[]];
  let from = 0;
  const close = (end: number): void => {
    open.at(-1)?.push(source.slice(from, end));
  };
  for (let i = 0; i <= source.length; i++) {
    const c = source[i];
    if (c === '\\') i++;
    else if (c === '|') {
      close(i);
      from = i + 1;
    } else if (c === '(') {
      open.push([]);
      from = i + (/^\(\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(i))?.[0].length ?? 1);
    } else if (c === ')' || c === undefined) {
      close(i);
      sizes.push((open.pop() ?? []).filter((part) => WORD.test(part)).length);
      from = i + 1;
    }
  }
  return sizes;
}

const isWord = (node: ts.Node): boolean =>
  (ts.isStringLiteral(node) && WORD.test(node.text)) || (ts.isArrayLiteralExpression(node) && isEntry(node.elements));
/** A word with what it stands for; not a name with a list of its own. */
const isEntry = ([key, value]: readonly ts.Node[]): boolean =>
  key !== undefined && isWord(key) && (value === undefined || !ts.isArrayLiteralExpression(value));

/** `classesOf('comma|open')`: names of classes of units. */
const isNameOfClasses = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && parent.expression.getText() === 'classesOf';

/** How many words the longest list in a node has, the node's own children aside. */
function longest(node: ts.Node): number {
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(isWord).length;
  if (ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node))
    return Math.max(...alternatives(node.getText()));
  if (!ts.isStringLiteralLike(node) || isNameOfClasses(node)) return 0;
  // A sentence has words too: one that is split into a list is called upon.
  const isSplit = ts.isPropertyAccessExpression(node.parent) || ts.isParenthesizedExpression(node.parent);
  return Math.max(...alternatives(node.text), isSplit ? node.text.trim().split(SPACES).length : 0);
}

function longLists(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (longest(node) > MOST) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${longest(node)} words`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('a list of more than ten words', () => {
  test.each([
    "const A = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k']);",
    "const A = new Map([['a', 1], ['b', 1], ['c', 1], ['d', 1], ['e', 1], ['f', 1], ['g', 1], ['h', 1], ['i', 1], ['j', 1], ['k', 1]]);",
    "const A = 'a b c d e f g h i j k'.split(' ');",
    'const A = /^(?:a|b|c|d|e|f|g|h|i|j|ks?)$/;',
    ['const A = `(?<a>a|b|c|d|e|f|g|h|i|j|k)$', '{END}`;'].join(''),
    "const A = '(?:a|b|c|d|e|f|g|h|i|j|k)';",
  ])('is seen in %s', (code) => {
    expect(longLists('a.ts', code)).toEqual(['a.ts:1: 11 words']);
  });

  test('stands in lists/words, not in a file of src/extract', () => {
    const files = readdirSync(EXTRACT, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.cases.ts'),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => longLists(file, readFileSync(`${EXTRACT}/${file}`, 'utf8')))).toEqual([]);
  });
});
