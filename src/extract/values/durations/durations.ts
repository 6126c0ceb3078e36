import type { ValueRule } from '../rule.js';
import { length, lengthRange, shortLength } from './counted-durations.js';
import { aFortnight, aUnit, half, wholeUnit } from './unit-durations.js';

/** The forms that a length of time takes, the fullest first. */
export const durationRules: readonly ValueRule[] = [
  lengthRange,
  length,
  half,
  aUnit,
  aFortnight,
  wholeUnit,
  shortLength,
];
