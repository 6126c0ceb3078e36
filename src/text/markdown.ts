import { escapeText } from './steering.js';

/** Breaks what GitHub would act upon, and is not seen. */
const NOTHING = '&#8203;';
const SPACES = /\s+/gu;
const HTML: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
const PUNCTUATION = /[\\`*_[\]|~]/g;
/** A list, a heading, a line under one: what a text would be if it began a line. */
const OPENS_BLOCK = /^(\d{1,9}(?=[.)])|(?=[#+\-=]))/;
const NEVER = /(?!)/;
/** `@somebody`, `#12`, `GH-12`, `:tada:`, `www.`, `https://`, `a@b.c`: linked, mailed or drawn wherever they stand in a text. */
const ACTING = /@|#(?=\w)|\bGH(?=-\d)|:(?=[\w+/-])|\bwww(?=\.)/giu;
/** Two of them make a formula. */
const DOLLAR = /\$/g;

/**
 * Text of the archive in a line of Markdown: it is shown as it stands, and nothing in it formats, links, mails or runs. Of a part
 * of a text the blanks at its ends stay.
 */
export function markdownText(text: string, { isWhole = true }: { readonly isWhole?: boolean } = {}): string {
  const line = escapeText(text).replace(SPACES, ' ');
  return (isWhole ? line.trim() : line)
    .replace(ACTING, (found) => `${found}\u200b`)
    .replace(/[&<>]/g, (found) => HTML.get(found) ?? found)
    .replace(PUNCTUATION, (found) => `\\${found}`)
    .replace(isWhole ? OPENS_BLOCK : NEVER, '$1\\')
    .replace(DOLLAR, '<span>$</span>')
    .replaceAll('\u200b', NOTHING);
}

const TICKS = /`+/g;

/** Text as code: nothing in it acts either, and it can be copied. */
export function codeSpan(text: string): string {
  const shown = escapeText(text).replace(SPACES, ' ');
  const longest = Math.max(0, ...[...shown.matchAll(TICKS)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Text as code in the cell of a table, which a bar would end: GitHub reads `\|` there as a bar, in code too. */
export const codeCell = (text: string): string => codeSpan(text).replaceAll('|', '\\|');
