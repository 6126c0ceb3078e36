import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesBySort } from '../../src/app/rule-book.cases.js';
import { ruleBook } from '../../src/app/rule-book.js';

const ROOT = new URL('../../', import.meta.url);
const STAGES = ['read', 'lines', 'divide', 'clean', 'site', 'segment', 'extract', 'resolve', 'facts'];
const rules = ruleBook.flatMap((chapter) => chapter.rules);
const ids = new Set(rules.map(({ id }) => id));
const kinds = [...new Set(rules.map(({ kind }) => kind))];

describe('the rule book', () => {
  test('has whatever a stage signs with', () => {
    const signed = new RegExp(`'((?:${kinds.join('|')})/[a-z0-9-]+)'`, 'g');
    const files = STAGES.flatMap((stage) => {
      const folder = new URL(`src/${stage}/`, ROOT);
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return names.filter((name) => /(?<!\.cases)\.ts$/.test(name)).map((name) => new URL(name, folder));
    });
    const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(signed)].map(([, id]) => id));
    expect(found.length).toBeGreaterThan(400);
    expect([...new Set(found)].filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });

  test('has no rule that nothing signs with', () => {
    const code = STAGES.map((stage) => {
      const folder = new URL(`src/${stage}/`, ROOT);
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
      return names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    }).join('\n');
    // Ids that are made for every kind of entity stand there with a gap.
    const isMade = (id: string): boolean => code.includes(`/${id.split('/')[1]}\``);
    expect([...ids].filter((id) => !code.includes(`'${id}'`) && !isMade(id))).toEqual([]);
  });

  test('says in a sentence what each sees, and in which file it stands', () => {
    for (const { id, summary, file } of rules) {
      expect(summary, id).toMatch(/^\S.*[.!?…”’]$/u);
      expect(existsSync(new URL(file, ROOT)), file).toBe(true);
    }
  });

  test('has every rule once in its chapter', () => {
    for (const { title, rules: own } of ruleBook) {
      const names = own.map(({ id, pattern, fields }) => `${id} ${pattern ?? JSON.stringify(fields)}`);
      expect(new Set(names).size, title).toBe(names.length);
    }
  });

  test('gives the conditions of a rule in words', () => {
    const rule = rules.find(({ id }) => id === 'person/given-place-surname');
    expect(rule?.conditions[1]).toMatch(/^the word behind it is says, or the word before it is one of \w+, /);
  });
});

const OF_CONTAINERS = /\/(?:declared-rules|remark-rules)\.ts$/;

describe('the cases of the rule book', () => {
  test.each(Object.keys(casesBySort))('of sort %s are those of rules', (sort) => {
    expect([...(casesBySort[sort]?.keys() ?? [])].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('stand under most rules', () => {
    // What containers say, and what is remarked of them, is tried container by container, in test/read/containers.
    const own = rules.filter(({ file }) => !OF_CONTAINERS.test(file));
    const tested = own.filter(({ sort, id }) => (casesBySort[sort]?.get(id)?.finds.length ?? 0) > 0);
    expect(tested.length / own.length).toBeGreaterThan(0.7);
  });
});
