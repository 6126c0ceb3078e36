import { DESCRIBING_NOUNS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';
import { NAME_SEPARATOR, surnameOf } from '../../text/surname.js';
import { isOrdinaryWord } from '../units/lexicon.js';
import { type SpeechGround, startWithTitle, unitBehind, unitIndexAt } from './ground.js';

/** `the Ben Lee attack`, `Ben Lee frontman Ann Okafor`: a name that only describes what follows. */
export function isAttributive({ units, mentions }: SpeechGround, index: number): boolean {
  const mention = mentions[index] as Mention;
  const next = mentions[index + 1];
  const after = units.at(unitBehind(units, mention));
  const isNoun = after.class === 'post-word' || DESCRIPTION.test(after.key);
  if (isNoun && next?.kind === 'person' && next.start <= after.end + 1) return true;
  const isTitled = startWithTitle(mention) < mention.start;
  const before = units.at(unitIndexAt(units, mention.start) - 1);
  return !isTitled && before.class === 'the' && after.class !== 'says';
}

const NAME_WORD = /[\p{L}'’-]+/gu;

/** Who is named in a quotation does not speak it: “Ruud will not play,” he said. */
export function isNamedIn({ fullNames }: SpeechGround, { text }: Mention, spoken: string): boolean {
  if (spoken === '') return false;
  const names = fullNameOf(fullNames, text)
    .split(NAME_SEPARATOR)
    .filter((word) => word.length > 2 && !isOrdinaryWord(word.toLowerCase()));
  const words = new Set(spoken.match(NAME_WORD));
  return names.some((name) => words.has(name) || words.has(`${name}'s`));
}

/** The full name that the article has for a surname; the name itself where it has none. */
export const fullNameOf = (fullNames: SpeechGround['fullNames'], name: string): string =>
  fullNames.get(surnameOf(name)) ?? name;

/** Words that describe somebody named before: `the 34-year-old`, `the mother-of-two`, `the Leeds striker`. */
export const DESCRIPTION: RegExp = new RegExp(
  `(?:-year-old|^(?:mother|father|grandmother|grandfather|mum|dad)-of-\\w+|^${anyOf(DESCRIBING_NOUNS)})$`,
);
