import { describe, expect, test } from 'vitest';
import { captionCases, lineCases } from '../../src/lines/line-shapes.cases.js';
import { readLine } from '../../src/lines/read-line.js';

describe('readLine', () => {
  describe.each(Object.entries(lineCases))('%s', (shape, { is, isNot }) => {
    test('has at least three cases of it and two that look like it', () => {
      expect(is.length).toBeGreaterThanOrEqual(3);
      expect(isNot.length).toBeGreaterThanOrEqual(2);
    });

    test.each(is)('is %j', (line) => {
      expect(readLine(line).shape).toBe(shape);
    });

    test.each(isNot)('is not %j', (line) => {
      expect(readLine(line).shape).not.toBe(shape);
    });
  });

  test('names each person of a byline', () => {
    expect(readLine('By Rhys ap Gruffydd and Orla McGinty').people).toEqual(['Rhys ap Gruffydd', 'Orla McGinty']);
    expect(readLine('Words by Ngozi Umeh, Tamsin Pascoe & Wilf Oldroyd').people).toEqual([
      'Ngozi Umeh',
      'Tamsin Pascoe',
      'Wilf Oldroyd',
    ]);
  });

  test('leaves the post of a reporter out of the name', () => {
    expect(readLine('Hugh Penhaligon, Crime Correspondent').people).toEqual(['Hugh Penhaligon']);
  });

  test('reads the day of a date line and of a dated byline', () => {
    expect(readLine('Published 30 November 2012').day).toBe('2012-11-30');
    expect(readLine('Posted by Tom O’Hanlon on 3 March 2012')).toMatchObject({
      people: ["Tom O'Hanlon"],
      day: '2012-03-03',
    });
  });
});

describe('a caption', () => {
  test.each(captionCases.is)('is %j', (line) => {
    expect(readLine(line).role).toBe('caption');
  });

  test.each(captionCases.isNot)('is not %j', (line) => {
    expect(readLine(line).role).not.toBe('caption');
  });
});
