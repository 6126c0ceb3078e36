import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

const PAGE = [
  'Council to close two libraries',
  'By Ada Marsh',
  'Published 30 November 2012',
  '',
  'The council will close two of its five libraries in the spring, its leader Ben Pryce told a meeting on Tuesday.',
  'Share this:',
  'He said that the decision would save £2m a year, and that nobody had wanted to take it.',
].join('\n');

let cwd: string;
const bpp = (...argv: string[]): Promise<Ran> => runBpp(argv, { cwd });

beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pages'));
  writeFileSync(join(cwd, 'pages/a.txt'), PAGE);
});

describe('bpp explain', () => {
  it('says of every line what became of it and why, without a database', async () => {
    const { code, stdout } = await bpp('explain', 'pages/a.txt', '--json');
    const { blocks, fields } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(blocks.map(({ line, type }: Record<string, unknown>) => [line, type])).toEqual([
      [1, 'headline'],
      [2, 'byline'],
      [3, 'dateline'],
      [5, 'paragraph'],
      [6, 'boilerplate'],
      [7, 'paragraph'],
    ]);
    expect(blocks[4]).toMatchObject({ rule: 'clean/share', reason: 'share and like buttons' });
    expect(fields.map(({ field, value }: Record<string, unknown>) => [field, value])).toEqual([
      ['headline', 'Council to close two libraries'],
      ['byline', 'Ada Marsh'],
      ['published', '2012-11-30'],
    ]);
  });

  it('says what was found on a line, and by which rule', async () => {
    const { stdout } = await bpp('explain', 'pages/a.txt:7');
    expect(stdout).toContain('kept in article 1 as paragraph');
    expect(stdout).toMatch(/£2m.*money/s);
  });

  it('says how sure the model was of a line, and for which two features', async () => {
    const { stdout } = await bpp('explain', 'pages/a.txt:7');
    expect(stdout).toMatch(
      /model: 0\.\d\d sure that it is text of the article, for .+ \(\+\d.+ and .+ \(\+\d.+ \[lines\]/,
    );
    const { blocks } = JSON.parse((await bpp('explain', 'pages/a.txt', '--json')).stdout);
    expect(blocks[5].judged).toMatchObject([{ model: 'lines', grounds: [{}, {}] }]);
    expect(blocks[5].judged[0].sure).toBeGreaterThan(blocks[4].judged[0].sure);
  });

  it('gives the blocks of a page that is one line in the order of the page', async () => {
    const story = (n: number): string =>
      `<p>The council met ${n} times about the library, its clerk said on Tuesday.</p>`;
    const html = `<html><body><h1>Library closes</h1>${story(1)}<p>Share this:</p>${story(2)}</body></html>`;
    writeFileSync(join(cwd, 'pages/b.html'), html);
    const { blocks } = JSON.parse((await bpp('explain', 'pages/b.html', '--json')).stdout);
    expect(blocks.map(({ text }: { text: string }) => text.slice(0, 21))).toEqual([
      'Library closes',
      'The council met 1 tim',
      'Share this:',
      'The council met 2 tim',
    ]);
  });

  it('takes into account what the database knows of other pages, and finds facts by their ids', async () => {
    const slogan = 'The Signal has told Marlow what its council would rather keep quiet, week after week, since 1987.';
    for (const n of [1, 2, 3]) {
      const story = `Ward ${n} told councillors on Tuesday that the plan for the riverside was drawn up without it.`;
      writeFileSync(
        join(cwd, `pages/s${n}.txt`),
        `Plan number ${n} for the riverside\n\n${story}\n\nNow and then\n\n${slogan}\n`,
      );
    }
    expect((await bpp('explain', 'pages/s1.txt:7')).stdout).toContain('kept in article 1');
    await bpp('ingest', 'pages');
    expect((await bpp('explain', 'pages/s1.txt:7')).stdout).toContain('stands on several pages of the same site');
    const [money] = JSON.parse((await bpp('list', 'money', '--json')).stdout);
    const { stdout } = await bpp('explain', money.id);
    expect(stdout).toMatch(/^pages\/a\.txt:7\n/);
    expect(stdout).toContain(money.rule);
  });

  it.each([
    ['pages', 'is a folder'],
    ['pages/a.txt:4', 'nothing stands on line 4: the line is blank'],
    ['pages/a.txt:99', 'nothing stands on line 99: the last words of `pages/a.txt` are on line 7'],
    ['nothing.txt', 'is no file, and nothing in the database has that id or path'],
  ])('says what is wrong with %s', async (what, complaint) => {
    const { code, stderr } = await bpp('explain', what);
    expect([code, stderr]).toEqual([2, expect.stringContaining(complaint)]);
  });
});
