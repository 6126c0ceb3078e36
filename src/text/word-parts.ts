import { HYPHEN_PREFIXES, NAME_SYLLABLES } from '../lists/words.js';
import { anyOf } from './any-of.js';

/** `London-based`, `ex-Chelsea`, `post-PCC`: the name is one word, the rest another. `Stoke-on-Trent` stays whole. */
const NAME_THEN_WORD = new RegExp(String.raw`^((?!${anyOf(HYPHEN_PREFIXES)}-)\p{Lu}[\p{L}'-]*)-(\p{Ll}+)$`, 'u');
const WORD_THEN_NAME = /^(\p{Ll}+)-(\p{Lu}[\p{L}'-]*)$/u;

/** A given name of two syllables: `Min-jun`, `Ing-wen`. */
export const isEastAsian = (first: string, second: string): boolean =>
  first.length > 1 && NAME_SYLLABLES.has(first.toLowerCase()) && NAME_SYLLABLES.has(second);

/** The two words that a hyphen ties together, where one of them is a name and the other none; undefined for one word. */
export function partedAtHyphen(word: string): readonly [first: string, second: string] | undefined {
  const [, first, second] = NAME_THEN_WORD.exec(word) ?? WORD_THEN_NAME.exec(word) ?? [];
  return first === undefined || second === undefined || isEastAsian(first, second) ? undefined : [first, second];
}

/** What may stand behind a stop inside a word: `Beatline.com`. */
export const WEB_ENDINGS = 'com|co|org|net|uk|gov|info|tv|eu|news';
