import type { BlockType } from '../../model/block.js';
import type { DraftBlock } from '../draft-block.js';
import { countWords, plainText } from '../prose.js';
import { type FlatPage, HINTS, type PageElement } from './elements.js';
import { createHead } from './head.js';
import { createLineIndex, type LineIndex } from './line-index.js';
import { type DomNode, parseHtml } from './parse.js';

/** Elements that start and end a block. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul video audio iframe object label textarea'.split(
    ' ',
  ),
);
/** Elements whose text nobody reads. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math head title meta link canvas iframe object embed map select option datalist textarea'.split(
    ' ',
  ),
);
const BYLINE_MARK = /(?:^|[\s_-])(?:by-?line|author|authors|writer|reporter|dateline-author)(?:$|[\s_-])/i;
const DATE_MARK =
  /(?:^|[\s_-])(?:date|datetime|dateline|timestamp|published|pubdate|posted|post-date|time)(?:$|[\s_-])/i;
const CAPTION_MARK =
  /(?:^|[\s_-])(?:caption|captions|cutline|credit|credits|photo-?credit|image-?credit|wp-caption-text)(?:$|[\s_-])/i;
const STANDFIRST_MARK =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?title|sub-?headline|strapline|lead-?text|intro)(?:$|[\s_-])/i;
const SPACES = /[\s\u200b\u00ad\ufeff]+/g;
const NOT_SPACE = /\S/;

/** The text of one block while it is read. */
interface Pending {
  parts: string[];
  linkLength: number;
  length: number;
  start: number;
  last: number;
}

/** One pass over the page's tree, without recursion, into the flat list of its blocks. Linear in the page's length. */
export function flatten(html: string): FlatPage {
  const state = createState(html);
  const stack: ({ readonly node: DomNode; readonly parent: number } | { readonly leave: number })[] = [];
  const push = (nodes: readonly DomNode[], parent: number): void => {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node !== undefined) stack.push({ node, parent });
    }
  };
  push(parseHtml(html), -1);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if ('leave' in top) {
      state.leave(top.leave);
      continue;
    }
    const { node, parent } = top;
    if (node.type === 'text') state.text(node);
    else if (node.name !== undefined) {
      state.head.see(node);
      if (node.name === 'head') push(node.children ?? [], parent);
      if (DROPPED.has(node.name)) continue;
      const index = state.enter(node, parent);
      stack.push({ leave: index });
      push(node.children ?? [], index);
    }
  }
  state.flush();
  return { elements: state.elements, blocks: state.blocks, owners: state.owners, head: state.head.done() };
}

interface State {
  readonly elements: PageElement[];
  readonly blocks: DraftBlock[];
  readonly owners: number[];
  readonly head: ReturnType<typeof createHead>;
  enter(node: DomNode, parent: number): number;
  leave(index: number): void;
  text(node: DomNode): void;
  flush(): void;
}

function createState(html: string): State {
  const elements: PageElement[] = [];
  const blocks: DraftBlock[] = [];
  const owners: number[] = [];
  const lines = createLineIndex(html);
  let pending = emptyPending();
  let current = -1;
  let links = 0;
  const flush = (): void => {
    if (pending.parts.length === 0) return;
    const block = toBlock(pending, lines, hintOf(elements, current));
    pending = emptyPending();
    if (block === undefined) return;
    blocks.push(block);
    owners.push(current);
  };
  return {
    elements,
    blocks,
    owners,
    head: createHead(),
    flush,
    enter(node, parent) {
      const tag = node.name ?? '';
      if (tag === 'br' || BLOCK_TAGS.has(tag)) flush();
      if (tag === 'a' && isLink(node.attribs)) links++;
      const depth = (elements[parent]?.depth ?? -1) + 1;
      elements.push({ tag, attribs: node.attribs ?? {}, parent, depth, first: blocks.length, end: blocks.length });
      current = elements.length - 1;
      return current;
    },
    leave(index) {
      const element = elements[index];
      if (element === undefined) return;
      if (BLOCK_TAGS.has(element.tag)) flush();
      if (element.tag === 'a' && isLink(element.attribs)) links--;
      if (element.tag === 'tr') joinCells({ elements, blocks, owners }, element.first, index);
      // An inline element's text is still pending here and becomes a block of the elements around it.
      element.end = blocks.length;
      current = element.parent;
    },
    text(node) {
      const data = node.data ?? '';
      const at = data.search(NOT_SPACE);
      if (at === -1) {
        if (pending.parts.length > 0 && data !== '') pending.parts.push(' ');
        return;
      }
      const start = (node.startIndex ?? 0) + at;
      if (pending.length === 0) pending.start = start;
      pending.last = (node.startIndex ?? 0) + data.trimEnd().length;
      pending.parts.push(data);
      const length = data.length - at;
      pending.length += length;
      if (links > 0) pending.linkLength += length;
    },
  };
}

function emptyPending(): Pending {
  return { parts: [], linkLength: 0, length: 0, start: 0, last: 0 };
}

function toBlock(pending: Pending, lines: LineIndex, hint: BlockType | undefined): DraftBlock | undefined {
  const text = pending.parts.join('').replace(SPACES, ' ').trim();
  if (text === '') return undefined;
  const plain = plainText(text);
  const line = lines.lineOf(pending.start);
  const words = countWords(plain);
  return {
    text,
    plain,
    words,
    linkShare: Math.min(1, pending.linkLength / Math.max(1, pending.length)),
    line,
    endLine: Math.max(line, lines.lineOf(Math.max(pending.start, pending.last - 1))),
    gapBefore: true,
    ...(hint === undefined || words > (MOST_HINTED.get(hint) ?? Infinity) ? {} : { hint }),
  };
}

/** Longest block that its element's name is believed for, in words: whole articles stand in elements called `date`. */
const MOST_HINTED: ReadonlyMap<BlockType, number> = new Map<BlockType, number>([
  ['byline', 16],
  ['dateline', 16],
  ['headline', 60],
  ['heading', 60],
  ['caption', 80],
  ['standfirst', 120],
]);

/** How far up an element can say what a block is. */
const HINT_REACH = 4;

function hintOf(elements: readonly PageElement[], owner: number): BlockType | undefined {
  let index = owner;
  for (let i = 0; i < HINT_REACH; i++) {
    const element = elements[index];
    if (element === undefined) return undefined;
    const hint = HINTS.get(element.tag) ?? namedHint(element);
    if (hint !== undefined) return hint;
    if (element.tag === 'article' || element.tag === 'section') return undefined;
    index = element.parent;
  }
  return undefined;
}

/** Addresses of the pages that news sites give their writers. */
const WRITER_ADDRESS =
  /\/(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|staff|byline|people|profiles?)\/[^/]/i;

function namedHint({ tag, attribs }: PageElement): BlockType | undefined {
  if (tag === 'time') return 'dateline';
  if (tag === 'figure') return 'caption';
  if (tag === 'a' && WRITER_ADDRESS.test(attribs['href'] ?? '')) return 'byline';
  const { class: classes = '', itemprop = '', rel = '' } = attribs;
  const marks = `${classes} ${itemprop} ${rel}`;
  if (marks.length <= 2) return undefined;
  if (CAPTION_MARK.test(marks)) return 'caption';
  if (BYLINE_MARK.test(marks)) return 'byline';
  if (DATE_MARK.test(marks)) return 'dateline';
  if (STANDFIRST_MARK.test(marks)) return 'standfirst';
  return undefined;
}

/**
 * Makes one block of the cells of a row of data. A layout table's cells hold several blocks or long ones: these stay
 * as they are, and are no table.
 */
function joinCells({ elements, blocks, owners }: Lists, first: number, row: number): void {
  const cells = blocks.slice(first);
  const [head] = cells;
  if (head === undefined) return;
  const columns = owners.slice(first).map((owner) => cellOf(elements, owner, row));
  const isData = new Set(columns).size === cells.length && cells.every((cell) => cell.words <= 25);
  if (!isData) {
    for (const cell of cells) if (cell.hint === 'table') delete cell.hint;
    return;
  }
  if (cells.length < 2 || cells.length > 40 || cells.some((cell) => cell.hint !== 'table')) return;
  const text = cells.map((cell) => cell.text).join(' | ');
  const letters = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  const linked = cells.reduce((sum, cell) => sum + cell.text.length * cell.linkShare, 0);
  const joined = { text, plain: plainText(text), words: countWords(text), linkShare: linked / Math.max(1, letters) };
  blocks.length = first;
  owners.length = first;
  blocks.push({ ...head, ...joined, endLine: cells.at(-1)?.endLine ?? head.endLine });
  owners.push(row);
}

interface Lists {
  readonly elements: readonly PageElement[];
  readonly blocks: DraftBlock[];
  readonly owners: number[];
}

/** The cell of the row that holds the element. */
function cellOf(elements: readonly PageElement[], owner: number, row: number): number {
  let index = owner;
  let cell = owner;
  while (index > row) {
    cell = index;
    index = elements[index]?.parent ?? -1;
  }
  return cell;
}

/** An `a` without an address is an anchor. */
function isLink(attribs: Readonly<Record<string, string>> | undefined): boolean {
  return attribs?.['href'] !== undefined;
}
