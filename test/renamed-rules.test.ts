import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { buildWithRenamedRules, draftsOf, ROOT } from './support/renamed-rules.js';

/** A rule's name decides over nothing: what code asks of a rule is a field of the rule. */
const FAMILIES = ['clean', 'segment', 'metadata', 'read', 'role', 'quote', 'said'];

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const pages = ['seeds', 'fixtures'].flatMap((name) =>
  readdirSync(folder(name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html)$/.test(file) && !/expected|databases/.test(file))
    .map((file) => `${folder(name)}/${file}`),
);

const renamed = buildWithRenamedRules(FAMILIES);
const own = draftsOf(ROOT, pages);
const other = renamed.drafts(pages);
afterAll(() => renamed.remove());

describe('a build with other names for the rules', () => {
  test('has other names for the rules', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(renamed.count).toBeGreaterThan(150);
  });

  test.each(pages.map((path, i) => [path, i] as const))('finds the same in %s', (_, i) => {
    expect(other[i]).not.toBe(own[i]);
    expect(renamed.original(other[i] ?? '')).toBe(own[i]);
  });
});
