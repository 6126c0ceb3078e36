import type { Gazetteer } from '../model/gazetteer.js';
import { nameKey } from '../text/name-key.js';

/** A person's name in its parts, as comparison keys. */
export interface PersonName {
  /** Given names and initials in order; empty for a surname alone. */
  readonly given: readonly string[];
  /** With its particles: `van der berg`. */
  readonly surname: string;
}

const PARTICLES = new Set('de der den van von la le al el bin ibn ap ab dos da di du st'.split(' '));

const SURE_PARTICLES = new Set('de der den van von bin ibn ap du'.split(' '));

export function readPersonName(text: string): PersonName {
  const words = nameKey(text).split(' ').filter(Boolean);
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at--;
  // `van der Merwe` alone is a surname; `Al Gore` is not.
  if (at === 1 && (SURE_PARTICLES.has(words[0] ?? '') || (words.length > 2 && PARTICLES.has(words[0] ?? '')))) at = 0;
  return { given: words.slice(0, Math.max(0, at)), surname: words.slice(Math.max(0, at)).join(' ') };
}

/** Whether two given names could be one person's: equal, an initial of the other, or a listed short form of it. */
export function sameGivenName(a: readonly string[], b: readonly string[], gazetteer: Gazetteer): boolean {
  const [first, second] = [a[0] ?? '', b[0] ?? ''];
  if (first === second) return true;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length === 1) return long.startsWith(short);
  return isNickname(first, second, gazetteer) || isNickname(second, first, gazetteer);
}

function isNickname(short: string, full: string, gazetteer: Gazetteer): boolean {
  return gazetteer.nicknames.get(short)?.includes(full) === true;
}
