import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.js';
import { programDefinition } from '../src/cli/reference/definitions.js';
import { manPage } from '../src/cli/reference/man.js';
import { cliPage } from '../src/cli/reference/page.js';
import { accuracyTable } from '../src/cli/render/accuracy-page.js';
import { classesPage, rulesPage } from '../src/cli/render/rule-pages.js';
import { schemaPage } from '../src/cli/render/schema-pages.js';
import { readFloors } from '../src/eval/floors.js';
import { openDatabase } from '../src/store/database.js';
import { sharedFolder } from './support/database.js';
import { runBpp } from './support/run-bpp.js';
import { blocksOf } from './support/typed-lines.js';

const ROOT = new URL('..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
const partOf = (path: string, name: string): string | undefined =>
  new RegExp(`<!-- ${name} -->\n\n([\\s\\S]*)\n<!-- /${name} -->`).exec(read(path))?.[1];

describe('what the documentation says of rules, tables and commands (npm run docs writes it)', () => {
  test('is every rule there is, in docs/rules.md', () => {
    expect(read('docs/rules.md')).toBe(rulesPage());
  });

  test('is every command with its options, in docs/cli.md and man/bpp.1', async () => {
    const program = await programDefinition(commands);
    expect(read('docs/cli.md')).toBe(await cliPage(program));
    expect(read('man/bpp.1')).toBe(await manPage(program));
  });

  test('is every class and set, in CONTRIBUTING.md', () => {
    expect(partOf('CONTRIBUTING.md', 'classes')).toBe(classesPage());
  });

  test('is every table and view with its columns, in docs/schema.md', () => {
    expect(partOf('docs/schema.md', 'tables')).toBe(schemaPage());
  });

  test('is what CI holds of the accuracy, in docs/accuracy.md', () => {
    const floors = ['seeds', 'pages', 'locked'].map(
      (set) => [set, readFloors(read(`fixtures/eval/floors/${set}.tsv`))] as const,
    );
    expect(partOf('docs/accuracy.md', 'floors')).toBe(accuracyTable(new Map(floors)));
  });

  test('says of every column what it holds', () => {
    expect(
      schemaPage()
        .split('\n')
        .filter((line) => /^\| `.*\| *\|$/.test(line)),
    ).toEqual([]);
  });
});

describe('the questions of docs/schema.md', () => {
  const folder = sharedFolder();
  beforeAll(async () => {
    await runBpp(['ingest', 'seeds/', '--db', join(folder(), 'bpp.db')], { cwd: ROOT });
  }, 60_000);

  const blocks = blocksOf(read('docs/schema.md'));
  const questions = blocks.flatMap(({ language, lines }, n) =>
    language === 'sql' ? [[lines.join('\n'), blocks[n + 1]?.lines.join('\n') ?? ''] as const] : [],
  );

  test('are ten', () => {
    expect(questions).toHaveLength(10);
  });

  test.each(questions)('are answered as it says: %s', (sql, answer) => {
    const db = openDatabase(join(folder(), 'bpp.db'));
    try {
      const rows = db.prepare<[], unknown[]>(sql).raw().all();
      expect(rows.map((row) => row.map((value) => value ?? '').join('|')).join('\n')).toBe(answer);
    } finally {
      db.close();
    }
  });
});
