import type { KeptBlock } from './kept-block.js';

/** A capital in mid-sentence. */
const NAME = /(?<=[\p{Ll},;:] )\p{Lu}[\p{L}'’-]{2,}/gu;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** How much several texts speak of the same. */
export interface SharedNames {
  /** The share of a text's names that stand in another one too, on the average; 0 where none holds a name. */
  readonly shared: number;
  /** The share of the texts that hold two names or more. */
  readonly named: number;
}

export function sharedNames(texts: readonly (readonly KeptBlock[])[]): SharedNames {
  const names = texts.map((own) => new Set(own.flatMap(({ block }) => namesIn(block.text))));
  const counts = new Map<string, number>();
  for (const own of names) for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shares = names.flatMap((own) => {
    const shared = [...own].filter((name) => (counts.get(name) ?? 0) > 1).length;
    return own.size === 0 ? [] : [shared / own.size];
  });
  return {
    shared: shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    named: names.filter(({ size }) => size > 1).length / Math.max(1, texts.length),
  };
}

/** In characters: as much of a block as is looked at. */
const MOST_READ = 5000;

const namesIn = (text: string): readonly string[] =>
  (text.slice(0, MOST_READ).match(NAME) ?? []).filter((name) => !CALENDAR.test(name));
