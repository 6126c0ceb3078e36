import { decodeHTML, decodeHTMLAttribute } from 'entities';

/** The attributes of a tag, names in lower case, entities decoded. */
export type Attributes = Readonly<Record<string, string>>;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The element's own attributes say that it does not show. */
export function isNotShown(attribs: Attributes): boolean {
  const { style, hidden } = attribs;
  return hidden !== undefined || (style !== undefined && HIDDEN_STYLE.test(style));
}

/** What a reader of a page is told, in the page's order. */
export interface MarkupReader {
  /** A start tag. `closed`: it ends in `/>`. */
  start(name: string, attribs: Attributes, closed: boolean): void;
  end(name: string): void;
  /** Text with its entities decoded; it stands from `from` to `to` in the page. */
  text(text: string, from: number, to: number): void;
  /** An element whose content is no markup: a script, a style sheet, the title. The content begins at `from`. */
  raw(name: string, attribs: Attributes, content: string, from: number): void;
}

/** Elements whose content is no markup, each with its end tag. */
const RAW: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/gi],
  ['style', /<\/style/gi],
  ['title', /<\/title/gi],
  ['textarea', /<\/textarea/gi],
  ['xmp', /<\/xmp/gi],
]);
const NO_ATTRIBUTES: Attributes = {};
const TAG_NAME = /[a-z][^\s/>]{0,40}/iy;
const UPPER = /[A-Z]/;

/**
 * Reads the tags and texts of a page. It takes whatever stands there and never fails: a `<` that begins no tag is
 * text, and a comment or quotation mark that is never closed ends with its tag. Linear in the length of the page.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  const find = createFinder(html);
  const unended = new Set<string>();
  let textFrom = 0;
  const flush = (to: number): void => {
    if (to <= textFrom) return;
    const text = html.slice(textFrom, to);
    reader.text(text.includes('&') ? decodeHTML(text) : text, textFrom, to);
  };
  for (let at = html.indexOf('<'); at !== -1; ) {
    const next = html.charCodeAt(at + 1);
    if (next === BANG || next === QUESTION) {
      flush(at);
      textFrom = endOfComment(html, at, find);
    } else {
      const closing = next === SLASH;
      TAG_NAME.lastIndex = closing ? at + 2 : at + 1;
      const written = TAG_NAME.exec(html)?.[0];
      if (written === undefined) {
        at = html.indexOf('<', at + 1);
        continue;
      }
      flush(at);
      const name = lowerCase(written);
      const tag = readAttributes(html, TAG_NAME.lastIndex, find);
      textFrom = tag.end;
      if (closing) reader.end(name);
      else if (RAW.has(name)) {
        const end = endOfRaw(html, name, tag.end, unended);
        reader.raw(name, tag.attribs, html.slice(tag.end, end), tag.end);
        textFrom = end;
      } else reader.start(name, tag.attribs, tag.closed);
    }
    at = html.indexOf('<', textFrom);
  }
  flush(html.length);
}

const TAB = 0x09;
const SPACE = 0x20;
const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** Finds a needle at or after an offset; -1 where there is none. What was not found once is not searched for again. */
type Finder = (needle: string, from: number) => number;

function createFinder(html: string): Finder {
  const missing = new Set<string>();
  return (needle, from) => {
    if (missing.has(needle)) return -1;
    const at = html.indexOf(needle, from);
    if (at === -1) missing.add(needle);
    return at;
  };
}

interface ReadTag {
  readonly attribs: Attributes;
  readonly closed: boolean;
  /** Offset after the `>`. */
  readonly end: number;
}

function readAttributes(html: string, from: number, find: Finder): ReadTag {
  const { length } = html;
  let attribs: Record<string, string> | undefined;
  let closed = false;
  let at = from;
  while (at < length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return { attribs: attribs ?? NO_ATTRIBUTES, closed, end: at + 1 };
    if (code === SLASH || isSpace(code)) {
      closed = code === SLASH;
      at++;
      continue;
    }
    closed = false;
    const nameEnd = endOfName(html, at);
    let valueFrom = pastSpaces(html, nameEnd);
    let value = '';
    if (html.charCodeAt(valueFrom) === EQUALS) {
      valueFrom = pastSpaces(html, valueFrom + 1);
      const quote = html.charCodeAt(valueFrom);
      const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
      const close = quoted ? find(quote === DOUBLE_QUOTE ? '"' : "'", valueFrom + 1) : -1;
      const valueEnd = close === -1 ? endOfBareValue(html, valueFrom) : close;
      value = html.slice(close === -1 ? valueFrom : valueFrom + 1, valueEnd);
      valueFrom = close === -1 ? valueEnd : close + 1;
    }
    attribs ??= {};
    const name = lowerCase(html.slice(at, nameEnd));
    attribs[name] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
    at = valueFrom;
  }
  return { attribs: attribs ?? NO_ATTRIBUTES, closed, end: length };
}

function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || (code >= TAB && code <= 0x0d));
}

function pastSpaces(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** After an attribute's name; one character at the least, whatever it is. */
function endOfName(html: string, from: number): number {
  for (let at = from + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) return at;
  }
  return html.length;
}

function endOfBareValue(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isSpace(code)) return at;
  }
  return html.length;
}

function endOfComment(html: string, at: number, find: Finder): number {
  const end = html.startsWith('<!--', at) ? find('-->', at + 2) : -1;
  if (end !== -1) return end + 3;
  const close = find('>', at + 2);
  return close === -1 ? html.length : close + 1;
}

/** Offset of the end tag. A title without one has no content; a script without one takes the rest of the page. */
function endOfRaw(html: string, name: string, from: number, unended: Set<string>): number {
  const endTag = RAW.get(name);
  if (endTag === undefined || unended.has(name)) return from;
  endTag.lastIndex = from;
  const end = endTag.exec(html)?.index;
  if (end !== undefined) return end;
  unended.add(name);
  return name === 'script' || name === 'style' ? html.length : from;
}

function lowerCase(written: string): string {
  return UPPER.test(written) ? written.toLowerCase() : written;
}
