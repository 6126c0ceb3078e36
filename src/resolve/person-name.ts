import { PARTICLES, SURE_PARTICLES } from '../lists/words.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { nameKey } from '../text/name-key.js';
import { remembered } from '../text/remembered.js';

/** A person's name in its parts, as comparison keys. */
export interface PersonName {
  /** Given names and initials in order, those joined by a hyphen as one; empty for a surname alone. */
  readonly given: readonly string[];
  /** With its particles: `van der berg`; of a double one both parts: `smith jones`. */
  readonly surname: string;
}

const SPACES = /\s+/;
const AFTER_INITIAL = /(?<=\b\p{L}\.)(?=\p{L})/u;
/** Behind the surname: `Sammy Okafor Jr`. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jnr', 'junior', 'sr', 'snr', 'ii', 'iii', 'iv']);

/** The parts of a name, as it is written: asked anew for each article that has it, and by each step. */
export const readPersonName: (text: string) => PersonName = remembered(partsOf);

function partsOf(text: string): PersonName {
  const words = text
    .split(SPACES)
    .flatMap((word) => word.split(AFTER_INITIAL))
    .map(nameKey)
    .filter(Boolean);
  if (words.length > 2 && GENERATIONS.has(words.at(-1) ?? '')) words.pop();
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--;
  // `van der Merwe` alone is a surname; `Al Gore` is not.
  if (at === 1 && (SURE_PARTICLES.has(words[0] ?? '') || (words.length > 2 && PARTICLES.has(words[0] ?? '')))) at = 0;
  return { given: words.slice(0, Math.max(0, at)), surname: words.slice(Math.max(0, at)).join(' ') };
}

/** `initial`: one of the two has no more than the other's first letter. `nickname`: a list knows one for the other's short form. */
export type GivenNameLikeness = 'same' | 'nickname' | 'initial' | 'different';

/**
 * How the given names of two full names of one surname agree. Names or initials in the middle may be left out, but
 * where both have one they must agree: `George W` is not `George H W`.
 */
export function compareGivenNames(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): GivenNameLikeness {
  const [first, second] = [a[0] ?? '', b[0] ?? ''];
  if (a[1] !== undefined && b[1] !== undefined && !agree(a[1], b[1])) return 'different';
  if (first === second) return 'same';
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length === 1) return long.startsWith(short) ? 'initial' : 'different';
  return fullGivenNames(first, gazetteer).some((name) => fullGivenNames(second, gazetteer).includes(name))
    ? 'nickname'
    : 'different';
}

/** Whether two given names could be one person's: equal, an initial of the other, or a listed short form of it. */
export function sameGivenName(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): boolean {
  return compareGivenNames(a, b, gazetteer) !== 'different';
}

/** A given name, and what a list has it for a short form of. */
export function fullGivenNames(name: string, gazetteer: Gazetteer): readonly string[] {
  return [name, ...(gazetteer.nicknames.get(name) ?? [])];
}

const agree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
