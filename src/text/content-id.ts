import { createHash } from 'node:crypto';

const LENGTH = 16;

/** An id that the same parts give again: 16 hex digits of their SHA-256. */
export function contentId(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, LENGTH);
}

/**
 * Makes ids of things that are told by what they are, and where several are the same by which of them it is: the id of the
 * third `he said` of an article stays while anything else in it changes.
 */
export function contentIds(): (...parts: readonly (string | number)[]) => string {
  const counts = new Map<string, number>();
  return (...parts) => {
    const plain = contentId(...parts);
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return count === 1 ? plain : contentId(plain, count);
  };
}

/** An id made of words, without what tells twins apart; an id that a caller chose is as it is. */
export const plainId = (id: string): string => TWIN.exec(id)?.[1] ?? id;
const TWIN = /^([0-9a-f]{16})-\d+$/;
