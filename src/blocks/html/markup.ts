// 10, not 12: that tells all behind `<iframe/>`, or behind an iframe that is never closed, as text with its tags in it.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { remembered } from '../../text/remembered.js';

/** What a tag says of itself that anybody asks for. Most of what tags carry (`srcset`, `data-…`, `onclick`) says nothing of the text. */
const ASKED_FOR = [
  'class',
  'id',
  'role',
  'itemprop',
  'rel',
  'href',
  'datetime',
  'content',
  'title',
  'type',
  'property',
  'name',
  'lang',
  'xml:lang',
  'hidden',
  'style',
  'aria-hidden',
] as const;
type AttributeName = (typeof ASKED_FOR)[number];
const NAMES: ReadonlyMap<string, AttributeName> = new Map(ASKED_FOR.map((name) => [name, name]));

/** The attributes of a tag that are asked for, entities decoded; undefined where the tag has none of that name. */
export type Attributes = Readonly<Record<AttributeName, string | undefined>>;

/** All in one order, whatever the order of the tag: objects of one kind are read without a search. */
const noAttributes = (): Record<AttributeName, string | undefined> => ({
  class: undefined,
  id: undefined,
  role: undefined,
  itemprop: undefined,
  rel: undefined,
  href: undefined,
  datetime: undefined,
  content: undefined,
  title: undefined,
  type: undefined,
  property: undefined,
  name: undefined,
  lang: undefined,
  'xml:lang': undefined,
  hidden: undefined,
  style: undefined,
  'aria-hidden': undefined,
});

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
/** Of a tag without any. */
export const NO_ATTRIBUTES: Attributes = noAttributes();
/** Of a tag that has others only. */
const NOT_ASKED_FOR: Attributes = noAttributes();

/** The names of tags and attributes as they are written are few: one string for each is found at once wherever it is looked up. */
const nameOf = remembered((written) => written.toLowerCase());
/** The name of an attribute that is asked for. */
const askedFor = remembered((written) => NAMES.get(written.toLowerCase()));

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
const UNENDED: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];
const UNENDED_TAGS: readonly (readonly [name: string, begin: RegExp])[] = [
  ['title', /<title(?=[\s/>])/gi],
  ['textarea', /<textarea(?=[\s/>])/gi],
  ['xmp', /<xmp(?=[\s/>])/gi],
];
/** Where those begin and end: one pass over the page for all of them. */
const BEGIN_OR_END = /<(?:\/(?:title|textarea|xmp)(?=[\s>])|(?:title|textarea|xmp)(?=[\s/>]))/gi;

/** The page, as long as before, in which what never ends is a declaration: that ends with its tag. */
function withoutUnended(html: string): string {
  let page = html;
  const change = (begin: string | RegExp, from: number): void => {
    page = page.slice(0, from) + page.slice(from).replaceAll(begin, (written) => '<!'.padEnd(written.length));
  };
  for (const [begin, end] of UNENDED) {
    const ended = Math.max(0, page.lastIndexOf(end));
    if (page.includes(begin, ended)) change(begin, ended);
  }
  const last = new Map(Array.from(page.matchAll(BEGIN_OR_END), ({ index, 0: tag }) => [tag.toLowerCase(), index]));
  for (const [name, begin] of UNENDED_TAGS) {
    const ended = last.get(`</${name}`) ?? 0;
    if ((last.get(`<${name}`) ?? -1) >= ended) change(begin, ended);
  }
  return page;
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
  let attribs: Attributes = NO_ATTRIBUTES;
  /** The same, to be written to, where an attribute was asked for. */
  let own: Record<AttributeName, string | undefined> | undefined;
  let attribute: AttributeName | undefined;
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
    reader.raw(element, attribs, read, textFrom);
  };
  const opened = (index: number, closed: boolean): void => {
    tagFrom = -1;
    if (!RAW.has(name)) {
      reader.start(name, attribs, closed);
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
      name = nameOf(html.slice(base + start, base + end));
      attribs = NO_ATTRIBUTES;
      own = undefined;
    },
    onattribname(start, end) {
      attribute = askedFor(html.slice(base + start, base + end));
      attributeTo = base + end;
      if (attribs === NO_ATTRIBUTES) attribs = NOT_ASKED_FOR;
      value = '';
    },
    onattribdata(start, end) {
      if (attribute !== undefined) value += html.slice(base + start, base + end);
    },
    onattribentity(codepoint) {
      value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      attributeTo = -1;
      if (attribute === undefined) return;
      own ??= noAttributes();
      own[attribute] ??= value;
      attribs = own;
    },
    onopentagend: (index) => opened(index, false),
    onselfclosingtag: (index) => opened(index, true),
    onclosetag(start, end) {
      flush();
      reader.end(nameOf(html.slice(base + start, base + end)));
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
