import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rulesVersion } from '../src/rules-version.js';

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'bpp-rules-'));
  cpSync(fileURLToPath(new URL('../src', import.meta.url)), join(copy, 'src'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

const versionOfCopy = (): string => rulesVersion(undefined, pathToFileURL(join(copy, 'src/')));

/** The version of the copy with a line more in one file. */
function versionWithChanged(file: string): string {
  const path = join(copy, 'src', file);
  const text = readFileSync(path);
  writeFileSync(path, `${text}\n`);
  const version = versionOfCopy();
  writeFileSync(path, text);
  return version;
}

describe('rulesVersion', () => {
  test('is the same for the same rules, wherever they lie', () => {
    expect(rulesVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(rulesVersion()).toBe(rulesVersion());
    expect(versionOfCopy()).toBe(rulesVersion());
  });

  test.each([
    'extract/names/person.ts',
    'blocks/unwrap.ts',
    'lines/role-rules.ts',
    'divide/digests.ts',
    'clean/line-rules.ts',
    'site/furniture.ts',
    'resolve/person-name.ts',
    'lists/words.ts',
    'gazetteers/forces.tsv',
    'learned/lines.tsv',
  ])('changes with %s', (file) => {
    expect(versionWithChanged(file)).not.toBe(rulesVersion());
  });

  test.each(['store/views.ts', 'version.ts', 'extract/names/person.cases.ts'])(
    'does not change with %s, which decides over no fact',
    (file) => {
      expect(versionWithChanged(file)).toBe(rulesVersion());
    },
  );
});
