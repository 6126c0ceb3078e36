import { describe, expect, it } from 'vitest';
import { unfold } from './fold.js';
import { THEMES, urlOf, useBrowser } from './open.js';

const { open } = useBrowser();

const CLICKS = 60;

describe('hostile text', () => {
  it.each(THEMES)('does nothing, in %s', async (theme) => {
    const { page, requests, errors, dialogs } = await open('hostile.html', { theme });
    await page.evaluate(unfold);
    await page.evaluate((most) => {
      const links = [...document.querySelectorAll('a[href^="#"], summary, button')];
      // A link of a picture has no click().
      for (const link of links.filter((_, at) => at % Math.ceil(links.length / most) === 0))
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }, CLICKS);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(new Set(requests.map((url) => url.split('#')[0]))).toEqual(new Set([urlOf('hostile.html')]));
    expect([errors, dialogs]).toEqual([[], []]);
  });

  it('makes no element, no attribute and no address', async () => {
    const { page } = await open('hostile.html', { scripts: false });
    const made = await page.evaluate(() => {
      const every = [...document.querySelectorAll('*')];
      const attributes = every.flatMap(({ attributes }) => [...attributes]);
      return {
        foreign: every.filter((element) =>
          element.matches('x-evil, img, iframe, object, embed, base, textarea, link, form form'),
        ).length,
        scripts: document.scripts.length,
        styles: document.querySelectorAll('style').length,
        mains: document.querySelectorAll('main').length,
        handlers: attributes.filter(({ name }) => /^on|^autofocus$|^style$/.test(name)).map(({ name }) => name),
        schemes: [
          ...new Set(every.flatMap((element) => (element instanceof HTMLAnchorElement ? [element.protocol] : []))),
        ],
        mode: document.compatMode,
        // What a comment or an end tag too early would swallow.
        isWhole: document.querySelector('footer') !== null && document.body.lastElementChild?.localName === 'script',
      };
    });
    expect(made).toEqual({
      foreign: 0,
      scripts: 1,
      styles: 1,
      mains: 1,
      handlers: [],
      schemes: ['file:'],
      mode: 'CSS1Compat',
      isWhole: true,
    });
  });

  it('stays as it is, letter for letter, and what steers is shown', async () => {
    const { page } = await open('hostile.html', { scripts: false });
    const text = await page.evaluate(() => document.body.textContent ?? '');
    for (const words of [
      '<script>window.hacked="script";alert(1)</script>',
      '</textarea></title></style></script><x-evil><!--',
      '{{constructor.constructor("alert(6)")()}} <%= alert(7) %> #{7*7} %s %d $& $1 $`',
      '&lt;x-evil&gt; &#60;script&#62;',
      '\\u{202e}gnipmud',
      'lost <x-evil>.txt',
    ]) {
      expect(text).toContain(words);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/);
  });

  it('does not hold up a page: a line of ten million letters is refused by name, one of two million is read', async () => {
    const start = performance.now();
    const { page, errors } = await open('long.html');
    expect(performance.now() - start).toBeLessThan(20_000);
    const text = await page.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('long/refused.txt');
    expect(text).toMatch(/10360\d{3}|10[ ,.\u202f]?360/);
    await page.getByRole('searchbox').fill('resigned');
    await page.locator('form.find ol a').first().click();
    expect(errors).toEqual([]);
  });
});
