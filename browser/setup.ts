import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

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
  writeFileSync(join(home, 'blank.html'), '<!doctype html><html lang="en"><title>blank</title><body></body></html>');
  project.provide('home', home);
  return () => rmSync(home, { recursive: true, force: true });
}

export const bpp = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [join(ROOT, 'bin', 'bpp.js'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
