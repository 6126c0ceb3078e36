import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as gazetteers from '../../src/gazetteers/load.js';
import type * as pipeline from '../../src/pipeline.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built pipeline, with other names for its rules. */
export interface RenamedBuild {
  readonly pipeline: typeof pipeline;
  readonly gazetteers: typeof gazetteers;
  /** How many literals were renamed. */
  readonly count: number;
  /** `text` with the rules' own names put back. */
  original(text: string): string;
  remove(): void;
}

/**
 * A copy of the build in which every literal `'family/name'` of the given families has a name of its own: code that
 * compares ids, tests them against a pattern or looks them up no longer finds what it looks for, and finds other facts.
 */
export async function buildWithRenamedRules(families: readonly string[]): Promise<RenamedBuild> {
  const copy = mkdtempSync(join(tmpdir(), 'bpp-renamed-'));
  cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
  for (const name of ['src', 'node_modules']) symlinkSync(join(ROOT, name), join(copy, name));
  const literal = new RegExp(`'((?:${families.join('|')})/[a-z\\d-]+)'`, 'g');
  const originals: string[] = [];
  for (const file of readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(copy, 'dist', file);
    const renamed = readFileSync(path, 'utf8').replace(literal, (_, id: string) => `'rule/no-${originals.push(id)}'`);
    writeFileSync(path, renamed);
  }
  const load = (file: string) => import(pathToFileURL(join(copy, 'dist', file)).href);
  return {
    pipeline: (await load('pipeline.js')) as typeof pipeline,
    gazetteers: (await load('gazetteers/load.js')) as typeof gazetteers,
    count: originals.length,
    original: (text) => text.replace(/rule\/no-(\d+)/g, (_, number: string) => originals[Number(number) - 1] ?? ''),
    remove: () => rmSync(copy, { recursive: true }),
  };
}
