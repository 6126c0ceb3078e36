import { wellFormed } from './well-formed.js';

const MARKS = /\p{M}/gu;
/** Latin letters lose their marks; those of other scripts are other letters without them. */
const LATIN = /\p{Script=Latin}\p{M}+/gu;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const ENDS = /^-+|-+$/g;
const APOSTROPHE = /['’]/g;
/** In UTF-16 units. */
const LONGEST = 60;

/**
 * A name for an address: `Chris Sims` → `chris-sims`. Letters of every script stay. Empty where a name has none. What is longer
 * than `longest` UTF-16 units is cut at a word.
 */
export function slugOf(name: string, longest: number = LONGEST): string {
  const plain = wellFormed(name)
    .normalize('NFKD')
    .replace(LATIN, (letter) => letter.replace(MARKS, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHE, '')
    .replace(NO_WORD, '-')
    .replace(ENDS, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  const word = cut.lastIndexOf('-');
  return word > longest / 2 ? cut.slice(0, word) : wellFormed(plain.slice(0, longest)).replace('\ufffd', '');
}
