import { crc32, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { opened, pathsOf, toldOf } from '../../support/open-container.js';
import { type Wanted, zipOf } from '../../support/zip-writer.js';

const page = (told: string): string =>
  `<!doctype html><html><head><title>${told}</title></head><body><h1>${told}</h1><p>Ann Orde said so of ${told}.</p></body></html>`;
const file = (name: Wanted['name'], told = String(name)): Wanted => ({ name, bytes: page(told) });

describe('a zip', () => {
  test('gives its files in its order, by their way inside, and no folder', async () => {
    const read = await opened(
      zipOf([
        { name: '2012/', bytes: '', method: 0 },
        file('2012/mill.html'),
        { name: 'a.txt', bytes: 'The mill.', method: 0 },
      ]),
      'a.zip',
    );
    expect(pathsOf(read)).toEqual(['a.zip!2012/mill.html', 'a.zip!a.txt']);
    expect(read.sources[0]).toMatchObject({ container: 'a.zip', form: 'read/zip', text: page('2012/mill.html') });
    expect(read.messages).toEqual([]);
  });

  test('reads names by the flag, by the field, as UTF-8 where they are, else by CP437', async () => {
    const cp437 = Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74]);
    const unicode = Buffer.from('Łódź.txt');
    const field = Buffer.alloc(9 + unicode.length);
    field.writeUInt16LE(0x7075, 0);
    field.writeUInt16LE(5 + unicode.length, 2);
    field[4] = 1;
    field.writeUInt32LE(crc32(Buffer.from('?od?.txt')), 5);
    unicode.copy(field, 9);
    const zip = zipOf([
      { name: 'Siân.txt', bytes: 'One.', flags: 0x800 },
      { name: 'Llŷn.txt', bytes: 'Two.' },
      { name: cp437, bytes: 'Three.' },
      { name: '?od?.txt', bytes: 'Four.', extra: field },
      { name: 'other.txt', bytes: 'Five.', extra: field },
    ]);
    expect(pathsOf(await opened(zip, 'a.zip'))).toEqual(
      ['Siân.txt', 'Llŷn.txt', 'café.txt', 'Łódź.txt', 'other.txt'].map((name) => `a.zip!${name}`),
    );
  });

  test('gives no name that leads out, acts on a terminal, or is another’s', async () => {
    const names = [
      '../../etc/mill.txt',
      '/root/mill.txt',
      'C:\\pages\\mill.txt',
      'a/./b.txt',
      'a/b.txt',
      'a\u001b[2J\u202e.txt',
      '..',
      'x\0y.txt',
    ];
    const read = await opened(zipOf(names.map((name) => file(name, 'Mill'))), 'a.zip');
    expect(pathsOf(read)).toEqual(
      [
        'etc/mill.txt',
        'root/mill.txt',
        'pages/mill.txt',
        'a/b.txt',
        'a/b.txt#2',
        'a\\u{1b}[2J\\u{202e}.txt',
        'unnamed',
        'x\\u{0}y.txt',
      ].map((name) => `a.zip!${name}`),
    );
    expect(toldOf(read)).toEqual(['warning read/name-leads-out a.zip']);
    expect(read.messages[0]?.reason).toContain('`../../etc/mill.txt`');
  });

  test('leaves out what a walk through folders leaves out, and follows no link', async () => {
    const zip = zipOf([
      file('__MACOSX/._mill.html'),
      file('.git/mill.html'),
      file('a/.DS_Store'),
      { ...file('link.html'), mode: 0o120777 },
      file('mill.html'),
      file('mill_files/frame.html'),
      file('other_files/kept.html'),
      { name: 'logo.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1') },
    ]);
    const read = await opened(zip, 'a.zip');
    expect(pathsOf(read)).toEqual(['a.zip!mill.html', 'a.zip!other_files/kept.html']);
    expect(toldOf(read)).toEqual([
      'info read/saved-beside-page a.zip!mill_files',
      'warning read/link-not-followed a.zip',
      'info read/parts-of-pages a.zip',
    ]);
  });

  test('says once of all entries that are encrypted, and of all that are packed otherwise', async () => {
    const zip = zipOf([
      { ...file('a.html'), flags: 1 },
      { ...file('b.html'), flags: 1 },
      { ...file('c.html'), method: 14 },
      file('d.html'),
    ]);
    const read = await opened(zip, 'a.zip');
    expect(pathsOf(read)).toEqual(['a.zip!d.html']);
    expect(toldOf(read)).toEqual(['error read/encrypted a.zip', 'error read/packing-method a.zip']);
    expect(read.messages.map(({ reason }) => reason).join()).toMatch(/`a\.html`, `b\.html`.*`c\.html`.*LZMA/);
  });

  test('loses a broken entry and no other', async () => {
    const zip = zipOf([
      file('a.html'),
      { ...file('b.html'), sum: 7 },
      { ...file('c.html'), size: 9 },
      { ...file('d.html'), method: 0, size: 9000 },
      file('e.html'),
    ]);
    const read = await opened(zip, 'a.zip');
    expect(pathsOf(read)).toEqual(['a.zip!a.html', 'a.zip!e.html']);
    expect(toldOf(read)).toEqual(['b', 'c', 'd'].map((name) => `error read/broken-entry a.zip!${name}.html`));
  });

  test('that was cut gives the entries that are whole', async () => {
    const whole = zipOf([file('a.html'), { ...file('b.html'), streams: true }, file('c.html'), file('d.html')]);
    const cut = whole.subarray(0, whole.indexOf('d.html') + 40);
    const read = await opened(cut, 'a.zip');
    expect(pathsOf(read)).toEqual(['a.html', 'b.html', 'c.html'].map((name) => `a.zip!${name}`));
    expect(read.sources[1]?.text).toBe(page('b.html'));
    expect(toldOf(read)).toEqual(['error read/broken-zip a.zip']);
  });

  test('whose directory breaks in its middle gives all that stands in it', async () => {
    const zip = zipOf([file('a.html'), file('b.html'), file('c.html')]);
    zip.write('XX', zip.indexOf('b.html', zip.indexOf('PK\x01\x02', 0, 'latin1')) - 46, 'latin1');
    const read = await opened(zip, 'a.zip');
    expect(pathsOf(read)).toEqual(['a.html', 'b.html', 'c.html'].map((name) => `a.zip!${name}`));
    expect(toldOf(read)).toEqual(['error read/broken-zip a.zip']);
  });

  test('that is a bomb is none: by one entry, by entries that share bytes, by zips in zips', async () => {
    const zeros = { name: 'zeros.txt', bytes: Buffer.alloc(20 * 1024 * 1024, 'a') };
    const one = await opened(zipOf([zeros, file('a.html')]), 'a.zip');
    expect(pathsOf(one)).toEqual(['a.zip!a.html']);
    expect(toldOf(one)).toEqual(['error read/bomb a.zip!zeros.txt']);

    const lying = await opened(zipOf([{ ...zeros, size: 100_000 }, file('a.html')]), 'a.zip');
    expect(pathsOf(lying)).toEqual(['a.zip!a.html']);

    const zip = zipOf([file('a.html'), file('b.html')]);
    const second = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    zip.writeUInt32LE(0, second + 42);
    const shared = await opened(zip, 'a.zip');
    expect(pathsOf(shared)).toEqual(['a.zip!a.html']);
    expect(toldOf(shared)).toEqual(['error read/overlapping-entries a.zip']);
  });

  test('of zips that are each honest is not unpacked to more than one may be', async () => {
    const filler = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7919) % 251));
    const honest = zipOf([{ name: 'a.txt', bytes: Buffer.concat([filler, Buffer.alloc(1_000_000, 'a b ')]) }]);
    const many = zipOf(Array.from({ length: 90 }, (_, at) => ({ name: `${at}.zip`, bytes: honest })));
    const read = await opened(gzipSync(many, { level: 9 }), 'a.zip.gz');
    expect(read.sources.length).toBeLessThan(80);
    expect(toldOf(read).filter((told) => told.includes('read/bomb'))).not.toEqual([]);
  });

  test('in a zip, and gzips in it, are opened', async () => {
    const inner = zipOf([file('b.html')]);
    const read = await opened(
      zipOf([
        { name: 'in/b.zip', bytes: inner },
        { name: 'c.html.gz', bytes: gzipSync(page('c')) },
      ]),
      'a.zip',
    );
    expect(pathsOf(read)).toEqual(['a.zip!in/b.zip!b.html', 'a.zip!c.html.gz']);
    expect(read.sources.map(({ container, form }) => [container, form])).toEqual([
      ['a.zip', 'read/zip'],
      ['a.zip', 'read/zip'],
    ]);
  });

  test('of very many entries is read in time', async () => {
    const zip = zipOf(
      Array.from({ length: 5000 }, (_, at) => ({ name: `${at}.txt`, bytes: `Page ${at}.`, method: 0 })),
    );
    expect((await opened(zip, 'a.zip')).sources).toHaveLength(5000);
  });
});
