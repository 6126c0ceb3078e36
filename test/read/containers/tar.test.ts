import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { opened, pathsOf, toldOf } from '../../support/open-container.js';

const page = (told: string): string =>
  `<!doctype html><html><head><title>${told}</title></head><body><h1>${told}</h1><p>Ann Orde said so of ${told}.</p></body></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bpp-tar-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A tar of these files by the system's program. */
function tarOf(files: readonly string[], ...options: readonly string[]): Buffer {
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), page(file));
  }
  return execFileSync('tar', ['-C', folder, ...options, '-cf', '-', ...files], { maxBuffer: 2 ** 26 });
}

/** An entry by hand. */
function entry(name: string | Buffer, body: string | Buffer, sort = '0', size?: number): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(512);
  Buffer.from(name).copy(head);
  head.write('0000644\0', 100);
  head.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
  head.write('        ', 148);
  head.write(sort, 156);
  head.write('ustar\0', 257);
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
const END = Buffer.alloc(1024);
const long = `${'a-long-folder/'.repeat(18)}${'n'.repeat(120)}.html`;

describe('a tar', () => {
  test('of every sort gives its files in its order, long names whole', async () => {
    for (const format of ['ustar', 'gnu', 'pax', 'v7']) {
      const files =
        format === 'ustar' || format === 'v7' ? ['b.html', '2012/Siân.html'] : ['b.html', '2012/Siân.html', long];
      for (const pieces of [undefined, 100]) {
        const { sources, messages } = await opened(tarOf(files, `--format=${format}`), 'a.tar', pieces);
        expect(sources.map(({ text }) => text)).toEqual(files.map(page));
        expect(sources.slice(0, 2).map(({ path }) => path)).toEqual(['a.tar!b.html', 'a.tar!2012/Siân.html']);
        expect(messages).toEqual([]);
      }
    }
  });

  test('in a gzip is a tar, one in a tar as well', async () => {
    const tar = tarOf(['a.html', 'b.html']);
    const read = await opened(gzipSync(tar), 'a.tar.gz', 500);
    expect(pathsOf(read)).toEqual(['a.tar.gz!a.html', 'a.tar.gz!b.html']);
    expect(read.sources[0]).toMatchObject({ container: 'a.tar.gz', form: 'read/tar' });
    const outer = Buffer.concat([entry('in.tgz', gzipSync(tar)), END]);
    expect(pathsOf(await opened(outer, 'o.tar'))).toEqual(['o.tar!in.tgz!a.html', 'o.tar!in.tgz!b.html']);
  });

  test('leaves out links, devices, hidden files, and what a browser saved beside a page that comes later', async () => {
    const tar = Buffer.concat([
      entry('./', '', '5'),
      entry('mill_files/frame.html', page('frame')),
      entry('kept_files/frame.html', page('kept')),
      entry('._mill.html', page('fork')),
      entry('null', '', '3'),
      entry('mill.html', page('mill')),
      END,
    ]);
    const read = await opened(tar, 'a.tar', 512);
    expect(pathsOf(read)).toEqual(['a.tar!mill.html', 'a.tar!kept_files/frame.html']);
    expect(toldOf(read)).toEqual(['info read/saved-beside-page a.tar!mill_files']);
    symlinkSync('/etc/hostname', join(folder, 'link.html'));
    const linked = await opened(execFileSync('tar', ['-C', folder, '-cf', '-', 'link.html']), 'a.tar');
    expect([pathsOf(linked), toldOf(linked)]).toEqual([[], ['warning read/link-not-followed a.tar']]);
  });

  test('gives no name that leads out, is another’s, or is no UTF-8', async () => {
    const tar = Buffer.concat([
      entry('../../etc/mill.html', page('a')),
      entry('a.html', page('b')),
      entry('a.html', page('c')),
      entry(Buffer.from('caf\xe9.html', 'latin1'), page('d')),
      END,
    ]);
    const read = await opened(tar, 'a.tar');
    expect(pathsOf(read)).toEqual(['etc/mill.html', 'a.html', 'a.html#2', 'café.html'].map((name) => `a.tar!${name}`));
    expect(toldOf(read)).toEqual(['warning read/name-leads-out a.tar']);
  });

  test('that is cut or broken gives what stands before', async () => {
    const whole = Buffer.concat([entry('a.html', page('a')), entry('b.html', page('b')), END]);
    for (const cut of [600 + 512, 1024 + 100, 1024 + 512, 1024 + 600]) {
      const read = await opened(whole.subarray(0, cut), 'a.tar', 300);
      expect(pathsOf(read)).toEqual(['a.tar!a.html']);
      expect(toldOf(read)).toEqual(['error read/broken-tar a.tar']);
    }
    whole.write('?', 1024 + 3);
    expect(toldOf(await opened(whole, 'a.tar'))).toEqual(['error read/broken-tar a.tar']);
    const lying = Buffer.concat([entry('a.html', page('a')), entry('b.html', page('b'), '0', 8 ** 11 - 1)]);
    expect(pathsOf(await opened(lying, 'a.tar'))).toEqual(['a.tar!a.html']);
  });

  test('says which of its files are pieces of a sparse one', async () => {
    const gnu = await opened(
      Buffer.concat([entry('a.html', page('a')), entry('disk.img', page('x'), 'S'), END]),
      'a.tar',
    );
    expect(pathsOf(gnu)).toEqual(['a.tar!a.html']);
    expect(toldOf(gnu)).toEqual(['error read/sparse-file a.tar']);
    const record = '22 GNU.sparse.major=1\n';
    const pax = await opened(
      Buffer.concat([entry('p', record, 'x'), entry('GNUSparseFile.0/a.html', page('x')), END]),
      'a.tar',
    );
    expect([pathsOf(pax), toldOf(pax)]).toEqual([[], ['error read/sparse-file a.tar']]);
  });
});
