import { describe, expect, test } from 'vitest';
import { postMarkCases } from '../../src/divide/post-marks.cases.js';
import { postMarkOf, postMarks } from '../../src/divide/post-marks.js';

test('every mark of a post has cases', () => {
  expect(Object.keys(postMarkCases).sort()).toEqual(postMarks.map(({ id }) => id).sort());
});

describe.each(Object.entries(postMarkCases))('%s', (id, { sees, spares }) => {
  test('has at least three lines to see and two to spare', () => {
    expect(sees.length).toBeGreaterThanOrEqual(3);
    expect(spares.length).toBeGreaterThanOrEqual(2);
  });

  test.each(sees)('sees %j', (line) => {
    expect(postMarkOf(line)?.id).toBe(id);
  });

  test.each(spares)('spares %j', (line) => {
    expect(postMarkOf(line)?.id).not.toBe(id);
  });
});
