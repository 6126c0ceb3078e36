/** A block as it is compared: its words, and where it stands. */
export interface BlockText {
  readonly source: string;
  readonly line: number;
  readonly text: string;
}

/** A run of words that stands in two places, as the later one writes it. */
export interface Repeat {
  readonly words: number;
  readonly text: string;
  readonly source: string;
  readonly line: number;
  readonly first_source: string;
  readonly first_line: number;
}

/** Places of one run of words that are looked at: a form of words stands in thousands. */
const MOST_PLACES = 20;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;

interface BlockWords {
  readonly block: BlockText;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface WordPlace {
  readonly words: BlockWords;
  readonly at: number;
}

/**
 * Passages of `least` words or more that stand in several places of an archive, in one article or in many: teasers,
 * releases that a report quotes, forms. Each is given once for each place after the first, as long as it is.
 */
export function findRepeats(blocks: Iterable<BlockText>, least: number): Repeat[] {
  const seen = new Map<string, WordPlace[]>();
  const repeats: Repeat[] = [];
  for (const block of blocks) {
    const words = read(block);
    for (let at = 0; at + least <= words.keys.length; ) {
      const [place, length] = longest(seen.get(keyAt(words, at, least)) ?? [], { words, at });
      if (place === undefined) {
        at++;
        continue;
      }
      repeats.push(repeatOf({ words, at }, place, length));
      at += length;
    }
    for (let at = 0; at + least <= words.keys.length; at++) {
      const key = keyAt(words, at, least);
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [{ words, at }]);
      else if (places.length < MOST_PLACES) places.push({ words, at });
    }
  }
  return repeats;
}

function read(block: BlockText): BlockWords {
  const found = [...block.text.matchAll(WORD)];
  return {
    block,
    keys: found.map(([word]) => word.toLowerCase().replaceAll('’', "'")),
    starts: found.map(({ index }) => index),
    ends: found.map(({ index, 0: word }) => index + word.length),
  };
}

function keyAt({ keys }: BlockWords, at: number, length: number): string {
  return keys.slice(at, at + length).join(' ');
}

function longest(places: readonly WordPlace[], here: WordPlace): readonly [WordPlace | undefined, number] {
  let best: WordPlace | undefined;
  let most = 0;
  for (const place of places) {
    let length = 0;
    while (
      here.words.keys[here.at + length] !== undefined &&
      here.words.keys[here.at + length] === place.words.keys[place.at + length]
    )
      length++;
    if (length > most) [best, most] = [place, length];
  }
  return [best, most];
}

function repeatOf({ words, at }: WordPlace, first: WordPlace, length: number): Repeat {
  const { block, starts, ends } = words;
  return {
    words: length,
    text: block.text.slice(starts[at], ends[at + length - 1]),
    ...{ source: block.source, line: block.line },
    ...{ first_source: first.words.block.source, first_line: first.words.block.line },
  };
}
