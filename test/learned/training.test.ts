import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parseLineModel } from '../../src/clean/line-model.js';
import { framedCases } from '../../src/clean/main-content.cases.js';
import { rowsOf } from '../../src/learned/weights.js';
import { parseHeadlineWeights } from '../../src/segment/head/choice.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/train.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bpp-train-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A set of the invented pages of the cases, each of a host of its own; lines that open with `+` are the article. */
const pages = framedCases.map(({ page }, i) => {
  const lines = page.split('\n').map((line) => ({ isOwn: line.startsWith('+'), text: line.slice(2) }));
  const own = lines.filter(({ isOwn }) => isOwn).map(({ text }) => text);
  return {
    gold: { id: `${i}`, url: `https://host-${i}.example/`, title: own[0], text: own.slice(1).join('\n') },
    text: lines.map(({ text }) => text).join('\n'),
  };
});
mkdirSync(join(folder, 'invented', 'copy'), { recursive: true });
writeFileSync(join(folder, 'invented', 'gold.jsonl'), pages.map(({ gold }) => `${JSON.stringify(gold)}\n`).join(''));
for (const { gold, text } of pages) writeFileSync(join(folder, 'invented', 'copy', `${gold.id}.txt`), text);

function trained(name: string, out: string): string {
  const file = join(folder, out);
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, name, folder, '--out', file], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(file, 'utf8');
}

// Two trainings, each a process of some ten seconds of CPU on a slow machine.
test('training the lines gives the same bytes each time, in the form that is shipped', { timeout: 120_000 }, () => {
  const written = trained('lines', 'one.tsv');
  expect(trained('lines', 'two.tsv')).toBe(written);
  expect(parseLineModel(rowsOf(written)).second.trees.length).toBeGreaterThan(0);
});

test('training the headline gives a weight for each feature', () => {
  const written = trained('headline', 'headline.tsv');
  expect(parseHeadlineWeights(rowsOf(written)).overMeta).not.toBe(0);
});
