import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBpp } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell } from '../support/shell.js';

// What somebody may ask that is more than a question.

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const shell = openShell({ 'good.txt': FERRY_PAGE }, folder);
beforeAll(async () => {
  await shell.bpp('ingest .');
}, 60_000);

/** Options that take what is asked for. */
const ASKING = [
  ...['--text', '--said', '--person', '--force', '--org', '--place', '--programme', '--role', '--money', '--date'],
  ...['--source', '--published'],
];

async function asked(option: string, value: string): Promise<void> {
  const { code, stderr } = await runBpp(['query', `${option}=${value}`], { cwd: shell.cwd });
  expect([option, value, code, stderr]).toEqual([
    option,
    value,
    expect.toBeOneOf([0, 2]),
    expect.not.stringContaining('fault of bpp'),
  ]);
}

const EVERYDAY = [
  'foo-bar',
  "it's",
  'C++',
  'AND',
  'OR',
  'NOT x',
  '',
  ' ',
  '"',
  '"a',
  'a"b',
  '*',
  'a*',
  '^a',
  'a:b',
  'text:a',
  'NEAR(a b)',
  '(',
  ')',
  '{a}',
  '-a',
  '+',
  'a AND',
  'a OR OR b',
  '\0',
  '𝔘',
  "a' OR 1=1 --",
];

describe('the syntax of full text', () => {
  test.each(EVERYDAY)('is nothing but words: %j', async (words) => {
    for (const option of ['--text', '--said']) await asked(option, words);
  });

  test('fails on no text at all', async () => {
    const sign = fc.constantFrom(
      ...'"\'*^:(){}+-\\%_;,.& ',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'a',
      'é',
      '\0',
      '\ud800',
      '\n',
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...ASKING), text, asked), { numRuns: 120 });
  });
});

const INJECTED = [
  "'; DROP TABLE articles; --",
  "x' UNION SELECT sql FROM sqlite_master --",
  '1); ATTACH DATABASE "stolen.db" AS s; --',
  "' OR load_extension('x') --",
  '%',
  '_',
  "\\'",
];

describe('SQL in what is asked', () => {
  test.each(INJECTED)('does nothing: %s', async (sql) => {
    const before = (await shell.bpp('export')).stdout;
    for (const option of ASKING) await asked(option, sql);
    await runBpp(['show', sql], { cwd: shell.cwd });
    expect((await runBpp(['list', sql], { cwd: shell.cwd })).code).toBe(2);
    expect((await runBpp(['list', 'people', '--limit', sql], { cwd: shell.cwd })).code).toBe(2);
    expect((await shell.bpp('export')).stdout).toBe(before);
    expect((await shell.bpp('check')).code).toBe(0);
  });
});
