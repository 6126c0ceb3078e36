import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Findings } from '../../src/model/findings.js';
import type { EntityMention } from '../../src/model/mention.js';
import { archiveChain, personEvidence } from '../../src/record/archive-chain.js';
import { articleOf } from '../support/articles.js';

const mention = (text: string): EntityMention => {
  return { kind: 'person', text, start: 0, end: text.length, rule: 'person/full-name', confidence: 0.9 };
};
const formsOf = (...names: readonly string[]): readonly string[] | undefined => {
  const [name = ''] = names;
  const chain = { kind: 'person', name, key: name.toLowerCase(), aliases: [], links: [], full: true } as const;
  return archiveChain({ ...chain, mentions: names.map((_, n) => n) }, names.map(mention)).forms;
};

describe('archiveChain', () => {
  test('holds the other full names of a person, and no surname alone', () => {
    expect(formsOf('Robert Pryce', 'Bob Pryce', 'Pryce', 'Bob Pryce')).toEqual(['bob pryce']);
    expect(formsOf('Robert Pryce', 'Pryce')).toBeUndefined();
  });

  test('holds six at most', () => {
    const others = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'].map((given) => `${given} Pryce`);
    expect(formsOf('Robert Pryce', ...others.slice(0, 6))).toHaveLength(6);
    expect(formsOf('Robert Pryce', ...others)).toHaveLength(6);
  });
});

describe('personEvidence', () => {
  const { roles, ...nothing } = extract(articleOf('Chief Constable Ann Marsh spoke.'), loadGazetteer());
  const evidence = (posts: number) => {
    const held = Array.from({ length: posts }, (_, n) => roles.map((role) => ({ ...role, role: `post ${n}` }))).flat();
    const findings: Findings = { ...nothing, roles: held, chains: [] };
    const chainOf: number[] = [];
    for (const { person } of roles) chainOf[person] = 0;
    return personEvidence(findings, chainOf).get(0);
  };

  test.each([
    [12, 12],
    [13, 12],
  ])('holds of %d posts the first %d', (posts, kept) => {
    expect(evidence(posts)?.posts).toHaveLength(kept);
    expect(evidence(posts)?.context).toHaveLength(kept);
  });

  test('gives posts in their order and their context in that of the alphabet', () => {
    expect(evidence(11)?.posts?.at(-1)).toMatchObject({ post: 'post 10' });
    expect(evidence(11)?.context.slice(0, 3)).toEqual(['post 0', 'post 1', 'post 10']);
  });
});
