import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/report/html/markup.js';
import { type Page, pageOf } from '../../../src/report/html/page.js';
import { inlineAssets, linkedAssets } from '../../../src/report/html/page-assets.js';

const SCRIPT = 'document.title = "</p>";';
const STYLE = 'p { color: red }';
const PAGE: Page = {
  title: 'Ada <Marsh> & "Sons"',
  assets: inlineAssets({ style: STYLE, script: SCRIPT }),
  hasSearch: true,
  parts: [
    { id: 'people', title: 'People', count: 2, pieces: () => [html`<p>Ada</p>`, html`<p>Ben</p>`] },
    { id: 'notes', title: 'Notes', count: undefined, pieces: () => [] },
  ],
};

const written = (page: Page): string => [...pageOf(page)].join('');
const read = (page: Page) => load(written(page));
const policyOf = (page: Page): string => read(page)('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page', () => {
  test('has its title as text, wherever it stands', () => {
    const $ = read(PAGE);
    expect([$('title').text(), $('h1').text()]).toEqual([PAGE.title, PAGE.title]);
  });

  test('has landmarks, and a way past them', () => {
    const $ = read(PAGE);
    for (const landmark of ['header', 'nav[aria-label]', 'main', 'footer', '[role="search"]']) {
      expect($(landmark), landmark).toHaveLength(1);
    }
    expect($($('body > a').attr('href') ?? '').is('main')).toBe(true);
  });

  test('leads to each of its parts, which is named by its heading', () => {
    const $ = read(PAGE);
    expect(
      $('nav a')
        .get()
        .map((link) => $(link).attr('href')),
    ).toEqual(['#people', '#notes']);
    for (const part of $('main > section').get()) {
      expect($(part).children('h2').attr('id')).toBe($(part).attr('aria-labelledby'));
    }
    expect($('#people').text()).toMatch(/People\s*2\s*Ada\s*Ben/);
  });

  test('has no search where nothing can be searched', () => {
    expect(read({ ...PAGE, hasSearch: false })('[role="search"]')).toHaveLength(0);
  });
});

describe('the policy', () => {
  test('lets the style and the script of the page run, by what they are', () => {
    expect(policyOf(PAGE)).toContain("default-src 'none'");
    expect(policyOf(PAGE)).toContain(`style-src ${sha256(STYLE)};`);
    expect(policyOf(PAGE)).toContain(`script-src ${sha256(SCRIPT)};`);
    expect(written(PAGE)).toContain(`<script>${SCRIPT}</script>`);
    expect(written(PAGE)).toContain(`<style>${STYLE}</style>`);
  });

  test('lets no script run that stands in a page with files beside it', () => {
    const page = { ...PAGE, assets: linkedAssets({ style: '../page.css', script: '../page.js' }) };
    expect(policyOf(page)).toContain("script-src 'self' file:;");
    expect(policyOf(page)).not.toMatch(/unsafe|sha256/);
    const $ = read(page);
    expect($('link[rel="stylesheet"]').attr('href')).toBe('../page.css');
    expect(
      $('script')
        .get()
        .map((script) => [$(script).attr('src'), $(script).text()]),
    ).toEqual([['../page.js', '']]);
  });
});
