import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { cellsOf, readTable, type Table } from '../../src/gazetteers/table.js';
import type { GazetteerForm } from '../../src/model/gazetteer.js';
import { fold } from '../../src/text/fold.js';
import { phraseWords } from '../../src/text/phrase-key.js';

const directory = new URL('../../src/gazetteers/', import.meta.url);
const tables = new Map<string, Table>(
  readdirSync(directory)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => [file, readTable(readFileSync(new URL(file, directory), 'utf8'), file)]),
);
const gazetteer = loadGazetteer();
const allForms = [...gazetteer.phrases.values()].flat();

/** The forms that are exactly these words, as far as capitals let them. */
function formsOf(text: string): GazetteerForm[] {
  const words = phraseWords(text);
  const written = text.replace(/\.$/, '');
  return (gazetteer.phrases.get(words[0] ?? '') ?? []).filter(
    (form) => form.words.join(' ') === words.join(' ') && (form.written ?? written) === written,
  );
}
const names = (text: string): string[] => formsOf(text).map((form) => `${form.entry.kind} ${form.entry.name}`);

describe('every list', () => {
  test.each([...tables])('%s says where it is from and under which licence', (_, table) => {
    expect(table.comments.filter((line) => line.startsWith('# source: ')).length).toBeGreaterThan(0);
    expect(table.comments.filter((line) => line.startsWith('# licence: '))).toHaveLength(1);
  });

  test.each([...tables])('%s is sorted, folded and without doublets', (_, table) => {
    expect(table.lines).toEqual([...table.lines].sort());
    expect(new Set(table.lines).size).toBe(table.lines.length);
  });

  test.each([...tables])('%s has as many cells in each row as columns, and a word in the first', (_, table) => {
    const empty = table.lines.filter((line) => phraseWords(cellsOf(table, line)[0] ?? '').length === 0);
    expect(empty).toEqual([]);
  });

  test.each([...tables].filter(([, table]) => table.columns.includes('source')))(
    '%s names the source of each row among those of its head',
    (_, table) => {
      const known = table.comments.map((line) => line.match(/^# source: (\w+) = /)?.[1]).filter(Boolean);
      const sources = new Set(
        table.lines.flatMap((line) => cellsOf(table, line)[table.columns.indexOf('source')]?.split('+')),
      );
      expect(known).toEqual(expect.arrayContaining([...sources]));
    },
  );

  test.each(['given-names.tsv', 'surnames.tsv', 'nicknames.tsv', 'name-words.tsv', 'sentence-starters.tsv'])(
    '%s has keys that folding leaves alone',
    (file) => {
      const changed = tables.get(file)?.lines.filter((line) => fold(line.split('\t')[0] ?? '') !== line.split('\t')[0]);
      expect(changed).toEqual([]);
    },
  );
});

describe('phrases', () => {
  test('stand for one thing of a kind unless they are marked as ambiguous', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { words, entry, ambiguous, written } of allForms) {
      const key = `${entry.kind}/${written ?? words.join(' ')}`;
      if (!ambiguous && (owners.get(key) ?? entry.name) !== entry.name) shared.push(key);
      if (!ambiguous) owners.set(key, entry.name);
    }
    expect(shared).toEqual([]);
  });

  test('come longest first under their first word', () => {
    const west = gazetteer.phrases.get('west') ?? [];
    expect(west.length).toBeGreaterThan(50);
    expect(west.map((form) => form.words.length)).toEqual(west.map((form) => form.words.length).sort((a, b) => b - a));
    expect(west.every((form) => form.words[0] === 'west')).toBe(true);
  });

  test('share one entry between the forms of a row', () => {
    expect(formsOf('WMP')[0]?.entry).toBe(formsOf('West Midlands Police')[0]?.entry);
  });

  test.each([
    ['West Midlands Police', ['force West Midlands Police']],
    ['West Midlands police', ['force West Midlands Police']],
    ['West Midlands Police Force', ['force West Midlands Police']],
    ['WMP', ['force West Midlands Police']],
    ['Hampshire Police', ['force Hampshire Constabulary']],
    ['Metropolitan Police', ['force Metropolitan Police']],
    ['Devon & Cornwall Police', ['force Devon and Cornwall Police']],
    ['West Midlands Police Authority', ['organisation West Midlands Police Authority']],
    ['det ch insp', ['title Detective Chief Inspector']],
    ['Det. Ch. Insp.', ['title Detective Chief Inspector']],
    ['T/Insp', ['title Temporary Inspector']],
    ['Cllr.', ['title Councillor']],
    ['Q.P.M.', ["title Queen's Police Medal"]],
    ['Sparkbrook', ['place Sparkbrook']],
    ['Stoke on Trent', ['place Stoke-on-Trent']],
    ['Birmingham Council', ['organisation Birmingham City Council']],
    ['Birmingham University', ['organisation University of Birmingham']],
    ['The Guardian', ['organisation The Guardian']],
    ['Unite', ['organisation Unite the Union']],
    ['unite', []],
    ['dc', []],
    ['British', []],
    ['West Midlands Police and Crime Commissioner', []],
  ])('%s is %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(['Unite', 'Reading', 'AFP', 'Met', 'Shell', 'Georgia', 'Chelsea', 'DC', 'King', 'The Times'])(
    '%s needs support from its context',
    (text) => {
      expect(formsOf(text).length).toBeGreaterThan(0);
      expect(formsOf(text).every((form) => form.ambiguous)).toBe(text !== 'The Times');
    },
  );

  test.each(['Birmingham', 'Kent', 'York', 'Serco', 'Home Office', 'Surrey Police', 'Chief Constable'])(
    '%s stands alone',
    (text) => {
      expect(formsOf(text).map((form) => form.ambiguous)).toEqual([false]);
    },
  );

  test('say what kind of thing they name', () => {
    expect(formsOf('West Midlands Police')[0]?.entry).toMatchObject({ sort: 'territorial', area: 'West Midlands' });
    expect(formsOf('Sparkbrook')[0]?.entry).toMatchObject({ sort: 'suburb', population: 0 });
    expect(formsOf('Birmingham')[0]?.entry.population).toBeGreaterThan(900_000);
    expect(formsOf('MP')[0]?.entry).toMatchObject({ sort: 'postnominal', position: 'both' });
    expect(formsOf('Chief Constable')[0]?.entry).toMatchObject({ sort: 'rank', position: 'before', domain: 'police' });
  });
});

describe('words and names', () => {
  test('are found by folded lower case', () => {
    expect(gazetteer.givenNames.get('john')).toMatchObject({ gender: 'M' });
    expect(gazetteer.givenNames.get('john')?.births).toBeGreaterThan(1_000_000);
    expect(gazetteer.surnames.get('smith')).toBeGreaterThan(5000);
    expect(gazetteer.surnames.get("o'keeffe")).toBeGreaterThanOrEqual(1);
    expect(gazetteer.nicknames.get('bob')).toContain('robert');
    expect(gazetteer.nameWords.get('law')?.capitalShare).toBeLessThan(0.5);
    expect(gazetteer.nameWords.get('abbey')).toEqual({});
    expect(gazetteer.sentenceStarters.has('meanwhile')).toBe(true);
    expect(gazetteer.reportingVerbs.get('said')).toEqual({ lemma: 'say', strength: 'core', takes: 'clause' });
    expect(gazetteer.reportingVerbs.get('shrugged')?.strength).toBe('beside');
    expect(gazetteer.reportingPhrases.get('hit')?.map(({ rest }) => rest.join(' '))).toContain('back');
    expect(gazetteer.organisationEndings.get('plc')).toBe(true);
    expect(gazetteer.organisationEndings.get('council')).toBe(false);
  });

  test('can be walked through as maps', () => {
    const surnames = [...gazetteer.surnames];
    expect(surnames).toHaveLength(gazetteer.surnames.size);
    expect(surnames.every(([, weight]) => weight >= 1)).toBe(true);
    expect([...gazetteer.givenNames.values()].every((name) => name.births > 0)).toBe(true);
  });
});
