import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARCHIVE } from '../../support/archive.js';
import { store, temporaryFolder } from '../../support/database.js';
import { runBpp } from '../../support/run-bpp.js';

async function made(): Promise<{ readonly site: string; readonly again: () => ReturnType<typeof runBpp> }> {
  const folder = temporaryFolder();
  const db = join(folder, 'x.db');
  store(db, ARCHIVE);
  const site = join(folder, 'site');
  const again = () => runBpp(['report', '--format', 'site', site, '--db', db]);
  expect((await again()).code).toBe(0);
  return { site, again };
}

const pagesOf = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

describe('a report as a site', () => {
  test('has a page for a person and for an article, and leads to nothing that is not there', async () => {
    const { site } = await made();
    const pages = pagesOf(site);
    expect(pages).toEqual(
      expect.arrayContaining(['index.html', 'search.html', 'people.html', 'person/ada-marsh.html']),
    );
    expect(pages.filter((page) => page.startsWith('article/')).length).toBeGreaterThan(1);
    const dead = pages.flatMap((page) => {
      const links = [...readFileSync(join(site, page), 'utf8').matchAll(/ (?:href|src)="([^"]+)"/g)];
      return links.flatMap(([, link = '']) => {
        if (/^https?:/.test(link)) return [];
        const [file = '', anchor] = link.replaceAll('&amp;', '&').split('#');
        const target = file === '' ? join(site, page) : join(site, dirname(page), file);
        if (!existsSync(target)) return [`${page} → ${link}`];
        const id = anchor === undefined || anchor === '' ? '' : ` id="${decodeURI(anchor)}"`;
        return readFileSync(target, 'utf8').includes(id) ? [] : [`${page} → ${link}`];
      });
    });
    expect(dead).toEqual([]);
  });

  test('written again is the same, and nothing is written', async () => {
    const { again } = await made();
    expect((await again()).stderr).toMatch(/, 0 written, /);
  });

  test('of no folder says how one is named', async () => {
    const { code, stderr } = await runBpp(['report', '--format', 'site']);
    expect(code).toBe(2);
    expect(stderr).toContain('bpp report --format site site/');
  });
});
