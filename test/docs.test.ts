import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classesPage, rulesPage } from '../src/cli/render/rule-pages.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('what the documentation says of the rules (npm run docs writes it)', () => {
  test('is every rule there is, in docs/rules.md', () => {
    expect(read('docs/rules.md')).toBe(rulesPage());
  });

  test('is every class and set, in CONTRIBUTING.md', () => {
    const [, table] = /<!-- classes -->\n\n([\s\S]*)\n<!-- \/classes -->/.exec(read('CONTRIBUTING.md')) ?? [];
    expect(table).toBe(classesPage());
  });
});
