import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage } from '../../blocks/html/elements.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** What hAtom, h-entry, microdata and themes call the headline; a blog's own name is an `h1` without any of these. */
const TITLE_CLASS = /(?:^|\s)(?:entry-title|post-title|p-name|article-title|article-headline)(?:\s|$)/i;
const TITLE_REACH = 2;

/** The block’s element is called a headline. */
export function isNamedTitle({ elements, owners }: FlatPage, block: number): boolean {
  let index = owners[block] ?? -1;
  for (let i = 0; i < TITLE_REACH; i++) {
    const element = elements[index];
    if (element === undefined) return false;
    const { itemprop, class: classes = '' } = element.attribs;
    if (itemprop === 'headline' || TITLE_CLASS.test(classes)) return true;
    index = element.parent;
  }
  return false;
}

/** How like the page's own title a block is, 0 to 1. */
export function titleLikeness(page: FlatPage, index: number): number {
  const block = page.blocks[index];
  return block === undefined ? 0 : likeness(block, titlesOf(page));
}

export function titlesOf({ head }: FlatPage): readonly ReadonlySet<string>[] {
  return [head.title, ...(head.meta.get('og:title') ?? [])].slice(0, 3).map((title) => new Set(wordsOf(title)));
}

/** Share of the block's words that stand in a title, and of the title's words in the block: their mean. */
export function likeness(block: DraftBlock, titles: readonly ReadonlySet<string>[]): number {
  const words = new Set(wordsOf(block.plain));
  if (words.size === 0) return 0;
  let best = 0;
  for (const title of titles) {
    if (title.size === 0) continue;
    let shared = 0;
    for (const word of words) if (title.has(word)) shared++;
    best = Math.max(best, (0.5 * shared) / words.size + (0.5 * shared) / title.size);
  }
  return words.size === 1 ? best * 0.6 : best;
}

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
