import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type Archive, HOSTILE, LONG_LINES, NAMES, URDU_NAME } from './archives.js';

/** What bpp ends with where some files could not be read. */
const SOME_FAILED = 3;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds the fact bases and reports of this run. */
    readonly home: string;
  }
}

/** Makes the reports that the tests look at, once for all of them; gives what clears them away. */
export function setup(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'bpp-browser-'));
  project.provide('home', home);
  cpSync(join(ROOT, 'seeds'), join(home, 'seeds'), { recursive: true });
  report(home, 'seeds');
  bpp(home, '--db', 'seeds.db', 'report', 'Chris Sims', '-o', 'sims.html');
  bpp(home, '--db', 'seeds.db', 'report', '--format', 'site', '-o', 'site');
  write(home, 'hostile', HOSTILE);
  report(home, 'hostile');
  bpp(home, '--db', 'hostile.db', 'report', '--format', 'site', '-o', 'hostile-site');
  write(home, 'long', LONG_LINES);
  report(home, 'long');
  write(home, 'names', NAMES);
  bpp(home, '--db', 'names.db', 'ingest', 'names');
  bpp(home, '--db', 'names.db', 'curate', 'rename', 'Aisha Khan', URDU_NAME, '--by', 'Ann Hale', '--reason', 'her own');
  report(home, 'names');
  writeFileSync(join(home, 'blank.html'), '<!doctype html><html lang="en"><title>blank</title><body></body></html>');
  return () => rmSync(home, { recursive: true, force: true });
}

function write(home: string, folder: string, archive: Archive): void {
  mkdirSync(join(home, folder));
  for (const [name, text] of Object.entries(archive)) writeFileSync(join(home, folder, name), text);
}

/** The fact base and the report of a folder, one of whose files may be no text. */
function report(home: string, name: string): void {
  try {
    bpp(home, '--db', `${name}.db`, 'ingest', name);
  } catch (error) {
    if (!(error instanceof Error) || !('status' in error) || error.status !== SOME_FAILED) throw error;
  }
  bpp(home, '--db', `${name}.db`, 'report', '-o', `${name}.html`);
}

/** Runs bpp in a folder; gives what it writes to stdout. */
export function bpp(folder: string, ...args: readonly string[]): string {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return execFileSync(process.execPath, [join(ROOT, 'bin', 'bpp.js'), ...args], {
    cwd: folder,
    env: { ...env, NO_COLOR: '1', BPP_DB: '' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: 'pipe',
  });
}
