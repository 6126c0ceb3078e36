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
const SHORT = 2_500;
const TIMES_LONGER = 20;
/** Time that grows with the square would come to 400, with the length to 20. */
const MOST_GROWTH = 45;
/** Below this the clock is too coarse to tell. */
const LEAST_MS = 2;

/** The processor's time, which other programs on a busy machine do not lengthen. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const RUNS = 3;

/** The processor's time for a text, in milliseconds. */
function timeOf(text: string): number {
  const started = processorTime();
  findValues(text, '2012-07-10');
  return processorTime() - started;
}

function repeated(prefix: string, length: number): string {
  return prefix.repeat(Math.ceil(length / prefix.length)).slice(0, length);
}

describe('findValues', () => {
  test.each(PREFIXES)('takes time that grows with the length of the text alone: %j', (prefix) => {
    const text = repeated(prefix, SHORT);
    timeOf(text);
    const short = Math.max(LEAST_MS, Math.min(...Array.from({ length: RUNS }, () => timeOf(text))));
    const long = repeated(prefix, SHORT * TIMES_LONGER);
    // Whatever disturbs a run makes it longer: one that is short enough proves it.
    let growth = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && growth >= MOST_GROWTH; run++) growth = Math.min(growth, timeOf(long) / short);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});
