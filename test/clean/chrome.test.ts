import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { BlockType } from '../../src/model/block.js';
import { sourceFromText } from '../../src/read/read-source.js';

const CHROME = fileURLToPath(new URL('../../fixtures/chrome/', import.meta.url));
const pagesOf = (folder: string): string[] => readdirSync(`${CHROME}${folder}`).sort();
const read = (folder: string, name: string): string => readFileSync(`${CHROME}${folder}/${name}`, 'utf8');

const ABOUT: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'byline', 'dateline']);

/** The text that is kept, without headline, byline and date. */
function kept(text: string): string[] {
  const { blocks } = clean(sourceFromText({ path: 'page.html', text, mediaType: 'text/html' }));
  return blocks
    .filter(({ removed, hint }) => removed === undefined && !(hint && ABOUT.has(hint)))
    .map((block) => block.text);
}

const STORY = [
  'The parish council of Little Thornby has voted to keep the village hall open through the winter.',
  'Mrs Edna Marlow, who has run the tea bar since 1987, told the meeting that the boiler would last another year.',
  '“We have mended it four times and we shall mend it again,” she said.',
  'A decision on the roof was put off until March.',
];

describe('clean', () => {
  test.each(pagesOf('wordpress'))('keeps the post alone of the WordPress theme %s', (name) => {
    expect(kept(read('wordpress', name))).toEqual(STORY);
  });

  test.each(pagesOf('forum'))('keeps the post alone of %s', (name) => {
    expect(kept(read('forum', name)).slice(0, 4)).toEqual(STORY);
  });

  const article = `<h1>Ferry late again</h1>\n${['The ferry from Sandholm was late again on Monday.', 'A cow had walked on to the slipway and would not walk off.', 'The company has said that it is sorry, and so has the farmer.'].map((text) => `<p>${text}</p>`).join('\n')}`;
  const sentences = [...article.matchAll(/<p>(.*)<\/p>/g)].map(([, text]) => text);

  test.each(pagesOf('consent'))('keeps a short article beside the notice of %s', (name) => {
    const notice = read('consent', name);
    const page = (inner: string): string => `<html><body>${inner}</body></html>`;
    expect(kept(page(`${notice}<div>${article}</div>`))).toEqual(sentences);
    expect(kept(page(`<aside>${article}</aside>${notice}`))).toEqual(sentences);
    expect(kept(page(`<div class="story"><article>${article}</article></div>${notice}`))).toEqual(sentences);
  });
});
