import { keyOf } from './compared.js';
import { type FactRule, MOST_COMPARED } from './fact-rule.js';
import { areOfTwo, everyTwo, keysOf, type Told, toldOf } from './sum-pairs.js';
import { figureKey, mayShareParties, type Sum, shareParty } from './sums.js';
import { ofOneThing } from './things.js';

const OF = ['amounts'];
/** Sums of which an article may name two equal ones. */
const OF_ONE_PIECE: ReadonlySet<string> = new Set(['price', 'pay']);

/** Why two sums are one. */
export const sameSums: readonly FactRule[] = [
  {
    id: 'facts/sum-said-again',
    verdict: 'same',
    of: OF,
    summary: 'One figure twice in a story, of one type; without a type where the others of that figure have one.',
    keys: keysOf((sum, { article }) => [keyOf(article.origin, figureKey(sum))]),
    *judge(block) {
      const told = block.flatMap(toldOf);
      const types = new Set(told.flatMap(({ sum }) => (sum.type === 'other' ? [] : sum.type)));
      for (const [at, one] of told.entries()) {
        // Behind so many of one figure the next stands for the rest: comparing them all would be quadratic.
        for (const other of told.slice(at + 1, at + 1 + (told.length > MOST_COMPARED ? 1 : MOST_COMPARED))) {
          if (one.sum.type !== other.sum.type && (types.size > 1 || !hasNoType(one, other))) continue;
          if (!mayShareParties(one.sum, other.sum) || (OF_ONE_PIECE.has(one.sum.type) && areOfTwo(one, other)))
            continue;
          yield { one: one.amount, other: other.amount, detail: 'the same figure of one type in one story' };
        }
      }
    },
  },
  {
    id: 'facts/same-sum',
    verdict: 'same',
    of: OF,
    summary:
      'One figure of one type in two stories of one matter, for one thing or of one party; an odd figure of one party anywhere.',
    keys: keysOf((sum) => (sum.type === 'other' ? [] : [keyOf(sum.type, sum.isActual ? 1 : 0, figureKey(sum))])),
    judge: everyTwo((one, other, ground) => {
      if (!mayShareParties(one.sum, other.sum) || areOfTwo(one, other)) return undefined;
      const isOneParty = shareParty(one.sum, other.sum);
      if (!ground.ofOneMatter(one.amount.article, other.amount.article)) {
        return isOneParty && isOdd(one.sum) ? { detail: 'the same odd figure of the same party' } : undefined;
      }
      if (ofOneThing(one.sum.of, other.sum.of)) return { detail: 'the same figure for the same thing in one matter' };
      return isOneParty ? { detail: 'the same figure of the same party in one matter' } : undefined;
    }),
  },
];

const hasNoType = (one: Told, other: Told): boolean => one.sum.type === 'other' || other.sum.type === 'other';

/** Fewer digits than these are those of many sums. */
const DIGITS = 3;

/** Whether a figure is so odd that two of one party are hardly two: £126m, and no £5m. */
const isOdd = ({ min, max }: Sum): boolean => min === max && Number(min.toPrecision(DIGITS - 1)) !== min;
