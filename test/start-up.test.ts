import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PACKAGE } from './support/consumer.js';
import { temporaryFolder } from './support/database.js';

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** The modules that a run of Node loads, of bpp by their path, of its packages by the package. What was built is run. */
function loadedBy(
  args: readonly string[],
  cwd: string,
): { readonly own: readonly string[]; readonly packages: readonly string[] } {
  const coverage = temporaryFolder();
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const urls = readdirSync(coverage).flatMap((file) => {
    const { result }: Coverage = JSON.parse(readFileSync(join(coverage, file), 'utf8'));
    return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  });
  const own = urls.map((file) => relative(PACKAGE, file)).filter((file) => file.startsWith('dist/'));
  const packages = urls.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return { own, packages: [...new Set(packages)] };
}

describe('what is loaded', () => {
  const bin = join(PACKAGE, 'bin/bpp.js');

  test('by `import bpp` is little, and no package', () => {
    const { own, packages } = loadedBy(
      ['--input-type=module', '-e', `import ${JSON.stringify(join(PACKAGE, 'dist/index.js'))};`],
      PACKAGE,
    );
    expect(packages).toEqual([]);
    expect(own.length).toBeLessThan(16);
  });

  test('by --version is nearly nothing', () => {
    const { own, packages } = loadedBy([bin, '--version'], PACKAGE);
    expect(packages).toEqual([]);
    expect(own.length).toBeLessThan(6);
  });

  test('by a question is what answers it: no lists of words, no other command', () => {
    const cwd = temporaryFolder();
    spawnSync(process.execPath, [bin, 'ingest', join(PACKAGE, 'seeds')], { cwd });
    const { own, packages } = loadedBy([bin, 'query', 'Chris Sims'], cwd);
    expect([...packages].sort()).toEqual(['better-sqlite3', 'commander']);
    expect(own).not.toContain('dist/lists/words.js');
    expect(own.filter((file) => file.startsWith('dist/cli/commands/')).sort()).toEqual([
      'dist/cli/commands/index.js',
      'dist/cli/commands/query.js',
    ]);
    expect(own.length).toBeLessThan(75);
  }, 60_000);
});
