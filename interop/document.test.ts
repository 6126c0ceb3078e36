import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openArchive } from './archive.js';

const archive = openArchive();
const page = readFileSync(new URL('../docs/interop.md', import.meta.url), 'utf8');
const BLOCK = /```sh\n([\s\S]*?)```/g;
/** The file that a line writes. */
const WRITTEN = /(?: -o | > |to_parquet\(')([\w./-]+)/;
const hasFtm = process.env['BPP_FTM'] === '1';

/** The lines of the page, in their order: what comes later may need what came before. A server is started elsewhere. */
const lines = [...page.matchAll(BLOCK)]
  .flatMap(([, block = '']) => block.split('\n'))
  .flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
  .filter((line) => !line.startsWith('datasette ') && (hasFtm || !line.startsWith('ftm ')));

describe('docs/interop.md', () => {
  it('has lines to run', () => {
    expect(lines.length).toBeGreaterThan(hasFtm ? 14 : 10);
  });

  it.each(lines)('%s', (line) => {
    const { shell } = archive();
    const output = shell(line);
    const [, file] = WRITTEN.exec(line) ?? [];
    if (file === undefined) expect(output.trim()).not.toBe('');
    else shell(`test -s ${file}`);
  });

  it('wrote Parquet that holds every sum', () => {
    const count = `import sqlite3, pandas; print(len(pandas.read_parquet('money.parquet')) - sqlite3.connect('bpp.db').execute('SELECT count(*) FROM money').fetchone()[0])`;
    expect(archive().shell(`python3 -c "${count}"`)).toBe('0\n');
  });
});
