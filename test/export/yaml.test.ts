import { describe, expect, it } from 'vitest';
import { toYaml } from '../../src/export/yaml.js';

describe('toYaml', () => {
  it('writes texts as JSON strings, so that no reader takes one for something else', () => {
    expect(toYaml({ a: 'no', b: '1.5', c: 'x: "y" # z', d: '', e: '\u2028' })).toBe(
      'a: "no"\nb: "1.5"\nc: "x: \\"y\\" # z"\nd: ""\ne: "\\u2028"\n',
    );
  });

  it('nests, and lists', () => {
    expect(toYaml({ a: { b: 1, c: true, d: {} }, e: ['x', { f: 'y' }], g: [] })).toBe(
      'a:\n  b: 1\n  c: true\n  d: {}\ne:\n  - "x"\n  -\n    f: "y"\ng: []\n',
    );
  });

  it('writes several lines as a block where nothing of them can be lost', () => {
    expect(toYaml({ sql: 'SELECT 1\n  AND 2', odd: 'a \nb', end: 'a\n', gap: 'a\n\nb' })).toBe(
      'sql: |-\n  SELECT 1\n    AND 2\nodd: "a \\nb"\nend: "a\\n"\ngap: "a\\n\\nb"\n',
    );
  });

  it('quotes keys that are words of YAML', () => {
    expect(toYaml({ on: 1, 'a b': 2, from: 3, 'x.db': 4 })).toBe('"on": 1\n"a b": 2\nfrom: 3\n"x.db": 4\n');
  });
});
