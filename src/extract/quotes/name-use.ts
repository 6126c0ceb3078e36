import { DESCRIBING_NOUNS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';
import { isOrdinaryWord } from '../units/lexicon.js';
import { type SpeechGround, unitIndexAt } from './ground.js';

/** `the Ben Lee attack`, `Ben Lee frontman Ann Okafor`: a name that only describes what follows. */
export function isAttributive({ units, mentions }: SpeechGround, at: number): boolean {
  const mention = mentions[at];
  if (!mention) return false;
  const after = unitIndexAt(units, mention.end - 1) + 1;
  const next = mentions[at + 1];
  const isNoun = units[after]?.class === 'post-word' || DESCRIPTION.test(units[after]?.key ?? '');
  if (isNoun && next?.kind === 'person' && next.start <= (units[after]?.end ?? 0) + 1) return true;
  const isTitled = 'titleStart' in mention && mention.titleStart !== undefined;
  return !isTitled && units[unitIndexAt(units, mention.start) - 1]?.class === 'the' && units[after]?.class !== 'says';
}

const NAME_WORD = /[\p{L}'’-]+/gu;

/** Who is named in a quotation does not speak it: “Ruud will not play,” he said. */
export function isNamedIn({ fullNames }: SpeechGround, { text }: Mention, spoken: string): boolean {
  if (spoken === '') return false;
  const full = fullNames.get(text.split(NAME_SEPARATOR).at(-1) ?? '') ?? text;
  const names = full.split(NAME_SEPARATOR).filter((word) => word.length > 2 && !isOrdinaryWord(word.toLowerCase()));
  const words = new Set(spoken.match(NAME_WORD));
  return names.some((name) => words.has(name) || words.has(`${name}'s`));
}

/** Between the words of a person's name. */
export const NAME_SEPARATOR: RegExp = /[\s.]+/;

/** Words that describe somebody named before: `the 34-year-old`, `the mother-of-two`, `the Leeds striker`. */
export const DESCRIPTION: RegExp = new RegExp(
  `(?:-year-old|^(?:mother|father|grandmother|grandfather|mum|dad)-of-\\w+|^${anyOf(DESCRIBING_NOUNS)})$`,
);
