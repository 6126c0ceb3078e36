import { describe, expect, test } from 'vitest';
import { rankBand } from '../../src/resolve/police-rank.js';

describe('rankBand', () => {
  test.each([
    ['chief', ['chief constable', 'deputy chief constable', 'cc', 'acc', 'dcc', 'commissioner', 'commander']],
    ['superintendent', ['superintendent', 'chief superintendent', 'supt', 'ch supt', 'dsupt', 'dcs']],
    ['inspector', ['inspector', 'detective chief inspector', 'insp', 'dinsp', 'di', 'dci']],
    ['sergeant', ['sergeant', 'sergt', 'sgt', 'dsgt', 'ps', 'ds']],
    ['constable', ['constable', 'police constable', 'pc', 'wpc', 'dc']],
  ] as const)('puts on the step of %s %j', (band, titles) => {
    expect(titles.map(rankBand)).toEqual(titles.map(() => band));
  });

  test.each([
    ...['police and crime commissioner', 'european commissioner', 'eu commissioner', 'civil service commissioner'],
    ...['constable of the castle', 'tax inspector', 'schools inspector', 'head coach', ''],
  ])('takes a %j for no officer', (title) => {
    expect(rankBand(title)).toBeUndefined();
  });
});
