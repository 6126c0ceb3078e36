import type { BlockType } from '../../model/block.js';
import type { DraftBlock } from '../draft-block.js';
import type { FlatPage, PageElement } from './elements.js';

/** What the element around a block says the block is. */
const HINTS: ReadonlyMap<string, BlockType> = new Map<string, BlockType>([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list'],
  ['dd', 'list'],
  ['dt', 'list'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table'],
  ['th', 'table'],
]);

const BYLINE_MARK = /(?:^|[\s_-])(?:by-?line|author|authors|writer|reporter|dateline-author)(?:$|[\s_-])/i;
const DATE_MARK =
  /(?:^|[\s_-])(?:date|datetime|dateline|timestamp|published|pubdate|posted|post-date|time)(?:$|[\s_-])/i;
/** What holds all that blog software has of a day. */
const DAY_WRAPPER = /(?:^|\s)date-(?:outer|posts|inner|archive|list|group)(?=\s|$)/g;
const CAPTION_MARK =
  /(?:^|[\s_-])(?:caption|captions|cutline|credit|credits|photo-?credit|image-?credit|wp-caption-text)(?:$|[\s_-])/i;
const STANDFIRST_MARK =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?title|sub-?headline|strapline|lead-?text|intro)(?:$|[\s_-])/i;

/** Longest block that its element's name is believed for, in words: whole articles stand in elements called `date`. */
const MOST_HINTED: ReadonlyMap<BlockType, number> = new Map<BlockType, number>([
  ['byline', 16],
  ['dateline', 16],
  ['headline', 60],
  ['heading', 60],
  ['caption', 80],
  ['standfirst', 120],
]);

const DIGIT = /\d/;

/** Whether a block can be what its element says. Themes call whole days `date`. */
export function isBelieved(hint: BlockType, { plain, words }: Pick<DraftBlock, 'plain' | 'words'>): boolean {
  if (words > (MOST_HINTED.get(hint) ?? Infinity)) return false;
  return hint !== 'dateline' || words <= 2 || (DIGIT.test(plain) ? !isSaid(plain, words) : words <= 4);
}

/** A sentence with a figure or a day in it: `Work ends on 4 May.` */
function isSaid(plain: string, words: number): boolean {
  return words >= 4 && FULL_STOP.test(plain);
}

const FULL_STOP = /\p{Ll}{2}[.!?]["')]?$|\d(?:m|bn|k)?[.!?]["')]?$|[.!?] \p{Lu}.*[.!?]["')]?$/u;

/** What blog software calls a post: among its classes stand the author's and the category's names. */
const POST = /(?:^|\s)(?:hentry|h-entry|type-post|post|post-\d+|entry)(?:\s|$)/i;
/** Tags of whole pages and parts of them, which no name makes a byline. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** An element of more blocks is no byline, date or standfirst, whatever it is called. */
const MOST_BLOCKS = 8;

/** How far up an element can say what a block is. */
const HINT_REACH = 4;

/** Reads what the elements around a block say it is; `owner` is the index of the nearest. Each element is read once. */
export function createHinter(elements: readonly PageElement[]): (owner: number) => BlockType | undefined {
  const known: (BlockType | null | undefined)[] = [];
  const ownHint = (index: number, element: PageElement): BlockType | null => {
    let hint = known[index];
    if (hint === undefined) {
      hint = HINTS.get(element.tag) ?? namedHint(element) ?? null;
      known[index] = hint;
    }
    return hint;
  };
  return (owner) => {
    let index = owner;
    for (let i = 0; i < HINT_REACH; i++) {
      const element = elements[index];
      if (element === undefined) return undefined;
      const hint = ownHint(index, element);
      if (hint !== null) return hint;
      if (element.tag === 'article' || element.tag === 'section') return undefined;
      index = element.parent;
    }
    return undefined;
  };
}

const BY_NAME: ReadonlySet<BlockType> = new Set(['byline', 'dateline', 'standfirst', 'caption']);

/** Takes back what the name of an element said that in the end holds too much for it. */
export function settleHints({ elements, blocks, owners }: Omit<FlatPage, 'head'>): void {
  const hintOf = createHinter(elements);
  for (const [i, block] of blocks.entries()) {
    if (block.hint === undefined || !BY_NAME.has(block.hint)) continue;
    const hint = hintOf(owners[i] ?? -1);
    if (hint === undefined || !isBelieved(hint, block)) block.hint = undefined;
    else block.hint = hint;
  }
}

/** Addresses of the pages that news sites give their writers. */
const WRITER_ADDRESS =
  /\/(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|staff|byline|people|profiles?)\/[^/]/i;

function namedHint({ tag, attribs, first, end }: PageElement): BlockType | undefined {
  if (WHOLE.has(tag) || end - first > MOST_BLOCKS) return undefined;
  if (tag === 'time') return 'dateline';
  if (tag === 'figure') return 'caption';
  if (tag === 'a' && WRITER_ADDRESS.test(attribs['href'] ?? '')) return 'byline';
  const { class: classes = '', itemprop = '', rel = '' } = attribs;
  if (POST.test(classes)) return undefined;
  const marks = `${classes} ${itemprop} ${rel}`;
  if (marks.length <= 2) return undefined;
  if (CAPTION_MARK.test(marks)) return 'caption';
  if (BYLINE_MARK.test(marks)) return 'byline';
  if (DATE_MARK.test(marks.replaceAll(DAY_WRAPPER, ''))) return 'dateline';
  if (STANDFIRST_MARK.test(marks)) return 'standfirst';
  return undefined;
}
