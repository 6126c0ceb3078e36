import { REGULATOR_SORTS, WORDS_OF_PUBLIC_BUYERS, WORDS_OF_REGULATORS } from '../../lists/words.js';
import type { EntityMention, Mention } from '../../model/mention.js';
import { anyOf } from '../../text/any-of.js';
import { phraseWords } from '../../text/phrase-key.js';
import { isBody, isOutlet, nameOf } from '../nominal-body.js';
import { unitIndexAt } from '../quotes/ground.js';
import type { Sort } from './relation.js';
import type { Sight } from './sight.js';

/** Whether a mention is of the sort that a rule asks of a party. */
export function isOfSort(sight: Sight, index: number, sort: Sort): boolean {
  const mention = sight.mentions[index] as Mention;
  const isPerson = mention.kind === 'person';
  switch (sort) {
    case 'person':
      return isPerson;
    case 'party':
      return isPerson || isBody(mention);
    case 'critic':
      return isBody(mention) && !isOutlet(mention) && !isRegulator(sight, mention);
    case 'buyer':
      return isPublic(mention);
    case 'regulator':
      return isBody(mention) && isRegulator(sight, mention);
    case 'firm':
      return isBody(mention) && !isPublic(mention);
    default:
      return isBody(mention);
  }
}

const WATCHES = new RegExp(`\\b${anyOf(WORDS_OF_REGULATORS)}\\b`);
const REGULATING: ReadonlySet<string> = new Set(['regulator', 'police authority']);

/** By the lists, by its name, or by the word before it: `the watchdog Ofsted`. */
function isRegulator({ gazetteer, units }: Sight, mention: EntityMention): boolean {
  const name = nameOf(mention);
  if (WATCHES.test(name)) return true;
  const before = units.at(unitIndexAt(units, mention.start) - 1).key;
  if (REGULATOR_SORTS.has(before)) return true;
  return REGULATING.has(sortOf({ gazetteer }, name) ?? '');
}

/** What the lists say that a body is. */
function sortOf({ gazetteer }: Pick<Sight, 'gazetteer'>, name: string): string | undefined {
  const words = phraseWords(name);
  const key = words.join(' ');
  return gazetteer.phrases.get(words[0] ?? '')?.find((form) => form.words.join(' ') === key)?.entry.sort;
}

const PARTY = /\b(?:Party|Labour|Conservatives?|Tor(?:y|ies)|Democrats?|Republicans?)$/;

export const isParty = (sight: Sight, mention: EntityMention): boolean =>
  PARTY.test(nameOf(mention)) || sortOf(sight, nameOf(mention)) === 'party';

const PUBLIC = new RegExp(`\\b${anyOf(WORDS_OF_PUBLIC_BUYERS)}\\b`);

/** Bodies that spend public money: of a contract of theirs with a firm they are the buyer. */
export const isPublic = (mention: Mention): boolean =>
  mention.kind === 'force' || (mention.kind === 'organisation' && PUBLIC.test(nameOf(mention)));
