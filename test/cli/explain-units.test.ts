import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
import { sayingWhatRulesSee } from '../support/seen.js';

const units = async (...argv: string[]): Promise<string> =>
  (await runBpp(['explain', '--units', ...argv], { cwd: temporaryFolder() })).stdout;

it('shows each word of a text with its class, and the list entry that gave it', async () => {
  const stdout = await units('Then Ann Okafor left Wolverhampton.');
  expect(stdout).toContain('Ann {sure-given}  Okafor {sure-surname}  left {word}');
  expect(stdout).toContain('Wolverhampton {sure-place} (place Wolverhampton)');
});

it('shows the rules that matched, and those that came near with what they asked', async () => {
  const stdout = await units('He met Ann Okafor.');
  expect(stdout).toContain('\n  Ann Okafor [person/given-surname]\n');
  expect(stdout).toMatch(/\n {2}Ann Okafor \[person\/noun-before\]: refused, not so: the word before it is one of /);
});

it('shows what a later step dropped, and why', async () => {
  const stdout = await units('He wrote to the Ashgrove Trust.');
  expect(stdout).toMatch(
    /\nDropped\n {2}Ashgrove \[place\/listed\]: Of overlapping candidates .* \[names\/longest-match\]/,
  );
});

it('shows the row that rules about roles run on, and their matches', async () => {
  const stdout = await units('Ann Okafor, the chairman of the Ashgrove Trust, left.');
  expect(stdout).toContain('Ann Okafor {person}  , {comma}  the chairman of the Ashgrove Trust {post}');
  expect(stdout).toContain('\n  Ann Okafor, the chairman of the Ashgrove Trust [role/name-post]\n');
  expect(stdout).toMatch(/\[role\/postnominal\]: refused, the words for a post are not as it asks: letters/);
});

it('gives the same as JSON', async () => {
  const seen = JSON.parse(await units('He met Ann Okafor.', '--json'));
  expect(seen.units[2]).toEqual({ text: 'Ann', class: 'sure-given' });
  expect(seen.names).toContainEqual({ text: 'Ann Okafor', rule: 'person/given-surname' });
});

it('reads the line of a file in its article, as an ingest does', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pages'));
  const page = [
    'Trust to close hall',
    '',
    'Mr Vellikas denied it all on Monday, and went.',
    'Then Vellikas left the town.',
  ];
  writeFileSync(join(cwd, 'pages/a.txt'), page.join('\n'));
  const { stdout } = await runBpp(['explain', '--units', 'pages/a.txt:4'], { cwd });
  expect(stdout).toContain('Then {');
  expect(stdout).not.toContain('denied');
  const blank = await runBpp(['explain', '--units', 'pages/a.txt:2'], { cwd });
  expect(blank.code).toBe(2);
  expect(blank.stderr).toBe('bpp: line 2 of `pages/a.txt` is blank or was cut: `bpp explain pages/a.txt:2`\n');
});

it('stands in the failure of a case, and only there', () => {
  const text = 'He met Ann Okafor.';
  expect(() => sayingWhatRulesSee(text, () => expect(text).toBe(''))).toThrow(
    /Ann \{sure-given\}[\s\S]*\[person\/given-surname\]/,
  );
  expect(() => sayingWhatRulesSee(text, () => expect(text).toBe(text))).not.toThrow();
});
