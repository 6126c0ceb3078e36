import { describe, expect, it } from 'vitest';
import { baselines, labelOf, lineWidth } from '../../../src/report/charts/label.js';

const LOOK = { columns: 20, padding: [9, 5] as const };

describe('a label', () => {
  it('is as wide as its longest line and as high as all', () => {
    const label = labelOf('Eastmoor and Calder Valley Police Authority', LOOK);
    expect(label.lines).toEqual(['Eastmoor and Calder', 'Valley Police', 'Authority']);
    expect(label.width).toBe(lineWidth('Eastmoor and Calder') + 18);
    expect(label.height).toBe(3 * 15 + 10);
    expect(baselines(label)).toEqual([-11, 4, 19]);
  });

  it.each([
    ['a word without end', 'W'.repeat(5000)],
    ['a name without end', 'Ada of Hull and '.repeat(300)],
    ['Chinese', '東京都警視庁'.repeat(20)],
    ['Urdu', 'لاہور پولیس '.repeat(20)],
    ['flags', '🇬🇧'.repeat(200)],
  ])('of %s has a few lines that fit a phone', (_, text) => {
    const label = labelOf(text, LOOK);
    expect(label.lines.length).toBeLessThanOrEqual(4);
    expect(label.width).toBeLessThanOrEqual(298);
    expect(label.lines.at(-1)?.endsWith('…')).toBe(true);
  });

  it('measures what is shown: an escape in the place of what would steer', () => {
    const label = labelOf('Ada\u202eMarsh\nof Hull', LOOK);
    expect(label.lines).toEqual(['Ada\\u{202e}Marsh of', 'Hull']);
  });

  it('gives a wide letter more than a narrow one', () => {
    expect(lineWidth('WWW')).toBeGreaterThan(2 * lineWidth('iii'));
  });
});
