import type { Gazetteer } from '../model/gazetteer.js';
import { compareGivenNames, fullGivenNames, type GivenNameLikeness, type PersonName } from './person-name.js';

/** Two names, by place, that one person could have. */
export interface LikeNames {
  readonly a: number;
  readonly b: number;
  readonly likeness: GivenNameLikeness;
}

/** Every pair of names with one surname and given names that could be one person's; equal names are no pair. */
export function likeNames(names: readonly PersonName[], gazetteer: Gazetteer): LikeNames[] {
  const blocks = new Map<string, number[]>();
  const bearers = countLastWords(names);
  for (const [place, name] of names.entries()) {
    if (bearers.get(lastWord(name)) === 1) continue;
    for (const key of blockKeys(name, gazetteer)) {
      const block = blocks.get(key);
      if (block) block.push(place);
      else blocks.set(key, [place]);
    }
  }
  const pairs = new Map<string, LikeNames>();
  for (const [key, block] of blocks) {
    for (const a of block) {
      for (const b of block) {
        const isPair = a < b && (!isLetterBlock(key) || hasInitial(names[a]) || hasInitial(names[b]));
        if (!isPair || pairs.has(`${a} ${b}`)) continue;
        const like = compared({ a, b }, names, gazetteer);
        if (like) pairs.set(`${a} ${b}`, like);
      }
    }
  }
  return [...pairs.values()];
}

const lastWord = ({ surname }: PersonName): string => surname.slice(surname.lastIndexOf(' ') + 1);

/** How many names end in each word: one that no other ends in is like none of them. */
function countLastWords(names: readonly PersonName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const word = lastWord(name);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Only names of one key are compared: the formal names of a given name, and its first letter for those with an initial. */
function blockKeys({ given: [first], surname }: PersonName, gazetteer: Gazetteer): readonly string[] {
  if (first === undefined) return [];
  const formal = first.length === 1 ? [] : fullGivenNames(first, gazetteer);
  return [...new Set([...formal, first[0] ?? ''])].map((name) => `${name} ${surname}`);
}

const isLetterBlock = (key: string): boolean => key[1] === ' ';
const hasInitial = (name: PersonName | undefined): boolean => name?.given[0]?.length === 1;

/** Undefined where the two are equal, or cannot be one person's. */
function compared(
  { a, b }: Pick<LikeNames, 'a' | 'b'>,
  names: readonly PersonName[],
  gazetteer: Gazetteer,
): LikeNames | undefined {
  const [one, other] = [names[a]?.given ?? [], names[b]?.given ?? []];
  if (one.join(' ') === other.join(' ')) return undefined;
  const likeness = compareGivenNames(one, other, gazetteer);
  return likeness === 'different' ? undefined : { a, b, likeness };
}
