import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './open.js';
import { bpp } from './setup.js';

const { open } = useBrowser();

interface Place {
  readonly source: string;
  readonly line: number;
}

describe('a report in which no script runs', () => {
  it('has every link lead to something that then can be seen', async () => {
    const { page, errors } = await open('seeds.html', { scripts: false });
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
        .filter((id) => document.getElementById(id) === null),
    );
    expect(new Set(dead)).toEqual(new Set());
    expect(errors).toEqual([]);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('unfolds what an address leads into', async () => {
    const { page } = await open('seeds.html', { scripts: false });
    const folded = await page.evaluate(() =>
      [...document.querySelectorAll('details:not([open]) [id]')].map(({ id }) => id).filter((_, at) => at % 40 === 0),
    );
    for (const id of folded) {
      await page.goto(`${page.url().split('#')[0]}#${encodeURI(id)}`);
      const isSeen = await page.evaluate((wanted) => {
        const element = document.getElementById(wanted);
        const rect = element?.getBoundingClientRect();
        return Boolean(
          rect &&
            element?.checkVisibility({ contentVisibilityAuto: true }) &&
            rect.top < innerHeight &&
            rect.bottom > 0,
        );
      }, id);
      expect([id, isSeen]).toEqual([id, true]);
    }
  });

  it('says every fact: names, sums, posts, quotes, events, each with its file and line', async () => {
    const { page } = await open('seeds.html', { scripts: false });
    const text = (await page.evaluate(() => document.body.textContent ?? '')).replace(/\s+/g, ' ');
    for (const list of [
      ['list', 'people'],
      ['list', 'forces'],
      ['list', 'organisations'],
      ['list', 'roles'],
      ['list', 'quotes'],
      ['money'],
    ]) {
      const rows: readonly Place[] = JSON.parse(bpp(inject('home'), '--db', 'seeds.db', ...list, '--json'));
      expect(rows.length).toBeGreaterThan(0);
      const missing = rows.map(({ source, line }) => `${source}:${line}`).filter((place) => !text.includes(place));
      expect([list, missing]).toEqual([list, []]);
    }
  });

  it('shows nothing that only a script would make work', async () => {
    const { page } = await open('seeds.html', { scripts: false });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('input, select, button, form, .js')]
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(shown).toEqual([]);
  });
});
