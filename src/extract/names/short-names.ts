import {
  BODY_OPENERS,
  FIRM_ENDINGS,
  LEFT_OFF_BODY_NAMES,
  LEFT_OFF_FIRM_NAMES,
  LEFT_OUT_OF_BODY_NAMES,
  PUBLIC_BODY_WORDS,
} from '../../lists/words.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';

/** The words of a body's name, and what of them it can be told by. */
export interface ShortNames {
  readonly words: readonly string[];
  /** How many words are left without the forms and heads at the end: 1 of `Brackley & Sons Ltd`. */
  readonly stem: number;
  /** Nothing of it says what it is: Goldman Sachs. */
  readonly isPlain: boolean;
  /** A firm, or what else goes by its own name: its short form means it wherever it stands, not only where it acts. */
  readonly isFirm: boolean;
  /** Its last word is one that is left off even where an ordinary word is left: Reliance of Reliance Security Group. */
  readonly losesLast: boolean;
}

/** Words that a short form cannot end in, and marks. */
const NO_LAST_WORD: ReadonlySet<string> = new Set([
  '&',
  'and',
  'of',
  'for',
  'the',
  'in',
  'on',
  'de',
  '-',
  ',',
  '',
  "'",
]);
const JOINERS: ReadonlySet<string> = new Set(['&', 'and']);
const TAIL: ReadonlySet<string> = new Set(['of', 'for']);

/** A body's words, each of a listed name as well; the possessive as one with its word. */
export function wordsOfName({ first, last }: Candidate, { unitText: { units } }: Ground): readonly string[] {
  return units.slice(first, last + 1).flatMap(({ key }) => key.split(' '));
}

/** What a body named in full can be told by; undefined where nothing of its name is its own (Department for Transport). */
export function shortNamesOf(body: Candidate, ground: Ground): ShortNames | undefined {
  const all = wordsOfName(body, ground);
  const words = all[0] === 'the' ? all.slice(1) : all;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.some((word, i) => i > 0 && TAIL.has(word))) return undefined;
  let stem = words.length;
  while (stem > 0 && (isSortWord(words[stem - 1] ?? '') || (JOINERS.has(words[stem - 1] ?? '') && stem < words.length)))
    stem--;
  if (words.slice(0, stem).every(isSortWord)) return undefined;
  const tail = words.slice(stem);
  // Oxford University Library Services are not Oxford.
  if (tail.includes('university') && last !== 'university') return undefined;
  const isPublic = tail.some((word) => PUBLIC_BODY_WORDS.has(word)) && !tail.some((word) => FIRM_ENDINGS.has(word));
  const isFirm = !isPublic && (words.includes('&') || tail.some((word) => LEFT_OFF_FIRM_NAMES.has(word)));
  return { words, stem, isPlain: stem === words.length, isFirm, losesLast: LEFT_OFF_BODY_NAMES.has(last) };
}

/** A word that says what sort of body it is: a legal form, a trade, `Borough`, `Council`. */
const isSortWord = (word: string): boolean =>
  LEFT_OFF_FIRM_NAMES.has(word) ||
  LEFT_OUT_OF_BODY_NAMES.has(word) ||
  PUBLIC_BODY_WORDS.has(word) ||
  BODY_OPENERS.has(word);

/** How long the short forms of a name can be: the whole stem first; none ends in a small word. */
export function shortLengths({ words, stem }: ShortNames): readonly number[] {
  const lengths: number[] = [];
  for (let length = words.length - 1; length > 0; length--) {
    if (length > stem && !isSortWord(words[length - 1] ?? '')) continue;
    // Nor does it leave out the possessive: St Fintian’s.
    if (words[length] === "'s") continue;
    if (!NO_LAST_WORD.has(words[length - 1] ?? '')) lengths.push(length);
  }
  return lengths;
}
