import type { ValueRule } from '../rule.js';
import { bareSeasonRules } from './bare-seasons.js';
import { countedUnitRules } from './counted-units.js';
import { monthRules } from './months.js';
import { relativeUnitRules } from './relative-units.js';
import { shiftRules } from './shifts.js';
import { weekdayRules } from './weekdays.js';
import { weekAwayRules } from './weeks-away.js';

/** Dates reckoned from the day of publication. */
export const relativeDateRules: readonly ValueRule[] = [
  ...weekdayRules,
  ...weekAwayRules,
  ...relativeUnitRules,
  ...countedUnitRules,
  ...shiftRules,
  ...monthRules,
  ...bareSeasonRules,
];
