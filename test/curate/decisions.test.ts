import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decisionsInForce, readDecisions, signed } from '../../src/curate/decisions.js';
import type { Change, Decision } from '../../src/model/curation.js';

const fileOf = (decisions: readonly Decision[]): string =>
  decisions.map((each) => `${JSON.stringify(each)}\n`).join('');
const RENAME: Change = { action: 'rename', kind: 'person', name: 'Ann Okafor', as: 'Anne Okafor' };

/** Decisions in a row, each signed where it stands. */
function decided(...changes: readonly ((before: readonly Decision[]) => Change)[]): Decision[] {
  const decisions: Decision[] = [];
  for (const change of changes) decisions.push(signed(change(decisions), decisions.length, { by: 'Joan' }));
  return decisions;
}

const undo =
  (at: number) =>
  (before: readonly Decision[]): Change => ({ action: 'undo', of: before[at]?.id ?? '' });
const held = (decisions: readonly Decision[]): number[] =>
  decisionsInForce(readDecisions(fileOf(decisions), 'c.jsonl')).map(({ line }) => line);

describe('decisions', () => {
  test('are read as they were written, each with its line', () => {
    const decisions = decided(() => RENAME);
    expect(readDecisions(`\n${fileOf(decisions)}\n`, 'c.jsonl')).toEqual([{ line: 2, decision: decisions[0] }]);
  });

  test.each([
    ['{"id":"a","action":"merge"', 'no JSON object'],
    ['[1]', 'no JSON object'],
    ['{"action":"undo","of":"x"}', 'no `id`'],
    ['{"id":"a","action":"praise"}', 'no action `praise`'],
    ['{"id":"a","action":"merge","kind":"person","names":[]}', 'no `names`'],
    ['{"id":"a","action":"merge","kind":"persons","names":["x"]}', 'no kind `persons`'],
    ['{"id":"a","action":"reject","kind":"person"}', 'no `name|mention|fact`'],
    ['{"id":"a","action":"same","facts":[{"quote":"x"}]}', 'no `facts`'],
    ['{"id":"a","action":"split","kind":"person","name":"x","mentions":[{"quote":"x"}]}', 'no `mentions`'],
  ])('are refused by line where the file says %s', (line, problem) => {
    const text = `${fileOf(decided(() => RENAME))}${line}\n`;
    expect(() => readDecisions(text, 'c.jsonl')).toThrow(`\`c.jsonl:2\` is no decision (${problem})`);
  });

  test('hold until they are undone, and again when that is undone', () => {
    const both = [() => RENAME, () => RENAME];
    expect(held(decided(...both))).toEqual([1, 2]);
    expect(held(decided(...both, undo(0)))).toEqual([2]);
    expect(held(decided(...both, undo(0), undo(2)))).toEqual([1, 2]);
    expect(held(decided(...both, undo(0), undo(2), undo(3)))).toEqual([2]);
  });

  test('have an id each, though they say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const decisions = decided(...new Array(count).fill(() => RENAME));
        expect(new Set(decisions.map(({ id }) => id)).size).toBe(count);
      }),
    );
  });
});
