import { describe, expect, it } from 'vitest';
import { unfold } from './fold.js';
import { findFaults } from './geometry.js';
import { useBrowser, WIDTHS } from './open.js';

const { open } = useBrowser();

describe('nothing is cut, nothing overlaps, nothing is wider than the window', () => {
  for (const file of ['seeds.html', 'sims.html', 'names.html', 'hostile.html']) {
    it.each(WIDTHS)(`in ${file} at %i pixels, folded and open`, async (width) => {
      const { page } = await open(file, { width });
      expect(await page.evaluate(findFaults)).toEqual([]);
      await page.evaluate(unfold);
      expect(await page.evaluate(findFaults)).toEqual([]);
    });
  }

  it('without its script, and in letters of twice the size', async () => {
    const { page } = await open('seeds.html', { width: 360, scripts: false });
    expect(await page.evaluate(findFaults)).toEqual([]);
    // 200 % of a window of 720 pixels is a window of 360: WCAG 1.4.4 and 1.4.10 (320 pixels) ask for both.
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(findFaults)).toEqual([]);
  });
});
