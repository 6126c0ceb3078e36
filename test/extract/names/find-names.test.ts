import { describe, expect, test } from 'vitest';
import { findNames, nameRules } from '../../../src/extract/names/find-names.js';
import { forceCases } from '../../../src/extract/names/force.cases.js';
import { organisationCases } from '../../../src/extract/names/organisation.cases.js';
import { organisationSigns } from '../../../src/extract/names/organisation-signs.js';
import { personCases } from '../../../src/extract/names/person.cases.js';
import { placeCases } from '../../../src/extract/names/place.cases.js';
import { placeSigns } from '../../../src/extract/names/place-signs.js';
import { programmeCases } from '../../../src/extract/names/programme.cases.js';
import { refinedNameCases } from '../../../src/extract/names/refine-names.cases.js';
import { signCases } from '../../../src/extract/names/signs.cases.js';
import { teamSigns } from '../../../src/extract/names/team-signs.js';
import { compilePattern } from '../../../src/extract/units/pattern.js';
import { ENTITY_KINDS, type EntityKind } from '../../../src/model/mention.js';
import { enoughCases, type Finding, ruleCases } from '../../support/marked-text.js';
import { readText } from '../../support/reading.js';

const namesOf =
  (kind: EntityKind) =>
  (text: string): Finding[] =>
    readText(text)
      .names.filter((name) => name.kind === kind)
      .map(({ start, end, rule }) => ({ start, end, rule }));
const allNames = (text: string): Finding[] =>
  readText(text).names.map(({ start, end, rule, kind }) => ({ start, end, rule, label: kind }));

const casesOfKind = {
  person: personCases,
  force: forceCases,
  organisation: organisationCases,
  place: placeCases,
  programme: programmeCases,
};

describe('the rules about names', () => {
  test('have an id each, of their kind and of what they see', () => {
    const ids = nameRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind } of nameRules) expect(id).toMatch(new RegExp(`^${kind}/[a-z]+(?:-[a-z]+)*$`));
  });

  test('say in a sentence what they see', () => {
    for (const { summary } of nameRules) expect(summary).toMatch(/^\p{Lu}/u);
  });

  test.each(nameRules.map((rule) => [rule.id, rule] as const))('%s has a pattern that marks a mention', (_, rule) => {
    expect(compilePattern(rule.pattern).groups).toContain('mention');
    expect(rule.confidence).toBeGreaterThan(0);
    expect(rule.confidence).toBeLessThanOrEqual(1);
  });
});

describe('the cases', () => {
  enoughCases(
    nameRules.map(({ id }) => id),
    Object.assign({}, ...Object.values(casesOfKind)),
  );
});

describe.each(ENTITY_KINDS)('names of kind %s', (kind) => {
  ruleCases(casesOfKind[kind], namesOf(kind));
});

describe('names by the evidence of their article', () => {
  ruleCases(refinedNameCases, allNames);
});

describe('names by the signs of their article', () => {
  ruleCases(signCases, allNames);
  enoughCases(
    [...organisationSigns, ...placeSigns, ...teamSigns]
      .map(({ id }) => id)
      .concat(['organisation/short-form', 'organisation/short-form-acts', 'organisation/head-alone']),
    signCases,
  );
});

describe('a found name', () => {
  test('carries the title written before it, outermost first, and where it starts', () => {
    const [name] = readText('Then Det Ch Insp Rhys Prosser spoke.').names;
    expect(name).toMatchObject({ text: 'Rhys Prosser', title: 'Det Ch Insp', titleStart: 5 });
  });

  test('carries the usual name of a listed thing', () => {
    expect(readText('Hampshire Police came.').names[0]).toMatchObject({ name: 'Hampshire Constabulary' });
  });

  test('has no title where none is written', () => {
    expect(readText('Bridget Hallworth spoke.').names[0]?.title).toBeUndefined();
  });

  test('has the name that an abbreviation is defined for', () => {
    const names = readText('The Custody Care Programme (CCP) ended. Staff of CCP left.').names;
    expect(names.map(({ name }) => name)).toEqual([undefined, 'Custody Care Programme', 'Custody Care Programme']);
  });

  test('depends on nothing that was read before', () => {
    const text = 'Price rises hit Thornley. Mr Okafor agreed.';
    const before = readText(text).names;
    readText('Ann Price, of Thornley Borough Council, met Thornley Price in Thornley.');
    const { article, unitText } = readText(text);
    expect(findNames(article, unitText)).toEqual(before);
  });
});
