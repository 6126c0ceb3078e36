import { describe, expect, it } from 'vitest';
import type { Sum } from '../../../src/query/money.js';
import { type Side, totalsOf } from '../../../src/report/sections/money/totals.js';
import { looseWords, totalWords } from '../../../src/report/sections/money/words.js';

let made = 0;
/** A sum of actual costs that Eastmoor Police paid, as far as nothing else is said. */
function sum(fields: Partial<Sum> & Pick<Sum, 'text'>): Sum {
  made += 1;
  const value = Number(fields.text.replace(/[^\d.]/g, ''));
  return {
    ...{ id: `s${made}`, fact_id: `f${made}`, article_id: 'a1', source: 'pages/one.txt', line: made, start: 0, end: 4 },
    ...{ rule: 'amounts/spend', confidence: 0.9, headline: null, published: null, type: 'cost', state: 'actual' },
    ...{ min: value, max: value, currency: 'GBP', qualifier: null, per: null, for: null, period: null },
    ...{ payer: 'Eastmoor Police', payer_id: 'force:eastmoor', payee: null, payee_id: null, period_length: null },
    ...{ part_of: null, said_by: null, said_by_id: null, each_min: null, each_max: null },
    ...{ sentence: 'It paid.', sentence_start: 0, sentence_end: 8, articles: 1, origins: 1, evidence: [] },
    ...fields,
  };
}

const unlinked = (): boolean => false;
const ofSide = (sums: readonly Sum[], side: Side = 'payer') =>
  totalsOf(sums, unlinked).filter((total) => total.side === side);
const comeTo = (sums: readonly Sum[]): readonly string[] =>
  ofSide(sums).map((total) => total.doubt ?? totalWords(total));

describe('what is added up', () => {
  it('adds what one payer pays for things that are plainly two', () => {
    expect(comeTo([sum({ text: '£500,000', for: 'boats' }), sum({ text: '£2,000,000', for: 'stables' })])).toEqual([
      '£2,500,000',
    ]);
  });

  it('adds equal sums only where they go to two', () => {
    const to = (name: string) => sum({ text: '£50', payee: name, payee_id: `organisation:${name}` });
    expect(comeTo([to('Wexham Trust'), to('Calder Trust'), to('Hull Trust')])).toEqual(['£150']);
    expect(comeTo([sum({ text: '£50', for: 'boats' }), sum({ text: '£52', for: 'stables' })])).toEqual([
      '£50 and £52 may be about one thing',
    ]);
  });

  it('adds ranges and says so', () => {
    const [total] = ofSide([
      sum({ text: '£5', for: 'boats' }),
      sum({ text: '£7 to £9', min: 7, max: 9, qualifier: 'between', for: 'stables' }),
    ]);
    expect(total && [totalWords(total), looseWords(total)]).toEqual(['£12 to £14', ' (1 of the 2 is a range)']);
  });

  it('adds hundredths exactly', () => {
    const pennies = [0.1, 0.2].map((value, at) =>
      sum({ text: `£${value}`, min: value, max: value, for: ['nails', 'ropes'][at] ?? '' }),
    );
    expect(comeTo(pennies)).toEqual(['£0.3']);
  });

  it.each<[string, Partial<Sum>]>([
    ['part of another', { part_of: '£9m' }],
    ['open at one end', { min: null, qualifier: 'up to' }],
    ['told as a total', { sentence: 'It paid £7 in total.' }],
    ['not said what for', { for: null }],
  ])('leaves out what is %s', (_, fields) => {
    const [total] = ofSide([
      sum({ text: '£5', for: 'boats' }),
      sum({ text: '£30', for: 'stables' }),
      sum({ text: '£70', for: 'lanterns', ...fields }),
    ]);
    expect(total && [totalWords(total), total.leftOut.length]).toEqual(['£35', 1]);
  });

  it.each<[string, Partial<Sum>]>([
    ['another currency', { currency: 'EUR' }],
    ['another type', { type: 'saving' }],
    ['another state', { state: 'planned' }],
    ['each year', { per: 'annum' }],
    ['another length of time', { period_length: 'P4Y' }],
    ['another payer', { payer: 'Calder Police', payer_id: 'force:calder' }],
    ['nobody that is named', { payer: null, payer_id: null }],
  ])('never adds what is of %s', (_, fields) => {
    expect(comeTo([sum({ text: '£5', for: 'boats' }), sum({ text: '£30', for: 'stables', ...fields })])).toEqual([]);
  });

  it.each<[string, Partial<Sum>]>([
    ['guesses', { state: 'possible' }],
    ['prices', { type: 'price' }],
    ['worths', { type: 'value' }],
    ['what is for each head', { per: 'head' }],
  ])('never adds %s', (_, fields) => {
    expect(
      comeTo([sum({ text: '£5', for: 'boats', ...fields }), sum({ text: '£30', for: 'stables', ...fields })]),
    ).toEqual([]);
  });

  it('adds nothing where two may be one, or one holds others', () => {
    const [one, other] = [sum({ text: '£5', for: 'boats' }), sum({ text: '£30', for: 'new boats' })];
    expect(comeTo([one, other])).toEqual(['£5 and £30 may be about one thing']);
    const third = sum({ text: '£70', for: 'stables' });
    expect(totalsOf([one, third], () => true).map(({ doubt }) => doubt)).toEqual(['£5 and £70 may be about one thing']);
    const parts = [
      sum({ text: '£48', for: 'boats' }),
      sum({ text: '£78', for: 'stables' }),
      sum({ text: '£126', for: 'ropes' }),
    ];
    expect(comeTo(parts)).toEqual(['£126 is what others come to together']);
  });
});
