import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser, type Width } from './open.js';
import { bpp } from './setup.js';

const { open } = useBrowser();

interface Sum {
  readonly source: string;
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const moneyOf = (): readonly Sum[] => JSON.parse(bpp(inject('home'), '--db', 'seeds.db', 'money', '--json'));

/** The words that are marked, whether all of them lie in the window, and the file and line of their block. */
function marked(page: Page): Promise<{ words: string; isInView: boolean; line: string }> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('mark.here')];
    const rects = marks.flatMap((mark) => [...mark.getClientRects()]);
    return {
      words: marks.map(({ textContent }) => textContent).join(''),
      isInView:
        rects.length > 0 &&
        rects.every(
          ({ top, bottom, left, right }) => top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
        ) &&
        marks.every((mark) => mark.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })),
      line: marks[0]?.closest<HTMLElement>('[data-line]')?.dataset['line'] ?? '',
    };
  });
}

/** Scrolls to a citation as a reader does, and clicks it. */
async function follow(page: Page, { source, line, start, end }: Sum, within: string): Promise<void> {
  const link = page
    .locator(`${within} a.cite[data-at="${start}-${end}"]:visible`, { hasText: `${source}:${line}` })
    .first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
}

describe('a click on the citation of a sum', () => {
  it.each<Width>([360, 1440])(
    'shows its line in its article, the words marked, and back restores, at %i pixels',
    async (width) => {
      const { page, errors } = await open('seeds.html', { width });
      const sums = moneyOf();
      expect(sums.length).toBeGreaterThan(5);
      for (const sum of sums) {
        await page.evaluate(() => window.scrollTo(0, 0));
        const link = page.locator(`#money a.cite[data-at="${sum.start}-${sum.end}"]:visible`, {
          hasText: `${sum.source}:${sum.line}`,
        });
        expect([sum.text, await link.count()]).not.toEqual([sum.text, 0]);
        await link.first().scrollIntoViewIfNeeded();
        const [from, hash] = await page.evaluate(() => [scrollY, location.hash] as const);
        await follow(page, sum, '#money');
        await page.waitForFunction(() => document.querySelector('mark.here') !== null);
        expect(await marked(page)).toEqual({ words: sum.text, isInView: true, line: String(sum.line) });
        expect(page.url()).toContain('#article/');
        await page.goBack();
        await page.waitForFunction((before) => location.hash === before && !document.querySelector('mark.here'), hash);
        await page.waitForTimeout(50);
        expect(Math.abs((await page.evaluate(() => scrollY)) - from)).toBeLessThanOrEqual(2);
        expect(await link.first().evaluate((element) => element === document.activeElement)).toBe(true);
      }
      expect(errors).toEqual([]);
    },
  );

  it('leads to the block without a script too', async () => {
    const { page } = await open('seeds.html', { scripts: false });
    for (const sum of moneyOf()) {
      await follow(page, sum, '#money');
      const block = await page.evaluate(() => {
        const target = document.querySelector(':target');
        const rect = target?.getBoundingClientRect();
        return rect && rect.top < innerHeight && rect.bottom > 0 ? target?.textContent : undefined;
      });
      expect(block).toContain(sum.text);
      await page.goBack();
    }
  });
});

describe('every citation of the report', () => {
  it('leads to a block that holds what it cites, as the fact base has it', async () => {
    const { page } = await open('seeds.html');
    const articles: readonly { id: string; text: string }[] = bpp(
      inject('home'),
      '--db',
      'seeds.db',
      'export',
      '--format',
      'ndjson',
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const cites = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a.cite[data-at]')].map(({ dataset, hash }) => {
        const id = decodeURIComponent(hash.slice(1));
        return { id, at: dataset['at'] ?? '', block: document.getElementById(id)?.textContent };
      }),
    );
    expect(cites.length).toBeGreaterThan(100);
    const wrong = cites.filter(({ id, at, block }) => {
      const [start, end] = at.split('-').map(Number);
      const from = Number(id.split('/').at(-1));
      // What is cited may run over the end of its block; its first words are in it.
      const cited = [...(block ?? '')].slice((start ?? 0) - from, (end ?? 0) - from).join('');
      return cited === '' || !articles.some(({ text }) => [...text].slice(start, end).join('').startsWith(cited));
    });
    expect(wrong).toEqual([]);
  });

  it('opens, where it is folded, from an address that was sent to somebody', async () => {
    const [sum] = moneyOf();
    const { page } = await open('seeds.html');
    const href = await page.locator('#money a.cite').first().getAttribute('href');
    const opened = await open('seeds.html', { hash: href ?? '' });
    const top = await opened.page.evaluate(() => document.querySelector(':target')?.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    expect(sum).toBeDefined();
  });
});

describe('a mention in an article', () => {
  it('leads to the card of whom it means, and the card to every mention', async () => {
    const { page } = await open('seeds.html');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const mention = page.locator('.story a.m[href="#person/chris-sims"]').first();
    await mention.click();
    await page.waitForFunction(() => location.hash === '#person/chris-sims');
    const card = page.locator('[id="person/chris-sims"]');
    await expect(card.getByText('Chris Sims', { exact: true }).first().isVisible()).resolves.toBe(true);
    const cites = await card.locator('a.cite').count();
    expect(cites).toBeGreaterThan(3);
    await page.goBack();
    await page.waitForFunction(() => location.hash === '');
  });
});
