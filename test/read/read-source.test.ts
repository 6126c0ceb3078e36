import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Message, UsageError } from '../../src/model/message.js';
import type { SourceFile } from '../../src/model/source.js';
import { LARGEST_SOURCE } from '../../src/read/limits.js';
import type { Selection } from '../../src/read/patterns.js';
import { sourceFromText } from '../../src/read/read-source.js';
import { readSources } from '../../src/read/read-sources.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bpp-read-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array = 'Some text.'): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), content);
}

async function read(
  ...given: readonly (string | Selection)[]
): Promise<{ sources: SourceFile[]; messages: Message[] }> {
  const messages: Message[] = [];
  const sources: SourceFile[] = [];
  const paths = given.filter((each) => typeof each === 'string');
  const selection = given.find((each) => typeof each === 'object');
  const context = {
    ...selection,
    cwd,
    stdin: Readable.from([]),
    report: (message: Message) => void messages.push(message),
  };
  for await (const { source } of readSources(paths, context)) sources.push(source);
  return { sources, messages };
}

const told = (messages: readonly Message[]): readonly string[] =>
  messages.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

describe('readSources', () => {
  test('gives the files of a folder in byte order of their path, folders inside included', async () => {
    for (const path of ['a/b.txt', 'a/B.txt', 'a/é.txt', 'a/c/d.html', 'a/c.txt', 'a/Z.md']) put(path);
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual([
      'a/B.txt',
      'a/Z.md',
      'a/b.txt',
      'a/c.txt',
      'a/c/d.html',
      'a/é.txt',
    ]);
    expect(messages).toEqual([]);
  });

  test('shows a path as it lies from the working directory, however it was given', async () => {
    put('a/b.txt');
    for (const given of ['a', './a/', join(cwd, 'a'), 'a/../a/b.txt']) {
      expect((await read(given)).sources.map((source) => source.path)).toEqual(['a/b.txt']);
    }
    expect((await read('.')).sources.map((source) => source.path)).toEqual(['a/b.txt']);
  });

  test('reads a file once, though it was named twice', async () => {
    put('a/b.txt');
    expect((await read('a', 'a/b.txt', 'a')).sources).toHaveLength(1);
  });

  test('hashes and measures the bytes, not the text', async () => {
    put('a.txt', Buffer.from([0xef, 0xbb, 0xbf, 0x68, 0x69]));
    const [source] = (await read('a.txt')).sources;
    expect(source).toMatchObject({
      text: 'hi',
      size: 5,
      charset: 'utf-8',
      charsetBasis: 'read/bom',
      mediaType: 'text/plain',
    });
    expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('passes over hidden files and databases in a folder without a word', async () => {
    for (const path of ['a/.DS_Store', 'a/.git/HEAD', 'a/bpp.db', 'a/bpp.db-wal', 'a/page.txt']) put(path);
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual(['a/page.txt']);
    expect(messages).toEqual([]);
  });

  test('names what cannot be read, and reads the rest', async () => {
    put('a/page.txt');
    put('a/empty.txt', '');
    put('a/blank.txt', ' \n\u00a0\n');
    put('a/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    put('a/data', Buffer.from([1, 2, 3, 0, 0, 0, 4, 5]));
    put('a/huge.txt');
    truncateSync(join(cwd, 'a/huge.txt'), LARGEST_SOURCE + 1);
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual(['a/page.txt']);
    expect(told(messages)).toEqual([
      'error read/empty-file a/blank.txt',
      'error read/binary-file a/data',
      'error read/empty-file a/empty.txt',
      'error read/too-large a/huge.txt',
      'error read/picture a/picture.png',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    put('a.txt');
    chmodSync(join(cwd, 'a.txt'), 0);
    expect(told((await read('a.txt')).messages)).toEqual(['error read/unreadable-file a.txt']);
  });

  test('never opens a pipe: it would wait for ever', async () => {
    put('a/page.txt');
    execFileSync('mkfifo', [join(cwd, 'a/pipe')]);
    const { sources, messages } = await read('a');
    expect(sources).toHaveLength(1);
    expect(told(messages)).toEqual(['warning read/not-a-file a/pipe']);
    expect(told((await read('a/pipe')).messages)).toEqual(['error read/not-a-file a/pipe']);
  });

  test('follows a link that is named, and none inside a folder', async () => {
    put('pages/page.txt');
    mkdirSync(join(cwd, 'a'));
    symlinkSync('../pages/page.txt', join(cwd, 'a/link.txt'));
    symlinkSync('.', join(cwd, 'a/loop'));
    expect((await read('a/link.txt')).sources.map((source) => source.path)).toEqual(['pages/page.txt']);
    const { sources, messages } = await read('a');
    expect(sources).toEqual([]);
    expect(told(messages)).toEqual([
      'warning read/link-not-followed a/link.txt',
      'warning read/link-not-followed a/loop',
    ]);
  });

  test('says of a lost character that it is kept', async () => {
    put('a.txt', 'savings of \ufffd78 million');
    const { sources, messages } = await read('a.txt');
    expect(sources[0]?.text).toContain('\ufffd78');
    expect(told(messages)).toEqual(['info read/lost-characters a.txt']);
  });

  test('mends mojibake in a page and keeps it in a text dump, and says so of both', async () => {
    const line = Buffer.from('Depot sold for \u00c2\u00a35m');
    put('a/page.html', Buffer.concat([Buffer.from('<!doctype html>\n<p>'), line, Buffer.from('</p>')]));
    put('a/text.txt', line);
    const { sources, messages } = await read('a');
    expect(sources.map(({ text, charsetBasis }) => [text, charsetBasis])).toEqual([
      ['<!doctype html>\n<p>Depot sold for £5m</p>', 'read/mojibake-repaired'],
      ['Depot sold for Â£5m', 'read/utf-8-valid'],
    ]);
    expect(told(messages)).toEqual(['warning read/mojibake a/page.html', 'warning read/mojibake a/text.txt']);
  });

  test('refuses each kind of file that is no page, by what it is', async () => {
    const story = 'The lido at Amble will close in June, the council said on Monday, for want of money to mend it.';
    const kinds: Readonly<Record<string, string | Uint8Array>> = {
      'g.json': JSON.stringify({ name: 'Lido', version: story }),
      'h.ndjson': `${JSON.stringify({ id: 1, level: story })}\n${JSON.stringify({ id: 2, level: story })}\n`,
      'i.csv': `ward,votes\nLido,"${story}"\nPool,"${story}"\n`,
      'k.js': `document.title = "${story}";`,
      'l.css': `.lido::after { content: "${story}"; }`,
      'm.py': `print("${story}")\n`,
      'n.xml': `<?xml version="1.0"?><minutes><item>${story}</item></minutes>`,
    };
    for (const [name, content] of Object.entries(kinds)) put(`a/${name}`, content);
    put('a/page.txt', story);
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual(['a/page.txt']);
    expect(
      messages.map(({ path, severity, reason }) => [path, severity, /, which is not read: \S/.test(reason)]),
    ).toEqual(Object.keys(kinds).map((name) => [`a/${name}`, 'error', true]));
    expect(new Set(messages.map(({ rule }) => rule)).size).toBe(Object.keys(kinds).length);
  });

  test('passes over what a browser saved beside a page with one remark', async () => {
    put('a/Lido.html', '<h1>Lido</h1>');
    put('a/Lido_files/logo.png', Buffer.from('89504e470d0a1a0a0000', 'hex'));
    put('a/Lido_files/saved_resource.html', '<p>An advert.</p>');
    put('a/Bad.htm', '<h1>Bad</h1>');
    put('a/Bad-Dateien/s.js', 'var x = 1;');
    put('a/Bad.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'));
    put('a/img/map.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
    put('a/council_files/minutes.txt', 'The council met.');
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual(['a/Bad.htm', 'a/Lido.html', 'a/council_files/minutes.txt']);
    expect(told(messages)).toEqual([
      'info read/saved-beside-page a/Bad-Dateien',
      'info read/saved-beside-page a/Lido_files',
      'info read/parts-of-pages a',
      'info read/parts-of-pages a/img',
    ]);
    expect(told((await read('a/Lido_files/logo.png')).messages)).toEqual(['error read/picture a/Lido_files/logo.png']);
  });

  test('leaves out what a .bppignore says, as git would, and says so', async () => {
    for (const path of ['drafts/a.txt', 'old/b.txt', 'old/keep.txt', 'c.txt', 'c.bak']) put(`a/${path}`);
    put('.bppignore', '*.bak\n');
    put('a/.bppignore', '# no pages\ndrafts/\n/old/*\n!/old/keep.txt\n');
    const { sources, messages } = await read('a');
    expect(sources.map((source) => source.path)).toEqual(['a/c.txt', 'a/old/keep.txt']);
    expect(told(messages)).toEqual(['info read/left-out .bppignore', 'info read/left-out a/.bppignore']);
    expect((await read('a/drafts/a.txt')).sources).toHaveLength(1);
  });

  test('takes what is included and not excluded', async () => {
    for (const path of ['a/b.txt', 'a/b.html', 'a/x/c.txt', 'a/old/d.txt']) put(path);
    const paths = async (selection: Selection, ...given: readonly string[]): Promise<string[]> =>
      (await read(...given, selection)).sources.map((source) => source.path);
    expect(await paths({ include: ['*.txt'], exclude: ['old/'] }, 'a')).toEqual(['a/b.txt', 'a/x/c.txt']);
    expect(await paths({ include: ['/a/x/'] }, 'a')).toEqual(['a/x/c.txt']);
    expect(await paths({ exclude: ['b.*'] }, 'a/b.txt', 'a/x')).toEqual(['a/x/c.txt']);
    await expect(paths({ include: ['*.md'] }, 'a')).rejects.toThrow('--include');
  });

  test('resolves a pattern in quotes, unless a file is called so', async () => {
    for (const path of ['a/b1.txt', 'a/b2.txt', 'a/c.txt', 'a/x/b3.txt', 'a/x/y/b4.txt', '[b].txt']) put(path);
    const paths = async (given: string): Promise<string[]> => (await read(given)).sources.map((source) => source.path);
    expect(await paths('a/b*.txt')).toEqual(['a/b1.txt', 'a/b2.txt']);
    expect(await paths('a/**/b?.txt')).toEqual(['a/b1.txt', 'a/b2.txt', 'a/x/b3.txt', 'a/x/y/b4.txt']);
    expect(await paths('*/x')).toEqual(['a/x/b3.txt', 'a/x/y/b4.txt']);
    expect(await paths('[b].txt')).toEqual(['[b].txt']);
    await expect(paths('a/*.html')).rejects.toThrow('no file fits `a/*.html`');
    await expect(paths('no/*.html')).rejects.toThrow('no file or folder `no`');
  });

  test('throws where a path does not exist, before anything is read', async () => {
    put('a.txt');
    await expect(read('a.txt', 'no/such')).rejects.toThrow(UsageError);
    await expect(read('a.txt', 'no/such')).rejects.toThrow('no file or folder `no/such`');
    await expect(read('a.txt/b')).rejects.toThrow(UsageError);
  });

  test('throws where a folder is empty or nothing is named', async () => {
    mkdirSync(join(cwd, 'empty'));
    await expect(read('empty')).rejects.toThrow('`empty` holds no files');
    await expect(read()).rejects.toThrow(UsageError);
  });
});

describe('standard input', () => {
  async function readFrom(...chunks: string[]): Promise<{ sources: SourceFile[]; messages: Message[] }> {
    const sources: SourceFile[] = [];
    const messages: Message[] = [];
    const stdin = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    const context = { cwd, stdin, report: (message: Message) => void messages.push(message) };
    for await (const { source } of readSources(['-'], context)) sources.push(source);
    return { sources, messages };
  }

  test('is a source under the name `-`', async () => {
    const { sources } = await readFrom('<!doctype html><p>Dep', 'ot');
    expect(sources).toMatchObject([{ path: '-', mediaType: 'text/html', text: '<!doctype html><p>Depot' }]);
  });

  test('is told of where it holds nothing', async () => {
    const { sources, messages } = await readFrom();
    expect(sources).toEqual([]);
    expect(told(messages)).toEqual(['error read/empty-file -']);
  });
});

describe('sourceFromText', () => {
  test('keeps what the caller knows of the page', () => {
    const page = {
      path: 'line 1',
      text: 'Depot',
      mediaType: 'text/plain',
      id: 'x7',
      url: 'https://example.com/',
      published: '2012-03-03',
    } as const;
    expect(sourceFromText(page)).toMatchObject({
      ...page,
      size: 5,
      charset: 'utf-8',
      charsetBasis: 'read/given-as-text',
    });
  });
});
