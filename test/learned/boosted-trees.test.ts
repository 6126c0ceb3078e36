import { describe, expect, test } from 'vitest';
import { judgeRows, parseTrees } from '../../src/learned/boosted-trees.js';
import { rowsOf } from '../../src/learned/weights.js';

/** Two trees of two levels: `words` above 5, then `stop`; and one that has no cut but `link`. */
const FILE = `# a comment
model\tother\t1\t0
features\twords
tree\t0:1:0\t-1 1
model\tsmall\t2\t0.5
features\twords\tstop\tlink
tree\t0:5:0 1:0.5:-1 1:0.5:1\t-2 0 0.5 1.5
tree\t-:0.2 2:0.5:0.2 -:0\t0.4 -0.6 0 0
`;
const model = parseTrees(rowsOf(FILE), 'small');
const columns = new Map([
  ['words', Float64Array.of(3, 9)],
  ['stop', Float64Array.of(0, 1)],
  ['link', Float64Array.of(1, 0)],
]);

describe('parseTrees', () => {
  test('reads the model of that name and no other', () => {
    expect(model.base).toBe(0.5);
    expect(model.trees).toHaveLength(2);
    expect(parseTrees(rowsOf(FILE), 'other').trees).toHaveLength(1);
  });

  test.each([
    ['no such model', FILE, 'none'],
    ['a leaf too few', FILE.replace(' 1.5', ''), 'small'],
    ['a node too few', FILE.replace(' 1:0.5:1', ''), 'small'],
    ['a depth that is no number', FILE.replace('small\t2', 'small\ttwo'), 'small'],
  ])('throws where there is %s', (_, text, name) => {
    expect(() => parseTrees(rowsOf(text), name)).toThrow(`the model \`${name}\` are damaged`);
  });
});

describe('judgeRows', () => {
  const { sure, grounds } = judgeRows(model, columns, 2);

  test('adds up the leaf that each tree sends a row to', () => {
    const share = (sum: number): number => 1 / (1 + Math.exp(-sum));
    expect([...sure]).toEqual([share(0.5 - 2 - 0.6), share(0.5 + 1.5 + 0.4)]);
  });

  test('names the two features that moved a row most towards the answer, along its path', () => {
    // words: from the mean 0 to -1, stop: on to -2, link: from 0.2 to -0.6.
    expect(grounds(0)).toEqual([
      { feature: 'stop', value: 0, weight: -1 },
      { feature: 'words', value: 3, weight: -1 },
    ]);
    expect(grounds(1)).toEqual([
      { feature: 'words', value: 9, weight: 1 },
      { feature: 'stop', value: 1, weight: 0.5 },
    ]);
  });
});
