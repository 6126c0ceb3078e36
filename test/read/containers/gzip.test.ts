import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { opened, pathsOf, toldOf } from '../../support/open-container.js';

const PAGE =
  '<!doctype html><html><body><h1>Mill reopens</h1>\n<p>Ann Orde said the mill cost £64,000.</p>\n<p>It opens in May.</p></body></html>';

describe('a gzip', () => {
  test('is read as what it holds, under its own name', async () => {
    const read = await opened(gzipSync(PAGE), 'mill.html.gz');
    expect(read.sources).toMatchObject([
      { path: 'mill.html.gz', mediaType: 'text/html', text: PAGE, form: 'read/gzip' },
    ]);
    expect(read.messages).toEqual([]);
  });

  test('of several members is all of them', async () => {
    const members = [PAGE.slice(0, 40), PAGE.slice(40, 41), PAGE.slice(41)].map((text) => gzipSync(text));
    for (const pieces of [1, 7, 4096]) {
      const { sources, messages } = await opened(Buffer.concat(members), 'mill.html.gz', pieces);
      expect(sources.map(({ text }) => text)).toEqual([PAGE]);
      expect(messages).toEqual([]);
    }
  });

  test('with a name, a remark, a field and a sum in its head', async () => {
    const plain = gzipSync(PAGE);
    const head = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]),
      Buffer.from([3, 0, 65, 66, 67]),
      Buffer.from('mill.html\0a remark\0'),
      Buffer.from([0, 0]),
    ]);
    const { sources } = await opened(Buffer.concat([head, plain.subarray(10)]), 'mill.gz', 5);
    expect(sources.map(({ text }) => text)).toEqual([PAGE]);
  });

  test('larger than is unpacked at once comes whole', async () => {
    const lines = Array.from(
      { length: 40_000 },
      (_, at) => `Line ${(at * 7919) % 40_009} of the long day at the mill.`,
    );
    const { sources, messages } = await opened(gzipSync(lines.join('\n')), 'long.txt.gz', 60_000);
    expect(sources.map(({ text }) => text)).toEqual([lines.join('\n')]);
    expect(messages).toEqual([]);
  });

  test('with padding behind it has none, with other bytes says so', async () => {
    const padded = await opened(Buffer.concat([gzipSync(PAGE), Buffer.alloc(600)]), 'a.gz');
    expect(padded).toMatchObject({ sources: [{ text: PAGE }], messages: [] });
    const garbage = await opened(Buffer.concat([gzipSync(PAGE), Buffer.from('no member of it')]), 'a.gz');
    expect(garbage.sources).toHaveLength(1);
    expect(toldOf(garbage)).toEqual(['warning read/bytes-behind-end a.gz']);
  });

  test('that ends early gives what stands before, to a whole line or tag', async () => {
    const packed = gzipSync(PAGE);
    for (let cut = 20; cut < packed.length; cut++) {
      const read = await opened(packed.subarray(0, cut), 'a.html.gz');
      const [source] = read.sources;
      expect(toldOf(read)).toContain('error read/broken-gzip a.html.gz');
      if (source) expect(PAGE.startsWith(source.text) && /[>\n]$/.test(source.text)).toBe(true);
    }
    expect((await opened(packed.subarray(0, -9), 'a.html.gz')).sources).toHaveLength(1);
  });

  test('whose bytes are others than were packed is no page', async () => {
    const packed = gzipSync(PAGE, { level: 0 });
    packed[30] = (packed[30] ?? 0) ^ 1;
    const read = await opened(packed, 'a.html.gz');
    expect(read.sources).toEqual([]);
    expect(toldOf(read)).toEqual(['error read/broken-gzip a.html.gz']);
  });

  test('that is a bomb ends at a megabyte', async () => {
    const read = await opened(gzipSync(Buffer.alloc(300 * 1024 * 1024, 'a')), 'a.gz');
    expect(read.sources).toEqual([]);
    expect(toldOf(read)).toEqual(['error read/bomb a.gz']);
  });

  test('in gzips is looked into so far', async () => {
    let packed: Uint8Array = Buffer.from(PAGE);
    for (let depth = 0; depth < 6; depth++) packed = gzipSync(packed);
    expect(pathsOf(await opened(packed, 'a.gz'))).toEqual(['a.gz']);
    expect(toldOf(await opened(gzipSync(packed), 'a.gz'))).toEqual(['error read/nested-too-deep a.gz']);
  });
});
