import type { DraftBlock } from '../draft-block.js';
import type { FlatPage, PageElement } from './elements.js';
import { embeddedBlocks } from './embedded-text.js';
import { createHead } from './head.js';
import { createHinter, isBelieved, settleHints } from './hints.js';
import { createLineIndex, type LineIndex } from './line-index.js';
import { createMarkedTexts, isMarked } from './marked-text.js';
import { type Attributes, isNotShown, NO_ATTRIBUTES, readMarkup } from './markup.js';
import {
  endedByEnd,
  endedByStart,
  headingEndedBy,
  type OpenTag,
  type PageTag,
  type TagKind,
  tagKind,
} from './open-tags.js';
import { createPending } from './pending-block.js';
import { isPopUp } from './pop-up.js';
import { createRowJoiner } from './table-rows.js';

/** Deepest nesting that is kept, as in browsers. Deeper elements only part the blocks. */
const DEEPEST = 512;

/** One pass over the page into the flat list of its blocks and elements. Linear in the page's length. */
export function flatten(html: string): FlatPage {
  const page = flattenMarkup(html);
  const embedded = embeddedBlocks(html, page, (markup) => flattenMarkup(markup).blocks);
  if (embedded === undefined) return page;
  const blocks = [...page.blocks, ...embedded];
  const body = {
    tag: 'article',
    attribs: NO_ATTRIBUTES,
    parent: -1,
    depth: 0,
    first: page.blocks.length,
    end: blocks.length,
  };
  const owners = [...page.owners, ...embedded.map(() => page.elements.length)];
  return { ...page, elements: [...page.elements, body], blocks, owners };
}

function flattenMarkup(html: string): FlatPage {
  const head = createHead();
  const page = createBuilder(createLineIndex(html));
  readMarkup(html, {
    start(name, attribs, closed) {
      head.see(name, attribs);
      page.start(name, attribs, closed);
    },
    end: (name) => page.end(name),
    text: (text, from, to) => page.text(text, from, to),
    raw: (name, attribs, content) => head.see(name, attribs, content),
  });
  return { ...page.done(), head: head.done() };
}

type Lists = Omit<FlatPage, 'head'>;

interface Builder {
  start(name: string, attribs: Attributes, closed: boolean): void;
  end(name: string): void;
  text(text: string, from: number, to: number): void;
  done(): Lists;
}

function createBuilder(lines: LineIndex): Builder {
  const elements: PageElement[] = [];
  const blocks: DraftBlock[] = [];
  const owners: number[] = [];
  const open: OpenTag[] = [];
  const tags = new Map<string, PageTag>();
  const hintOf = createHinter(elements);
  const marked = createMarkedTexts();
  const joinRow = createRowJoiner({ elements, blocks, owners });
  const pending = createPending(lines);
  let current = -1;
  /** A box in the line has ended and nothing was said since; another has begun right behind it. */
  let hasEnded = false;
  let isBeside = false;
  let links = 0;
  let unread = 0;

  /** The element that held a line break after which the block may go on. */
  let brokenIn: number | undefined;

  const tagOf = (name: string): PageTag => {
    const known = tags.get(name);
    if (known !== undefined) return known;
    const tag = { kind: tagKind(name), open: 0 };
    tags.set(name, tag);
    return tag;
  };
  const pre = tagOf('pre');
  const flush = (): void => {
    const owner = brokenIn ?? current;
    brokenIn = undefined;
    const block = pending.take();
    if (block === undefined) return;
    const hint = hintOf(owner);
    if (hint !== undefined && isBelieved(hint, block)) block.hint = hint;
    blocks.push(block);
    owners.push(owner);
  };
  const breakLine = (): void => {
    if (brokenIn === undefined && pending.mayGoOn()) brokenIn = current;
    else flush();
  };
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const last = open.pop();
      if (last !== undefined) leave(last);
    }
  };
  const leave = ({ tag, element: index, isUnread, mark }: OpenTag): void => {
    const { kind } = tag;
    tag.open--;
    if (isUnread) unread--;
    if (isBox(kind)) hasEnded = true;
    const element = elements[index];
    if (element === undefined) return;
    if (kind.isBlock) flush();
    else if (mark !== undefined && isPopUp(elements, index)) pending.takeBackLinks(mark);
    if (isLink(element)) links--;
    if (kind.name === 'tr') joinRow(element.first, index);
    const text = marked.close(index);
    if (text !== undefined) element.text = text;
    // An inline element's text is still pending here and becomes a block of the elements around it.
    element.end = blocks.length;
    current = element.parent;
  };
  const enter = (kind: TagKind, attribs: Attributes): number => {
    // Bold and the like say nothing about what they hold.
    if (unread > 0 || (!kind.isBlock && attribs === NO_ATTRIBUTES)) return -1;
    const depth = (elements[current]?.depth ?? -1) + 1;
    const element = { tag: kind.name, attribs, parent: current, depth, first: blocks.length, end: blocks.length };
    elements.push(element);
    if (isLink(element)) links++;
    current = elements.length - 1;
    if (isMarked(kind.name, attribs)) marked.open(current);
    return current;
  };
  /** In set text a blank line parts paragraphs; in a program, which is set as well, it does not. */
  const addParagraphs = (text: string, from: number, to: number): void => {
    let at = 0;
    for (const { index } of text.matchAll(BLANK_LINES)) {
      pending.add(text.slice(at, index), from + at, from + index, links > 0);
      if (pending.isSentence()) flush();
      at = index;
    }
    pending.add(text.slice(at), from + at, to, links > 0);
  };
  return {
    start(name, attribs, closed) {
      marked.part();
      const tag = tagOf(name);
      const { kind } = tag;
      const ended = endedByStart(open, kind);
      if (ended !== -1) closeTo(ended);
      const heading = pending.isEmpty() ? -1 : headingEndedBy(open, kind);
      if (heading !== -1) closeTo(heading);
      if (kind.name === 'br') breakLine();
      else if (kind.isBlock) flush();
      if (kind.isVoid || (closed && unread > 0) || open.length >= DEEPEST) return;
      // A hidden block is judged by what else stands on the page; words hidden inside a sentence are no part of it.
      const isUnread = kind.isUnread || (!kind.isBlock && isNotShown(attribs));
      const element = isUnread ? -1 : enter(kind, attribs);
      if (isBox(kind)) isBeside = hasEnded;
      const mark = element === -1 || kind.isBlock || pending.isEmpty() ? undefined : pending.mark();
      open.push({ tag, element, isUnread, mark });
      tag.open++;
      if (isUnread) unread++;
    },
    end(name) {
      marked.part();
      const tag = tagOf(name);
      const ended = tag.open === 0 ? -1 : endedByEnd(open, name);
      if (ended !== -1) closeTo(ended);
      else if (tag.kind.isBlock) flush();
    },
    text(text, from, to) {
      if (unread > 0) return;
      marked.add(text);
      // Names, posts and links in elements side by side are parted by style sheets alone.
      if (isBeside && pending.isGlued(text)) pending.add(' ', from, from, false);
      hasEnded = false;
      isBeside = false;
      if (brokenIn !== undefined && NOT_SPACE.test(text)) {
        if (pending.goesOn(text)) {
          brokenIn = undefined;
          pending.add(' ', from, from, false);
        } else flush();
      }
      if (pre.open > 0 && BLANK_LINE.test(text)) addParagraphs(text, from, to);
      else pending.add(text, from, to, links > 0);
    },
    done() {
      closeTo(0);
      flush();
      settleHints({ elements, blocks, owners });
      return { elements, blocks, owners };
    },
  };
}

/** Inline elements that style sheets set apart; bold and the like are set in the midst of words. */
function isBox({ name }: TagKind): boolean {
  return name === 'span' || name === 'a';
}

const NOT_SPACE = /\S/;
const BLANK_LINE = /\n[ \t\r]*\n/;
const BLANK_LINES = /\n[ \t\r]*\n/g;

/** An `a` without an address is an anchor. */
function isLink({ tag, attribs }: PageElement): boolean {
  return tag === 'a' && attribs['href'] !== undefined;
}
