// 10, not 12: that tells all behind `<iframe/>`, or behind an iframe that is never closed, as text with its tags in it.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

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
  /**
   * An element whose content is no markup: a script, a style sheet, the title (its entities decoded). The content
   * begins at `from`.
   */
  raw(name: string, attribs: Attributes, content: string, from: number): void;
}

/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);
const NO_ATTRIBUTES: Attributes = {};

/**
 * Reads the tags and texts of a page. It takes whatever stands there and never fails: a `<` that begins no tag is
 * text, a comment that is never closed ends with its tag, a quotation mark that is never closed is none. Linear in the
 * length of the page: the tokenizer keeps no stack, and at the most two quotation marks make it begin again at a tag.
 */
export function readMarkup(html: string, reader: MarkupReader): void {
  let page = withoutUnended(html);
  const events = createEvents(html, reader);
  for (let from = 0; ; ) {
    const tokenizer = new Tokenizer({}, events.from(from));
    tokenizer.write(from === 0 ? page : page.slice(from));
    tokenizer.end();
    const unclosed = events.unclosed(page);
    if (unclosed === undefined) break;
    page = `${page.slice(0, unclosed.quote)} ${page.slice(unclosed.quote + 1)}`;
    from = unclosed.tag;
  }
  events.done();
}

/** What would swallow the page without its end, and that end. A script without one does take the rest, as in browsers. */
const UNENDED: readonly (readonly [begin: RegExp, end: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<!\[CDATA\[/g, /\]\]>/g],
  [/<title(?=[\s/>])/gi, /<\/title[\s>]/gi],
  [/<textarea(?=[\s/>])/gi, /<\/textarea[\s>]/gi],
  [/<xmp(?=[\s/>])/gi, /<\/xmp[\s>]/gi],
];

/** The page, as long as before, in which what never ends is a declaration: that ends with its tag. */
function withoutUnended(html: string): string {
  return UNENDED.reduce((page, [begin, end]) => {
    let ended = 0;
    for (const { index } of page.matchAll(end)) ended = index;
    const rest = page.slice(ended);
    const changed = rest.replace(begin, (written) => '<!'.padEnd(written.length));
    return changed === rest ? page : page.slice(0, ended) + changed;
  }, html);
}

/** A value's quotation mark that is never closed, and the tag in which it stands. */
interface Unclosed {
  readonly tag: number;
  readonly quote: number;
}

interface Events {
  /** What the tokenizer calls that begins at this offset of the page. */
  from(offset: number): TokenizerCallbacks;
  /** What the tokenizer is in at the end of the page, as it was given to it. */
  unclosed(page: string): Unclosed | undefined;
  done(): void;
}

/** The value of an attribute opens here, after its name. */
const OPENING_QUOTE = /[ \t\n\f\r]*=[ \t\n\f\r]*["']/y;

/** Joins what the tokenizer finds, by offsets, to what the reader is told. */
function createEvents(html: string, reader: MarkupReader): Events {
  let base = 0;
  /** Text up to the next tag or comment. */
  let text = '';
  let textFrom = 0;
  let textTo = 0;
  let tagFrom = -1;
  let name = '';
  let attribs: Record<string, string> | undefined;
  let attribute = '';
  let attributeTo = -1;
  let value = '';
  /** The element is open whose content is no markup. */
  let raw: string | undefined;

  const add = (more: string, from: number, to: number): void => {
    if (from !== textTo) flush();
    if (text === '') textFrom = from;
    text += more;
    textTo = to;
  };
  const flush = (): void => {
    const read = text;
    text = '';
    if (raw === undefined) {
      if (read !== '') reader.text(read, textFrom, textTo);
      return;
    }
    const element = raw;
    raw = undefined;
    reader.raw(element, attribs ?? NO_ATTRIBUTES, read, textFrom);
  };
  const opened = (index: number, closed: boolean): void => {
    tagFrom = -1;
    if (!RAW.has(name)) {
      reader.start(name, attribs ?? NO_ATTRIBUTES, closed);
      return;
    }
    raw = name;
    textFrom = base + index + 1;
    textTo = textFrom;
    if (closed) flush();
  };
  const ignore = (): void => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      flush();
      tagFrom = base + start - 1;
      name = html.slice(base + start, base + end).toLowerCase();
      attribs = undefined;
    },
    onattribname(start, end) {
      attribute = html.slice(base + start, base + end).toLowerCase();
      attributeTo = base + end;
      value = '';
    },
    onattribdata(start, end) {
      value += html.slice(base + start, base + end);
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      attributeTo = -1;
      attribs ??= {};
      attribs[attribute] ??= value;
    },
    onopentagend: (index) => opened(index, false),
    onselfclosingtag: (index) => opened(index, true),
    onclosetag(start, end) {
      flush();
      reader.end(html.slice(base + start, base + end).toLowerCase());
    },
    ontext(start, end) {
      // A tag that the page's end cuts off is told as text from -1.
      if (start >= 0) add(html.slice(base + start, base + end), base + start, base + end);
    },
    ontextentity(codepoint, end) {
      const to = base + end;
      // The second character of an entity that stands for two is told with the same end.
      const from = to === textTo ? to : html.lastIndexOf('&', to - 1);
      add(String.fromCodePoint(codepoint), from, to);
    },
    oncomment: ignore,
    oncdata: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  return {
    from(offset) {
      base = offset;
      tagFrom = -1;
      attributeTo = -1;
      return callbacks;
    },
    unclosed(page) {
      if (tagFrom === -1 || attributeTo === -1) return undefined;
      OPENING_QUOTE.lastIndex = attributeTo;
      return OPENING_QUOTE.test(page) ? { tag: tagFrom, quote: OPENING_QUOTE.lastIndex - 1 } : undefined;
    },
    done: flush,
  };
}
