import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { Article } from '../../src/model/article.js';
import { sourceFromBytes } from '../../src/read/read-source.js';
import { segment } from '../../src/segment/segment.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folders = readdirSync(FIXTURES).filter((name) => name.startsWith('segment--'));
const gazetteer = loadGazetteer();

/** What an article says of itself, and where it starts and ends. */
function shown({ headline, byline, published, publisher, text }: Article): Readonly<Record<string, unknown>> {
  const lines = text.split('\n');
  return {
    headline: headline?.value ?? null,
    byline: byline?.value ?? [],
    published: published?.value ?? null,
    publisher: publisher?.value ?? null,
    first: lines[0],
    last: lines.at(-1),
  };
}

describe('segment finds every article of a page of several, each with its own fields:', () => {
  test.each(folders)('%s', async (folder) => {
    for (const name of readdirSync(`${FIXTURES}${folder}/input`)) {
      const source = sourceFromBytes(readFileSync(`${FIXTURES}${folder}/input/${name}`), name, () => {});
      const { articles } = segment(clean(source!), gazetteer);
      const expected = `${FIXTURES}${folder}/expected/articles.json`;
      await expect(`${JSON.stringify(articles.map(shown), null, 2)}\n`).toMatchFileSnapshot(expected);
    }
  });
});
