import { describe, expect, test } from 'vitest';
import { applyDecisions } from '../../src/curate/apply-decisions.js';
import { signed } from '../../src/curate/decisions.js';
import type { Change, Curated } from '../../src/model/curation.js';
import type { Entity } from '../../src/model/entity.js';
import { entityId } from '../../src/text/entity-id.js';

/** Chains by entity: the chain `a1` is called what its entity is called, unless it says so. */
const ARCHIVE: Readonly<Record<string, readonly string[]>> = {
  'Ann Okafor': ['a1', 'a2', 'a3'],
  'A. Okafor': ['b1'],
  'Ben Pryce': ['c1', 'c2'],
};

const anchor = (quote: string) => ({ source: 'x.txt', quote, before: '', after: '' });

function decide(...changes: readonly Change[]): Curated & { readonly names: Record<string, string[]> } {
  const entities = Object.entries(ARCHIVE).map(
    ([name, chains]): Entity => ({
      ...{ id: entityId('person', name), kind: 'person', name },
      chains: chains.map((chainId) => ({ chainId, rule: 'resolve/same-name-in-archive', detail: '' })),
    }),
  );
  const curated = applyDecisions(
    changes.map((change, at) => ({ line: at + 1, decision: signed(change, at, {}) })),
    {
      entities,
      chainNames: new Map(Object.entries(ARCHIVE).flatMap(([name, chains]) => chains.map((id) => [id, name] as const))),
      // The quote of an anchor names the chain.
      find: ({ quote }) => (/^[abc]\d$/.test(quote) ? { mentionId: `m-${quote}`, chainId: quote } : undefined),
    },
  );
  const names = Object.fromEntries(
    curated.entities.map(({ name, chains }) => [name, chains.map((link) => link.chainId)]),
  );
  return { ...curated, names };
}

const merge = (...names: string[]): Change => ({ action: 'merge', kind: 'person', names });
const split = (name: string, quotes: readonly string[], as?: string): Change => ({
  ...{ action: 'split', kind: 'person', name, mentions: quotes.map(anchor) },
  ...(as === undefined ? {} : { as }),
});

describe('applyDecisions', () => {
  test('leaves alone what nobody decided', () => {
    const { names, entities, orphans } = decide();
    expect(names).toEqual(ARCHIVE);
    expect(entities.map(({ id, name }) => id === entityId('person', name))).toEqual([true, true, true]);
    expect(orphans).toEqual([]);
  });

  test('makes one of several, under the first name or the one that is given', () => {
    expect(decide(merge('Ann Okafor', 'A. Okafor')).names).toEqual({
      'Ann Okafor': ['a1', 'a2', 'a3', 'b1'],
      'Ben Pryce': ['c1', 'c2'],
    });
    const { names } = decide({
      action: 'merge',
      kind: 'person',
      names: ['Ann Okafor', 'A. Okafor'],
      as: 'Anne Okafor',
    });
    expect(Object.keys(names)).toEqual(['Anne Okafor', 'Ben Pryce']);
  });

  test('says which links a person made', () => {
    const { entities } = decide(merge('Ann Okafor', 'A. Okafor'));
    expect(entities[0]?.chains.map(({ rule }) => rule)).toEqual([
      ...new Array(3).fill('resolve/same-name-in-archive'),
      'curate/merge',
    ]);
  });

  test('makes two of one, each with an id of its own though they have one name', () => {
    const { entities, names } = decide(split('Ann Okafor', ['a2'], 'Ann Okafor of Leeds'));
    expect(names).toMatchObject({ 'Ann Okafor': ['a1', 'a3'], 'Ann Okafor of Leeds': ['a2'] });
    expect(new Set(entities.map(({ id }) => id)).size).toBe(4);
    const namesakes = decide(split('Ann Okafor', ['a2'])).entities.filter(({ name }) => name === 'Ann Okafor');
    expect(namesakes).toHaveLength(2);
    expect(new Set(namesakes.map(({ id }) => id)).size).toBe(2);
  });

  test('takes out what is rejected, and keeps the decision that says so', () => {
    const { names, rejectedChains } = decide({ action: 'reject', kind: 'person', name: 'Ben Pryce' });
    expect(Object.keys(names)).toEqual(['Ann Okafor', 'A. Okafor']);
    expect([...rejectedChains.keys()]).toEqual(['c1', 'c2']);
    const one = decide({ action: 'reject', kind: 'person', mention: anchor('a1') });
    expect([...one.rejectedMentions.keys()]).toEqual(['m-a1']);
    expect(one.names).toEqual(ARCHIVE);
  });

  test('goes by the names that earlier decisions gave', () => {
    const rename: Change = { action: 'rename', kind: 'person', name: 'Ben Pryce', as: 'B. Pryce' };
    const { names, orphans } = decide(rename, merge('B. Pryce', 'Ann Okafor'));
    expect(names).toEqual({ 'B. Pryce': ['a1', 'a2', 'a3', 'c1', 'c2'], 'A. Okafor': ['b1'] });
    expect(orphans).toEqual([]);
  });

  test('still finds who was meant where the rules now prefer another of the names in use', () => {
    const curated = decide(merge('Ann Okafor', 'A. Okafor'), {
      ...{ action: 'rename', kind: 'person', name: 'A. Okafor', as: 'Ann O.' },
    });
    expect(Object.keys(curated.names)).toContain('Ann O.');
    expect(curated.orphans).toEqual([]);
  });

  test('decides about nobody by a name that several use and none has', () => {
    const { orphans } = decide(
      split('Ann Okafor', ['a2'], 'Ann Okafor of Leeds'),
      { action: 'rename', kind: 'person', name: 'Ann Okafor', as: 'Ann Okafor of Hull' },
      { action: 'reject', kind: 'person', name: 'Ann Okafor' },
    );
    expect(orphans.map(({ line, reason }) => [line, reason])).toEqual([[3, 'no person is called `Ann Okafor`']]);
  });

  test('names decisions that find no target', () => {
    const { orphans, names } = decide(
      merge('Cara Nobody', 'Dan Nobody'),
      split('Ann Okafor', ['gone']),
      { action: 'reject', kind: 'person', mention: anchor('gone') },
      { action: 'confirm', kind: 'organisation', name: 'Ann Okafor' },
    );
    expect(orphans.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'no person is called `Cara Nobody`, `Dan Nobody`'],
      [2, 'no mention stands there: `gone`'],
      [3, 'no person `gone` stands there'],
      [4, 'no organisation is called `Ann Okafor`'],
    ]);
    expect(names).toEqual(ARCHIVE);
  });

  test('marks what is confirmed', () => {
    const curated = decide(
      { action: 'confirm', kind: 'person', name: 'ann okafor' },
      { action: 'confirm', kind: 'person', mention: anchor('c1') },
    );
    expect([...curated.confirmedEntities]).toEqual([entityId('person', 'Ann Okafor')]);
    expect([...curated.confirmedMentions]).toEqual(['m-c1']);
  });
});
