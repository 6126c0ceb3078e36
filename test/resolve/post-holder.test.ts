import { describe, expect, test } from 'vitest';
import type { NamedBody, PostHolder } from '../../src/model/post-holder.js';
import { type HolderCase, holderCases } from '../../src/resolve/post-holder.cases.js';
import { postHolders } from '../../src/resolve/post-holder.js';
import { resolutionRules } from '../../src/resolve/rules.js';

const FORCE = /Police$/;
const bodyOf = (name: string): NamedBody => ({ kind: FORCE.test(name) ? 'force' : 'organisation', name });

function holdersOf({ by, names = [], given, on = '2013-06-01' }: HolderCase): readonly PostHolder[] {
  const posts = given.map(([person, role, body, more = {}], at) => ({
    ...({ person, role, body, state: 'current', basis: 'stated', since: null, until: null } as const),
    ...{ articleId: `other-${at}`, published: '2013-03-01', ...more },
  }));
  return postHolders([{ id: 'quote', by, articleId: 'asked', published: on }], posts, () => names.map(bodyOf));
}

describe.each(Object.entries(holderCases))('%s', (rule, { finds, spares }) => {
  test.each(finds)('finds the holder: $by, beside $names', (one) => {
    expect(holdersOf(one)).toEqual([{ id: 'quote', person: one.given[0]?.[0], rule }]);
  });
  test.each(spares)('leaves: $by, beside $names, of $on', (one) => {
    expect(holdersOf(one)).toEqual([]);
  });
});

test('every rule of who is meant has cases', () => {
  const ids = resolutionRules.filter(({ reach }) => reach === 'saying').map(({ id }) => id);
  expect(Object.keys(holderCases)).toEqual(ids);
});
