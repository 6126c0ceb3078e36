import { describe, expect, test } from 'vitest';
import { findValues } from '../../../src/extract/values/find-values.js';

// What each rule begins with, over and over, so that an expression that tries its parts in every way would show it.
const PREFIXES: readonly string[] = [
  '£5 - ',
  'between £5 and ',
  '&pound;',
  'one and a ',
  'half a ',
  'two thousand and ',
  'nineteen ',
  'twenty ',
  '12,345,',
  'tens of thousands of ',
  'a grand ',
  'five pounds ',
  'USD ',
  'Monday, ',
  'from Monday to ',
  'July ',
  '12 July ',
  '12 and 13 ',
  '12-',
  '1/2/',
  'from 1/2 to ',
  '2012-',
  '2012, ',
  'in 2010 ',
  'Q1 ',
  'the first ',
  'first half of ',
  'the end of ',
  'the week of ',
  'early ',
  'last two ',
  'the following year ',
  'a week on ',
  'this time ',
  'bank holiday ',
  'Christmas ',
  'the Tuesday after ',
  'summer ',
  'will be ',
  'is to be ',
  'two years and ',
  '12-18 ',
  '(0121 ',
  '+44 ',
  'a.',
  'a@',
  'http://a.',
  'www.',
];
const SHORT = 10_000;
const TIMES_LONGER = 10;
/** Time that grows with the square would come to 100, with the length to 10. */
const MOST_GROWTH = 45;
/** Below this the clock is too coarse to tell. */
const LEAST_MS = 2;

/** The processor's time, which other programs on a busy machine do not lengthen. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = processorTime();
    findValues(text, '2012-07-10');
    best = Math.min(best, processorTime() - started);
  }
  return Math.max(best, LEAST_MS);
}

function repeated(prefix: string, length: number): string {
  return prefix.repeat(Math.ceil(length / prefix.length)).slice(0, length);
}

describe('findValues', () => {
  test.each(PREFIXES)('takes time that grows with the length of the text alone: %j', (prefix) => {
    const short = repeated(prefix, SHORT);
    fastest(short);
    const growth = fastest(repeated(prefix, SHORT * TIMES_LONGER)) / fastest(short);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
