import { CODE_ENDINGS } from '../../lists/words.js';
import { proseShare, type Seen, share } from './form.js';

const SCRIPT_ENDINGS: ReadonlySet<string> = new Set(['js', 'mjs', 'cjs', 'ts', 'jsx', 'tsx', 'map']);
const STYLE_ENDINGS: ReadonlySet<string> = new Set(['css', 'scss', 'less', 'sass']);
/** Marks of a program at the ends of a line, or the words that open a statement. */
const CODE_LINE =
  /[;{}]$|\)[;:]$|[{(,]$(?<=[=(:]\s{0,9}[{(,])|^\s*(?:\/\/|\/\*|\*\/|\*\s|#include|#define|import\s[\w{*"'.]|from\s\S+\simport\b|export\s|(?:var|let|const|val)\s[\w[{$]|function\b.{0,80}\(|def\s\w+\(|class\s\w+.{0,80}[:{]$|return\b|if\s?\(|if\s.{1,80}:$|else:|for\s?\(|for\s.{1,80}\sin\s.{1,80}:$|while\s?\(|try:|except\b|public\s|private\s|static\s|package\s[\w.]+$|using\s\w|require\(|@\w+|self\.|[\w.$[\]]+\s?[+*|-]?=\s?\S|[\w.$]+\([^)]{0,200}\)\s{0,3}[;{]?$|SELECT\s|INSERT\sINTO|CREATE\sTABLE|<\?php)/;
/** What programs have that is no sentence: more of it than of blanks, line by line. */
const PUNCTUATION = /[{}()[\];=<>&|!+*/\\$_"']/g;
const DENSE = 0.09;
const STYLE_RULE =
  /(?:^|[}\s,])[.#@*]?[\w\-.:#[\]="> +~*,()@]{1,200}\{[^{}]{0,4000}(?:[\w-]{2,40}\s{0,3}:[^;{}]{1,400};?|@)/;
const STYLE_LINE =
  /^\s*(?:[\w-]{2,40}\s{0,3}:\s{0,3}[^;]{1,400};|[^{}]{1,300}\{(?:[^{}]{0,400}\})?|\}|@(?:media|import|font-face|charset|keyframes)\b.*|\/?\*.*|[.#][\w-]+.*,)\s*$/;
const FIRST_LINE = /^(?:#!\s?\/\S|<\?php\b)/;
const SCRIPT_WORD =
  /\b(?:function\s?[\w$]{0,60}\s?\(|var\s[\w$]+\s?=|let\s[\w$]+\s?=|const\s[\w$]+\s?=|window\.|document\.|module\.exports|require\(|=>\s?[{(\w]|export\s(?:default|const)|import\s[\w{*].{0,200}\sfrom\s['"]|"use strict"|'use strict')/;

const COMMENT = /^\s*(?:#(?!\w)|\/\/|\/?\*|--\s)/;

/** Whether a file is what its name says: one of prose and without a line of a program is read, whatever it is called. */
function isAsNamed({ lines, prose }: Seen): boolean {
  return prose < 0.4 || share(lines, (line) => CODE_LINE.test(line.trimEnd()) || STYLE_LINE.test(line)) > 0.3;
}

export function isScript(seen: Seen): boolean {
  if (SCRIPT_ENDINGS.has(seen.ending)) return isAsNamed(seen);
  return isCode(seen) && SCRIPT_WORD.test(seen.head);
}

export function isStyle(seen: Seen): boolean {
  if (STYLE_ENDINGS.has(seen.ending)) return isAsNamed(seen);
  if (seen.prose > 0.1 || !seen.head.includes('{') || !STYLE_RULE.test(seen.head)) return false;
  return share(seen.lines, (line) => STYLE_LINE.test(line) || isDense(line)) > 0.8;
}

export function isSource(seen: Seen): boolean {
  if (CODE_ENDINGS.has(seen.ending)) return isAsNamed(seen);
  return FIRST_LINE.test(seen.head) || isCode(seen);
}

/** A text most of whose lines are a program's. A page that quotes a program has its sentences beside it. */
function isCode({ lines, prose }: Seen): boolean {
  if (lines.length === 0 || prose > 0.5) return false;
  const own = lines.filter((line) => !COMMENT.test(line));
  if (own.length > 4 && own.length > 0.3 * lines.length) {
    return proseShare(own) <= 0.2 && share(own, (line) => CODE_LINE.test(line.trimEnd())) > 0.6;
  }
  if (prose > 0.2) return false;
  if (lines.length < 4) return lines.every((line) => line.length > 200 && isDense(line) && SCRIPT_WORD.test(line));
  return share(lines, (line) => CODE_LINE.test(line.trimEnd())) > 0.6;
}

function isDense(line: string): boolean {
  return (
    line.length > 40 && (line.slice(0, 4000).match(PUNCTUATION)?.length ?? 0) > DENSE * Math.min(line.length, 4000)
  );
}
