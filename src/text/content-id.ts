import { platform } from '#platform';

const LENGTH = 16;
const DIGITS = '0123456789';
const LETTERS = 'ghijklmnop';

/**
 * An id that the same parts give again: 16 hex digits of their SHA-256, of which the first is a letter. A spreadsheet takes an
 * id of digits alone, or `61e12`, for a number, and writes another one back.
 */
export function contentId(...parts: readonly (string | number)[]): string {
  const hash = platform.sha256(parts.join('\n')).slice(0, LENGTH);
  const digit = DIGITS.indexOf(hash.charAt(0));
  return digit < 0 ? hash : `${LETTERS.charAt(digit)}${hash.slice(1)}`;
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

const CONTENT_ID = /^[a-p][0-9a-f]{15}$/;
/** Whether an id is made of words, as `contentId` makes them. */
export const isContentId = (id: string): boolean => CONTENT_ID.test(id);

/** An id made of words, without what tells twins apart; an id that a caller chose is as it is. */
export const plainId = (id: string): string => TWIN.exec(id)?.[1] ?? id;
const TWIN = /^([a-p][0-9a-f]{15})-\d+$/;
