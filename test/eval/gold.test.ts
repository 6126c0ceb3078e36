import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readGold } from '../../src/eval/gold.js';
import { evaluate } from '../../src/eval/score.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'bpp-gold-'));
afterAll(() => rmSync(directory, { recursive: true }));

describe('readGold', () => {
  const seeds = readGold(join(root, 'fixtures/gold/seeds'), join(root, 'seeds'));

  test('finds every mention of the seeds in their texts', () => {
    expect(seeds.map((document) => document.articles.length)).toHaveLength(5);
    for (const { lines, articles } of seeds) {
      for (const mention of articles.flatMap((article) => article.mentions)) {
        const line = Array.from(lines[mention.line - 1] ?? '');
        expect(line.slice(mention.start, mention.end).join('')).toBe(mention.text);
      }
    }
  });

  test('puts every line of the seeds that holds anything in an article or in the boilerplate', () => {
    for (const { lines, articles, boilerplate, source } of seeds) {
      const placed = new Set([...boilerplate, ...articles.flatMap((article) => [...article.lines])]);
      expect({ source, left: lines.flatMap((line, i) => (line && !placed.has(i + 1) ? [i + 1] : [])) }).toEqual({
        source,
        left: [],
      });
    }
  });

  test('finds what the seeds say of money, of events and of who deals with whom', () => {
    const money = seeds
      .flatMap(({ articles }) => articles.flatMap((article) => article.mentions))
      .filter(({ kind }) => kind === 'money');
    expect(seeds.flatMap(({ amounts }) => amounts)).toHaveLength(money.length);
    for (const { events = [], relations, lines } of seeds) {
      expect(relations).toBeDefined();
      for (const { text, line, start, end } of events) {
        expect(
          Array.from(lines[line - 1] ?? '')
            .slice(start, end)
            .join(''),
        ).toBe(text);
      }
    }
  });

  test('says which file is no gold file', () => {
    writeFileSync(join(directory, 'a.json'), '{"articles": []}');
    expect(() => readGold(directory, directory)).toThrow('a.json: not a gold file: it needs "source" and "articles".');
  });

  test('says which kind is none', () => {
    const articles = [{ lines: [[1, 1]], mentions: [{ kind: 'persn', text: 'Ann' }] }];
    writeFileSync(join(directory, 'a.json'), JSON.stringify({ source: 'a.txt', articles }));
    expect(() => readGold(directory, directory)).toThrow('a.json: "persn" is no kind of mention.');
  });

  test('says where it found no gold file', () => {
    expect(() => readGold(join(root, 'seeds'), join(root, 'seeds'))).toThrow('no gold file (*.json) in this folder');
  });
});

describe('evaluate', () => {
  test('measures a folder of gold files', () => {
    const report = evaluate(join(root, 'fixtures/gold/seeds'), join(root, 'seeds'), []);
    expect(report.articles).toMatchObject({ gold: 8, found: 0 });
  });
});
