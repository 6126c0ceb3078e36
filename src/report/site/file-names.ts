import { contentId } from '../../text/content-id.js';

/** Letters that do not come apart into one of ASCII and a mark. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ħ', 'h'],
]);
const NOT_ASCII = /[^\0-\x7f]/g;
const MARKS = /\p{M}/gu;
const LETTER = /[\p{L}\p{N}]/u;
const NOT_WORD = /[^a-z0-9]+/g;
const EDGES = /^-+|-+$/g;
/** What Windows takes for a device, whatever the ending behind it. */
const DEVICE = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)\d)$/;
/** Beside a folder of some depth there has to be room in the 260 characters that Windows allows a path by itself. */
const LONGEST = 80;
const HASH_LENGTH = 8;

/**
 * The name of a file for what a page is of, without its ending: ASCII letters in lower case, figures and hyphens, at most 80, no
 * name of a device. It is good on every file system, and needs no escaping in an address. Where letters had to be left out, a
 * hash of the whole tells such names apart.
 */
export function fileStem(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(NOT_ASCII, (letter) => SPELT.get(letter) ?? (LETTER.test(letter) ? LOST : ' '));
  const isWhole = !ascii.includes(LOST);
  const words = ascii.replaceAll(LOST, '').replace(NOT_WORD, '-').replace(EDGES, '');
  const hash = isWhole && words !== '' ? '' : contentId(name).slice(0, HASH_LENGTH);
  const stem = [cut(words, hash === '' ? LONGEST : LONGEST - HASH_LENGTH - 1), hash]
    .filter((part) => part !== '')
    .join('-');
  return DEVICE.test(stem) ? `${stem}-page` : stem;
}

/** Stands for a letter that ASCII has nothing for: all others are in lower case by then. */
const LOST = 'X';

/** At a word's end, where one is near. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const end = words.lastIndexOf('-', longest);
  return words.slice(0, end > longest / 2 ? end : longest).replace(EDGES, '');
}

/**
 * Gives each of many names a file of its own: `person/Chris Sims` is `person/chris-sims`, and the next that would be called so
 * `person/chris-sims-2`. All are in lower case, so that a file system that makes no difference has them apart.
 */
export function createFileNames(): (folder: string, name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (folder, name) => {
    const stem = `${folder}/${fileStem(name)}`;
    let count = counts.get(stem) ?? 1;
    let file = stem;
    for (; taken.has(file); file = `${stem}-${count}`) count += 1;
    counts.set(stem, count);
    taken.add(file);
    return file;
  };
}
