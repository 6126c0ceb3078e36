import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { extractFiles } from '../../src/index.js';
import type { ArticleRecord } from '../../src/model/record.js';
import { ARCHIVE } from '../support/archive.js';
import type { CaseRuns } from '../support/cases.js';
import { collect } from '../support/collect.js';
import { store } from '../support/database.js';
import type { Ran } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell, type Shell } from '../support/shell.js';

/** What a command prints over an archive of one file. */
async function answered(line: string, text = FERRY_PAGE): Promise<Ran> {
  const { bpp } = openShell({ 'page.txt': text });
  await bpp('ingest page.txt');
  return bpp(line);
}

const linesOf = ({ stdout }: Ran): number[] => JSON.parse(stdout).rows.map(({ line }: { line: number }) => line);

/** An operator is obeyed, or refused with the forms that are known (status 2). */
async function expectObeyedOrRefused(line: string, lines: readonly number[]): Promise<void> {
  const ran = await answered(line);
  if (ran.code === 2) expect(ran.stderr).toContain('--text');
  else expect(linesOf(ran)).toEqual(lines);
}

const query: CaseRuns = new Map([
  [
    'role-whole-title-first',
    async () => expect(linesOf(await answered("query --role 'Chief Constable' --json"))).toEqual([5]),
  ],
  ['text-minus-is-reversed', () => expectObeyedOrRefused("query --text 'police -deputy' --json", [5])],
  ['text-or', () => expectObeyedOrRefused("query --text 'wait OR inquiry' --json", [1, 5])],
  [
    'positional-name',
    async () => {
      const { stdout, stderr } = await answered('query Marsh');
      expect(stdout + stderr).toMatch(/Ada Marsh|query --person Marsh/);
    },
  ],
  [
    'date-in-words',
    async () => {
      const { bpp } = openShell({ 'page.txt': FERRY_PAGE });
      await bpp('ingest page.txt');
      expect(await bpp("query --date 'May 2013'")).toEqual(await bpp('query --date 2013-05'));
    },
  ],
  [
    'ambiguous-exit-code',
    async () => {
      const row = 'Row\n\nBob Marsh said: "We wait."\n\nRosa Marsh said: "We go."\n';
      expect((await answered('query --person Marsh --exit-code --json', row)).code).toBe(1);
    },
  ],
  [
    'money-list-by-currency',
    async () => {
      const sums =
        'Sums\n\n6 May 2013\n\nThe bridge cost £5m.\n\nThe bank lent 189 million yen.\n\nThe pier cost £9m and $7m was owed.\n';
      const amounts = JSON.parse((await answered('list money --json', sums)).stdout);
      expect(amounts.map(({ text }: { text: string }) => text)).toEqual(['£9m', '£5m', '189 million yen', '$7m']);
    },
  ],
]);

const seedArchive = async (): Promise<Shell> => {
  const shell = openShell();
  await shell.bpp(`--db ${join(shell.cwd, 'bpp.db')} ingest seeds`, { cwd: process.cwd() });
  return shell;
};

const widest = ({ stdout }: Ran): number => Math.max(...stdout.split('\n').map((line) => [...line].length));

const terminal: CaseRuns = new Map([
  [
    'list-singular',
    async () => {
      const { bpp } = openShell({ 'page.txt': FERRY_PAGE });
      await bpp('ingest page.txt');
      expect(await bpp('list person')).toEqual(await bpp('list people'));
    },
  ],
  [
    'help-of-unknown',
    async () =>
      expect(await openShell().bpp('help nosuch')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('nosuch'),
      }),
  ],
  [
    'table-fits-80-columns',
    async () =>
      expect(widest(await (await seedArchive()).bpp('list people', { terminal: 80 }))).toBeLessThanOrEqual(80),
  ],
  [
    'prose-wraps-at-words',
    async () => {
      const shell = await seedArchive();
      const [onTerminal, inPipe] = [
        await shell.bpp("query --person 'Chris Sims' --limit 0", { terminal: 80 }),
        await shell.bpp("query --person 'Chris Sims' --limit 0"),
      ];
      expect(widest(onTerminal)).toBeLessThanOrEqual(80);
      expect(onTerminal.stdout.split(/\s+/)).toEqual(inPipe.stdout.split(/\s+/));
    },
  ],
  [
    'list-on-terminal-is-bounded',
    async () => {
      const people = Array.from({ length: 120 }, (_, n) => {
        const surname = `Marsh${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}on`;
        return `Mr ${surname} said that he would vote against it.`;
      });
      const { bpp } = openShell({ 'page.txt': `Votes of the day\n\n${people.join('\n\n')}\n` });
      await bpp('ingest page.txt');
      expect(JSON.parse((await bpp('list people --json')).stdout).length).toBeGreaterThan(100);
      expect((await bpp('list people', { terminal: 80 })).stdout).toContain('--limit 0');
    },
  ],
  [
    'csv-raw-escapes-in-a-pipe',
    async () => {
      const { cwd, bpp } = openShell();
      store(join(cwd, 'bpp.db'), ARCHIVE);
      const { stdout } = await bpp('export --format csv');
      expect(stdout).toContain('Lake');
      for (const raw of ['\u001b', '\u009b', '\u202e']) expect(stdout).not.toContain(raw);
    },
  ],
]);

const library: CaseRuns = new Map([
  [
    'library-defaults',
    async () => {
      const { cwd } = openShell({ 'page.txt': FERRY_PAGE });
      const extract = extractFiles as unknown as (paths: readonly string[]) => AsyncIterable<ArticleRecord>;
      const records = await collect(extract([join(cwd, 'page.txt')]));
      expect(records.map(({ headline }) => headline)).toEqual(['Ferry inquiry opens']);
    },
  ],
  [
    'library-types-stand-alone',
    async () => {
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
      const foreign = [...typesReached(resolve('dist/index.d.ts'))].filter((module) => !module.startsWith('node:'));
      const typed = foreign.filter((module) => module in dependencies && shipsTypes(module));
      expect(foreign).toEqual(typed);
    },
  ],
]);

const IMPORTED = /(?:from|import\()\s*'([^']+)'/g;

/** The packages that the declarations of a file import, its own and those of every file of ours that they import. */
function typesReached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const foreign = new Set<string>();
  if (seen.has(file)) return foreign;
  seen.add(file);
  for (const [, module = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED)) {
    if (!module.startsWith('.')) foreign.add(module);
    else
      for (const reached of typesReached(resolve(dirname(file), module.replace(/js$/, 'd.ts')), seen))
        foreign.add(reached);
  }
  return foreign;
}

function shipsTypes(module: string): boolean {
  const described = JSON.parse(readFileSync(join('node_modules', module, 'package.json'), 'utf8'));
  return JSON.stringify([described.types, described.typings, described.exports]).includes('.d.');
}

export const commandRuns: CaseRuns = new Map([...query, ...terminal, ...library]);
