import type { RuleId } from '../../model/span.js';

/** A text, and each length in it: `seven-year deal (a deal)`. */
export type LengthCase = readonly [text: string, ...lengths: readonly string[]];

export const lengthCases: Readonly<
  Record<RuleId, { readonly finds: readonly LengthCase[]; readonly spares: readonly LengthCase[] }>
> = {
  'length/before-noun': {
    finds: [
      ['Zentra won a seven-year deal.', 'seven-year deal (a deal)'],
      ['The 10-year catering contract ends in May.', '10-year catering contract (the contract)'],
      ['She signed a three year lease on the mill.', 'three year lease (a lease)'],
      ['Its two-year, £5m agreement with Hull is over.', 'two-year, £5m agreement (the agreement)'],
      ['A new 18-month broadband contract costs more.', '18-month broadband contract (a contract)'],
    ],
    spares: [
      ['A seven-year search is over.'],
      ['He was away for seven years, and the deal was off.'],
      ['The seven-year-old contract is lost.'],
      ['After two years contracts were signed.'],
    ],
  },
  'length/behind-noun': {
    finds: [
      ['Zentra won a contract for ten years.', 'contract for ten years (a contract)'],
      ['The lease, which runs for 99 years, was sold.', 'lease, which runs for 99 years (the lease)'],
      ['The deal will last five years.', 'deal will last five years (the deal)'],
      ['An agreement of three years was offered.', 'agreement of three years (a agreement)'],
    ],
    spares: [
      ['The contract was signed two years ago.'],
      ['The lease ran out. For ten years nobody came.'],
      ['The deal was lost for two years, and then it came back.'],
    ],
  },
  'length/of-sum': {
    finds: [
      ['The contract could be worth £5m over ten years.', 'ten years (the contract)'],
      ['Zentra won a contract worth $9m over four years.', 'four years (a contract)'],
    ],
    spares: [['The tunnel could cost £5m over ten years.']],
  },
};
