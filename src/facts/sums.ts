import type { Statement } from '../model/fact.js';
import { keyOf, numberOf, textOf, thingOf } from './compared.js';
import type { Thing } from './things.js';

/** A sum of money, with what it is of. */
export interface Sum {
  readonly type: string;
  /** Whether it has come about; planned and feared ones have not. */
  readonly isActual: boolean;
  readonly state: string;
  readonly min: number;
  readonly max: number;
  readonly currency: string | undefined;
  readonly per: string | undefined;
  readonly of: Thing | undefined;
  readonly payer: string | undefined;
  readonly payee: string | undefined;
  /** The time over which, or by when, it runs: an ISO 8601 length, or the days of a date. */
  readonly period: string | undefined;
}

/** The sum of a statement of one, which is of a thing; undefined where its figure is not known. */
export function sumOf(amount: Statement, of: Thing | undefined): Sum | undefined {
  const [min, max] = [numberOf(amount, 'min'), numberOf(amount, 'max')];
  if (min === undefined && max === undefined) return undefined;
  const state = textOf(amount, 'state') ?? '';
  const period = keyOf(textOf(amount, 'lasts'), textOf(amount, 'runs_from'), textOf(amount, 'runs_to'));
  return {
    ...{ type: textOf(amount, 'type') ?? 'other', state, isActual: state === 'actual' },
    ...{ min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY },
    ...{ currency: textOf(amount, 'currency'), per: textOf(amount, 'per'), of },
    ...{ payer: thingOf(amount, 'payer'), payee: thingOf(amount, 'payee') },
    period: period === '||' ? undefined : period,
  };
}

/** What two sums of one figure share. */
export const figureKey = ({ min, max, currency, per }: Sum): string => keyOf(min, max, currency, per);

/** Whether what two sums say of whose money it is can be true of one sum. */
export function mayShareParties(one: Sum, other: Sum): boolean {
  return mayBeOne(one.payer, other.payer) && mayBeOne(one.payee, other.payee);
}

const mayBeOne = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether both say whose money it is, and the same. */
export function shareParty(one: Sum, other: Sum): boolean {
  return (
    (one.payer !== undefined && one.payer === other.payer) || (one.payee !== undefined && one.payee === other.payee)
  );
}
