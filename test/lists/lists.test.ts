import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/lists.mjs', import.meta.url));
const HEAD = '# What somebody is to somebody.\n# source: typed for this project\n# licence: MIT\n';

/** The command itself. */
function run(...args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
}

interface Built {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly problems: readonly string[];
}
const { buildWords }: { buildWords: (root: string) => Built } = await import(
  new URL('../../scripts/lists/words.mjs', import.meta.url).href
);

/** What the command does with the words of a folder. */
function lists(folder: string): { readonly status: number; readonly stderr: string } {
  const { files, problems } = buildWords(folder);
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  return { status: problems.length === 0 ? 0 : 1, stderr: problems.map((problem) => `${problem}\n`).join('') };
}

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bpp-lists-'));
  mkdirSync(join(root, 'lists/words'), { recursive: true });
  mkdirSync(join(root, 'src/lists'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(root, 'lists/words', name), text);
const module = (): string => readFileSync(join(root, 'src/lists/words.ts'), 'utf8');

describe('npm run lists', () => {
  test('what ships is what the lists give', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test('a list becomes a named set, its head the docstring, comments and notes left behind', () => {
    put('relations.txt', `${HEAD}\naunt\nuncle  # but not Uncle Sam\n`);
    put('tenses.tsv', `${HEAD}\nword\ttense\tnote\nwas\tpast\tplain\nwill\tfuture\tplain\n`);
    expect(lists(root).stderr).toBe('');
    expect(module()).toContain('/** What somebody is to somebody. (`lists/words/relations.txt`) */');
    expect(module()).toContain('export const RELATIONS: ReadonlySet<string> = setOf("aunt\\nuncle");');
    expect(module()).toContain(
      'export const TENSES: ReadonlyMap<string, "future" | "past"> = mapOf("was\\tpast\\nwill\\tfuture");',
    );
  });

  test('two columns are a map, to numbers where all are; more are a table', () => {
    put('numbers.tsv', `${HEAD}word\tnumber\none\t1\ntwo\t2\n`);
    put('units.tsv', `${HEAD}unit\twhole\tparts\nday\tP1D\tPT24H\n`);
    expect(lists(root).stderr).toBe('');
    expect(module()).toContain('NUMBERS: ReadonlyMap<string, number> = numbersOf("one\\t1\\ntwo\\t2");');
    expect(module()).toContain('= tableOf(["unit", "whole", "parts"], "day\\tP1D\\tPT24H");');
  });

  test('a module that is not what the lists give fails the check', () => {
    put('relations.txt', `${HEAD}aunt\n`);
    lists(root);
    put('relations.txt', `${HEAD}aunt\nuncle\n`);
    const { status, stderr } = run('--check', root);
    expect(stderr).toBe('src/lists/words.ts is not what the lists give: run `npm run lists`\n');
    expect(status).toBe(1);
  });

  test.each([
    ['uncle\naunt\n', ':5: `aunt` belongs before `uncle`'],
    ['aunt\naunt\n', ':5: `aunt` stands in line 4 already'],
    ['Aunt\n', ':4: `Aunt` can never match: what is looked up is in lower case'],
    ['great aunt\n', ':4: `great aunt` can never match: one word is looked up at a time'],
    ["aunt's\n", ":4: `aunt's` can never match: a possessive 's is a word of its own"],
    ['mother’in-law\n', ':4: `mother’in-law` can never match: what is looked up has straight marks'],
    ['aunt \n', ':4: `aunt ` is empty or has space around it'],
    ['', ':1: the list is empty'],
  ])('%j is refused, with its line, and nothing is written', (entries, complaint) => {
    put('relations.txt', HEAD + entries);
    expect(lists(root)).toMatchObject({ status: 1, stderr: `lists/words/relations.txt${complaint}\n` });
    expect(module).toThrow('ENOENT');
  });

  test('a list without source, licence or sentence is refused', () => {
    put('relations.txt', 'aunt\n');
    expect(lists(root).stderr.match(/the head needs/g)).toHaveLength(3);
  });

  test('a head that allows phrases, or entries as written, is taken at its word', () => {
    put('relations.txt', `${HEAD}# entries: phrases\ngreat aunt\n`);
    put('sides.txt', `${HEAD}# entries: as written\nBolton Wanderers\n`);
    expect(lists(root).stderr).toBe('');
  });

  test('a row with too few cells is refused', () => {
    put('tenses.tsv', `${HEAD}word\ttense\nwas\n`);
    expect(lists(root).stderr).toBe('lists/words/tenses.tsv:5: the row has 1 cells, the head 2\n');
  });

  test('a list that takes another in has its entries, and does not write them again', () => {
    put('relations.txt', `${HEAD}aunt\n`);
    put('people.txt', `${HEAD}# with: relations\nneighbour\n`);
    expect(lists(root).stderr).toBe('');
    expect(module()).toContain('PEOPLE: ReadonlySet<string> = setOf("aunt\\nneighbour")');
    put('people.txt', `${HEAD}# with: relations\naunt\n`);
    expect(lists(root).stderr).toBe('lists/words/people.txt:5: `aunt` stands in lists/words/relations.txt already\n');
    put('people.txt', `${HEAD}# with: kin\naunt\n`);
    expect(lists(root).stderr).toBe('lists/words/people.txt:1: there is no list `kin`\n');
  });
});
