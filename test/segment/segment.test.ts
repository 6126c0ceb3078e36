import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import type { BlockType, Page } from '../../src/model/block.js';
import { passage } from '../../src/segment/passage.js';
import { segment, segmentWhole } from '../../src/segment/segment.js';
import { sourceOf } from '../support/articles.js';

const gazetteer = loadGazetteer();

/** A page of kept blocks, a line each, as a text dump gives them; nothing is taken for boilerplate. */
function pageOf(text: string, more: Partial<Page> = {}): Page {
  const blocks: Page['blocks'][number][] = [];
  let gapBefore = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (line !== '') blocks.push({ text: line, line: index + 1, endLine: index + 1, gapBefore });
    gapBefore = line === '';
  }
  return { source: sourceOf(text), blocks, metadata: {}, ...more };
}

const only = (page: Page): Article => {
  const { articles } = segment(page, gazetteer);
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
};
const typesOf = (page: Page): BlockType[] => only(page).blocks.map(({ type }) => type);

const STORY = `Force to cut 300 posts
Unions angry at plan
By Clementine Featherby
3 March 2012
The force will cut 300 posts over the next three years, it told its staff at a meeting on Monday, and more may follow.
- fewer managers
- shared helicopters
Reaction
“It is a disgrace,” said the union.`;

describe('segment', () => {
  test('gives every block the part it plays', () => {
    expect(typesOf(pageOf(STORY))).toEqual([
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'paragraph',
      'list',
      'list',
      'heading',
      'paragraph',
    ]);
  });

  test('says how headline, byline and date are known', () => {
    expect(only(pageOf(STORY))).toMatchObject({
      headline: { value: 'Force to cut 300 posts', basis: 'segment/headline-line' },
      byline: { value: ['Clementine Featherby'], basis: 'segment/by-line' },
      published: { value: '2012-03-03', basis: 'metadata/date-line' },
    });
  });

  test('joins the blocks with line ends, letter for letter', () => {
    const text = 'Force “cuts”\u00a0posts\nIt’s so — 🚓.';
    const article = only(pageOf(text));
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(text.split('\n'));
  });

  test('leaves out what the page does not say', () => {
    const article = only(pageOf('The force will cut 300 posts, it said.'));
    for (const key of ['headline', 'byline', 'publisher', 'published', 'url']) expect(article).not.toHaveProperty(key);
  });

  test('believes what the caller gives before what the page says', () => {
    const page = pageOf(STORY);
    const source = { ...page.source, published: '2011-01-01', url: 'https://example.com/a' };
    expect(only({ ...page, source })).toMatchObject({
      published: { value: '2011-01-01', basis: 'metadata/given' },
      url: 'https://example.com/a',
    });
  });

  test('takes the outlet above a headline for the publisher, not for the headline', () => {
    expect(only(pageOf('BBC News England\n\nForce to cut 300 posts\nThe force will cut posts.'))).toMatchObject({
      headline: { value: 'Force to cut 300 posts' },
      publisher: { value: 'BBC News England', basis: 'metadata/outlet-line' },
    });
  });

  test('takes the name beside a date line in the head for the author', () => {
    expect(
      only(pageOf('Force to cut 300 posts\nClementine Featherby\n3 March 2012\nThe force will cut posts.')).byline,
    ).toEqual({ value: ['Clementine Featherby'], basis: 'segment/name-beside-date' });
  });

  test('takes the name under a letter for its author', () => {
    const letter = 'Cuts are wrong\nSir, the cuts to the force are wrong.\nYours sincerely\nClementine Featherby';
    expect(only(pageOf(letter)).byline).toEqual({ value: ['Clementine Featherby'], basis: 'segment/signature' });
  });

  test('lets markup say what a block is', () => {
    const page = pageOf('Force to cut 300 posts\nA police car.\nThe force will cut posts.');
    const hints: (BlockType | undefined)[] = ['headline', 'caption', undefined];
    const blocks = page.blocks.map((block, i) => ({ ...block, ...(hints[i] ? { hint: hints[i] } : {}) }));
    const html = { ...page, source: sourceOf('', 'pages/001.html', 'text/html'), blocks };
    expect(only(html).blocks.map(({ type, rule }) => [type, rule])).toEqual([
      ['headline', 'segment/headline-markup'],
      ['caption', 'segment/markup'],
      ['paragraph', 'segment/prose-line'],
    ]);
  });

  test('dates every post of an archive page by its heading', () => {
    const { articles, boilerplate } = segment(
      clean(
        sourceOf(`Archive for March 3, 2012

Force to cut 300 posts

The force will cut 300 posts over three years, it said on Monday.

Unions were angry at the plan and said that they would fight it.

Lido to close for good this year

The lido in the park will close, the council said on Tuesday night.

Swimmers were in tears when they heard what had been decided.`),
      ),
      gazetteer,
    );
    expect(articles.map(({ headline }) => headline?.value)).toEqual([
      'Force to cut 300 posts',
      'Lido to close for good this year',
    ]);
    for (const { published } of articles) {
      expect(published).toEqual({ value: '2012-03-03', basis: 'metadata/archive-heading' });
    }
    expect(boilerplate.map(({ line, rule }) => [line, rule])).toEqual([[1, 'clean/archive-heading']]);
  });

  test('gives no article for a page of nothing', () => {
    expect(segment(pageOf(''), gazetteer)).toEqual({ articles: [], boilerplate: [] });
  });
});

const line = fc.oneof(
  fc.constantFrom(
    ...['', '', 'Force to cut 300 posts', 'By Clementine Featherby', '3 March 2012', 'Reaction', 'BBC News', '- one'],
    ...['The force will cut 300 posts, it said.', '“It is late,” she said.', 'Archive for March 3, 2012', 'Comments'],
    ...['Posted by', 'Regards', 'Clementine Featherby', '🚓', 'Leave a Reply', 'Thornley Gazette has learnt of it.'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);

describe('segment and what clean kept, on any page', () => {
  test('put every line that is not blank into exactly one article or one piece of boilerplate', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        const text = lines.join(lineEnd);
        const page = clean(sourceOf(text));
        const { articles, boilerplate } = segment(page, gazetteer);
        const held = [...articles.flatMap(({ blocks }) => blocks), ...boilerplate].flatMap(({ line: first, endLine }) =>
          Array.from({ length: endLine - first + 1 }, (_, i) => first + i),
        );
        const wanted = page.blocks.flatMap(({ line: first, endLine }) =>
          Array.from({ length: endLine - first + 1 }, (_, i) => first + i),
        );
        expect(held.sort((a, b) => a - b)).toEqual(wanted);
        expect(new Set(held).size).toBe(held.length);
      }),
      { numRuns: 300 },
    );
  });

  test('give blocks that are the article’s text, in order, joined by line ends', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        for (const article of segment(clean(sourceOf(lines.join('\n'))), gazetteer).articles) {
          const { text, blocks } = article;
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
          for (const [i, block] of blocks.entries()) expect(block.start).toBe((blocks[i - 1]?.end ?? -1) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('segmentWhole', () => {
  test('makes one article of a page that looks like several', () => {
    const page = pageOf('One\n3 March 2012\nIt is so.\nTwo\n4 March 2012\nIt is not.');
    expect(segmentWhole(page, gazetteer).blocks).toHaveLength(6);
  });
});

describe('passage', () => {
  test('keeps a text unchanged, its lines that are not blank as paragraphs', () => {
    const text = '  One 🚓\r\n\n\u00a0\nTwo\n';
    const article = passage(sourceOf(text));
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end, line: at }) => [at, text.slice(start, end)])).toEqual([
      [1, '  One 🚓\r'],
      [4, 'Two'],
    ]);
  });

  test('has the date and the address that the caller gives', () => {
    const source = { ...sourceOf('One'), published: '2012-03-03', url: 'https://example.com/a' };
    expect(passage(source)).toMatchObject({
      published: { value: '2012-03-03', basis: 'metadata/given' },
      url: 'https://example.com/a',
    });
  });
});
