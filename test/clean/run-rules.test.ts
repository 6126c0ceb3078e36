import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { applyRunRules } from '../../src/clean/apply-runs.js';
import { runRuleCases } from '../../src/clean/run-rules.cases.js';
import { runRules } from '../../src/clean/run-rules.js';

describe('runRules', () => {
  test('have an id of their own each, and a case that cuts and one that spares', () => {
    expect(new Set(runRules.map(({ id }) => id)).size).toBe(runRules.length);
    for (const { id } of runRules) {
      const pages = runRuleCases.filter(({ rule }) => rule === id).map(({ page }) => `\n${page}`);
      expect(pages.some((page) => page.includes('\n-')) && pages.some((page) => !page.includes('\n-')), id).toBe(true);
    }
  });

  test.each(runRuleCases.map(({ rule, name, page }) => [rule, name, page] as const))('%s: %s', (rule, _, page) => {
    const lines = page.split('\n').map((line) => line.trim());
    const blocks = textBlocks(lines.map((line) => line.slice(2)).join('\n'));
    applyRunRules(blocks);
    expect(blocks.map(({ removed, text }) => `${removed === undefined ? '+' : '-'} ${text}`)).toEqual(lines);
    for (const { removed } of blocks) if (removed !== undefined) expect(removed.rule).toBe(rule);
  });
});
