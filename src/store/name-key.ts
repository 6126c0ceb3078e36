import { fold } from '../text/fold.js';

const MARKS = /\p{M}+/gu;
const DROPPED = /['".]/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared: lower case, without accents, apostrophes and full stops, other punctuation as one space.
 * Only letters, digits and single spaces are left; `P.C. O’Néill-Smith` gives `pc oneill smith`.
 */
export function nameKey(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(SEPARATORS, ' ')
    .trim();
}

/** A person's name as written, with what stands before it where that touches the name: `Chief Constable Ann Reed`. */
export function writtenName(title: string | null | undefined, text: string): string {
  return title ? `${title} ${text}` : text;
}
