import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import type { Block } from '../../src/model/block.js';
import { sourceFromBytes } from '../../src/read/read-source.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folders = readdirSync(FIXTURES).filter((name) => name.startsWith('clean--'));

/** One block a line: kept or cut, its source lines, what it is or the rule that cut it, its text. */
function shown({ text, line, endLine, hint, unit, removed }: Block): string {
  const lines = line === endLine ? `${line}` : `${line}-${endLine}`;
  const kind = removed?.rule ?? hint ?? 'text';
  return `${removed === undefined ? '+' : '-'} ${lines} ${kind}${unit === undefined ? '' : ` #${unit}`}: ${text}`;
}

describe('clean', () => {
  test.each(folders)('%s', async (folder) => {
    for (const name of readdirSync(`${FIXTURES}${folder}/input`)) {
      const source = sourceFromBytes(readFileSync(`${FIXTURES}${folder}/input/${name}`), name, () => {});
      const { blocks, metadata } = clean(source!);
      const expected = `${FIXTURES}${folder}/expected`;
      await expect(`${blocks.map(shown).join('\n')}\n`).toMatchFileSnapshot(`${expected}/blocks.txt`);
      await expect(`${JSON.stringify(metadata, null, 2)}\n`).toMatchFileSnapshot(`${expected}/metadata.json`);
    }
  });
});
