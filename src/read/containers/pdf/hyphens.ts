import { HYPHEN_PREFIXES } from '../../../lists/words.js';

/** A word is broken here, with whatever stands before and behind it. */
const BROKEN = /(?:^|[^\p{L}\p{N}-])([\p{L}\p{N}'’-]*[\p{L}\p{N}])[-\u2010]$/u;
const REST = /^([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u;
const SMALL = /^\p{Ll}+$/u;
const STARTS_SMALL = /^\p{Ll}/u;
const NUMBER = /\p{N}/u;
const HYPHEN = /[-\u2010]/;
const WORDS = /[\p{L}\p{N}]+(?:[-\u2010'’][\p{L}\p{N}]+)*/gu;

/** Parts that stand before a hyphen, or behind one, in words that are written with it. */
const BEFORE_HYPHEN: ReadonlySet<string> = new Set([
  ...[...HYPHEN_PREFIXES].map((prefix) => prefix.toLowerCase()).filter((prefix) => prefix.length > 3),
  ...[
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'half',
    'cross',
    'multi',
    'long',
    'short',
  ],
  ...[
    'high',
    'low',
    'full',
    'part',
    'well',
    'first',
    'second',
    'third',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'so',
    'all',
    'non',
  ],
]);
const BEHIND_HYPHEN: ReadonlySet<string> = new Set([
  ...[
    'based',
    'led',
    'wide',
    'term',
    'time',
    'year',
    'old',
    'made',
    'related',
    'funded',
    'run',
    'owned',
    'free',
    'called',
    'backed',
  ],
  ...[
    'up',
    'off',
    'in',
    'out',
    'on',
    'to',
    'by',
    'of',
    'the',
    'and',
    'general',
    'elect',
    'chief',
    'party',
    'line',
    'scale',
    'level',
  ],
]);

/** How the words of a text are written where no line ends in them. */
export type Spellings = ReadonlySet<string>;

export function spellingsOf(lines: Iterable<string>): Spellings {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.replace(BROKEN, '').matchAll(WORDS)) words.add(word.toLowerCase());
  return words;
}

/**
 * A word that is broken over two lines, made whole, and what of the second line is behind it; undefined where none is. The
 * hyphen goes where it was only made for the break: not in `2014-` `15`, `Rhys-` `Owen`, `cross-` `party`, nor where the
 * text writes the word with it elsewhere.
 */
export function mended(
  line: string,
  next: string,
  spellings: Spellings,
): readonly [line: string, rest: string] | undefined {
  const before = BROKEN.exec(line)?.[1];
  const behind = REST.exec(next)?.[1];
  if (before === undefined || behind === undefined) return undefined;
  const kept = keepsHyphen(before, behind, spellings);
  const space = next.indexOf(' ');
  const [head, rest] = space === -1 ? [next, ''] : [next.slice(0, space), next.slice(space + 1)];
  return [`${kept ? line : line.slice(0, -1)}${head}`, rest];
}

function keepsHyphen(before: string, behind: string, spellings: Spellings): boolean {
  const [one, two] = [before.toLowerCase(), behind.toLowerCase()];
  if (spellings.has(`${one}-${two}`)) return true;
  if (spellings.has(one + two)) return false;
  if (NUMBER.test(before) || !STARTS_SMALL.test(behind)) return true;
  // The break of a word that has a hyphen already is most often at that: `Vice-Chair-` `man` is none, `out-of-` `date` is.
  if (HYPHEN.test(before)) return true;
  const first = before.slice(1);
  if (first !== '' && !SMALL.test(first)) return true;
  return BEFORE_HYPHEN.has(one) || BEHIND_HYPHEN.has(two);
}
