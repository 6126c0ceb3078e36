import type { Compared } from './compared.js';
import type { FactRule, Judged } from './fact-rule.js';

/** Fewer words in common are a form of words. */
const FEWEST_WORDS = 6;
/** More quotes than this that begin alike are a form of words too; comparing them all would be quadratic. */
const MOST_OPENED_ALIKE = 80;

interface Spoken {
  readonly quote: Compared;
  readonly words: readonly string[];
  readonly key: string;
}

/** Quotes whose words stand inside another's: found by the first words of the shorter one, wherever they stand in a longer. */
export const wordsInside: FactRule['judge'] = function* (block): Iterable<Judged> {
  const spoken = distinct(block).filter(({ words }) => words.length >= FEWEST_WORDS);
  if (spoken.length < 2) return;
  const opened = new Map<string, Spoken[]>();
  for (const each of spoken) {
    const opening = each.words.slice(0, FEWEST_WORDS).join(' ');
    const others = opened.get(opening);
    if (others && others.length < MOST_OPENED_ALIKE) others.push(each);
    else if (!others) opened.set(opening, [each]);
  }
  for (const longer of spoken) {
    const tried = new Set([longer]);
    for (let at = 0; at + FEWEST_WORDS <= longer.words.length; at++) {
      for (const shorter of opened.get(longer.words.slice(at, at + FEWEST_WORDS).join(' ')) ?? []) {
        if (tried.has(shorter) || shorter.words.length >= longer.words.length) continue;
        tried.add(shorter);
        if (!` ${longer.key} `.includes(` ${shorter.key} `)) continue;
        yield { one: longer.quote, other: shorter.quote, detail: 'its words stand inside those of the other' };
      }
    }
  }
};

/** One quote of each wording. */
function distinct(block: readonly Compared[]): readonly Spoken[] {
  const byKey = new Map<string, Spoken>();
  for (const quote of block) {
    const key = quote.words;
    if (!byKey.has(key)) byKey.set(key, { quote, words: key.split(' '), key });
  }
  return [...byKey.values()];
}
