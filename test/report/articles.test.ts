import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoilerplateRecord } from '../../src/model/record.js';
import { parseFilters } from '../../src/query/query.js';
import { markdownReport } from '../../src/report/markdown/document.js';
import { htmlReport, reportOf } from '../../src/report/report.js';
import type { Context } from '../../src/report/section.js';
import { placedCuts, reasonsOf } from '../../src/report/sections/articles/cuts.js';
import { passage } from '../../src/report/sections/articles/passage.js';
import type { Known } from '../../src/report/sections/articles/story.js';
import { type Mark, stretchesOf } from '../../src/report/sections/articles/stretches.js';
import type { StoryBlock } from '../../src/store/stories.js';
import { pointSlicer } from '../../src/text/code-points.js';
import { ARCHIVE } from '../support/archive.js';
import { storedDatabase } from '../support/database.js';
import '../support/property-seed.js';

const context: Context = {
  paged: new Map(),
  anchors: {
    ...{ entity: () => undefined, article: () => undefined, block: () => undefined },
    source: (path) => path,
  },
  addresses: {
    ...{ article: () => undefined, source: () => undefined, section: () => undefined, words: () => undefined },
    entity: (id) => (id === 'known' ? '#person/ada-marsh' : undefined),
  },
};

function mention(start: number, end: number, entity_id: string | null = 'known'): Mark<Known> {
  const of = { id: 'm', kind: 'person', text: '', start, end, rule: 'person/full-name', confidence: 1 } as const;
  return { is: 'mention', start, end, of: { ...of, entity: 'Ada Marsh', entity_id } };
}

function statement(start: number, end: number, more: Partial<Known> = {}): Mark<Known> {
  const of = { id: 's', table: 'events', text: '', start, end, rule: 'event/verb', confidence: 1 };
  const says = { label: 'sold the hall', subject: 'Ada Marsh', subject_id: null, subject_kind: null, basis: null };
  return { is: 'statement', start, end, of: { ...of, ...says, state: 'planned', ...more } as Known };
}

function shown(text: string, marks: readonly Mark<Known>[]): string {
  const slice = pointSlicer(text);
  const block = { start: 0, end: [...text].length };
  return passage(slice, block, stretchesOf(marks, block), context)
    .map(({ markup }) => markup)
    .join('');
}

describe('a passage', () => {
  test('leads from a name to its card, and says what it is and which rule found it', () => {
    expect(shown('🚓 Ada Marsh left.', [mention(2, 11)])).toBe(
      '🚓 <a class="m k-person" href="#person/ada-marsh" title="person Ada Marsh (person/full-name)">Ada Marsh</a> left.',
    );
  });

  test('marks a name without a card, and leads nowhere', () => {
    expect(shown('Marsh', [mention(0, 5, null)])).toBe(
      '<span class="m k-person" title="person Ada Marsh (person/full-name)">Marsh</span>',
    );
  });

  test('marks what is stated around the names in it', () => {
    const { length } = load(shown('Ada Marsh sold it', [statement(0, 14), mention(0, 9)]))('span.st > a.m');
    expect(length).toBe(1);
    expect(shown('sold', [statement(0, 4, { basis: 'implied' })])).toContain(
      'title="event, planned, implied: Ada Marsh: sold the hall (event/verb)"',
    );
  });

  test('is its words, letter for letter, whatever they are and whatever is known of them', () => {
    const marks = fc.array(
      fc
        .tuple(fc.boolean(), fc.nat(30), fc.nat(20))
        .map(([is, start, length]) => (is ? mention(start, start + length) : statement(start, start + length))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), marks, (text, all) => {
        const $ = load(`<p>${shown(text, all)}</p>`);
        $('.ctl').text('?');
        const steers = /(?![\n\t\u061c\u200e\u200f])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
        expect($('p').text()).toBe(text.replace(steers, '?'));
      }),
    );
  });

  test('of ten million letters with ten thousand names takes no longer than its length', () => {
    const text = '<&"🚓 Ada Marsh \u202e'.repeat(600_000);
    const marks = Array.from({ length: 10_000 }, (_, n) =>
      (n % 2 === 0 ? mention : statement)(n * 16 + 5, n * 16 + 14),
    );
    const size = (times: number): number =>
      shown(text.slice(0, text.length / times), marks.slice(0, 10_000 / times)).length;
    const start = performance.now();
    const [whole, tenth] = [size(1), size(10)];
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(whole / tenth).toBeCloseTo(10, 0);
  });
});

const block = (article_id: string, line: number): StoryBlock => ({
  ...{ article_id, line, end_line: line, type: 'paragraph', start: 0, end: 0 },
});
const cut = (line: number, rule = 'clean/menu'): BoilerplateRecord => ({
  ...{ line, end_line: line, text: `line ${line}`, rule, reason: rule.replace('clean/', '') },
});

describe('what was cut', () => {
  test('stands where it stood, in one article of its file', () => {
    const placed = placedCuts(
      [block('a', 3), block('a', 5), block('b', 9), block('b', 12)],
      [cut(1), cut(4), cut(5), cut(6), cut(20)],
    );
    const lines = [...placed].map(([article, places]) => [
      article,
      [...places].map(([place, cuts]) => [place, cuts.map(({ line }) => line)]),
    ]);
    expect(lines).toEqual([
      [
        'a',
        [
          [-1, [1]],
          [0, [4]],
          [1, [5, 6]],
        ],
      ],
      ['b', [[1, [20]]]],
    ]);
  });

  test('of a file without an article stands in none', () => expect(placedCuts([], [cut(1)]).size).toBe(0));

  test('is counted by reason, what cut most first', () => {
    const cuts = ['menu', 'cookies', 'cookies', 'a', 'b', 'c'].map((rule, line) => cut(line, rule));
    expect(reasonsOf(cuts)).toBe('cookies (2) · menu · a · b · 1 other reason');
  });
});

describe('the articles of a report', () => {
  const page = async (asked: Parameters<typeof parseFilters>[0] = {}, least = 0): Promise<ReturnType<typeof load>> => {
    const query = await parseFilters(asked);
    const report = await reportOf(storedDatabase(ARCHIVE), { query, least, sections: ['articles'] });
    return load([...htmlReport(report)].join(''));
  };

  test('stand each at its anchor, with its head, its lines and what was cut', async () => {
    const $ = await page();
    const story = $('.story').first();
    expect(story.attr('id')).toBe('article/eastmoor-and-calder-forces-to');
    expect(story.find('h3 .name').text()).toBe('Eastmoor and Calder forces to share a control room');
    expect(story.find('.meta').first().text()).toMatch(
      /^By Jo Lindqvist · 12 March 2014 \(.+\) · pages\/001_merger\.txt:1$/,
    );
    expect(
      story
        .find('.block')
        .toArray()
        .map((each) => $(each).attr('data-line')),
    ).toEqual(['1', '3', '4', '6', '7', '8', '9', '10']);
    expect(story.find('.cut summary').text()).toBe('1 piece cut, line 12: cookie notice');
    expect(story.find('.cut .off').text()).toBe('We use cookies. Read our privacy policy.');
    expect($('.story').length).toBe(4);
  });

  test('have every mention marked once, with its kind', async () => {
    const $ = await page();
    const marked = $('.story')
      .first()
      .find('.m')
      .toArray()
      .map((each) => $(each).text());
    expect(marked).toEqual([
      ...['12 March 2014', 'Eastmoor Police', 'Calder Valley Police', '£16m', 'Monday', 'Ada Marsh', 'Eastmoor Police'],
      ...['Marsh', 'Common Ground', '£3.5m', '2016', 'Tom Reed', 'Reed-Jones', 'Hull'],
    ]);
  });

  test('mark nothing less sure than is asked for', async () => {
    const $ = await page({}, 0.85);
    expect([$('.story .m').length > 0, $('.story .st').length]).toEqual([true, 0]);
  });

  test('are those that fit the filters', async () => {
    const $ = await page({ person: 'Owen Marsh' });
    expect(
      $('.story h3')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['José Núñez wins award']);
    // The whole file has two articles: what was cut stands in that which it followed.
    expect($('.cut .off').text()).toBe('Post a comment');
  });

  test('are a list in Markdown', async () => {
    const query = await parseFilters({});
    const report = await reportOf(storedDatabase(ARCHIVE), { query, sections: ['articles'] });
    expect([...markdownReport(report)].join('')).toContain(
      '</a>Eastmoor and Calder forces to share a control room – 12 March 2014 · `pages/001_merger.txt:1`',
    );
  });
});
