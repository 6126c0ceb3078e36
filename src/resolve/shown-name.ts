import { PARTICLES } from '../lists/words.js';
import { nameKey } from '../text/name-key.js';

/** A name as written, and how often. */
export type NameCount = readonly [name: string, count: number];

interface Forms {
  count: number;
  readonly forms: NameCount[];
}

const STARTS_WITH_INITIAL = /^\p{Lu}(?!\p{L})/u;
/** `Wendell P. Hollis`: how the press writes whom the register has as Wendell Price Hollis. */
const MIDDLE_INITIAL = / \p{Lu}\.? /u;
const wordsIn = (name: string): number => name.split(' ').length;

/**
 * The name that somebody goes by: the one written most often, a given name before its initial, of equals the one with the
 * most words, so that a legal name given once replaces no usual one. Forms that differ in capitals, accents and hyphens are
 * one name.
 */
export function usualName(counts: readonly NameCount[]): string {
  if (counts.length === 1) return (counts[0] as NameCount)[0];
  const names = [...formsByKey(counts).values()].map(({ count, forms }) => ({ count, name: bestForm(forms) }));
  const [best] = names.sort(
    (a, b) =>
      Number(STARTS_WITH_INITIAL.test(a.name)) - Number(STARTS_WITH_INITIAL.test(b.name)) ||
      b.count - a.count ||
      Number(MIDDLE_INITIAL.test(b.name)) - Number(MIDDLE_INITIAL.test(a.name)) ||
      wordsIn(b.name) - wordsIn(a.name) ||
      b.name.length - a.name.length,
  );
  return best?.name ?? '';
}

function formsByKey(counts: readonly NameCount[]): ReadonlyMap<string, Forms> {
  const byKey = new Map<string, Forms>();
  for (const [name, count] of counts) {
    const known = byKey.get(nameKey(name));
    if (known) {
      known.count += count;
      known.forms.push([name, count]);
    } else byKey.set(nameKey(name), { count, forms: [[name, count]] });
  }
  return byKey;
}

const SHOUTED = /(?<![\p{L}.'])\p{Lu}[\p{Lu}'’-]{2,}(?![\p{L}.])/gu;
const MARKS = /[^\p{ASCII}’]|[-'’]/gu;
const occurrences = (pattern: RegExp, name: string): number => name.match(pattern)?.length ?? 0;

/** Of the ways to write one name the one with small letters, then with accents and hyphens, then the most frequent. */
export function bestForm(forms: readonly NameCount[]): string {
  const [best] = [...forms].sort(
    ([a, n], [b, m]) =>
      occurrences(SHOUTED, a) - occurrences(SHOUTED, b) ||
      occurrences(MARKS, b) - occurrences(MARKS, a) ||
      m - n ||
      (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

const BEHIND_FIRST = /(?<=\p{L})\p{L}+/gu;
const MC = /^Mc\p{Ll}/u;

/** `SOPHIE MARCHANT`, `Sophie MARCHANT`: capitals are how a line is set, not what somebody is called. */
export function withoutCapitals(name: string): string {
  if (wordsIn(name) < 2 || !SHOUTED.test(name)) return name;
  return name
    .replace(SHOUTED, (word) => {
      const written = word.replace(BEHIND_FIRST, (letters) => letters.toLowerCase());
      return MC.test(written) ? `Mc${written.charAt(2).toUpperCase()}${written.slice(3)}` : written;
    })
    .split(' ')
    .map((word, at) =>
      at > 0 && PARTICLES.has(word.toLowerCase()) && name === name.toUpperCase() ? word.toLowerCase() : word,
    )
    .join(' ');
}
