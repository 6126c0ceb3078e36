import { describe, expect, test } from 'vitest';
import { readLine } from '../../src/lines/read-line.js';
import { roleCases } from '../../src/lines/role-rules.cases.js';
import { lineRoles } from '../../src/lines/role-rules.js';

describe('what a line is by itself', () => {
  test('every rule has three lines that it takes and two that it spares', () => {
    expect(Object.keys(roleCases).sort()).toEqual(lineRoles.map(({ id }) => id).sort());
    for (const { sees, spares } of Object.values(roleCases)) {
      expect(sees.length).toBeGreaterThanOrEqual(3);
      expect(spares.length).toBeGreaterThanOrEqual(2);
    }
  });

  describe.each(Object.entries(roleCases))('%s', (id, { sees, spares }) => {
    test.each(sees)('takes %j', (line) => {
      expect(readLine(line).rule).toBe(id);
    });

    test.each(spares)('spares %j', (line) => {
      expect(readLine(line).rule).not.toBe(id);
    });
  });
});
