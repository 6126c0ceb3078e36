import { join } from 'node:path';
import { expect, it } from 'vitest';
import { store, temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

// What https://timeline.knightlab.com/docs/json-format.html allows, by the fields of each object.
const SLIDE = [
  'start_date',
  'end_date',
  'text',
  'media',
  'group',
  'display_date',
  'background',
  'autolink',
  'unique_id',
];
const DATE = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date', 'format'];
const TEXT = ['headline', 'text'];

const strange = (value: object, known: readonly string[]): readonly string[] =>
  Object.keys(value).filter((key) => !known.includes(key));

it('bpp export --format timelinejs keeps to the documented form, and is what the timeline gives', async () => {
  const db = join(temporaryFolder(), 'x.db');
  store(db, TOLD, [], TOLD_COPIES);
  const { code, stdout, stderr } = await runBpp(['export', '--format', 'timelinejs', '--db', db]);
  expect([code, stderr]).toEqual([0, 'left out, for want of a day: 2\n']);
  expect(stdout).toBe((await runBpp(['timeline', '--timelinejs', '--db', db])).stdout);
  const timeline = JSON.parse(stdout);
  expect(Object.keys(timeline)).toEqual(['events']);
  expect(timeline.events).toHaveLength(3);
  for (const slide of timeline.events) {
    expect(strange(slide, SLIDE)).toEqual([]);
    expect(strange(slide.text, TEXT)).toEqual([]);
    for (const date of [slide.start_date, ...(slide.end_date ? [slide.end_date] : [])]) {
      expect(strange(date, DATE)).toEqual([]);
      expect(Number.isInteger(date.year)).toBe(true);
      expect(date.month === undefined || (date.month >= 1 && date.month <= 12)).toBe(true);
      expect(date.day === undefined || date.month !== undefined).toBe(true);
    }
  }
});
