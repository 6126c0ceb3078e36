import type { BlockType } from '../../model/block.js';
import type { DraftBlock } from '../draft-block.js';
import { countWords, plainText } from '../prose.js';
import type { FlatPage, PageElement } from './elements.js';
import { createHead } from './head.js';
import { hintOf, MOST_HINTED } from './hints.js';
import { createLineIndex, type LineIndex } from './line-index.js';
import { markedText } from './marked-text.js';
import { type DomNode, parseHtml } from './parse.js';
import { joinCells } from './table-rows.js';

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
const SPACES = /\s+/g;
/** Soft hyphens and zero-width spaces: `govern&shy;ment` is one word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
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
      const own = markedText(node);
      const named = own === undefined ? {} : { text: own };
      elements.push({
        tag,
        attribs: node.attribs ?? {},
        parent,
        depth,
        first: blocks.length,
        end: blocks.length,
        ...named,
      });
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
  const text = pending.parts.join('').replace(UNSEEN, '').replace(SPACES, ' ').trim();
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

/** An `a` without an address is an anchor. */
function isLink(attribs: Readonly<Record<string, string>> | undefined): boolean {
  return attribs?.['href'] !== undefined;
}
