import { platform } from '#platform';
import { decode } from '../../decode.js';
import type { Entity } from './mime.js';

/** Charsets in which a text looks like ASCII, or whose bytes say nothing of them: here the label decides. */
const BY_LABEL_ALONE = /^(?:iso-2022-|csiso2022|utf-?16|ucs-?2|unicode)/i;
const UTF_7 = /^(?:unicode-1-1-)?utf-?7$/i;

/** The text of a part, as its lines were sent. */
export function textOf({ bytes, parameters }: Entity): string {
  const text = decoded(bytes, parameters['charset']);
  return parameters['format']?.toLowerCase() === 'flowed'
    ? unflowed(text, parameters['delsp']?.toLowerCase() === 'yes')
    : text;
}

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  const label = charset?.trim() ?? '';
  if (UTF_7.test(label) && platform.knows('utf-7')) return platform.decode(bytes, 'utf-7');
  if (BY_LABEL_ALONE.test(label) && !isMarked(bytes)) {
    const text = readAs(bytes, label);
    if (text !== undefined) return text;
  }
  return decode(bytes, charset).text;
}

/** A mark at the start of UTF-16 says more than the label. */
function isMarked([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function readAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

const QUOTING = /^>{1,50}/;
const LINE_END = /\r?\n/;
const SIGNATURE_MARK = '-- ';

/**
 * Paragraphs of a text in format=flowed (RFC 3676): a line that ends with a space goes on in the next one that is quoted
 * as deeply. `delSp`: that space is none of the text.
 */
function unflowed(text: string, delSp: boolean): string {
  const paragraphs: string[] = [];
  let open: { quoting: string; parts: string[] } | undefined;
  const close = (): void => {
    if (open) paragraphs.push(joined(open.quoting, open.parts.join('')));
    open = undefined;
  };
  for (const line of text.split(LINE_END)) {
    const quoting = QUOTING.exec(line)?.[0] ?? '';
    const behind = line.slice(quoting.length);
    const own = behind.startsWith(' ') ? behind.slice(1) : behind;
    const isMark = own === SIGNATURE_MARK;
    if (open && (open.quoting !== quoting || isMark)) close();
    const isSoft = own.endsWith(' ') && !isMark;
    open ??= { quoting, parts: [] };
    open.parts.push(isSoft && delSp ? own.slice(0, -1) : own);
    if (!isSoft) close();
  }
  close();
  return paragraphs.join('\n');
}

const joined = (quoting: string, text: string): string => (quoting === '' ? text : `${quoting} ${text}`);

const TAG_END = '>';
const RAW = /^<(script|style|head)\b/i;

/** The words of a page outside its tags, scripts and styles; of a text that has none, its words. */
export function countOfWords(markup: string): number {
  const unclosed = new Set<string>();
  let words = 0;
  for (let at = 0; at < markup.length; ) {
    const open = markup.indexOf('<', at);
    words += countIn(markup.slice(at, open === -1 ? undefined : open));
    if (open === -1) break;
    const raw = RAW.exec(markup.slice(open, open + 8))?.[1]?.toLowerCase();
    const closing = raw === undefined || unclosed.has(raw) ? -1 : closedAt(markup, open, raw);
    // What is closed nowhere behind one tag is closed nowhere behind a later one.
    if (raw !== undefined && closing === -1) unclosed.add(raw);
    const end = markup.indexOf(TAG_END, Math.max(open, closing) + 1);
    if (end === -1) break;
    at = end + 1;
  }
  return words;
}

function closedAt(markup: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? -1;
}

const WORD = /\p{L}{2,}/gu;
const ADDRESS = /https?:\/\/\S{1,2000}/g;

function countIn(text: string): number {
  return text.replace(ADDRESS, '').match(WORD)?.length ?? 0;
}
