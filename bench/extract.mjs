// Words a second of `bpp extract --from ndjson --passage`, whole process, and of compromise's full pipeline on a part of
// the same texts in the same run. By hand:
//
//   node bench/extract.mjs FOLDER      every .txt below FOLDER is one article's text
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node bench/extract.mjs FOLDER');
  process.exit(2);
}
const bpp = fileURLToPath(new URL('../bin/bpp.js', import.meta.url));
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));
const wordsOf = (passages) => passages.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);

const RUNS = 3;
const input = texts.map((passage) => JSON.stringify({ ...passage, published: '2004-12-15' })).join('\n');
const seconds = [];
for (let run = 0; run < RUNS; run++) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [bpp, 'extract', '--from', 'ndjson', '--passage', '-'], {
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
    maxBuffer: 2 ** 31 - 1,
  });
  if (status !== 0) process.exit(status ?? 1);
  seconds.push((performance.now() - started) / 1000);
}
const median = seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
const words = wordsOf(texts);
const rate = words / median;
console.log(`bpp         ${texts.length} texts, ${words} words, ${median.toFixed(1)} s: ${Math.round(rate)} words/s`);

const { default: nlp } = await import('compromise');
const sample = texts.slice(0, Math.max(1, Math.floor(texts.length / 20)));
const started = performance.now();
for (const { text } of sample) {
  const document = nlp(text);
  document.people().json();
  document.places().json();
  document.organizations().json();
  document.money().json();
}
const peer = wordsOf(sample) / ((performance.now() - started) / 1000);
console.log(`compromise  ${sample.length} texts: ${Math.round(peer)} words/s`);
console.log(`ratio       ${(rate / peer).toFixed(1)}`);
