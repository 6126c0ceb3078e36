import { keyOf, textOf, thingOf, wordCount } from './compared.js';
import { everyPair, type FactRule } from './fact-rule.js';
import { mayBeOnePerson } from './post-rules.js';

/** Fewer words than these are said by many. */
const FEWEST_WORDS = 8;

/** Why two who say the same words differ. */
export const differingQuotes: readonly FactRule[] = [
  {
    id: 'facts/quote-of-another',
    verdict: 'differs',
    of: ['quotes'],
    summary: 'The same long words are given to two people.',
    keys: (quote) =>
      wordCount(quote.words) >= FEWEST_WORDS && textOf(quote, 'speaker_kind') === 'person' ? [keyOf(quote.words)] : [],
    judge: everyPair((one, other) =>
      thingOf(one, 'speaker') !== thingOf(other, 'speaker') && !mayBeOnePerson(one, other, 'speaker')
        ? { detail: `${textOf(one, 'speaker')} in one, ${textOf(other, 'speaker')} in the other` }
        : undefined,
    ),
  },
];
