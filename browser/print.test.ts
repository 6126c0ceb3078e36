import { describe, expect, inject, it } from 'vitest';
import { findFaults } from './geometry.js';
import { useBrowser } from './open.js';
import { readPdf } from './pdf.js';
import { bpp } from './setup.js';

const { open } = useBrowser();

const SPACES = /\s+/g;
const squeezed = (text: string): string => text.normalize('NFKC').replaceAll(SPACES, '');

describe('the report on paper', () => {
  it.each([true, false])(
    'is A4 and keeps the citation of every sum, post and quote (with its script: %s)',
    async (scripts) => {
      const { page } = await open('seeds.html', { scripts });
      const { text, sheets } = readPdf(await page.pdf({ preferCSSPageSize: true }));
      for (const [width, height] of sheets) {
        expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
      }
      expect(sheets.length).toBeGreaterThan(3);
      const printed = squeezed(text);
      for (const list of [['money'], ['list', 'roles'], ['list', 'quotes'], ['timeline']]) {
        const rows: readonly { source: string; line: number }[] = JSON.parse(
          bpp(inject('home'), '--db', 'seeds.db', ...list, '--json'),
        );
        const missing = rows.map(({ source, line }) => `${source}:${line}`).filter((place) => !printed.includes(place));
        expect([list, missing]).toEqual([list, []]);
      }
      expect(printed).toContain('ChrisSims');
      expect(printed).not.toContain('\ufffd'.repeat(4));
    },
  );

  it('cuts nothing, and is dark on light in the dark too', async () => {
    const { page } = await open('seeds.html', { theme: 'dark', width: 800 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await page.evaluate(findFaults)).toEqual([]);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(background);
  });
});
