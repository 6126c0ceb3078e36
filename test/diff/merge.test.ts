import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/diff/merge.js';
import { type Row, sideOf } from '../../src/diff/side.js';
import { tables } from './tables.js';

const rows = fc.uniqueArray(
  fc.record({
    id: fc.string({ unit: fc.constantFrom(...'0123456789abcdef-'), minLength: 1, maxLength: 3 }),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ id }) => id },
);

describe('merging two sorted tables', () => {
  test('gives what comparing them row by row gives', () => {
    fc.assert(
      fc.property(rows, rows, (was, now) => {
        const [old, fresh] = [was, now].map((all) => new Map(all.map((row) => [row.id, row.value])));
        const expected = [...new Set([...was, ...now].map(({ id }) => id))]
          .filter((id) => old?.get(id) !== fresh?.get(id))
          .sort();
        const found = [...differences([tables({ t: was }), tables({ t: now })], 't')];
        expect(found.map((each) => (each.now ?? each.was)?.['id']).sort()).toEqual(expected);
        for (const each of found) {
          expect(each.was?.['value']).toBe(old?.get(String((each.now ?? each.was)?.['id'])));
          expect(each.now?.['value']).toBe(fresh?.get(String((each.now ?? each.was)?.['id'])));
        }
      }),
    );
  });

  test('tells rows of one first column apart by the others', () => {
    const was = tables({
      t: [
        { a: 'x', b: 2, value: 1 },
        { a: 'x', b: 10, value: 1 },
      ],
    });
    const now = tables({
      t: [
        { a: 'x', b: 10, value: 5 },
        { a: 'x', b: 3, value: 1 },
      ],
    });
    expect([...differences([was, now], 't', ['a', 'b'])]).toEqual([
      { was: { a: 'x', b: 10, value: 1 }, now: { a: 'x', b: 10, value: 5 } },
      { now: { a: 'x', b: 3, value: 1 } },
      { was: { a: 'x', b: 2, value: 1 } },
    ]);
  });

  test('says nothing of a column that only one side has', () => {
    const was = tables({ t: [{ id: 'x', value: 1 }] });
    expect([...differences([was, tables({ t: [{ id: 'x', value: 1, later: 2 }] })], 't')]).toEqual([]);
  });

  test('refuses a table that is not sorted, by name', () => {
    const unsorted = (ids: readonly string[]) =>
      sideOf('facts', [{ name: 't', columns: ['id'], rows: () => ids.map((id) => [id]) }], {
        schema: 8,
        version: null,
      });
    const merged = (): readonly unknown[] => [...differences([unsorted(['b', 'a', 'c']), unsorted([])], 't')];
    expect(merged).toThrow('`t` of `facts` is not sorted: write it again with `bpp snapshot`');
  });

  test('holds rows of one key alone', () => {
    let [open, most] = [0, 0];
    const counted = (skipped: number) =>
      sideOf(
        'x',
        [
          {
            name: 't',
            columns: ['id', 'value'],
            *rows() {
              for (let id = 1000; id < 2000; id += 1) {
                open += 1;
                most = Math.max(most, open);
                if (id !== skipped) yield [String(id), 1];
                open -= 1;
              }
            },
          },
        ],
        { schema: 8, version: null },
      );
    const found: Row[] = [];
    for (const { was, now } of differences([counted(1500), counted(1700)], 't')) found.push(was ?? now ?? {});
    expect(found.map((row) => row['id'])).toEqual(['1500', '1700']);
    expect(most).toBeLessThanOrEqual(2);
  });
});
