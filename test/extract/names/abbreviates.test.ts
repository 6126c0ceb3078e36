import { describe, expect, test } from 'vitest';
import { abbreviates } from '../../../src/extract/names/abbreviates.js';

describe('abbreviates', () => {
  test.each([
    ['WMP', 'West Midlands Police'],
    ['BPP', 'Business Partnering for Police programme'],
    ['IPCC', 'Independent Police Complaints Commission'],
    ['OJEU', 'Official Journal of the European Union'],
    ['SoTC', 'Stoke-on-Trent Council'],
    ['DfT', 'Department for Transport'],
    ['A&E', 'Accident and Emergency'],
    ['T.H.T.', 'Thornley Housing Trust'],
  ])('takes %s for %s', (letters, name) => {
    expect(abbreviates(letters, name)).toBe(true);
  });

  test.each([
    ['WMP', 'West Mercia Constabulary'],
    ['PWM', 'West Midlands Police'],
    ['MP', 'West Midlands Police'],
    ['W', 'West Midlands Police'],
    ['pictured', 'Thornley Housing Trust'],
    ['THT', 'Thornley'],
    ['', ''],
  ])('does not take %j for %j', (letters, name) => {
    expect(abbreviates(letters, name)).toBe(false);
  });
});
