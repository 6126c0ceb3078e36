import type { ValueRule } from '../rule.js';
import { namedYear, shortYear, year, yearInWords } from './single-years.js';
import { century, decade, decadeInWords, doubleYear, plainQuarter, quarterCode, seasonYear } from './year-spans.js';

/** Dates that are written out, from the quarter upwards. */
export const yearRules: readonly ValueRule[] = [
  doubleYear,
  quarterCode,
  plainQuarter,
  seasonYear,
  decade,
  decadeInWords,
  century,
  namedYear,
  yearInWords,
  year,
  shortYear,
];
