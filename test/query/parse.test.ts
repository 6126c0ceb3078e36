import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigureRange } from '../../src/query/figure.js';
import { parsePeriod } from '../../src/query/period.js';
import { parseQuery } from '../../src/query/query.js';

const closed = (value: number) => ({ value, open: false });
const open = (value: number) => ({ value, open: true });

describe('parseFigureRange', () => {
  it.each([
    ['>=1m', { low: closed(1e6), high: null, currency: null }],
    ['>1m', { low: open(1e6), high: null, currency: null }],
    ['<£50k', { low: null, high: open(50_000), currency: 'GBP' }],
    ['<= 3.5bn', { low: null, high: closed(3.5e9), currency: null }],
    ['=300m', { low: closed(3e8), high: closed(3e8), currency: null }],
    ['£1,250.50', { low: closed(1250.5), high: closed(1250.5), currency: 'GBP' }],
    ['1.1m', { low: closed(1_100_000), high: closed(1_100_000), currency: null }],
    ['1m..5m', { low: closed(1e6), high: closed(5e6), currency: null }],
    ['£1 billion..', { low: closed(1e9), high: null, currency: 'GBP' }],
    ['..EUR 5k', { low: null, high: closed(5000), currency: 'EUR' }],
    ['£1.5bn', { low: closed(1.5e9), high: closed(1.5e9), currency: 'GBP' }],
    ['500k..2m', { low: closed(500_000), high: closed(2e6), currency: null }],
    ['>= £1m', { low: closed(1e6), high: null, currency: 'GBP' }],
    ['1,000,000', { low: closed(1e6), high: closed(1e6), currency: null }],
    ['1 000 000', { low: closed(1e6), high: closed(1e6), currency: null }],
    ['€5 million', { low: closed(5e6), high: closed(5e6), currency: 'EUR' }],
    ['5 million euros', { low: closed(5e6), high: closed(5e6), currency: 'EUR' }],
    ['5m GBP', { low: closed(5e6), high: closed(5e6), currency: 'GBP' }],
    ['GBP 5m', { low: closed(5e6), high: closed(5e6), currency: 'GBP' }],
    ['US$5m', { low: closed(5e6), high: closed(5e6), currency: 'USD' }],
    ['50 pounds', { low: closed(50), high: closed(50), currency: 'GBP' }],
    ['at least £1m', { low: closed(1e6), high: null, currency: 'GBP' }],
    ['more than 50k', { low: open(50_000), high: null, currency: null }],
    ['under £50k', { low: null, high: open(50_000), currency: 'GBP' }],
    ['£1m+', { low: closed(1e6), high: null, currency: 'GBP' }],
    ['1m-5m', { low: closed(1e6), high: closed(5e6), currency: null }],
    ['£1–5m', { low: closed(1e6), high: closed(5e6), currency: 'GBP' }],
    ['£1m to £5m', { low: closed(1e6), high: closed(5e6), currency: 'GBP' }],
    ['between 1m and 5m', { low: closed(1e6), high: closed(5e6), currency: null }],
  ])('reads `%s`', (written, range) => {
    expect(parseFigureRange(written)).toEqual(range);
  });

  it.each(['', 'much', '>=', '1m..2m..3m', '..', '5 bananas', '>=1m..2m', '-5m', '5m 3', 'about 5m', '£5 GBP'])(
    'says how to write `%s`',
    (written) => {
      expect(() => parseFigureRange(written)).toThrow(/is not an amount: write it as `'>=1m'`/);
    },
  );

  it('refuses a range that ends before it starts', () => {
    expect(() => parseFigureRange('5m..1m')).toThrow('ends before it starts');
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2012-11-22', '2012-11-22', '2012-11-22'],
    ['2012-07..2012-11', '2012-07-01', '2012-11-30'],
    ['2012..', '2012-01-01', '9999-12-31'],
    ['..2012-05', '0000-01-01', '2012-05-31'],
  ])('reads `%s`', (written, from, to) => {
    expect(parsePeriod(written)).toEqual({ from, to });
  });

  it.each(['', 'May', '2012-13', '2011-02-29', '2012-00', '..', '22/11/2012'])('says how to write `%s`', (written) => {
    expect(() => parsePeriod(written)).toThrow(/is not a date: write it as `2012`/);
  });
});

describe('parseQuery', () => {
  it('asks for a filter where none is given', async () => {
    await expect(parseQuery({})).rejects.toThrow('a query needs a name or a filter: try `bpp query NAME`');
  });

  it('never throws anything but a sentence for the user', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
        for (const asked of [{ money: typed }, { date: typed }, { said: typed, text: typed }]) {
          try {
            await parseQuery(asked);
          } catch (error) {
            expect(error).toHaveProperty('name', 'UsageError');
          }
        }
      }),
    );
  });
});

describe('a period in words', () => {
  it.each([
    ['November 2012', '2012-11-01', '2012-11-30'],
    ['nov 2012..Jan. 2013', '2012-11-01', '2013-01-31'],
    ['30/11/2012', '2012-11-30', '2012-11-30'],
    ['3 March 2012..', '2012-03-03', '9999-12-31'],
    ['30 Nov 2012', '2012-11-30', '2012-11-30'],
    ['Nov 30, 2012', '2012-11-30', '2012-11-30'],
    ['Friday, 30 November 2012', '2012-11-30', '2012-11-30'],
    ['30-11-2012', '2012-11-30', '2012-11-30'],
    ['30.11.2012', '2012-11-30', '2012-11-30'],
    ['2012-7-3', '2012-07-03', '2012-07-03'],
    ['2012/11', '2012-11-01', '2012-11-30'],
    ['11/2012', '2012-11-01', '2012-11-30'],
    ['2012 November', '2012-11-01', '2012-11-30'],
    ['Nov 2012..Feb 2013', '2012-11-01', '2013-02-28'],
    ['July to November 2012', '2012-07-01', '2012-11-30'],
    ['from 30 Nov 2012 to 3 Dec 2012', '2012-11-30', '2012-12-03'],
    ['30 November – 3 December 2012', '2012-11-30', '2012-12-03'],
    ['3-5 May 2012', '2012-05-03', '2012-05-05'],
    ['between 2010 and 2012', '2010-01-01', '2012-12-31'],
    ['2012-13', '2012-01-01', '2013-12-31'],
    ['2012–2014', '2012-01-01', '2014-12-31'],
    ['since 2012', '2012-01-01', '9999-12-31'],
    ['after 2012', '2013-01-01', '9999-12-31'],
    ['before March 2012', '0000-01-01', '2012-02-29'],
    ['until 2012-03', '0000-01-01', '2012-03-31'],
    ['>=2012', '2012-01-01', '9999-12-31'],
    ['Q3 2012', '2012-07-01', '2012-09-30'],
    ['1990s', '1990-01-01', '1999-12-31'],
  ])('reads %s', async (written, from, to) => {
    expect((await parseQuery({ date: written })).dates).toEqual([{ from, to }]);
  });

  it('says which of two days it takes', async () => {
    const { dates, notes } = await parseQuery({ date: '03/04/2012' });
    expect(dates).toEqual([{ from: '2012-04-03', to: '2012-04-03' }]);
    expect(notes).toEqual(['`03/04/2012` is taken for 2012-04-03, the day first']);
    expect((await parseQuery({ date: ['13/04/2012', '04/04/2012'] })).notes).toEqual([]);
  });

  it('asks for the year where there is none', async () => {
    await expect(parseQuery({ date: 'May' })).rejects.toThrow('`May` has no year: write it as `May 2012`');
    await expect(parseQuery({ date: '3 May' })).rejects.toThrow('`3 May` has no year');
    await expect(parseQuery({ date: 'May 2013..Nov 2012' })).rejects.toThrow('ends before it starts');
  });

  it('reads nothing else', async () => {
    await expect(parseQuery({ date: 'last week' })).rejects.toThrow(/is not a date: write it as/);
    await expect(parseQuery({ date: 'the 3 March 2012 raid' })).rejects.toThrow(/is not a date/);
  });
});
