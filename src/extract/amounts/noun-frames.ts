import type { RuleId } from '../../model/span.js';
import type { AmountType } from '../../model/statement.js';

/** Where the noun stands that says what a sum is: data, read by `read-noun.ts`. Which nouns: `lists/words/nouns-of-money.tsv`. */
export interface NounFrame {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /**
   * `compound`: right behind the sum; `before`: right before one of `links`, which stands before the sum; `behind`:
   * behind one of `links`, which stands behind the sum.
   */
  readonly stands: 'compound' | 'before' | 'behind';
  /** Keys of units: `of`, `:`. */
  readonly links?: ReadonlySet<string>;
  /** What a sum is where the noun is in no list. */
  readonly unlisted?: AmountType;
  /** Of a small sum. */
  readonly unlistedSmall?: AmountType;
  /** Only where a mark closes it behind the sum. */
  readonly closes?: true;
  /** No other nouns. */
  readonly nouns?: ReadonlySet<string>;
  /** Where the noun is of none of the types in `only`: a project worth £5m. */
  readonly else?: AmountType;
  /** A mark, or a verb of being, may part it from its noun: `the deal, worth £5m`, `the deal could be worth £5m`. */
  readonly isLoose?: true;
  /** What the clause says has nothing to do with it: `the house, valued at £3m, will be sold`. */
  readonly isApart?: true;
  /** Nouns of other types say nothing here, nor do those behind an article: `in a £5m lawsuit`. */
  readonly only?: ReadonlySet<AmountType>;
  /** A verb that says more is asked first: `saved £5m in costs`. */
  readonly isWeak?: true;
}

/** The first that fits reads it. */
export const nounFrames: readonly NounFrame[] = [
  {
    id: 'amount/worth-of',
    summary: 'So much worth of something: £2m worth of contracts.',
    confidence: 0.84,
    stands: 'behind',
    links: new Set(['worth of', "'s worth of", '’s worth of']),
    unlisted: 'value',
  },
  {
    id: 'amount/compound',
    summary: 'A noun right behind the sum: a £5m contract, the £40,000-a-year job.',
    confidence: 0.88,
    stands: 'compound',
    unlisted: 'value',
    unlistedSmall: 'price',
  },
  {
    id: 'amount/worth',
    summary: 'Something worth so much: a deal worth £3m.',
    confidence: 0.9,
    stands: 'before',
    links: new Set(['worth']),
    else: 'value',
    only: new Set<AmountType>(['funding', 'pay', 'penalty', 'saving', 'loss']),
    unlisted: 'value',
    isLoose: true,
  },
  {
    id: 'amount/noun-of',
    summary: 'A noun of so much: a fine of £900, at a cost of £2m.',
    confidence: 0.9,
    stands: 'before',
    links: new Set(['of']),
  },
  {
    id: 'amount/paper-for',
    summary: 'A paper or an offer for so much: a cheque for £900.',
    confidence: 0.86,
    stands: 'before',
    links: new Set(['for']),
    nouns: new Set(['cheque', 'cheques', 'check', 'bill', 'bills', 'invoice', 'claim', 'demand', 'bid', 'request']),
  },
  {
    id: 'amount/label',
    summary: 'A label with its sum: Salary: £18,000.',
    confidence: 0.86,
    stands: 'before',
    links: new Set([':', '-', '–', '(']),
  },
  {
    id: 'amount/valued-at',
    summary: 'Something put at so much: the contract, estimated at £3m.',
    confidence: 0.86,
    stands: 'before',
    links: new Set(['estimated at', 'valued at', 'put at', 'thought worth']),
    unlisted: 'value',
    isLoose: true,
    isApart: true,
  },
  {
    id: 'amount/apposed',
    summary: 'A noun with its sum between commas: the cost, £3m, was paid.',
    confidence: 0.84,
    stands: 'before',
    links: new Set([',']),
    closes: true,
  },
  {
    id: 'amount/at-so-much',
    summary: 'Something at so much between commas: the lease, at £900 a week, ran out.',
    confidence: 0.78,
    stands: 'before',
    links: new Set([', at']),
    closes: true,
    unlisted: 'value',
    unlistedSmall: 'price',
  },
  {
    id: 'amount/totalling',
    summary: 'A noun that comes to so much: debts totalling £3m.',
    confidence: 0.84,
    stands: 'before',
    links: new Set([
      ...['totalling', 'totaling', 'averaging', 'amounting to'],
      ...['running to', 'reaching', 'topping', 'starting at'],
    ]),
  },
  {
    id: 'amount/sum-of',
    summary: 'So much of something: £5m of cuts.',
    confidence: 0.86,
    stands: 'behind',
    links: new Set(['of']),
    isWeak: true,
  },
  {
    id: 'amount/sum-in',
    summary: 'So much in or as something: £5m in savings, £300 as compensation.',
    confidence: 0.88,
    stands: 'behind',
    links: new Set(['in', 'as']),
    only: new Set<AmountType>(['saving', 'funding', 'pay', 'income', 'loss', 'penalty', 'taken', 'cost', 'price']),
    isWeak: true,
  },
];
