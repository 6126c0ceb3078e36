import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../src/gazetteers/load.js';
import { draftSource, survey } from '../src/pipeline.js';
import { sourceFromBytes } from '../src/read/read-source.js';
import { buildWithRenamedRules } from './support/renamed-rules.js';

/** A rule's name decides over nothing: what code asks of a rule is a field of the rule. */
const FAMILIES = ['clean', 'segment', 'metadata', 'read', 'role', 'quote', 'said'];

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const pages = ['seeds', 'fixtures'].flatMap((name) =>
  readdirSync(folder(name), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html)$/.test(file) && !file.includes('expected'))
    .map((file) => `${folder(name)}/${file}`),
);

const renamed = await buildWithRenamedRules(FAMILIES);
const gazetteer = loadGazetteer();
const otherGazetteer = renamed.gazetteers.loadGazetteer();
afterAll(() => renamed.remove());

describe('a build with other names for the rules', () => {
  test('has other names for the rules', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(renamed.count).toBeGreaterThan(150);
  });

  test.each(pages)('finds the same in %s', (path) => {
    const source = sourceFromBytes(readFileSync(path), path, () => {});
    if (source === undefined) throw new Error(`${path} is no page`);
    const own = JSON.stringify(draftSource(survey(source), new Map(), gazetteer));
    const { draftSource: draft, survey: look } = renamed.pipeline;
    const other = JSON.stringify(draft(look(source), new Map(), otherGazetteer));
    expect(other).not.toBe(own);
    expect(renamed.original(other)).toBe(own);
  });
});
