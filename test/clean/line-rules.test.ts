import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/blocks/prose.js';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { applyLines, matchesLineRule } from '../../src/clean/apply-rules.js';
import { lineRuleCases } from '../../src/clean/line-rules.cases.js';
import { lineRules } from '../../src/clean/line-rules.js';

describe('lineRules', () => {
  test('have an id of their own each, and cases', () => {
    const ids = lineRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(lineRuleCases).sort()).toEqual([...ids].sort());
  });

  describe.each(lineRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const cases = lineRuleCases[id] ?? { cuts: [], spares: [] };

    test('has at least three cases to cut and two to spare', () => {
      expect(cases.cuts.length).toBeGreaterThanOrEqual(3);
      expect(cases.spares.length).toBeGreaterThanOrEqual(2);
    });

    test.each(cases.cuts)('cuts %j', (text) => {
      expect(matchesLineRule(rule, plainText(text))).toBe(true);
    });

    test.each(cases.spares)('spares %j', (text) => {
      expect(matchesLineRule(rule, plainText(text))).toBe(false);
    });
  });
});

describe('applyLines', () => {
  test('spares whatever any rule must spare from every other rule', () => {
    const spared = Object.values(lineRuleCases).flatMap((cases) => cases.spares);
    const blocks = spared.map((text) => textBlocks(text)).map(([block]) => block!);
    for (const block of blocks) applyLines([block]);
    expect(blocks.filter((block) => block.removed).map((block) => `${block.text} ← ${block.removed?.rule}`)).toEqual(
      [],
    );
  });

  test('cuts words of navigation only where two stand together', () => {
    const alone = textBlocks('The council met.\nHealth\nIt will meet again.');
    applyLines(alone);
    expect(alone.map((block) => block.removed?.rule)).toEqual([undefined, undefined, undefined]);
    const together = textBlocks('Home\nHealth\nThe council met.');
    applyLines(together);
    expect(together.map((block) => block.removed?.rule)).toEqual(['clean/navigation', 'clean/navigation', undefined]);
  });
});
