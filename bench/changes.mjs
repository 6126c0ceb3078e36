// What a change of rules changes: `node bench/changes.mjs CHECKOUT [--passage] PATH...` reads every file of the paths with
// another built checkout and with this one, and lists each fact that only one of them found. Build both first.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [other, ...rest] = process.argv.slice(2);
const passage = rest.includes('--passage');
const paths = rest.filter((path) => path !== '--passage');
if (!other || paths.length === 0) {
  console.error('usage: node bench/changes.mjs CHECKOUT [--passage] PATH...');
  process.exit(2);
}
const here = fileURLToPath(new URL('..', import.meta.url));
const PAGE = /\.(?:txt|html?)$/;

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) => join(path, name)).filter((file) => statSync(file).isFile() && PAGE.test(file));
}

/** Mentions, and the facts of every kind: they have an id. */
const isFacts = (value) => Array.isArray(value) && value.every(({ id }) => id !== undefined);
/** Follow from the place, the words and the names that stand beside them. */
const DERIVED = /^(?:id|line|end_line|.*_id)$/;
const plain = (key, value) => (DERIVED.test(key) ? undefined : value);

/** Every fact of a record as one line: what it holds besides ids and lines. */
function factsOf(record) {
  return Object.entries(record).flatMap(([key, value]) => {
    if (isFacts(value)) return value.map((fact) => `${key} ${JSON.stringify(fact, plain)}`);
    if (key === 'blocks')
      return value.map(({ start, end, type }) => `block ${type} ${JSON.stringify(record.text.slice(start, end))}`);
    return DERIVED.test(key) || key === 'text' || key === 'source' ? [] : [`${key} ${JSON.stringify(value)}`];
  });
}

/** Facts by file and article. */
function read(checkout, files) {
  const found = new Map();
  for (let from = 0; from < files.length; from += 500) {
    const args = [
      join(checkout, 'bin/bpp.js'),
      'extract',
      ...(passage ? ['--passage'] : []),
      ...files.slice(from, from + 500),
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (status !== 0 && status !== 3) throw new Error(stderr);
    for (const line of stdout.split('\n').filter(Boolean)) {
      const record = JSON.parse(line);
      const key = record.source.path;
      found.set(key, [...(found.get(key) ?? []), ...factsOf(record)]);
    }
  }
  return found;
}

const files = paths.flatMap(filesOf);
const [before, after] = [read(other, files), read(here, files)];
let changes = 0;
for (const key of new Set([...before.keys(), ...after.keys()])) {
  const [old, now] = [new Set(before.get(key)), new Set(after.get(key))];
  const lines = [
    ...[...old].filter((fact) => !now.has(fact)).map((fact) => `- ${fact}`),
    ...[...now].filter((fact) => !old.has(fact)).map((fact) => `+ ${fact}`),
  ];
  if (lines.length > 0) console.log(`${key}\n${lines.join('\n')}`);
  changes += lines.length;
}
const facts = [...before.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${changes} lines differ, of ${facts} facts in ${files.length} files`);
