import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE } from './support/consumer.js';

interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

const MEGABYTE = 1024 * 1024;
const IMPORTS = /(?:from|import\() ?'(\.[^']+)'/g;

let packed: Packed;
const paths = (): readonly string[] => packed.files.map(({ path }) => path);

beforeAll(() => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: PACKAGE,
    encoding: 'utf8',
  });
  [packed] = JSON.parse(stdout) as [Packed];
}, 60_000);

describe('the package', () => {
  test('holds the program, the library, its data, the manual and the licences', () => {
    const needed = ['bin/bpp.js', 'dist/cli/main.js', 'dist/index.js', 'dist/index.d.ts', 'dist/portable.js'];
    const data = [
      'dist/platform/data-files.js',
      'dist/platform/numbering-plans.js',
      'dist/platform/lexicon.js',
      'src/gazetteers/places.tsv',
    ];
    expect(paths()).toEqual(
      expect.arrayContaining([...needed, ...data, 'man/bpp.1', 'LICENSE', 'NOTICE', 'README.md']),
    );
  });

  test('holds no maps without their sources, no cases, no tests', () => {
    expect(paths().filter((path) => /\.map$|\.cases\.|tsbuildinfo|^test\/|^src\/.*\.ts$/.test(path))).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(14 * MEGABYTE);
  });

  test('holds every file of types that its own types speak of', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      const text = readFileSync(join(PACKAGE, path), 'utf8');
      for (const [, to = ''] of text.matchAll(IMPORTS)) visit(join(dirname(path), to.replace(/\.js$/, '.d.ts')));
    };
    for (const entry of ['dist/index.d.ts', 'dist/portable.d.ts']) visit(entry);
    expect([...seen].filter((path) => !paths().includes(path))).toEqual([]);
    const foreign = [...seen].flatMap(
      (path) => readFileSync(join(PACKAGE, path), 'utf8').match(/from '[^.'][^']*'/g) ?? [],
    );
    expect(foreign).toEqual([]);
  });

  test('speaks of no module that it does not depend on', () => {
    const { dependencies } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    const known = new Set(['#platform', ...Object.keys(dependencies)]);
    const unknown = paths()
      .filter((path) => path.endsWith('.js') && existsSync(join(PACKAGE, path)) && !path.endsWith('data-files.js'))
      .flatMap((path) =>
        [...readFileSync(join(PACKAGE, path), 'utf8').matchAll(/^(?:import|export) .*from '([^.'][^']*)';$/gm)].map(
          ([, module = '']) => [path, module] as const,
        ),
      )
      .filter(([, module]) => !module.startsWith('node:') && !known.has(module.split('/')[0] ?? ''));
    expect(unknown).toEqual([]);
  });
});
