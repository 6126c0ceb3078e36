import { describe, expect, test } from 'vitest';
import { placeAddress, readAddress, searchAddress } from '../../../src/report/client/address.js';

describe('readAddress', () => {
  test.each([
    ['', { view: 'page' }],
    ['#', { view: 'page' }],
    ['#search=ada+marsh', { view: 'search', query: 'ada marsh' }],
    ['#search=50%25', { view: 'search', query: '50%' }],
    ['#search=', { view: 'search', query: '' }],
    ['#person/ada-marsh', { view: 'place', id: 'person/ada-marsh', filters: new Map() }],
    ['#article/%D8%AE%D8%A8%D8%B1/412', { view: 'place', id: 'article/خبر/412', filters: new Map() }],
    // No browser writes this; a person might.
    ['#source/100%.txt', { view: 'place', id: 'source/100%.txt', filters: new Map() }],
  ])('%s', (hash, address) => expect(readAddress(hash)).toEqual(address));

  test('reads what a list is narrowed to', () => {
    expect(readAddress('#timeline?year=2012&state=planned&state=possible')).toEqual({
      view: 'place',
      id: 'timeline',
      filters: new Map([
        ['year', ['2012']],
        ['state', ['planned', 'possible']],
      ]),
    });
  });
});

describe('an address that is written', () => {
  test('is read as it was meant', () => {
    for (const query of ['Ada Marsh', 'a+b', '£500,000', 'ünï#?&=', ' ']) {
      expect(readAddress(searchAddress(query))).toEqual({ view: 'search', query });
    }
    const filters = new Map([['state', ['planned', 'a b&c']]]);
    expect(readAddress(placeAddress('timeline', filters))).toEqual({ view: 'place', id: 'timeline', filters });
  });

  test('has a query with plus signs between its words, and no mark of a list that is whole', () => {
    expect(searchAddress('ada marsh')).toBe('#search=ada+marsh');
    expect(placeAddress('timeline', new Map())).toBe('#timeline');
  });
});
