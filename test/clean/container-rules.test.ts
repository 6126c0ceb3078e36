import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { containerRuleCases } from '../../src/clean/html/container-rules.cases.js';
import { containerRules } from '../../src/clean/html/container-rules.js';
import { sourceFromText } from '../../src/read/read-source.js';

const ARTICLE = `<h1>Depot to be sold</h1><p>${'The council has agreed to sell its depot in Mill Lane to a builder. '.repeat(8)}</p>`;
const TEXT = 'Seventeen geese';
const TAG = /^<(\w+)/;

/** The rule that cuts the text of an element that begins with `start`, put inside the article. */
function cutBy(start: string): string | undefined {
  const name = TAG.exec(start)?.[1] ?? '';
  const text = `<html><body><article>${ARTICLE}${start}<p>${TEXT}</p></${name}>${ARTICLE.replaceAll('council', 'borough')}</article>`;
  const { blocks } = clean(sourceFromText({ path: 'page', text, mediaType: 'text/html' }));
  return blocks.find((block) => block.text === TEXT)?.removed?.rule;
}

describe('containerRules', () => {
  test('have an id of their own each, and cases', () => {
    expect(Object.keys(containerRuleCases).sort()).toEqual(containerRules.map((rule) => rule.id).sort());
  });

  test.each(Object.entries(containerRuleCases).flatMap(([id, { cuts }]) => cuts.map((start) => [id, start] as const)))(
    '%s cuts %s',
    (id, start) => {
      expect(cutBy(start)).toBe(id);
    },
  );

  test.each(
    Object.entries(containerRuleCases).flatMap(([id, { spares }]) => spares.map((start) => [id, start] as const)),
  )('%s spares %s', (id, start) => {
    expect(cutBy(start)).not.toBe(id);
  });

  test('spare an element that holds much of the prose, whatever its name', () => {
    const text = `<html><body><div class="sidebar">${ARTICLE}</div>`;
    const { blocks } = clean(sourceFromText({ path: 'page', text, mediaType: 'text/html' }));
    expect(blocks.filter((block) => block.removed)).toEqual([]);
  });
});
