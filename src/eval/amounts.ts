import {
  atLeastHalf,
  counts,
  createShares,
  createTallies,
  type FactScoring,
  type FieldReading,
  isNamed,
  mark,
  moreThanHalf,
  type Shares,
  sameText,
  shown,
  weigh,
} from './fields.js';
import type { FoundAmount } from './found-facts.js';
import type { GoldAmount } from './gold-facts.js';
import { pair } from './match.js';
import { namesOne, type SourceNames } from './names.js';
import { overlap, sharedPart } from './place.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

export const AMOUNT_FIELDS = ['type', 'type and state', 'for', 'payer', 'payee', 'period', 'said by'] as const;
export type AmountField = (typeof AMOUNT_FIELDS)[number];
export const PARTIES = ['payer', 'payee'] as const;
export type PartyOfAmount = (typeof PARTIES)[number];

/** Counts over all documents: of the money that is annotated, what has an entry and which of its fields are right. */
export interface AmountScores {
  readonly entries: Tally;
  readonly fields: Shares<AmountField>;
  /** Who pays and who is paid, where somebody is. */
  readonly parties: Readonly<Record<PartyOfAmount, Tally>>;
  readonly rules: RuleScores;
}

export function createAmountScores(): AmountScores {
  return {
    entries: createTally(),
    fields: createShares(AMOUNT_FIELDS),
    parties: createTallies(PARTIES),
    rules: new Map(),
  };
}

/** Adds one document. Money without an entry is wrong in every field. */
export function scoreAmounts(
  scores: AmountScores,
  wanted: readonly GoldAmount[],
  found: readonly FoundAmount[],
  scoring: FactScoring,
): void {
  const pairs = pair(wanted, found, sharedPart);
  const sure = wanted.filter((amount) => counts(amount, scoring.countsHard));
  for (const amount of sure) scoreAmount(scores, amount, pairs.get(amount), scoring);
  const paired = new Set(pairs.values());
  for (const amount of found) {
    const isSpared = wanted.some((each) => !sure.includes(each) && overlap(each, amount) > 0);
    if (paired.has(amount) || isSpared) continue;
    scores.entries.foundOnly++;
    countRule(scores.rules, 'amounts', amount.rule, false);
    const { source, report } = scoring;
    report({ about: 'amounts', how: 'spurious', source, line: amount.line, what: amount.money });
  }
}

function scoreAmount(
  { entries, fields, parties, rules }: AmountScores,
  wanted: GoldAmount,
  found: FoundAmount | undefined,
  { source, names, countsHard, report }: FactScoring,
): void {
  const { line, money } = wanted;
  if (found === undefined) {
    entries.wantedOnly++;
    report({ about: 'amounts', how: 'missed', source, line, what: money });
  } else {
    entries.both++;
    const isRight = isRightIn(wanted, found, countsHard, 'type') && isRightIn(wanted, found, countsHard, 'state');
    countRule(rules, 'amounts', found.rule, isRight);
  }
  for (const reading of readingsOf(wanted, found, names)) {
    const { field, isRight } = reading;
    if (!counts(wanted, countsHard, ...HARD_NAMES[field])) continue;
    mark(fields[field], isRight);
    if (field === 'payer' || field === 'payee') {
      weigh(parties[field], isNamed(wanted[field]), isNamed(found?.[field]), isRight);
    }
    if (found === undefined || isRight) continue;
    report({ about: 'amounts', how: field, source, line, what: `${money}: ${reading.wanted} ≠ ${reading.found}` });
  }
}

/** What the fields that are compared are called where the gold marks them hard. */
const HARD_NAMES: Readonly<Record<AmountField, readonly string[]>> = {
  type: ['type'],
  'type and state': ['type', 'state'],
  for: ['for'],
  payer: ['payer'],
  payee: ['payee'],
  period: ['period'],
  'said by': ['said_by'],
};

function isRightIn(wanted: GoldAmount, found: FoundAmount, countsHard: boolean, field: 'type' | 'state'): boolean {
  return wanted[field] === found[field] || !counts(wanted, countsHard, field);
}

function readingsOf(
  wanted: GoldAmount,
  found: FoundAmount | undefined,
  names: SourceNames,
): readonly FieldReading<AmountField>[] {
  const isSameType = found?.type === wanted.type;
  const party = (field: PartyOfAmount | 'said_by', as: AmountField): FieldReading<AmountField> => ({
    field: as,
    isRight: found !== undefined && namesOne(names, wanted[field], found[field]),
    wanted: shown(wanted[field]),
    found: shown(found?.[field]),
  });
  const words = (field: 'for' | 'period', isEnough: (shared: number) => boolean): FieldReading<AmountField> => ({
    field,
    isRight: found !== undefined && sameText(wanted[field], found[field], isEnough),
    wanted: shown(wanted[field]),
    found: shown(found?.[field]),
  });
  return [
    { field: 'type', isRight: isSameType, wanted: wanted.type, found: found?.type ?? '-' },
    {
      field: 'type and state',
      isRight: isSameType && found.state === wanted.state,
      wanted: `${wanted.type} ${wanted.state}`,
      found: `${found?.type} ${found?.state}`,
    },
    words('for', atLeastHalf),
    party('payer', 'payer'),
    party('payee', 'payee'),
    words('period', moreThanHalf),
    party('said_by', 'said by'),
  ];
}
