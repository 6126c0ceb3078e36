import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/extract/names/candidate.js';
import { candidateFinder, findNames, nameFinder, nameRules, nameSigns } from '../../../src/extract/names/find-names.js';
import { createGround } from '../../../src/extract/names/ground.js';
import { organisationCases } from '../../../src/extract/names/organisation.cases.js';
import { personCases } from '../../../src/extract/names/person.cases.js';
import { placeCases } from '../../../src/extract/names/place.cases.js';
import { refinedNameCases } from '../../../src/extract/names/refine-names.cases.js';
import { nameRefiners } from '../../../src/extract/names/refine-names.js';
import { signCases } from '../../../src/extract/names/signs.cases.js';
import type { RuleId } from '../../../src/model/span.js';
import { readMarks } from '../../support/marked-text.js';
import { readText } from '../../support/reading.js';

const readings = [personCases, organisationCases, placeCases, refinedNameCases, signCases]
  .flatMap((cases) => Object.values(cases).flatMap(({ finds, spares }) => [...finds, ...spares]))
  .map((marked) => readText(readMarks(marked).text));

const frozen = (candidates: readonly Candidate[]): readonly Candidate[] =>
  Object.freeze(
    candidates.map((candidate) => Object.freeze({ ...candidate, mention: Object.freeze({ ...candidate.mention }) })),
  );

describe('a refiner', () => {
  // What it is given cannot be written to, so that a refiner that does so throws.
  test.each(nameRefiners.map(({ id }, step) => [id, step] as const))('%s gives the same for the same', (_, step) => {
    const see = candidateFinder(nameRules);
    let changed = 0;
    for (const { article, unitText } of readings) {
      const ground = Object.freeze(createGround(article, unitText, nameSigns));
      const before = nameRefiners
        .slice(0, step)
        .reduce((kept, { refine }) => refine(kept, ground), see(article, unitText));
      const given = frozen(before);
      const once = nameRefiners[step]?.refine(given, ground);
      expect(nameRefiners[step]?.refine(given, ground)).toEqual(once);
      expect(given).toEqual(before);
      if (JSON.stringify(once) !== JSON.stringify(given)) changed++;
    }
    expect(changed).toBeGreaterThan(0);
  });
});

describe('the id of a rule or a sign', () => {
  test('may be another: the names stay, and who signs them', () => {
    const ids = new Map<RuleId, RuleId>();
    const renamed = <Rule extends { readonly id: RuleId }>(rules: readonly Rule[]): Rule[] =>
      rules.map((rule) => {
        const id: RuleId = ids.get(rule.id) ?? `renamed/${ids.size}`;
        ids.set(rule.id, id);
        return { ...rule, id };
      });
    const findRenamed = nameFinder(renamed(nameRules), {
      ...nameSigns,
      runs: renamed(nameSigns.runs),
      towns: renamed(nameSigns.towns),
    });
    for (const { article, unitText } of readings) {
      const expected = findNames(article, unitText).map((name) => ({ ...name, rule: ids.get(name.rule) ?? name.rule }));
      expect(findRenamed(article, unitText)).toEqual(expected);
    }
  });
});
