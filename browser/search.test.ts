import { describe, expect, it } from 'vitest';
import { useBrowser, type Width } from './open.js';

const { open } = useBrowser();

describe('the search', () => {
  it.each<Width>([360, 1440])(
    'finds Chris Sims by name, goes to his card, and back comes the search, at %i pixels',
    async (width) => {
      const { page, errors } = await open('seeds.html', { width });
      await page.getByRole('searchbox').click();
      await page.keyboard.type('chris sims');
      const hit = page.locator('form.find ol a').first();
      expect(await hit.textContent()).toContain('Chris Sims');
      await expect(page.locator('form.find [role=status]').textContent()).resolves.toMatch(/\d+ name/);
      expect(new URL(page.url()).hash).toBe('#search=chris+sims');
      await hit.click();
      await page.waitForFunction(() => location.hash === '#person/chris-sims');
      const isSeen = await page.evaluate(() => {
        const rect = document.getElementById('person/chris-sims')?.getBoundingClientRect();
        return rect !== undefined && rect.top >= -1 && rect.top < innerHeight / 2;
      });
      expect(isSeen).toBe(true);
      await page.goBack();
      await page.waitForFunction(() => location.hash === '#search=chris+sims');
      expect(await page.getByRole('searchbox').inputValue()).toBe('chris sims');
      expect(await hit.isVisible()).toBe(true);
      expect(errors).toEqual([]);
    },
  );

  it('is there again when its address is opened', async () => {
    const { page } = await open('seeds.html', { hash: '#search=sims' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('sims');
    expect(await page.locator('form.find ol a').first().textContent()).toContain('Sims');
  });

  it('finds words, and marks them where they stand', async () => {
    const { page } = await open('seeds.html');
    await page.getByRole('searchbox').fill('scrapped plans');
    const hit = page.locator('form.find ol a.hit-words').first();
    await hit.click();
    await page.waitForFunction(() => document.querySelector('mark.here') !== null);
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('mark.here')].map(({ textContent }) => textContent?.toLowerCase()),
    );
    expect(words).toContain('scrapped');
    const isInView = await page.evaluate(() => {
      const rect = document.querySelector('mark.here')?.getBoundingClientRect();
      return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
  });

  it('works by keyboard alone', async () => {
    const { page } = await open('seeds.html');
    await page.keyboard.press('/');
    await page.keyboard.type('bob jones');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bob Jones');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#person/bob-jones');
  });

  it('says so where it finds nothing, and clears', async () => {
    const { page } = await open('seeds.html');
    await page.getByRole('searchbox').fill('zyzzyva');
    await expect(page.locator('form.find [role=status]').textContent()).resolves.toMatch(/^Nothing/);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.hash === '');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });

  it('finds letters with marks by letters without, and a name in other letters', async () => {
    const { page } = await open('names.html');
    for (const [asked, found] of [
      ['sian llyr', 'Siân Llŷr'],
      ['GROß-MULLER', 'Groß-Müller'],
      ['عائشہ', 'عائشہ خان'],
    ] as const) {
      await page.getByRole('searchbox').fill(asked);
      expect(await page.locator('form.find ol a').first().textContent()).toContain(found);
    }
  });

  it('shows markup that it finds as text', async () => {
    const { page, dialogs } = await open('hostile.html');
    await page.getByRole('searchbox').fill('script');
    expect(await page.locator('form.find ol a').count()).toBeGreaterThan(0);
    expect(await page.locator('form.find').locator('script, img, svg, x-evil').count()).toBe(0);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(dialogs).toEqual([]);
  });
});
