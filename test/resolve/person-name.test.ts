import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import { readPersonName, sameGivenName } from '../../src/resolve/person-name.js';

describe('readPersonName', () => {
  test.each([
    ['Okafor', [], 'okafor'],
    ['Ann Okafor', ['ann'], 'okafor'],
    ['Ann Marie Okafor', ['ann', 'marie'], 'okafor'],
    ['J. R. Okafor', ['j', 'r'], 'okafor'],
    ['Pieter van der Merwe', ['pieter'], 'van der merwe'],
    ['Rhys ap Gruffydd', ['rhys'], 'ap gruffydd'],
    ['Mohammed al Rashid', ['mohammed'], 'al rashid'],
    ['Tom O’Hanlon', ['tom'], 'ohanlon'],
    ['SIÂN BEVAN', ['sian'], 'bevan'],
    ['Ann\u00a0Okafor', ['ann'], 'okafor'],
    ['', [], ''],
  ])('reads %j', (text, given, surname) => {
    expect(readPersonName(text)).toEqual({ given, surname });
  });
});

describe('readPersonName of a father or son', () => {
  test.each(['Jr', 'Jnr.', 'Junior', 'Sr', 'Snr', 'II', 'III', 'IV'])('leaves %s out', (generation) => {
    expect(readPersonName(`Sammy Okafor ${generation}`)).toEqual({ given: ['sammy'], surname: 'okafor' });
  });

  test('takes it for the surname where nothing else is', () => {
    expect(readPersonName('Sammy Junior')).toEqual({ given: ['sammy'], surname: 'junior' });
  });
});

describe('sameGivenName', () => {
  const gazetteer = loadGazetteer();

  test.each([
    ['robert', 'robert'],
    ['bob', 'robert'],
    ['robert', 'bob'],
    ['r', 'robert'],
    ['robert', 'r'],
    ['phil', 'philip'],
    ['kate', 'katherine'],
  ])('takes %s and %s for one', (a, b) => {
    expect(sameGivenName([a], [b], gazetteer)).toBe(true);
  });

  test.each([
    ['laura', 'bob'],
    ['robert', 'richard'],
    ['l', 'robert'],
    ['ann', 'anna-belle'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameGivenName([a], [b], gazetteer)).toBe(false);
  });
});
