import { describe, expect, test } from 'vitest';
import { cite, type Founded, why } from '../../src/report/html/cite.js';
import { placeMarkdown, placesCell } from '../../src/report/markdown/places.js';
import type { Context } from '../../src/report/section.js';

const context: Context = {
  paged: new Map(),
  anchors: { entity: () => undefined, article: () => undefined, block: () => undefined, source: (path) => path },
  addresses: {
    ...{ entity: () => undefined, article: () => undefined, source: () => undefined, section: () => undefined },
    words: (article, start) => (article === 'there' ? `#article/a/${start}` : undefined),
  },
};
const fact: Founded = {
  ...{ source: 'a <b>.txt', line: 7, article_id: 'there', start: 12, end: 16, text: 'went' },
  ...{
    rule: 'event/listed',
    confidence: 0.9,
    published: '2012-11-30',
    sentence: '🚓 She went <away>.',
    sentence_start: 6,
  },
};

describe('cite', () => {
  test('leads to the words', () => {
    expect(cite(fact, context).markup).toBe(
      '<a class="cite" href="#article/a/12" data-at="12-16">a &lt;b&gt;.txt:7</a>',
    );
  });
  test('names the page of a source that has pages', () => {
    const paged = new Map([['paper.pdf', [1, 5, 30]]]);
    expect(cite({ ...fact, source: 'paper.pdf' }, { ...context, paged }).markup).toContain('>paper.pdf!page-2:3</a>');
    expect(placeMarkdown({ source: 'paper.pdf', line: 30 }, { paged })).toBe('`paper.pdf!page-3:1`');
    expect(placesCell([fact, { source: 'paper.pdf', line: 4 }], { paged })).toContain('`paper.pdf!page-1:4`');
  });
  test('is a place alone where the report does not hold the article', () => {
    expect(cite({ ...fact, article_id: 'elsewhere' }, context).markup).toBe(
      '<span class="cite">a &lt;b&gt;.txt:7</span>',
    );
  });
});

describe('why', () => {
  test('marks the words in their sentence, by code points', () => {
    expect(why(fact, context).markup).toContain(
      '<blockquote dir="auto">🚓 She <mark>went</mark> &lt;away&gt;.</blockquote>',
    );
  });
  test('names the rule, how sure it is, and the other places, but not its own again', () => {
    const { markup } = why({ ...fact, evidence: [fact, { ...fact, line: 9, start: 40, end: 44 }] }, context);
    expect(markup).toContain('<code>event/listed</code>');
    expect(markup).toContain('<dd>0.90</dd>');
    expect(markup.match(/class="cite"/g)).toHaveLength(1);
    expect(markup).toContain('#article/a/40');
  });
  test('of very many places the first are there, and the number of the others', () => {
    const evidence = Array.from({ length: 30 }, (_, n) => ({ ...fact, start: 100 + n, end: 101 + n }));
    const { markup } = why({ ...fact, evidence }, context);
    expect(markup.match(/class="cite"/g)).toHaveLength(12);
    expect(markup).toContain('18 more');
  });
});
