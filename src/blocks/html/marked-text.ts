import { remembered } from '../../text/remembered.js';
import type { Attributes } from './markup.js';

/** Classes of the elements that name an author (hAtom, h-entry, and what newsrooms call them). */
const AUTHOR_CLASS = /(?:^|[\s_-])(?:by-?lines?|authors?|writers?|reporter|contributors?|fn|vcard|h-card)(?:$|[\s_-])/i;
/** Classes of the elements that give a day. */
export const DAY_CLASS: RegExp =
  /(?:^|[\s_-])(?:date|dates|time|timestamp|datetime|published|dt-published|pubdate|posted|entry-date|post-date|updated|modified)(?:$|[\s_-])/i;
const SAYS_ITEM = /^(?:author|name|creator|datePublished|dateModified|dateCreated)$/;
/** Addresses of the pages that news sites give their writers. */
export const WRITER_ADDRESS: RegExp =
  /\/(?:[a-z]{1,12}-)?(?:authors?|writers?|journalists?|reporters?|columnists?|contributors?|staff|bylines?|people|profiles?|team)\/(?:[^/?#]{1,40}\/)?([^/?#]{2,80})\/?(?:[?#]|$)/i;
/** In characters: what is longer names nobody. */
const LONGEST = 200;
const SPACES = /\s+/g;

/** The element's markup calls it an author, a name or a day. */
export function isMarked(tag: string, attribs: Attributes): boolean {
  const { class: classes = '', itemprop = '', rel = '', href = '' } = attribs;
  return (
    tag === 'time' ||
    SAYS_ITEM.test(itemprop) ||
    (rel !== '' && rel.split(SPACES).includes('author')) ||
    isMarkedClass(classes) ||
    (tag === 'a' && WRITER_ADDRESS.test(href))
  );
}

const isMarkedClass = remembered((classes) => AUTHOR_CLASS.test(classes) || DAY_CLASS.test(classes));

/** Collects the texts of marked elements while they are open: such a text may be a part of a longer block. */
export interface MarkedTexts {
  open(element: number): void;
  /** A tag stands here, and parts words. */
  part(): void;
  add(text: string): void;
  /** The element's text when it ends; undefined where it is not marked, is empty, or is too long to name anything. */
  close(element: number): string | undefined;
}

export function createMarkedTexts(): MarkedTexts {
  const marks: { readonly element: number; text: string }[] = [];
  const add = (text: string): void => {
    for (const mark of marks) if (mark.text.length <= LONGEST) mark.text += text;
  };
  return {
    open: (element) => void marks.push({ element, text: '' }),
    part: () => add(' '),
    add,
    close(element) {
      const mark = marks.at(-1);
      if (mark?.element !== element) return undefined;
      marks.pop();
      const plain = mark.text.replace(SPACES, ' ').trim();
      return plain === '' || plain.length > LONGEST ? undefined : plain;
    },
  };
}
