import { describe, expect, it } from 'vitest';
import { walk } from './keyboard.js';
import { useBrowser, type Width } from './open.js';

const { open } = useBrowser();

describe('the keyboard alone', () => {
  it.each<Width>([360, 1440])(
    'comes to everything, sees where it is, and comes out again, at %i pixels',
    async (width) => {
      const { page } = await open('seeds.html', { width });
      const { stops, missed, isThrough } = await walk(page);
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect([missed, isThrough]).toEqual([[], true]);
      expect(stops.length).toBeGreaterThan(30);
    },
  );

  it('goes past the contents, opens what is folded, follows a link and comes back', async () => {
    const { page } = await open('seeds.html');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
    expect(isInMain).toBe(true);
    const why = page.locator('main details.why > summary:visible').first();
    await why.focus();
    await page.keyboard.press('Enter');
    expect(await why.evaluate((summary) => summary.parentElement?.hasAttribute('open'))).toBe(true);
    const cite = page.locator('#money a.cite:visible').first();
    await cite.focus();
    const [href, before] = [await cite.getAttribute('href'), page.url()];
    await page.keyboard.press('Enter');
    await page.waitForFunction((wanted) => location.hash.startsWith(wanted ?? '?'), href);
    // Without a window of its own the browser knows no Alt and arrow: this is what they do.
    await page.goBack();
    expect(page.url()).toBe(before);
    await page.waitForFunction((wanted) => document.activeElement?.getAttribute('href') === wanted, href);
  });
});
