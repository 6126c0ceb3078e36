import type { DomNode } from './parse.js';

/** Classes of the elements that name an author (hAtom, h-entry, and what newsrooms call them). */
const AUTHOR_CLASS = /(?:^|[\s_-])(?:by-?lines?|authors?|writers?|reporter|contributors?|fn|vcard|h-card)(?:$|[\s_-])/i;
/** Classes of the elements that give a day. */
export const DAY_CLASS: RegExp =
  /(?:^|[\s_-])(?:date|dates|time|timestamp|datetime|published|dt-published|pubdate|posted|entry-date|post-date|updated|modified)(?:$|[\s_-])/i;
const SAYS_ITEM = /^(?:author|name|creator|datePublished|dateModified|dateCreated)$/;
/** Addresses of the pages that news sites give their writers. */
export const WRITER_ADDRESS: RegExp =
  /\/(?:[a-z]{1,12}-)?(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|staff|bylines?|people|profiles?|team)\/(?:[^/?#]{1,40}\/)?([^/?#]{2,80})\/?(?:[?#]|$)/i;
const UNSEEN = new Set('script style noscript svg template button'.split(' '));
/** In characters: what is longer names nobody. */
const LONGEST = 200;
const MOST_NODES = 60;
const SPACES = /\s+/g;

/**
 * The text of an element that its markup calls an author, a name or a day: it may be a part of a longer block. Undefined
 * for other elements and for long texts.
 */
export function markedText(node: DomNode): string | undefined {
  const { class: classes = '', itemprop = '', rel = '', href = '' } = node.attribs ?? {};
  const isMarked =
    node.name === 'time' ||
    SAYS_ITEM.test(itemprop) ||
    rel.split(SPACES).includes('author') ||
    AUTHOR_CLASS.test(classes) ||
    DAY_CLASS.test(classes) ||
    (node.name === 'a' && WRITER_ADDRESS.test(href));
  return isMarked ? textOf(node) : undefined;
}

function textOf(node: DomNode): string | undefined {
  const waiting: DomNode[] = [node];
  let text = '';
  for (let seen = 0; waiting.length > 0; seen++) {
    const next = waiting.pop();
    if (next === undefined || seen > MOST_NODES || text.length > LONGEST) return undefined;
    if (next.type === 'text') text += next.data ?? '';
    else if (!UNSEEN.has(next.name ?? '')) {
      text += ' ';
      const children = next.children ?? [];
      for (let i = children.length - 1; i >= 0; i--) {
        const child = children[i];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  const plain = text.replace(SPACES, ' ').trim();
  return plain === '' || plain.length > LONGEST ? undefined : plain;
}
