import { describe, expect, test } from 'vitest';
import { type BoundaryCase, boundaryCases, sparedHeadings } from '../../src/divide/boundaries.cases.js';
import { type Boundary, findBoundaries } from '../../src/divide/boundaries.js';
import type { KeptBlock } from '../../src/divide/kept-block.js';
import { readLine } from '../../src/lines/read-line.js';
import type { Block } from '../../src/model/block.js';

const START = '▸ ';
const CUT = '✂ ';

function readPage(page: string): { kept: KeptBlock[]; starts: number[] } {
  const kept: KeptBlock[] = [];
  const starts: number[] = [];
  let gapBefore = true;
  let above: string[] = [];
  for (const [index, line] of page.split('\n').entries()) {
    const text = line.startsWith(START) ? line.slice(START.length) : line;
    if (text !== line) starts.push(kept.length);
    if (text.startsWith(CUT)) above.push(text.slice(CUT.length));
    else if (text !== '') {
      const block: Block = { text, line: index + 1, endLine: index + 1, gapBefore };
      kept.push({ block, line: readLine(text), afterRemoved: above.length > 0, above });
      above = [];
    }
    gapBefore = text === '';
  }
  const last = kept.pop();
  if (last) kept.push({ ...last, below: above });
  return { kept, starts };
}

function run({ page, archive }: BoundaryCase): { found: readonly Boundary[]; starts: number[] } {
  const { kept, starts } = readPage(page);
  return { found: findBoundaries(kept, { isArchive: archive === true, listsPosts: archive === true }), starts };
}

describe('findBoundaries', () => {
  describe.each(Object.entries(boundaryCases))('%s', (rule, { splits, spares }) => {
    test('has at least three cases to split and two to spare', () => {
      expect(splits.length).toBeGreaterThanOrEqual(3);
      expect(spares.length).toBeGreaterThanOrEqual(2);
    });

    test.each(splits)('splits: $what', (page) => {
      const { found, starts } = run(page);
      expect(found.map(({ at }) => at)).toEqual(starts);
      expect(new Set(found.map((boundary) => boundary.rule))).toEqual(new Set([rule]));
    });

    test.each(spares)('spares: $what', (page) => {
      const { found, starts } = run(page);
      expect(found.map(({ at }) => at)).toEqual(starts);
      expect(found.map((boundary) => boundary.rule)).not.toContain(rule);
    });
  });

  test.each(sparedHeadings)('starts no article at $what', (page) => {
    const { found, starts } = run(page);
    expect(found.map(({ at }) => at)).toEqual(starts);
  });
});
