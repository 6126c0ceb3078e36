import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../src/cli/commands/index.js';
import { argumentsOf, runBpp } from './support/run-bpp.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const ROOT = new URL('..', import.meta.url).pathname;
/** `npx bpp …` in a block of shell, without its comment. */
const EXAMPLES = [...README.matchAll(/^(?:npm ci && )?npx bpp ([^#\n]+)/gm)].map((match) => (match[1] ?? '').trim());

/** What a command prints, as the README shows it. */
const SHOWN = [...README.matchAll(/^\$ npx bpp (.+)\n((?:(?!```).*\n)+)```/gm)].map(
  ([, line = '', output = '']) => [line, output] as const,
);

describe('the README', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bpp-readme-'));
    await runBpp(['ingest', 'seeds/', '--db', join(folder, 'bpp.db')], { cwd: ROOT });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(EXAMPLES)('has an example that answers: bpp %s', async (line) => {
    const { code, stdout, stderr } = await runBpp([...argumentsOf(line), '--db', join(folder, 'bpp.db')], {
      cwd: ROOT,
    });
    expect(code).toBe(0);
    expect(stdout + stderr).toMatch(/seeds\/\S+\.txt|5 sources/);
  });

  test.each(SHOWN)('shows what is printed by bpp %s', async (line, output) => {
    expect((await runBpp([...argumentsOf(line), '--db', join(folder, 'bpp.db')], { cwd: ROOT })).stdout).toBe(output);
  });

  test('names every command, and none that is not there', () => {
    const named = [...README.matchAll(/^\| `bpp (\w+)/gm)].map((match) => match[1]);
    expect([...named].sort()).toEqual(commands.map(({ name }) => name).sort());
  });
});
