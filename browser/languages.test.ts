import { describe, expect, it } from 'vitest';
import { URDU_NAME } from './archives.js';
import { unfold } from './fold.js';
import { useBrowser } from './open.js';

const { open } = useBrowser();

describe('names and texts of other languages', () => {
  it.each(['Jürgen Groß-Müller', 'Siân Llŷr Gŵyr', 'Tŷ Gwyn Ltd', 'Förde-Bau GmbH', URDU_NAME])(
    '%s stands whole in a card',
    async (name) => {
      const { page } = await open('names.html');
      expect(await page.locator('.card .name').getByText(name, { exact: true }).count()).toBe(1);
    },
  );

  it.each([
    ['de', 'ltr', 'Oberbürgermeisterin'],
    ['cy', 'ltr', 'arweinydd'],
    ['ur', 'rtl', 'کونسلر'],
  ])('a text in %s says so and runs %s', async (lang, direction, word) => {
    const { page } = await open('names.html');
    await page.evaluate(unfold);
    const block = page.locator('.story .block', { hasText: word }).first();
    const found = await block.evaluate((element) => ({
      lang: element.closest('[lang]')?.getAttribute('lang'),
      direction: getComputedStyle(element).direction,
    }));
    expect(found).toEqual({ lang, direction });
  });

  it('an Urdu name runs from the right, and what stands beside it does not move', async () => {
    const { page } = await open('names.html');
    await page.evaluate(unfold);
    const found = await page.evaluate((name) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const alone: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        if (owner === null || !node.nodeValue?.includes(name) || owner.localName === 'title') continue;
        if (owner instanceof SVGElement) continue;
        const isApart = owner.closest('bdi, [dir=auto], [dir=rtl]') !== null;
        if (!isApart) alone.push(`${owner.localName}.${owner.className}: ${node.nodeValue.slice(0, 60)}`);
      }
      return alone;
    }, URDU_NAME);
    expect(found).toEqual([]);
    const order = await page.evaluate((name) => {
      const owner = [...document.querySelectorAll('.card .name')].find(({ textContent }) => textContent === name);
      const node = owner && document.createTreeWalker(owner, NodeFilter.SHOW_TEXT).nextNode();
      if (!node) return undefined;
      const [first, last] = [0, name.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      });
      return { isFromRight: (first ?? 0) > (last ?? 0), page: getComputedStyle(document.body).direction };
    }, URDU_NAME);
    expect(order).toEqual({ isFromRight: true, page: 'ltr' });
  });

  it('has a glyph for every letter', async () => {
    const { page } = await open('names.html');
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(text).not.toContain('\ufffd');
  });
});
