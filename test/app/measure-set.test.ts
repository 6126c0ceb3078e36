import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureSet } from '../../src/app/measure-set.js';
import type { MeasuredSet } from '../../src/eval/figures.js';
import { renderRules, renderSets } from '../../src/eval/tables.js';
import { ruleIds } from '../../src/extract/rules.js';
import { temporaryFolder } from '../support/database.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'set');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const figure = ({ figures }: MeasuredSet, name: string) => figures.find(({ what }) => what === name);

describe('measureSet', () => {
  test('finds the sources of a gold folder in a folder of its name above it', async () => {
    const set = await measureSet('fixtures/gold/seeds');
    expect(set.name).toBe('seeds');
    expect(figure(set, 'person')).toMatchObject({ precision: 1, recall: 1, gold: 26 });
    expect(figure(set, 'said')?.gold).toBe(23);
    expect(figure(set, 'person')?.isLoweredBy({ about: 'person', how: 'missed', source: '', line: 1, what: '' })).toBe(
      true,
    );
  });

  test('counts for each rule what it found, the lines that it took out and the fields that it gave', async () => {
    const { rules } = await measureSet('fixtures/gold/seeds');
    const abouts = new Set(rules.map(({ about }) => about));
    for (const about of ['person', 'money', 'roles', 'roles at', 'quotes', 'said', 'boilerplate lines', 'headline']) {
      expect(abouts).toContain(about);
    }
    const people = rules.filter(({ about }) => about === 'person').reduce((sum, { right }) => sum + right, 0);
    expect(people).toBe(26);
  });

  test('misses the whole of a page that cannot be read', async () => {
    const gold = folderWith({ 'a.txt': '\n', 'a.json': '{"source":"a.txt","articles":[{"lines":[],"mentions":[]}]}' });
    expect(figure(await measureSet(gold), 'articles')).toMatchObject({ gold: 1, recall: 0 });
  });

  test('measures cases by their kind', async () => {
    const rows = ['open\tnames\ta\tCut.', 'held\tnames\tb\tCut.', 'open\tdates\tc\tLost.'];
    const set = await measureSet(folderWith({ 'cases.tsv': `state\tkind\tid\twhat went wrong\n${rows.join('\n')}\n` }));
    expect(set.figures.map(({ what, score, gold }) => [what, score, gold])).toEqual([
      ['names', 0.5, 2],
      ['dates', 0, 1],
    ]);
    expect(set.differences.map(({ source }) => source)).toEqual(['a', 'c']);
  });

  test('measures passages with values', async () => {
    const text = 'The bridge cost £5m.';
    const mentions = [{ kind: 'money', start: 16, end: 19, text: '£5m', min: 5e6, max: 5e6, currency: 'GBP' }];
    const passage = JSON.stringify({ id: 'p', text, published: null, annotated: ['money'], mentions });
    const set = await measureSet(folderWith({ 'cases/bridges.ndjson': `${passage}\n` }));
    expect(set.figures.map(({ what, score }) => [what, score])).toEqual([
      ['bridges money', 1],
      ['bridges money trimmed', 1],
      ['bridges money value', 1],
    ]);
  });

  test('measures the content of pages in each form that they have', async () => {
    const text = 'The pier at Amble opened on Monday after repairs that took two years and cost £420,000.';
    const gold = JSON.stringify({ id: 'a', text, title: 'Pier opens again' });
    const html = `<html><body><h1>Pier opens again</h1><p>${text}</p></body></html>`;
    const set = await measureSet(folderWith({ 'own/gold.jsonl': gold, 'own/html/a.html': html }));
    expect(set.figures.map(({ what, score }) => [what, score])).toEqual([
      ['own html', 1],
      ['own html title', 1],
      ['own html author', null],
      ['own html date', null],
    ]);
  });

  test('names a folder that holds nothing annotated, and a source that is nowhere', async () => {
    await expect(measureSet(folderWith({ 'a.txt': 'Text.' }))).rejects.toThrow('holds no annotated texts');
    const lost = folderWith({ 'a.json': '{"source":"gone-from-everywhere.txt","articles":[]}' });
    await expect(measureSet(lost)).rejects.toThrow('nowhere near it');
  });
});

describe('the tables', () => {
  test('put sets of the same measures side by side', async () => {
    const copy = join(temporaryFolder(), 'again');
    cpSync(resolve('fixtures/gold/seeds'), copy, { recursive: true });
    cpSync(resolve('seeds'), copy, { recursive: true });
    const table = renderSets([await measureSet('fixtures/gold/seeds'), await measureSet(copy)]).split('\n');
    expect(table[0]).toMatch(/^ +seeds +again$/);
    expect(table.find((line) => line.startsWith('person '))).toMatch(
      /^person +100.0 100.0 100.0 +26 +100.0 100.0 100.0 +26$/,
    );
  });

  test('show how right each rule is, and which found nothing', async () => {
    const table = renderRules([await measureSet('fixtures/gold/seeds')], ruleIds()).split('\n');
    expect(table.some((line) => /^ {2}person\/rank-name +\d+ +\d+ +100\.0 +\d+\.\d$/.test(line))).toBe(true);
    const silent = table.slice(table.findIndex((line) => line.startsWith('found nothing')) + 1);
    expect(silent).toContain('  force/coordinated');
    expect(silent).not.toContain('  person/rank-name');
  });
});
