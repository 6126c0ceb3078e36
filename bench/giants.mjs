// The largest pages that are let in, and larger ones: peak of memory and time of the processor of `bpp ingest`, and of
// `bpp check` behind it. By hand; every page is a process of its own. Ends with 1 where one is over a bound.
//
//   node bench/giants.mjs [NAME]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BPP = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));
/** In MiB, and in seconds of the processor. */
const MOST_MEMORY = 2048;
const MOST_TIME = 120;
const M = 1024 * 1024;
const sentence = 'The hall at Amble will close in June, the council said, for want of money to mend its roof. ';
const fact = 'Chief Constable Ada Marsh of Surrey Police said on 4 May 2013: “We saved £5m in Leeds.” ';
const fill = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const GIANTS = {
  'one line of prose, 2 M characters': ['a.txt', () => fill(sentence, 2 * M - 10)],
  'one line of facts, 2 M characters': ['a.txt', () => fill(fact, 2 * M - 10)],
  'lines of facts, 2 M characters': ['a.txt', () => fill(`${fact}\n`, 2 * M - 10)],
  'one line of sums, 2 M characters': ['a.txt', () => fill('£1 ', 2 * M - 10)],
  'one line of names, 2 M characters': ['a.txt', () => fill('Ada Marsh, ', 2 * M - 10)],
  'one line of quotes, 2 M characters': ['a.txt', () => fill('“a” ', 2 * M - 10)],
  'one line of dates, 2 M characters': ['a.txt', () => fill('4 May 2013, ', 2 * M - 10)],
  'lines of one letter, 2 M characters': ['a.txt', () => fill('a\n', 2 * M - 10)],
  'one line of 8 MB': ['a.txt', () => fill(sentence, 8 * M)],
  'a million tags': ['a.html', () => `<html><p>${fill('<b>', 3_100_000)}${sentence}`],
  'a million paragraphs that are empty': ['a.html', () => `<html>${fill('<p>', 3_100_000)}${sentence}`],
  '500,000 paragraphs of a word': ['a.html', () => `<html>${'<p>ab'.repeat(500_000)}`],
  'a table of 100,000 rows': ['a.html', () => `<html><table>${'<tr><td>Hall<td>£5m'.repeat(100_000)}</table>`],
  '300,000 links': ['a.html', () => `<html>${'<a href="/x">Leeds</a> '.repeat(300_000)}`],
  'an attribute of 30 MB': ['a.html', () => `<html><p title="${fill('x', 30 * M)}">${sentence}`],
  'a script of 60 MB': ['a.html', () => `<html><script>${fill('var a = "<p>"; ', 60 * M)}</script><p>${sentence}`],
  'JSON-LD of 20 MB': [
    'a.html',
    () => `<html><script type="application/ld+json">${fill('{"@type":', 20 * M)}</script><p>${sentence}`,
  ],
  '60 MB of one sign': ['a.txt', () => fill('a', 60 * M)],
};

let wrong = 0;
for (const [name, [file, make]] of Object.entries(GIANTS)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  const cwd = mkdtempSync(join(tmpdir(), 'bpp-giants-'));
  writeFileSync(join(cwd, file), make());
  writeFileSync(join(cwd, 'good.txt'), `Ferry inquiry opens\n\n${fact}\n`);
  const told = ['ingest .', 'check'].map((line) => {
    const timed = ['-f', '%U %S %M', process.execPath, BPP, ...line.split(' ')];
    const { status, stderr } = spawnSync('/usr/bin/time', timed, { cwd, encoding: 'utf8' });
    const [user, system, kilobytes] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    const [took, peak] = [user + system, kilobytes / 1024];
    const fits = (status === 0 || (status === 3 && line !== 'check')) && took < MOST_TIME && peak < MOST_MEMORY;
    if (!fits) wrong++;
    const issue = /error: (.*)/.exec(stderr)?.[1]?.slice(0, 80) ?? '';
    return `${line}: ${status}, ${took.toFixed(1)} s, ${Math.round(peak)} MiB${fits ? '' : ' WRONG'} ${issue}`;
  });
  console.log(`${name}\n  ${told.join('\n  ')}`);
  rmSync(cwd, { recursive: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
