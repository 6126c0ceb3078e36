import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { THEMES, urlOf, useBrowser, WIDTHS } from './open.js';
import { bpp } from './setup.js';

const { open } = useBrowser();

declare global {
  interface Window {
    shifts: number[];
    hacked: unknown;
    refused: string[];
  }
}

/** Notes by how much anything moves while the page is built. */
function noteShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) window.shifts.push(Number(entry.value));
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('the report of the seeds', () => {
  it('opens from a file, asks for nothing, complains of nothing', async () => {
    const { page, requests, errors, dialogs } = await open('seeds.html');
    await expect(page.title()).resolves.not.toBe('');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.mouse.wheel(0, 20_000);
    await page.waitForTimeout(200);
    expect(requests).toEqual([urlOf('seeds.html')]);
    expect([errors, dialogs]).toEqual([[], []]);
  });

  it.each(WIDTHS)('moves nothing once it is drawn, at %i pixels', async (width) => {
    const { page } = await open('seeds.html', { width, before: noteShifts });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });

  it('names nothing that is fetched, before or after a click', async () => {
    const { page } = await open('seeds.html');
    const outward = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '[src], [srcset], [poster], [data], [ping], [background], link, base, form[action], use, image',
        ),
      ]
        .map((element) => element.outerHTML.slice(0, 100))
        .filter((markup) => !/(?:src|href)="(?:data:|#)/.test(markup)),
    );
    expect(outward).toEqual([]);
    const links = await page.evaluate(() =>
      [...document.links]
        .filter((link) => link.origin !== location.origin || link.protocol !== 'file:')
        .map(({ protocol, rel }) => [protocol, rel]),
    );
    for (const [protocol, rel] of links) {
      expect(protocol).toMatch(/^https?:$/);
      expect(rel?.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    }
  });

  it('says what it is: language, title, one heading of the first level, landmarks', async () => {
    const { page } = await open('seeds.html');
    const found = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      main: document.querySelectorAll('main').length,
      banner: [...document.querySelectorAll('header')].filter((header) => !header.closest('main, article, section'))
        .length,
      nav: [...document.querySelectorAll('nav')].every((nav) => nav.ariaLabel || nav.getAttribute('aria-labelledby')),
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName.slice(1)),
      ),
    }));
    expect(found).toMatchObject({ lang: 'en', main: 1, banner: 1, nav: true });
    const skipped = found.levels.filter((level, at) => level > (found.levels[at - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);
  });

  it('is small enough to be sent by mail', () => {
    expect(readFileSync(join(inject('home'), 'seeds.html')).length).toBeLessThanOrEqual(400_000);
  });

  it.each([
    ['in another place, language and time', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }],
    ['again', {}],
  ])('is the same, byte for byte, when it is made %s', (_, env) => {
    const home = inject('home');
    copyFileSync(join(home, 'seeds.db'), join(home, 'copy.db'));
    Object.assign(process.env, env);
    bpp(home, '--db', 'copy.db', 'report', '-o', 'again.html');
    const [first, second] = ['seeds.html', 'again.html'].map((name) => readFileSync(join(home, name)));
    expect(second?.equals(first ?? Buffer.of())).toBe(true);
  });

  it.each(THEMES)('has a background and a text of its own colour in %s', async (theme) => {
    const { page } = await open('seeds.html', { theme });
    const luminance = await page.evaluate(() => {
      const paint = document.createElement('canvas').getContext('2d');
      if (!paint) return -1;
      paint.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      paint.fillRect(0, 0, 1, 1);
      paint.fillStyle = getComputedStyle(document.body).backgroundColor;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    });
    if (theme === 'dark') expect(luminance).toBeLessThan(60);
    else expect(luminance).toBeGreaterThan(220);
  });
});

describe('its policy', () => {
  it('lets nothing run, load, send or frame that is not its own', async () => {
    const { page, errors, dialogs } = await open('seeds.html', {
      before: () => {
        window.refused = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          window.refused.push(effectiveDirective),
        );
      },
    });
    const failures: (string | undefined)[] = [];
    page.on('requestfailed', (request) => failures.push(request.failure()?.errorText));
    await page.evaluate(async () => {
      const added = <Name extends keyof HTMLElementTagNameMap>(
        name: Name,
        fields: Partial<HTMLElementTagNameMap[Name]>,
      ) => document.body.appendChild(Object.assign(document.createElement(name), fields));
      added('script', { textContent: 'window.hacked = "script"' });
      added('script', { src: 'https://example.org/a.js' });
      added('style', { textContent: 'body { color: rgb(1, 2, 3) }' });
      added('img', { src: 'https://example.org/a.png' });
      added('iframe', { src: 'https://example.org/' });
      added('div', {
        innerHTML: '<button id="evil" onclick="window.hacked = \'handler\'" style="color:rgb(1, 2, 3)">x</button>',
      });
      added('a', { href: 'javascript:window.hacked="address"', id: 'address', textContent: 'x' });
      document.getElementById('evil')?.click();
      document.getElementById('address')?.click();
      await fetch('https://example.org/').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 300));
    });
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe('rgb(1, 2, 3)');
    const refused = await page.evaluate(() => window.refused);
    for (const part of [
      'script-src-elem',
      'script-src-attr',
      'style-src-elem',
      'img-src',
      'connect-src',
      'frame-src',
    ]) {
      expect(refused).toContain(part);
    }
    // Not for want of a network: the policy comes first.
    expect(new Set(failures)).toEqual(new Set(['csp']));
    expect([errors.length > 0, dialogs]).toEqual([true, []]);
  });

  it('stands before anything that it governs', () => {
    const text = readFileSync(join(inject('home'), 'seeds.html'), 'utf8');
    const at = text.indexOf('http-equiv="Content-Security-Policy"');
    expect(at).toBeGreaterThan(0);
    for (const mark of ['<style', '<script', '<link', '<title']) {
      expect(text.indexOf(mark) === -1 || text.indexOf(mark) > at).toBe(true);
    }
    const [policy] = /content="default-src[^"]*"/.exec(text) ?? [];
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
