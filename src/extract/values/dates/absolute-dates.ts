import type { ValueRule } from '../rule.js';
import { compact, dayAndMonth, iso, isoMonth, namedDay, numeric } from './figure-dates.js';
import { dayMonth, daysMonth, monthDay, monthDays, monthYear, yearMonth } from './written-dates.js';

/** Dates that are written out, the fullest form first. */
export const absoluteDateRules: readonly ValueRule[] = [
  daysMonth,
  monthDays,
  dayMonth,
  monthDay,
  iso,
  numeric,
  yearMonth,
  monthYear,
  isoMonth,
  namedDay,
  dayAndMonth,
  compact,
];
