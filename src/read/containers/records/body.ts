import type { MediaType } from '../../../model/source.js';

/** A body as it is read, and what was at its end that is no word of it. */
export interface Body {
  readonly text: string;
  readonly mediaType: MediaType;
  readonly isCut: boolean;
}

const TAG =
  /<\/?(?:p|div|br|ul|ol|li|h[1-6]|a|em|strong|b|i|u|span|table|tr|td|blockquote|figure|img|section|article|sup|sub|small)(?:\s[^<>]{0,1000})?\/?>/i;
const BLOCK_TAG = /<(?:p|div|br|ul|ol|li|h[1-6]|table|blockquote|section|article)(?:\s[^<>]{0,1000})?\/?>/i;
const ENTITY = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/i;
const WHOLE_PAGE = /^\s{0,100}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype|html|head|body)\b/i;
/** How a service says that it gives no more: `… [+1234 chars]`. */
const CUT = /\[\+?\d[\d,]{0,9}\s?(?:more\s)?char(?:acter)?s?\]\s{0,9}$/i;
/** The word before a mark of what is left out may be half of one, or half of a sum. */
const HALF_WORD = /[^\s….]{1,100}(?=\s{0,2}(?:…|\.{3})?\s{0,9}$)/;
const LAST_CHARACTERS = 200;
const ELLIPSIS = /(?:…|\.{3})$/;
/** What is given in place of a text. */
const NO_BODY = /^(?:only available in (?:paid|professional|corporate) plans?|\[removed\])\.?$/i;
const WRITTEN_BREAK = /\\r\\n|\\n/g;
const LINE = /\r?\n/;

/** Whether HTML is a page of its own, with what stands around its article. */
export function isWholePage(text: string): boolean {
  return WHOLE_PAGE.test(text);
}

export function isHtml(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text);
}

/** Whether a service says in a text's place that there is none. */
export function isNoBody(text: string): boolean {
  return NO_BODY.test(text.trim());
}

/**
 * The body of an article: HTML where it looks like it, without the mark that a service cuts it off with, and without the
 * word that it may have cut in two. Breaks that a program wrote out (`\n`) are breaks.
 */
export function readBody(written: string): Body {
  const { text, isCut } = uncut(broken(written));
  if (!isHtml(text)) return { text, mediaType: 'text/plain', isCut };
  return { text: BLOCK_TAG.test(text) ? text : inParagraphs(text), mediaType: 'text/html', isCut };
}

function broken(text: string): string {
  return text.includes('\n') || (text.match(WRITTEN_BREAK)?.length ?? 0) < 2 ? text : text.replace(WRITTEN_BREAK, '\n');
}

function uncut(text: string): { readonly text: string; readonly isCut: boolean } {
  const end = text.slice(-LAST_CHARACTERS);
  const mark = CUT.exec(end);
  if (mark === null) return { text, isCut: false };
  const before = end.slice(0, mark.index).trimEnd();
  const whole = ELLIPSIS.test(before) ? before.replace(HALF_WORD, '') : before;
  return { text: text.slice(0, text.length - end.length) + whole.trimEnd(), isCut: true };
}

/** Each line that is not blank is a paragraph of text whose only markup is within lines. */
function inParagraphs(text: string): string {
  const lines = text.split(LINE).filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}
