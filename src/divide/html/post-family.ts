import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { findDay } from '../../text/day.js';
import { isNamedTitle } from './title-likeness.js';

/** Words of prose in a range of blocks. */
export type WordsIn = (range: Pick<PageElement, 'first' | 'end'>) => number;

/** What blog software calls the container of a post. */
const POST_CLASS = /(?:^|\s)(?:hentry|h-entry|type-post|post|post-\d+|blog-?post)(?:\s|$)/i;
/** Blog software sets the posts of each day in containers of their own. */
const DAY_WRAPPER = /(?:^|\s)(?:date-outer|date-posts|post-outer)(?:\s|$)/;
/** How far from the top of its container a post's headline stands, in blocks. */
const TITLE_REACH = 4;
/** Share of the prose that one of them may hold: an article with its teasers holds more. */
const MOST_OF_ONE = 0.7;
const BROKEN_OFF = /(?:\.{3}|…|\]|»|>)$/;

/**
 * The posts of a blog at any length, one sentence being enough: like containers side by side, each with a headline
 * that is a link or is called one. Empty where there is one alone, or one that is most of what they say.
 */
export function postFamily(page: FlatPage, words: WordsIn): readonly PageElement[] {
  const families = new Map<string, PageElement[]>();
  for (const element of page.elements) {
    const { tag, attribs } = element;
    if (tag !== 'article' && !POST_CLASS.test(attribs['class'] ?? '')) continue;
    if (words(element) === 0 || !isTitled(page, element) || !saysSentence(page, element)) continue;
    const key = `${listOf(page, element)} ${tag}`;
    families.set(key, [...(families.get(key) ?? []), element]);
  }
  let best: readonly PageElement[] = [];
  for (const family of families.values()) if (heldBy(family, words) > heldBy(best, words)) best = family;
  const isOne = best.some((post) => words(post) > MOST_OF_ONE * heldBy(best, words));
  return isOne || best.length < 2 ? [] : best;
}

function heldBy(family: readonly PageElement[], words: WordsIn): number {
  return family.reduce((sum, post) => sum + words(post), 0);
}

/** The element that holds the family, the wrappers of a day left out. */
function listOf({ elements }: FlatPage, { parent }: PageElement): number {
  let list = parent;
  while (DAY_WRAPPER.test(elements[list]?.attribs['class'] ?? '')) list = elements[list]?.parent ?? -1;
  return list;
}

/** It stands in blog software's container of a day. */
export function isInDay({ elements }: FlatPage, { parent }: PageElement): boolean {
  return DAY_WRAPPER.test(elements[parent]?.attribs['class'] ?? '');
}

/** Its headline leads to a page of its own, or is called one. */
function isTitled(page: FlatPage, { first, end }: PageElement): boolean {
  return page.blocks.slice(first, Math.min(end, first + TITLE_REACH)).some(({ hint, linkShare }, i) => {
    return (hint === 'heading' || hint === 'headline') && (linkShare > 0.8 || isNamedTitle(page, first + i));
  });
}

function saysSentence({ blocks }: FlatPage, { first, end }: PageElement): boolean {
  return blocks
    .slice(first, end)
    .some((block) => block.removed === undefined && block.isProse && !BROKEN_OFF.test(block.plain));
}

const LONGEST_DAY = 60;

/** A post with the heading that gives its day, where that stands above it in a wrapper of the two. */
export function withDayAbove({ elements, blocks }: FlatPage, post: PageElement): PageElement {
  let around = post;
  for (let at = post.parent; at >= 0; at = around.parent) {
    const wrapper = elements[at];
    if (wrapper === undefined || !DAY_WRAPPER.test(wrapper.attribs['class'] ?? '')) break;
    around = wrapper;
  }
  const above = blocks.slice(around.first, post.first);
  const isDay = above.every(({ plain }) => plain.length <= LONGEST_DAY && findDay(plain) !== undefined);
  return isDay && above.length > 0 ? { ...post, first: around.first } : post;
}
