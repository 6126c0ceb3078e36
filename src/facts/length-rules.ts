import { type Compared, keyOf, textOf } from './compared.js';
import { everyPair, type FactRule } from './fact-rule.js';

const OF = ['lengths'];

/** Why two lengths of an agreement are one. */
export const sameLengths: readonly FactRule[] = [
  {
    id: 'facts/same-length',
    verdict: 'same',
    of: OF,
    summary: 'The same length of an agreement, in one story or in two of one matter with the same rare name beside it.',
    keys: (length) => {
      const lasts = textOf(length, 'lasts');
      return lasts === undefined ? [] : [keyOf(lasts)];
    },
    judge: everyPair((one, other, ground) => {
      if (one.article.origin === other.article.origin) return { detail: 'the same length in one story' };
      const isOne = ground.ofOneMatter(one.article, other.article) && ground.shareNeighbour(one, other);
      return isOne ? { detail: 'the same length in one matter' } : undefined;
    }),
  },
];

/** Why two lengths of an agreement differ. */
export const differingLengths: readonly FactRule[] = [
  {
    id: 'facts/length-differs',
    verdict: 'differs',
    of: OF,
    summary: 'A story that speaks of one agreement gives it two lengths.',
    keys: ({ article }) => [article.origin],
    *judge(block) {
      const lengths = new Set(block.flatMap((length) => textOf(length, 'lasts') ?? []));
      // A third length is that of another agreement, so that any two may be of two.
      if (lengths.size !== 2) return;
      const byLength = [...lengths].map((lasts) => block.filter((length) => textOf(length, 'lasts') === lasts));
      const [one, other] = byLength.map(([first]) => first);
      if (one && other && byLength.some(isKnown)) yield { one, other, detail: `${one.text} against ${other.text}` };
    },
  },
  {
    id: 'facts/length-differs-elsewhere',
    verdict: 'differs',
    of: OF,
    summary: 'Two stories of one matter give two lengths for an agreement, beside the same rare name.',
    keys: ({ around = [] }) => around,
    judge: everyPair((one, other, ground) => {
      if (one.article.origin === other.article.origin || textOf(one, 'lasts') === textOf(other, 'lasts'))
        return undefined;
      if (!isKnown([one, other]) || !ground.ofOneMatter(one.article, other.article)) return undefined;
      return ground.shareNeighbour(one, other) ? { detail: `${one.text} against ${other.text}` } : undefined;
    }),
  },
];

/** Whether the agreement is one that the reader knows already: two new ones are two. */
const isKnown = (lengths: readonly Compared[]): boolean => lengths.some((length) => textOf(length, 'known') === 'the');
