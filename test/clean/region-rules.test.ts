import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { applyRegions } from '../../src/clean/apply-rules.js';
import { regionRuleCases } from '../../src/clean/region-rules.cases.js';
import { regionRules } from '../../src/clean/region-rules.js';

describe('regionRules', () => {
  test('have a case that cuts and one that spares each', () => {
    for (const id of new Set(regionRules.map((rule) => rule.id))) {
      const pages = regionRuleCases.filter((each) => each.rule === id).map((each) => each.page);
      expect(
        pages.some((page) => page.includes('\n-') || page.startsWith('-')),
        `${id} cuts`,
      ).toBe(true);
      expect(
        pages.some((page) => !page.includes('\n-') && !page.startsWith('-')),
        `${id} spares`,
      ).toBe(true);
    }
  });

  test.each(regionRuleCases.map((each) => [each.rule, each.name, each.page] as const))('%s: %s', (rule, _, page) => {
    const lines = page.split('\n').map((line) => line.trim());
    const blocks = textBlocks(lines.map((line) => line.slice(2)).join('\n'));
    applyRegions(blocks);
    expect(blocks.map((block) => `${block.removed === undefined ? '+' : '-'} ${block.text}`)).toEqual(lines);
    for (const block of blocks) if (block.removed !== undefined) expect(block.removed.rule).toBe(rule);
  });

  test('end links to other articles where a comment form begins', () => {
    const blocks = textBlocks(
      [
        'The council has agreed to sell its depot in Mill Lane to a builder from Norwell.',
        'Related articles',
        'Depot sale called in',
        'Leave a Reply',
        'Your email address will not be published.',
        'By sending this form you agree that the Gazette keeps what you wrote for as long as the page stands.',
      ].join('\n'),
    );
    applyRegions(blocks);
    const rules = ['related', 'related', 'comment-form', 'comment-form', 'comment-form'].map((name) => `clean/${name}`);
    expect(blocks.map((block) => block.removed?.rule)).toEqual([undefined, ...rules]);
  });
});
