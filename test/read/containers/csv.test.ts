import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/read/containers/records/table.js';
import { readContainer, said } from '../../support/read-container.js';

const STORY = 'The council has voted to close the lido at Amble in September, for £6m.';
const table = (sign: string, days: readonly string[]): string =>
  `title${sign}body${sign}date\r\n${days.map((day) => `Lido${sign}"${STORY}\n\nIt was ""old""."${sign}${day}\r\n`).join('')}`;
const daysOf = async (days: readonly string[]) => {
  const read = await readContainer(readTable, table(',', days));
  return { ...read, days: read.pages.map(({ declared }) => declared?.published?.value) };
};

describe('a table of articles', () => {
  test.each([
    [',', ''],
    [';', ''],
    ['\t', ''],
    [';', 'sep=;\r\n'],
  ])('is parted by %j behind %j, with breaks within quotation marks', async (sign, said) => {
    const { pages } = await readContainer(readTable, `\ufeff${said}${table(sign, ['2014-02-05', '2014-02-06'])}`, 11);
    expect(pages.map(({ name, text }) => [name, text])).toEqual(
      ['row-1', 'row-2'].map((name) => [name, `Lido\n\n${STORY}\n\nIt was "old".`]),
    );
  });

  test.each([['utf16le'], ['latin1']] as const)('may be in %s', async (charset) => {
    const mark = charset === 'utf16le' ? '\ufeff' : '';
    const { pages } = await readContainer(readTable, Buffer.from(`${mark}${table(',', ['2014-02-05'])}`, charset));
    expect(pages[0]?.text).toContain('for £6m.');
  });

  test('takes a day that may be two only where its column says which', async () => {
    const doubtful = await daysOf(['03/04/2012', '05/06/2012']);
    expect(doubtful.days).toEqual([undefined, undefined]);
    expect(said(doubtful.remarks, 'warning')).toHaveLength(1);
    expect((await daysOf(['03/04/2012', '25/06/2012'])).days).toEqual(['2012-04-03', '2012-06-25']);
    expect((await daysOf(['03/04/2012', '06/25/2012'])).days).toEqual(['2012-03-04', '2012-06-25']);
    expect((await daysOf(['1391558400', '1391558400000', '05 Feb 2014 09:00:00 GMT'])).days).toEqual(
      Array(3).fill('2014-02-05'),
    );
  });

  test('without prose is none, and --map is named', async () => {
    const { error } = await readContainer(readTable, 'ward,votes\nMoor,512\nQuay,498\n');
    expect(error).toMatchObject({ rule: 'read/table', message: expect.stringContaining('--map') });
  });
});
