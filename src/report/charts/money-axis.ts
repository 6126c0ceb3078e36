import { moneyLabel } from '../../text/money-label.js';
import { scaleLog } from './d3.js';
import { fits, placed, rounded, type Tick } from './ticks.js';

/** Sums from left to right on a log scale, in percent of a picture's width: ten times as much is the same step everywhere. */
export interface MoneyAxis {
  /** Percent at which a sum stands; undefined for nothing or less, which a log scale has no place for. */
  at(value: number): number | undefined;
  /** Powers of ten, from left to right; no two labels touch at the narrowest width. */
  readonly ticks: readonly Tick[];
}

/** Percent of the width beyond the ends of the scale, so that a dot there is whole. */
const MARGIN = 2;
/** Pixels that the picture has at least. */
const NARROWEST = 240;

/** An axis on which all of these sums of one currency have a place. */
export function moneyAxis(values: readonly number[], currency: string | null): MoneyAxis {
  const sizes = values.filter((value) => value > 0);
  const [least, most] = [minOf(sizes), maxOf(sizes)];
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  // A sum alone stands in the middle of a hundredfold.
  const [low, high] = last - first < 2 ? [first - 1, first + 1] : [first, last];
  const scale = scaleLog([10 ** low, 10 ** high], [MARGIN, 100 - MARGIN]).clamp(true);
  const powers = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const ticksOf = (step: number): readonly Tick[] =>
    powers
      .filter((power) => (power - low) % step === 0)
      .map((power) => placed(scale(10 ** power), moneyLabel(10 ** power, currency), NARROWEST));
  const steps = powers.map((_, at) => at + 1);
  return {
    at: (value) => (value > 0 ? rounded(scale(value)) : undefined),
    ticks: steps.map(ticksOf).find((ticks) => fits(ticks, NARROWEST)) ?? [],
  };
}

const minOf = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), values[0] ?? 1);
const maxOf = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.max(one, other), values[0] ?? 1);
