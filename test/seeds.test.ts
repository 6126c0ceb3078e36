import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord, MentionRecord } from '../src/model/record.js';
import { sourceFromBytes } from '../src/read/read-source.js';
import { draftOf, recordsOf } from './support/archive-of-drafts.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const sources = readdirSync(SEEDS)
  .sort()
  .flatMap((name) => sourceFromBytes(readFileSync(new URL(name, SEEDS)), name, () => {}) ?? []);
const drafts = sources.map(draftOf);
const records = recordsOf(drafts);

/** Source and article, `003` or the third article of the first source, `000c`. */
const keyOf = (record: ArticleRecord): string => {
  const inSource = records.filter(({ source }) => source.path === record.source.path);
  const place = inSource.length > 1 ? 'abcd'[inSource.indexOf(record)] : '';
  return record.source.path.slice(0, 3) + place;
};
const article = (key: string): ArticleRecord => {
  const found = records.find((record) => keyOf(record) === key);
  if (!found) throw new Error(`no article ${key}`);
  return found;
};
const linesOf = (parts: readonly { line: number; end_line: number }[]): number[] =>
  parts.flatMap(({ line, end_line }) => Array.from({ length: end_line - line + 1 }, (_, i) => line + i));

/** Lines and line ranges as people write them: `3, 5–7`. Blank lines inside a range belong to nobody. */
const isIn = (ranges: string, line: number): boolean =>
  ranges.split(', ').some((range) => {
    const [first = 0, last = first] = range.split('–').map(Number);
    return line >= first && line <= last;
  });

const ARTICLES: readonly {
  key: string;
  lines: string;
  headline: string;
  byline?: string[];
  publisher?: string;
  published?: string;
}[] = [
  {
    key: '000a',
    lines: '3–42',
    headline: 'West Midlands Police Explore The Value of Business Partnership to the Police Service',
    byline: ['Simon Preston'],
    published: '2012-03-03',
  },
  {
    key: '000b',
    lines: '44–65',
    headline: 'Shahraz\u00a0Riasat Sunday ban after car boot sting',
    publisher: 'BBC News England',
    published: '2012-03-03',
  },
  {
    key: '000c',
    lines: '67–95',
    headline: 'Operation To Combat Greenlands Disorder In Redditch',
    published: '2012-03-03',
  },
  {
    key: '000d',
    lines: '97–107',
    headline: 'High Cost Packages of Care Team and Project Co-ordinator. (Temporary until March 2013) Job Details',
    published: '2012-03-03',
  },
  {
    key: '001',
    lines: '1–51',
    headline: 'Private partnership business case makes it clear that core policing services will not be affected',
  },
  { key: '002', lines: '1–15', headline: 'Police cleared to work in partnership with business' },
  {
    key: '003',
    lines: '1–20',
    headline: 'Private Plan Scrapped - £500,000 Wasted',
    publisher: 'PoliceOracle.com',
  },
  {
    key: '004',
    lines: '3–25',
    headline: 'West Midlands Police confirms end of business partner plans',
    published: '2012-11-30',
  },
];

const BOILERPLATE: Readonly<Record<string, string>> = {
  '000': '1',
  '001': '54–75',
  '002': '0',
  '003': '0',
  '004': '1, 37–46',
};

describe('the articles of the first archive', () => {
  test('are eight', () => {
    expect(records.map(keyOf)).toEqual(ARTICLES.map(({ key }) => key));
  });

  test.each(ARTICLES)('$key has its lines, headline, byline, publisher and date', (expected) => {
    const { headline, byline, publisher, published, blocks } = article(expected.key);
    expect({ headline, byline, publisher, published }).toEqual({
      headline: expected.headline,
      byline: expected.byline ?? [],
      publisher: expected.publisher ?? null,
      published: expected.published ?? null,
    });
    const source = sources.find(({ path }) => path.startsWith(expected.key.slice(0, 3)));
    const wanted = (source?.text ?? '')
      .split('\n')
      .flatMap((line, i) => (line.trim() !== '' && isIn(expected.lines, i + 1) ? [i + 1] : []));
    expect(linesOf(blocks)).toEqual(wanted);
  });

  test.each(drafts.map((draft) => [draft.source.path, draft] as const))(
    '%s leaves the rest as boilerplate',
    (path, draft) => {
      const ranges = BOILERPLATE[path.slice(0, 3)] ?? '';
      const wanted = (draft.source.text ?? '')
        .split('\n')
        .flatMap((line, i) => (line.trim() !== '' && isIn(ranges, i + 1) ? [i + 1] : []));
      expect(linesOf(draft.boilerplate)).toEqual(wanted);
    },
  );
});

const mentions: readonly MentionRecord[] = records.flatMap((record) => record.mentions);
const written = (entity: string): string[] => [
  ...new Set(
    mentions
      .filter((mention) => mention.entity === entity)
      .map(({ title, text }) => (title ? `${title} ${text}` : text)),
  ),
];

describe('the people of the first archive', () => {
  test('are eleven', () => {
    const people = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
    expect([...people].sort()).toEqual([
      ...['Bob Jones', 'Chris Price', 'Chris Sims', 'David Thompson', 'Ian Joseph', 'Jill Harrison', 'Laura Jones'],
      ...['Peter Holmes', 'Phil Kay', 'Shahraz Riasat', 'Simon Preston'],
    ]);
  });

  test.each([
    ['Chris Sims', ['Chief Constable Chris Sims', 'Mr Sims', 'CC Sims']],
    ['Bob Jones', ['PCC Bob Jones', 'Mr Jones', 'Bob Jones']],
    ['Laura Jones', ['SGT Laura Jones']],
    ['Ian Joseph', ['Inspector Ian Joseph', 'Inspector Joseph']],
    ['Chris Price', ['chief information officer Chris Price', 'Price']],
  ])('%s goes by %j', (entity, names) => {
    expect(written(entity)).toEqual(names);
  });

  test.each([
    ['001', 'Laura Jones, Sergeant of Sandwell Partnership team'],
    ['001', 'David Thompson, Deputy Chief Constable of West Midlands Police'],
    ['000a', 'Phil Kay, Chief Superintendent of West Midlands Police'],
    ['000c', 'Ian Joseph, Inspector of null'],
    ['002', 'Chris Sims, Chief Constable of West Midlands Police'],
    ['003', 'Chris Sims, Chief Constable of West Midlands Police'],
    ['003', 'Bob Jones, Police and Crime Commissioner of West Midlands'],
    ['003', 'Jill Harrison, Secretary of Unison West Midlands Police Branch'],
    ['004', 'Chris Price, Chief Information Officer of West Midlands Police'],
    ['004', 'Bob Jones, Police and Crime Commissioner of West Midlands'],
  ])('%s says: %s', (key, role) => {
    const roles = article(key).roles.map(
      ({ person, role: post, organisation }) => `${person}, ${post} of ${organisation}`,
    );
    expect(roles).toContain(role);
  });

  test('hold a former post as such', () => {
    expect(article('003').roles).toContainEqual(
      expect.objectContaining({
        person: 'Bob Jones',
        role: 'Chairman',
        organisation: 'West Midlands Police Authority',
        state: 'former',
      }),
    );
  });
});

describe('what is said in the first archive', () => {
  test.each([
    ['000a', 'the notice', [22, 24]],
    ['000a', 'Phil Kay', [38, 40, 42]],
    ['000b', 'Peter Holmes', [63, 65]],
    ['000c', 'Ian Joseph', [79, 81, 83, 85, 87, 89, 91]],
    ['000d', 'nobody', [107]],
    ['001', 'David Thompson', [38, 40, 42, 44, 46, 49]],
    ['002', 'Chris Sims', [8, 9, 10, 13, 14, 15]],
    ['003', 'the decision document', [5]],
    ['003', 'Bob Jones', [9, 10, 11, 12, 13]],
    ['003', 'Chris Sims', [14, 14]],
    ['003', 'Jill Harrison', [17, 19, 20]],
    ['004', 'Chris Price', [13, 17, 19, 21, 25]],
  ])('%s: %s speaks on lines %j', (key, speaker, lines) => {
    const quotes = article(key).quotes.filter((quote) => (quote.speaker ?? quote.by ?? 'nobody') === speaker);
    expect(quotes.map(({ line }) => line)).toEqual(lines);
  });

  test('is nothing else: scare quotes are none', () => {
    expect(records.map((record) => [keyOf(record), record.quotes.length])).toEqual([
      ...[
        ['000a', 5],
        ['000b', 2],
        ['000c', 7],
        ['000d', 1],
      ],
      ...[
        ['001', 6],
        ['002', 6],
        ['003', 11],
        ['004', 5],
      ],
    ]);
  });
});

describe('names and amounts of the first archive', () => {
  test('name two forces', () => {
    const forces = new Set(mentions.filter(({ kind }) => kind === 'force').map(({ entity }) => entity));
    expect([...forces].sort()).toEqual(['Surrey Police', 'West Midlands Police']);
  });

  test('give one programme all its names', () => {
    expect(written('Business Partnering for Police')).toEqual([
      'Business Partnering for Police',
      'BPP',
      'Business Partnering Programme',
    ]);
  });

  test('tell whose the police authority is', () => {
    expect(written('West Midlands Police Authority')).toEqual(['Police Authority', 'West Midlands Police Authority']);
  });

  test.each([
    ['000a', '£300m and £3.5bn', { min: 300_000_000, max: 3_500_000_000, qualifier: 'between', currency: 'GBP' }],
    ['000d', '£18,559 – £20,354', { min: 18_559, max: 20_354, qualifier: 'between', per: 'annum', currency: 'GBP' }],
    ['001', '\ufffd78 million pounds', { min: 78_000_000, max: 78_000_000, currency: 'GBP' }],
    ['004', '£16m', { min: null, max: 16_000_000, qualifier: 'up to', currency: 'GBP' }],
  ])('%s has the amount %s', (key, text, value) => {
    expect(article(key).mentions).toContainEqual(expect.objectContaining({ kind: 'money', text, ...value }));
  });

  test.each([
    ['000c', 'last week', '2012-02-20', '2012-02-26'],
    ['000b', 'September 2010', '2010-09-01', '2010-09-30'],
    ['004', 'this week', '2012-11-26', '2012-12-02'],
    ['001', 'today', null, null],
  ])('%s has the date %s', (key, text, from, to) => {
    expect(article(key).mentions).toContainEqual(expect.objectContaining({ kind: 'date', text, from, to }));
  });

  test('are words of the text, wherever they stand', () => {
    for (const { text, mentions: found, quotes } of records) {
      const signs = [...text];
      for (const { start, end, text: words } of [...found, ...quotes]) {
        expect(signs.slice(start, end).join('')).toBe(words);
      }
    }
  });
});

describe('the order of sources', () => {
  test('changes nothing', () => {
    const reversed = recordsOf([...sources].reverse().map(draftOf));
    const byId = (a: ArticleRecord, b: ArticleRecord): number => (a.id < b.id ? -1 : 1);
    expect(reversed.sort(byId)).toEqual([...records].sort(byId));
  });
});
