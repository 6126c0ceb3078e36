import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleState } from '../../../src/model/statement.js';
import { bandOf, hasDay, type PostTold, postAxis, postDays } from '../../../src/report/charts/post-band.js';
import { timeAxis } from '../../../src/report/charts/time-axis.js';
import '../../support/property-seed.js';

const told = (
  days: readonly (readonly [RoleState, string | null])[],
  { since = null, until = null }: Partial<PostTold> = {},
): PostTold => ({ since, until, stated: days.map(([state, published]) => ({ state, published })) });

/** A century, so that a percent is a year. */
const axis = timeAxis('1900-01-01', '1999-12-31');

/** `-10..20-` a stretch open at its left end, `o30` an article that tells the post as over. */
function shown(post: PostTold): string {
  const { stretches, dots } = bandOf(postDays(post), axis);
  const parts = stretches.map(({ from, to, is }) => `${is} ${Math.round(from)}..${Math.round(to)}`);
  return [...parts, ...dots.map(({ at, is }) => `${is}@${Math.round(at)}`)].join(' ');
}

describe('a band shows what is told, and leaves open what is not', () => {
  test.each<readonly [string, PostTold, string]>([
    ['one article: open on both sides', told([['current', '1920-01-01']]), 'open 15..20 open 20..25 held@20'],
    [
      'two articles: held between them',
      told([
        ['current', '1920-01-01'],
        ['acting', '1930-01-01'],
      ]),
      'open 15..20 held 20..30 open 30..35 held@20 held@30',
    ],
    [
      'since a day: closed on the left',
      told([['current', '1930-01-01']], { since: '1920-01-01' }),
      'held 20..30 open 30..35 held@30',
    ],
    ['since and until: closed', told([['current', null]], { since: '1920-01-01', until: '1929-12-31' }), 'held 20..30'],
    ['until alone', told([['former', null]], { until: '1929-12-31' }), 'open 25..30'],
    ['over by a day', told([['former', '1930-01-01']]), 'open 25..30 over@30'],
    [
      'held, then over: nobody says when it ended',
      told([
        ['current', '1920-01-01'],
        ['former', '1940-01-01'],
      ]),
      'open 15..20 open 20..40 held@20 over@40',
    ],
    ['to come', told([['elect', '1930-01-01']]), 'open 30..35 coming@30'],
    [
      'to come, then held',
      told([
        ['elect', '1920-01-01'],
        ['current', '1925-01-01'],
      ]),
      'open 20..25 open 25..30 held@25 coming@20',
    ],
    [
      'told as of its years by a later article: over by then',
      told([['current', '1950-01-01']], { since: '1920-01-01', until: '1929-12-31' }),
      'held 20..30 over@50',
    ],
    ['no day at all', told([['current', null]]), ''],
  ])('%s', (_, post, expected) => expect(shown(post)).toBe(expected));

  test('a post without a day has no band, and bands without a day no axis', () => {
    const [none, some] = [postDays(told([['current', null]])), postDays(told([['current', '1920-01-01']]))];
    expect([hasDay(none), hasDay(some)]).toEqual([false, true]);
    expect(postAxis([none])).toBeUndefined();
    expect(postAxis([none, some])?.ticks.length).toBeGreaterThan(0);
  });

  test('whatever is told, every part lies on the axis', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const state = fc.constantFrom<RoleState>('current', 'former', 'acting', 'elect');
    const post = fc.record({
      since: fc.option(day),
      until: fc.option(day),
      stated: fc.array(fc.record({ published: fc.option(day), state }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(post, (any) => {
        const days = postDays(any);
        const own = postAxis([days]);
        if (own === undefined) return;
        const { stretches, dots } = bandOf(days, own);
        const ends = [...stretches.flatMap(({ from, to }) => [from, to]), ...dots.map(({ at }) => at)];
        expect(ends.every((at) => at >= 0 && at <= 100)).toBe(true);
        expect(stretches.every(({ from, to }) => to > from)).toBe(true);
      }),
    );
  });
});
