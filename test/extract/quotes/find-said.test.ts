import { describe } from 'vitest';
import { findSaid, saidRules } from '../../../src/extract/quotes/find-said.js';
import { saidCases } from '../../../src/extract/quotes/said.cases.js';
import { speechGround } from '../../../src/extract/quotes/speech-ground.js';
import { findRoles } from '../../../src/extract/roles/find-roles.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { enoughCases, type Finding, ruleCases } from '../../support/marked-text.js';
import { readText } from '../../support/reading.js';

function findings(text: string): Finding[] {
  const reading = readText(text);
  const { names } = reading;
  const roles = findRoles(reading);
  const ground = speechGround(reading, roles, loadGazetteer());
  return findSaid(ground).map(({ start, end, rule, speaker, by }) => {
    const label = speaker === undefined ? by && `by ${by}` : names[speaker]?.text;
    return { start, end, rule, ...(label === undefined ? {} : { label }) };
  });
}

describe('the cases of reported speech', () => {
  enoughCases(
    saidRules.map(({ id }) => id),
    saidCases,
  );
});

describe('reported speech', () => {
  ruleCases(saidCases, findings);
});
