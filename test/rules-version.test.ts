import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rulesVersion } from '../src/rules-version.js';

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'bpp-rules-'));
  cpSync(fileURLToPath(new URL('../src', import.meta.url)), join(copy, 'src'), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

async function versionOfCopy(): Promise<string> {
  const module: { rulesVersion: typeof rulesVersion } = await import(
    pathToFileURL(join(copy, 'src/rules-version.ts')).href
  );
  return module.rulesVersion();
}

describe('rulesVersion', () => {
  test('is the same for the same rules, wherever they lie', async () => {
    expect(rulesVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(rulesVersion()).toBe(rulesVersion());
    expect(await versionOfCopy()).toBe(rulesVersion());
  });

  test.each([
    'extract/names/person.ts',
    'clean/line-rules.ts',
    'resolve/person-name.ts',
    'lists/words.ts',
    'gazetteers/forces.tsv',
    'learned/lines.tsv',
  ])('changes with %s', async (file) => {
    appendFileSync(join(copy, 'src', file), '\n');
    expect(await versionOfCopy()).not.toBe(rulesVersion());
  });

  test.each(['store/views.ts', 'version.ts'])('does not change with %s, which decides over no fact', async (file) => {
    appendFileSync(join(copy, 'src', file), '\n');
    expect(await versionOfCopy()).toBe(rulesVersion());
  });
});
