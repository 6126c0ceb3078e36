import { Refused } from '../reader.js';

const DOCTYPE = /<!DOCTYPE\b[^<>[]{0,1000}\[/i;
const ROOT = /<[a-z_]/i;
const ENTITY = /<!ENTITY\b/i;

/** The beginning of a document without what its document type declares inside. */
export interface Prolog {
  readonly text: string;
  /** It declared entities, which nobody reads. */
  readonly hasEntities: boolean;
}

/**
 * Leaves the internal subset of a document type out: nothing in it is read, and the tags that an entity may hold are no
 * elements of the document.
 *
 * @throws Refused where it has no end in `start`, the first piece of the document.
 */
export function withoutSubset(start: string): Prolog {
  const opened = DOCTYPE.exec(start);
  const root = start.search(ROOT);
  if (opened === null || (root !== -1 && root < opened.index)) return { text: start, hasEntities: false };
  const from = opened.index + opened[0].length;
  const end = endOfSubset(start, from);
  if (end === undefined) {
    throw new Refused('read/broken-xml', 'its document type has no end: save it again without a document type');
  }
  const subset = start.slice(from, end);
  return { text: `${start.slice(0, opened.index)}${start.slice(end)}`, hasEntities: ENTITY.test(subset) };
}

/** Behind its `]>`: those in quotation marks and comments end nothing. */
function endOfSubset(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === ']') {
      const close = text.indexOf('>', at);
      return close === -1 ? undefined : close + 1;
    }
    const closing = text.startsWith('<!--', at) ? '-->' : sign === '"' || sign === "'" ? sign : undefined;
    if (closing === undefined) continue;
    const close = text.indexOf(closing, at + 1);
    if (close === -1) return undefined;
    at = close + closing.length - 1;
  }
  return undefined;
}
