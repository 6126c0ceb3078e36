import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { nounRelationCases } from '../../../src/extract/relations/by-noun.cases.js';
import { dealingCases, type RelationCases } from '../../../src/extract/relations/dealing.cases.js';
import { relationRules } from '../../../src/extract/relations/rules.js';
import { standingCases } from '../../../src/extract/relations/standing.cases.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import type { Relation } from '../../../src/model/statement.js';
import { sourceFromText } from '../../../src/read/read-source.js';
import { passage } from '../../../src/segment/passage.js';
import { enoughCases } from '../../support/marked-text.js';
import { sayingWhatRulesSee } from '../../support/seen.js';

const cases: Readonly<Record<string, RelationCases>> = { ...dealingCases, ...standingCases, ...nounRelationCases };

interface Found {
  readonly shown: readonly string[];
  readonly rules: readonly string[];
  readonly words: readonly string[];
}

function relationsIn(text: string): Found {
  const article = passage(sourceFromText({ path: 'case.txt', text, mediaType: 'text/plain' }));
  const { relations, mentions } = extract(article, loadGazetteer());
  const nameOf = (index: number): string => mentions[index]?.text ?? '';
  return {
    shown: relations.map(
      ({ a, b, type, state }: Relation) =>
        `${nameOf(a)} ${type} ${nameOf(b)}${state === 'current' ? '' : ` (${state})`}`,
    ),
    rules: relations.map(({ rule }) => rule),
    words: relations.map(({ start, end }) => article.text.slice(start, end)),
  };
}

describe('the rules about relations', () => {
  test('have an id each, of what they see', () => {
    const ids = relationRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^relation\/[a-z]+(?:-[a-z]+)*$/);
  });
});

describe('the cases of relations', () => {
  enoughCases(
    relationRules.map(({ id }) => id),
    cases,
  );
});

describe.each(Object.entries(cases))('%s', (rule, { finds, spares }) => {
  test.each(finds.map(([text, ...relations]) => [text, relations] as const))('finds in %j %j', (text, relations) => {
    const found = relationsIn(text);
    sayingWhatRulesSee(text, () => {
      expect([...found.shown].sort()).toEqual([...relations].sort());
      expect(found.rules).toContain(rule);
    });
  });

  test.each(spares.map(([text, ...relations]) => [text, relations] as const))('spares %j', (text, relations) => {
    const found = relationsIn(text);
    sayingWhatRulesSee(text, () => {
      expect([...found.shown].sort()).toEqual([...relations].sort());
      expect(found.rules).not.toContain(rule);
    });
  });
});

describe('a relation', () => {
  test('cites the words that say so, with both names', () => {
    expect(relationsIn('Then Hallam Council’s contract with Zentra plc ended.').words).toEqual([
      'Hallam Council’s contract with Zentra plc',
    ]);
  });

  test('stands once in an article, as over where that is told', () => {
    const text =
      'Hallam Council’s contract with Zentra plc is dear. Hallam Council ended its contract with Zentra plc.';
    expect(relationsIn(text).shown).toEqual(['Hallam Council client Zentra plc (ended)']);
  });

  test('is found in time in proportion to the text', () => {
    const names = 'Zentra plc, '.repeat(4000);
    const wives = 'Ann Okafor’s wife Ann Okafor’s lawyer, the partner of '.repeat(2000);
    for (const text of [names, wives]) {
      const started = performance.now();
      relationsIn(`${text}and Orrin plc have a contract with Hallam Council.`);
      expect(performance.now() - started).toBeLessThan(20_000);
    }
  });
});
