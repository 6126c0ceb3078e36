import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { readOwnLists } from '../../src/gazetteers/read-own-lists.js';
import { UsageError } from '../../src/model/message.js';
import { temporaryFolder } from '../support/database.js';

/** A folder with these lists, a tab for each `|`. */
function folderWith(lists: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(lists)) writeFileSync(join(folder, file), text.replaceAll('|', '\t'));
  return folder;
}

const read = (lists: Readonly<Record<string, string>>) => readOwnLists(folderWith(lists), 'own');
const entriesOf = (lists: Readonly<Record<string, string>>) => loadGazetteer(read(lists)).own;

describe('a list of one’s own', () => {
  test('has the form of bpp’s own: a head, columns, a row an entry', () => {
    const text =
      '# Who sits on the board.\n# source: its minutes\nname|aliases|ambiguous\nJo Zedworth|JK Zedworth; Jo Z|Zeddy\n';
    expect(entriesOf({ 'people.tsv': text })).toEqual([
      {
        ...{ kind: 'person', name: 'Jo Zedworth', list: 'people.tsv', path: 'own/people.tsv', line: 4 },
        ...{ forms: ['Jo Zedworth', 'JK Zedworth', 'Jo Z'], ambiguous: ['Zeddy'] },
      },
    ]);
  });

  test('may be a plain text with a name a line', () => {
    const entries = entriesOf({ 'programmes.txt': 'Sunny Uplands\n\nNext Step\r\n' });
    expect(entries.map(({ kind, name, line }) => [kind, name, line])).toEqual([
      ['programme', 'Sunny Uplands', 1],
      ['programme', 'Next Step', 3],
    ]);
  });

  test('may have its columns in any order, and leave out all but the name', () => {
    expect(entriesOf({ 'places.tsv': 'sort|name\nvillage|Quorvale\n' })).toMatchObject([
      { kind: 'place', name: 'Quorvale' },
    ]);
  });

  test('of aliases names what another list has, bpp’s own among them', () => {
    const lists = {
      'aliases.tsv': 'alias|name\nBrum Bobbies|West Midlands Police\nZW|Zentra Works\n',
      'bodies.txt': 'Zentra Works\n',
    };
    expect(entriesOf(lists)).toMatchObject([
      { kind: 'organisation', name: 'Zentra Works', list: 'bodies.txt' },
      { kind: 'force', name: 'West Midlands Police', forms: ['Brum Bobbies'], list: 'aliases.tsv', line: 2 },
      { kind: 'organisation', name: 'Zentra Works', forms: ['ZW'], list: 'aliases.tsv', line: 3 },
    ]);
  });

  test('gives titles, bodies, forces and places to the phrases that rules look up', () => {
    const { phrases } = loadGazetteer(
      read({ 'titles.tsv': 'name|aliases|sort|position\nChief Widgeteer|CW|rank|before\n', 'bodies.txt': 'ZETA\n' }),
    );
    const title = { kind: 'title', name: 'Chief Widgeteer', sort: 'rank', position: 'before' };
    expect(phrases.get('chief')?.find(({ words }) => words[1] === 'widgeteer')?.entry).toMatchObject(title);
    expect(phrases.get('cw')).toMatchObject([{ written: 'CW', entry: title }]);
    expect(phrases.get('zeta')).toMatchObject([{ written: 'ZETA', ambiguous: false }]);
    expect(loadGazetteer().phrases.get('cw')).toBeUndefined();
  });

  test.each([
    [
      { 'peopel.tsv': 'name\n' },
      'own/peopel.tsv: no list is called so: people, bodies, forces, places, programmes, titles (.tsv or .txt), aliases.tsv',
    ],
    [
      { 'people.tsv': 'name|born\n' },
      'own/people.tsv:1: no column is called `born`: the columns are name, aliases, ambiguous, note, parted by tabs',
    ],
    [
      { 'people.tsv': '# a head\naliases\nJo\n' },
      'own/people.tsv:2: no column `name`: the columns are name, aliases, ambiguous, note, parted by tabs',
    ],
    [{ 'people.tsv': 'name|aliases\nJo Zed|JZ|Leeds\n' }, 'own/people.tsv:2: 3 cells under 2 columns'],
    [{ 'people.tsv': 'name|aliases\n|JZ\n' }, 'own/people.tsv:2: no name'],
    [{ 'people.txt': 'Jo Zed\n???\n' }, 'own/people.txt:2: `???` can never match: it has no word'],
    [
      { 'people.tsv': 'name|ambiguous\nZeddy|Zeddy\n' },
      'own/people.tsv:2: `Zeddy` has no form that means nothing else',
    ],
    [{ 'places.tsv': 'name|weight\nQuorvale|big\n' }, 'own/places.tsv:2: the weight `big` is no number'],
    [
      { 'titles.tsv': 'name|position\nDean|afore\n' },
      'own/titles.tsv:2: the position `afore` is not one of before, after, both, alone',
    ],
    [
      { 'bodies.txt': 'Zed\n', 'people.txt': 'Jo\nZed\n' },
      'own/people.txt:2: `Zed` stands in own/bodies.txt:1 already',
    ],
    [{ 'aliases.tsv': 'alias|name\nZed|Nobody At All\n' }, 'own/aliases.tsv:2: no list has the name `Nobody At All`'],
  ])('with a mistake is refused: %j', (lists, complaint) => {
    expect(() => entriesOf(lists)).toThrow(new UsageError(complaint));
  });

  test('with several mistakes is refused with all of them', () => {
    expect(() => read({ 'bodies.txt': '?\n', 'people.txt': '!\n' })).toThrow(/bodies\.txt:1: .*\nown\/people\.txt:1: /);
  });

  test('is looked for in a folder that must be there', () => {
    expect(() => readOwnLists('/nowhere', 'own')).toThrow(new UsageError('there is no folder `own` with lists'));
  });
});
