import type { RuleId } from '../../model/span.js';
import { nounFrames } from './noun-frames.js';
import { verbFrames } from './verb-frames.js';

/** What signs a sum that no frame read. */
export interface AmountStep {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
}

type StepName =
  | 'same'
  | 'compared'
  | 'whole'
  | 'bareVerb'
  | 'isSoMuch'
  | 'near'
  | 'forSoMuch'
  | 'again'
  | 'joined'
  | 'salary'
  | 'none';

/** Ways by which a sum is known other than by a frame, in the order in which they are asked. */
export const STEPS: Readonly<Record<StepName, AmountStep>> = {
  same: {
    id: 'amount/same-again',
    summary: 'The same sum in another currency: lost £3m ($5m).',
    confidence: 0.9,
  },
  compared: {
    id: 'amount/compared',
    summary: 'A sum that another is compared with: £3m, down from £4m.',
    confidence: 0.8,
  },
  whole: {
    id: 'amount/whole',
    summary: 'The sum that another is part of: £78m of the required £126m.',
    confidence: 0.8,
  },
  bareVerb: {
    id: 'amount/bare-verb',
    summary: 'A verb right beside the sum where no clause is read: £500,000 Wasted.',
    confidence: 0.62,
  },
  isSoMuch: {
    id: 'amount/is-so-much',
    summary: 'A noun that a verb of being or changing links with the sum: profits rose to £4m.',
    confidence: 0.86,
  },
  near: {
    id: 'amount/noun-near',
    summary: 'The nearest noun for what sums are, where nothing else says it.',
    confidence: 0.5,
  },
  forSoMuch: {
    id: 'amount/for-so-much',
    summary: 'What something is had for: downloaded the song for 70p.',
    confidence: 0.55,
  },
  again: {
    id: 'amount/named-again',
    summary: 'A sum that its article names elsewhere, where that says what it is.',
    confidence: 0.65,
  },
  joined: {
    id: 'amount/joined',
    summary: 'A sum joined to one before it: £4 for an hour or £35 for a month.',
    confidence: 0.62,
  },
  salary: {
    id: 'amount/salary',
    summary: 'So much a year where no verb stands: £18,000 – £20,000 per annum, County Hall.',
    confidence: 0.7,
  },
  none: {
    id: 'amount/none',
    summary: 'Nothing says what the sum is.',
    confidence: 0.3,
  },
};

/** All that sign an amount. */
export const amountRules: readonly AmountStep[] = [...nounFrames, ...verbFrames, ...Object.values(STEPS)];
