import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BPP = join(ROOT, 'bin', 'bpp.js');
const READERS = join(ROOT, 'interop', 'readers');

/** Where the programs of the readers lie. */
export const PROGRAMS: string = process.env['BPP_READERS'] ?? '';

/** Texts that break what does not take care: signs of two halves, formulas, markup, controls, sums and payments. */
const HOSTILE = `=Gorse “Ltd” pays 😀 Dredgeco

22 November 2012

Wexmouth Council paid Dredgeco Ltd £5m for pumps on 3 May 2011. Councillor Ann Hale, leader of Wexmouth Council, said: "😀 We
will <b>wait</b> & see, \u{1b}[2Jit's £300m to £400m; 'no', 'x'."

=HYPERLINK("http://example.org") Ann Hale, chairman of "Gorse" Ltd, told Tom Rudd\u{2028}that Gorse Ltd & Dredgeco Ltd work together. Write to
ann.hale@example.org or 0121 496 0000.
`;

export interface Archive {
  readonly folder: string;
  readonly db: string;
  /** Runs bpp in the folder; gives what it writes to stdout. */
  bpp(...args: readonly string[]): string;
  /** Runs a script of `readers/`, with `input` on its stdin; gives the JSON that it prints. */
  read<T>(script: string, args: readonly string[], input?: string): T;
  /** Runs a program of the readers, or a line of the shell where these programs and bpp are found. */
  program(name: string, args: readonly string[]): string;
  shell(line: string): string;
}

/** A fact base of seeds/ and a hostile page, in a folder that is gone after the tests of a file. */
export function openArchive(): () => Archive {
  let archive: Archive | undefined;
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'bpp-interop-'));
    archive = archiveIn(folder);
    cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
    writeFileSync(join(folder, 'seeds', 'hostile.txt'), HOSTILE);
    archive.bpp('ingest', 'seeds');
  });
  afterAll(() => {
    if (archive) rmSync(archive.folder, { recursive: true, force: true });
  });
  return () => {
    if (!archive) throw new Error('asked before the archive was made');
    return archive;
  };
}

/** An empty folder in which bpp and the programs of the readers are found. */
export function archiveIn(folder: string): Archive {
  const own = join(folder, 'bin');
  mkdirSync(own);
  writeFileSync(join(own, 'bpp'), `#!/bin/sh\nexec '${process.execPath}' '${BPP}' "$@"\n`, { mode: 0o755 });
  const { NODE_OPTIONS: _, ...given } = process.env;
  const env = { ...given, PATH: [own, PROGRAMS, given['PATH'] ?? ''].join(delimiter), NO_COLOR: '1', BPP_DB: '' };
  const run = (command: string, args: readonly string[], input?: string): string =>
    execFileSync(command, args, { cwd: folder, env, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
  return {
    folder,
    db: join(folder, 'bpp.db'),
    bpp: (...args) => run(process.execPath, [BPP, ...args]),
    read: (script, args, input) => JSON.parse(run(join(PROGRAMS, 'python'), [join(READERS, script), ...args], input)),
    program: (name, args) => run(join(PROGRAMS, name), args),
    shell: (line) => run('bash', ['-euo', 'pipefail', '-c', line]),
  };
}
