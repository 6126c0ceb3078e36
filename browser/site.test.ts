import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { unfold } from './fold.js';
import { findFaults } from './geometry.js';
import { urlOf, useBrowser, WIDTHS } from './open.js';
import { bpp } from './setup.js';

const { open } = useBrowser();

const HREF = / href="([^"]*)"/g;
const ID = / id="([^"]*)"/g;
const ENTITY = /&(amp|quot|#39|lt|gt);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' };

/** The files of a site, by their paths. */
const filesOf = (site: string): readonly string[] =>
  readdirSync(join(inject('home'), site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(inject('home'), site).length + 1))
    .sort();

const pagesOf = (site: string): readonly string[] => filesOf(site).filter((name) => name.endsWith('.html'));

/** One page of each sort. */
const SAMPLE = [
  'index.html',
  'people.html',
  'bodies.html',
  'timeline.html',
  'money.html',
  'articles.html',
  'sources.html',
  'search.html',
  'person/chris-sims.html',
];

const written = (attribute: string): string =>
  attribute.replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole);

describe.each(['site', 'hostile-site'])('every page of a %s', (site) => {
  it('opens, asks for its own files alone, complains of nothing, runs nothing of the archive', async () => {
    const { page, requests, errors, dialogs } = await open(`${site}/index.html`);
    for (const name of pagesOf(site)) {
      await page.goto(urlOf(join(site, name)));
      expect([name, await page.evaluate(() => window.hacked)]).toEqual([name, undefined]);
      expect([name, errors, dialogs]).toEqual([name, [], []]);
    }
    const outside = requests.filter((url) => !url.startsWith(urlOf(site)));
    expect(outside).toEqual([]);
  });

  it('leads only to pages and places that are there', () => {
    const home = inject('home');
    const ids = new Map(
      pagesOf(site).map((name) => {
        const text = readFileSync(join(home, site, name), 'utf8');
        return [name, new Set([...text.matchAll(ID)].map(([, id = '']) => written(id)))];
      }),
    );
    const dead = [...ids.keys()].flatMap((name) =>
      [...readFileSync(join(home, site, name), 'utf8').matchAll(HREF)].flatMap(([, href = '']) => {
        const to = new URL(written(href), urlOf(join(site, name)));
        if (to.protocol !== 'file:') return [];
        const path = decodeURIComponent(to.pathname).slice(join(home, site).length + 1);
        if (!path.endsWith('.html')) return filesOf(site).includes(path) ? [] : [`${name}: ${href}`];
        const [place = ''] = decodeURIComponent(to.hash.slice(1)).split('?');
        return ids.has(path) && (place === '' || ids.get(path)?.has(place)) ? [] : [`${name}: ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });
});

describe('the site of the seeds', () => {
  it.each(WIDTHS)('lies as it should, at %i pixels', async (width) => {
    const { page } = await open('site/index.html', { width });
    for (const name of [
      ...SAMPLE,
      ...pagesOf('site')
        .filter((path) => path.startsWith('article/'))
        .slice(0, 2),
    ]) {
      await page.goto(urlOf(join('site', name)));
      expect([name, await page.evaluate(findFaults)]).toEqual([name, []]);
      await page.evaluate(unfold);
      expect([name, await page.evaluate(findFaults)]).toEqual([name, []]);
    }
  });

  it.each(['light', 'dark'] as const)('is one that axe-core finds nothing against, in %s', async (theme) => {
    const { page } = await open('site/index.html', { theme, width: 360 });
    for (const name of SAMPLE) {
      await page.goto(urlOf(join('site', name)));
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target)}`);
      });
      expect([name, violations]).toEqual([name, []]);
    }
  });

  it('is searched without a server: a name, a word, and back', async () => {
    const { page, errors } = await open('site/search.html');
    await page.getByRole('searchbox').fill('chris sims');
    const name = page.locator('ol.hits a', { hasText: 'Chris Sims' }).first();
    await name.click();
    await page.waitForURL('**/person/chris-sims.html*');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Chris Sims');
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('chris sims');
    await page.getByRole('searchbox').fill('counterfeit');
    const article = page.locator('ol.hits a[href^="article/"]').first();
    await article.click();
    await page.waitForURL('**/article/*.html*');
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toContain('counterfeit');
    expect(errors).toEqual([]);
  });

  it('leads from a sum to its words on the page of its article, and back', async () => {
    const { page } = await open('site/money.html');
    const [sum] = JSON.parse(bpp(inject('home'), '--db', 'seeds.db', 'money', '--json'));
    await page.locator(`a.cite[data-at="${sum.start}-${sum.end}"]`).first().click();
    await page.waitForFunction(() => document.querySelector('mark.here') !== null);
    const words = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('mark.here')];
      const isInView = marks.every((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      return isInView ? marks.map(({ textContent }) => textContent).join('') : undefined;
    });
    expect(words).toBe(sum.text);
    await page.goBack();
    expect(page.url()).toContain('/money.html');
  });

  it('says without a script where the names are instead of a search', async () => {
    const { page } = await open('site/search.html', { scripts: false });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('People');
  });

  it('is the same, byte for byte, when it is made again', () => {
    const home = inject('home');
    bpp(home, '--db', 'seeds.db', 'report', '--format', 'site', '-o', 'site-again');
    expect(filesOf('site-again')).toEqual(filesOf('site'));
    const other = filesOf('site').filter(
      (name) => !readFileSync(join(home, 'site', name)).equals(readFileSync(join(home, 'site-again', name))),
    );
    expect(other).toEqual([]);
  });
});
