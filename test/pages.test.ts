import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.js';
import { type Played, playPage } from './support/pages.js';

const ROOT = new URL('..', import.meta.url).pathname;

/** Pages whose commands other tests run. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['docs/first-archive.md', 'test/first-archive.test.ts asks every question of it'],
  ['docs/tasks.md', 'test/tasks.test.ts does every task'],
  ['docs/interop.md', 'npm run interop runs every line of it'],
]);

/** Lines that no test can run, and why. */
const NOT_RUN: readonly (readonly [line: RegExp, why: string])[] = [
  [/^git clone /, 'needs a network'],
  [/^git submodule add |tools\/bpp(?: |$)/, 'needs the address of a clone; test/ci-page.test.ts plays it'],
  [/npm ci/, 'needs a network; every run of CI begins with it'],
  [/^ln -s .*\.local\/bin/, 'changes the home of whoever runs the test'],
  [/^npm (?:test|run|link|pack|install)/, 'runs the tests themselves, or changes what is installed'],
  [/^npx (?:tsc|esbuild) /, 'takes seconds; test/tasks.test.ts does the same with such a program'],
  [/^node (?:bench|scripts)\//, 'takes minutes, and pages of one’s own'],
  [/^datasette |^pip |^sqlite-utils /, 'is Python: npm run interop'],
];

const ALL = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);
const PAGES = ALL.filter((path) => !ELSEWHERE.has(path));

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe.each(PAGES)('%s', (path) => {
  test('has examples that end as it says, and shows what they print', async () => {
    const played: Played = await playPage(text(path), (line) => NOT_RUN.some(([pattern]) => pattern.test(line)));
    expect(played.faults).toEqual([]);
    // `npx vitest run test/pages.test.ts -u` writes what is printed into the page.
    await expect(played.page).toMatchFileSnapshot(join(ROOT, path));
  }, 120_000);

  test('shows no output that is not tried', () => {
    const shown = [...text(path).matchAll(/^```(?!console)\w*\n\$ .*/gm)].map(([block]) => block);
    expect(shown).toEqual([]);
  });
});

describe.each(ALL)('%s', (path) => {
  test('links to what is there', () => {
    const links = [...text(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !existsSync(join(ROOT, path, '..', link)));
    expect(missing).toEqual([]);
  });
});

describe('README.md', () => {
  test('names every command, and none that is not there', () => {
    const named = [...text('README.md').matchAll(/^\| `bpp (\w+)/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  test('leads to every page of docs', () => {
    const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
    expect(pages.filter((name) => !text('README.md').includes(`(docs/${name})`))).toEqual([]);
  });
});
