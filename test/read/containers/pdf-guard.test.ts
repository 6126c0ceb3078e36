import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { isOfLibrary } from '../../../src/read/containers/pdf/guard.js';
import { temporaryFolder } from '../../support/database.js';
import { writePdf } from '../../support/write-pdf.js';

// What is tried ends a process, or does not: each runs in one of its own, of what is built.

const built = (path: string): string => pathToFileURL(resolve('dist/read', path)).href;
const WHOLE = writePdf([
  [{ text: 'Thornbury Moor keeps its lido', x: 50, y: 90 }],
  [{ text: 'The pool opens again in May', x: 50, y: 90 }],
]);

/** Its table of places is wrong by some bytes for both pages: pdf.js mends it, and a promise of its own is rejected unheard. */
function misplaced(): Uint8Array {
  const text = Buffer.from(WHOLE).toString('latin1');
  const wrong = text.replace(
    /\n(10|12) 1\n(\d{10}) /g,
    (_, number, place) => `\n${number} 1\n${String(Number(place) + 2).padStart(10, '0')} `,
  );
  return Buffer.from(wrong, 'latin1');
}

function run(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...{ cwd, encoding: 'utf8', timeout: 15_000 },
  });
  return { status, stdout, stderr };
}

/** Reads a PDF in this thread, waits for what comes later, and says what was rejected unheard where it may be heard. */
const inThisThread = (guard: string): string => `
  import { readFileSync } from 'node:fs';
  import { guardProcess } from '${built('containers/pdf/guard.js')}';
  import { readEvents } from '${built('containers/pdf/library.js')}';
  ${guard}
  let pages = 0;
  for await (const { type } of readEvents(new Uint8Array(readFileSync('damaged.pdf')))) if (type === 'page') pages++;
  await new Promise((done) => setTimeout(done, 50));
  process.stdout.write(String(pages));`;

function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

test('a promise that pdf.js leaves rejected ends no process, and the pages are read', () => {
  const folder = folderOf({ 'damaged.pdf': misplaced() });
  const bare = run(inThisThread(''), folder);
  expect([bare.status, bare.stderr]).toEqual([1, expect.stringContaining('Bad (uncompressed) XRef entry')]);
  expect(run(inThisThread('guardProcess();'), folder)).toEqual({ status: 0, stdout: '2', stderr: '' });
});

test('what anything else leaves rejected ends the process as before', () => {
  const script = `import { guardProcess } from '${built('containers/pdf/guard.js')}';
    guardProcess();
    Promise.reject(new Error('of the host'));
    setTimeout(() => process.stdout.write('still here'), 50);`;
  const { status, stdout, stderr } = run(script, temporaryFolder());
  expect([status === 0, stdout, stderr]).toEqual([false, '', expect.stringContaining('of the host')]);
  expect([new Error('of the host'), 'words', undefined].map(isOfLibrary)).toEqual([false, false, false]);
});

test('the PDFs behind a damaged one are read', () => {
  const folder = folderOf({ 'a.pdf': misplaced(), 'b.pdf': WHOLE, 'c.pdf': misplaced(), 'd.pdf': WHOLE });
  const script = `import { readSources } from '${built('read-sources.js')}';
    const said = [];
    const report = ({ rule }) => said.push(rule);
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']) {
      for await (const { source } of readSources([name], { cwd: '.', stdin: [], report })) said.push(source.text.includes('in May'));
      await new Promise((done) => setTimeout(done, 50));
    }
    process.stdout.write(said.join(' '));`;
  expect(run(script, folder)).toEqual({ status: 0, stdout: 'true true true true', stderr: '' });
});
