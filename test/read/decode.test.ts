import { describe, expect, test } from 'vitest';
import { decode } from '../../src/read/decode.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('decode', () => {
  test('reads UTF-8 and says that it is valid', () => {
    expect(decode(Buffer.from('£1.5 billion – “circa”'))).toEqual({
      text: '£1.5 billion – “circa”',
      charset: 'utf-8',
      charsetBasis: 'read/utf-8-valid',
      replaced: 0,
    });
  });

  test('takes a byte order mark for the charset and not for text', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Depot'))).toMatchObject({
      text: 'Depot',
      charset: 'utf-8',
      charsetBasis: 'read/bom',
    });
    expect(decode(bytes([0xff, 0xfe, 0x44, 0, 0xa3, 0]))).toMatchObject({
      text: 'D£',
      charset: 'utf-16le',
      charsetBasis: 'read/bom',
    });
    expect(decode(bytes([0xfe, 0xff, 0, 0x44, 0, 0xa3]))).toMatchObject({
      text: 'D£',
      charset: 'utf-16be',
      charsetBasis: 'read/bom',
    });
  });

  test('sees UTF-16 without a mark by its NULs', () => {
    const text = 'The depot was sold for £2m.';
    expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({
      text,
      charset: 'utf-16le',
      charsetBasis: 'read/utf-16-nuls',
    });
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toMatchObject({ text, charset: 'utf-16be' });
  });

  test('reads all of 80 to 9F of Windows-1252 as letters and signs', () => {
    const found = decode(bytes([0x93, 0x80, 0x35, 0x6d, 0x94, 0x20, 0x97, 0x20, 0x91, 0x8c, 0x9c, 0x99, 0x85, 0x92]));
    expect(found).toMatchObject({
      text: '“€5m” — ‘Œœ™…’',
      charset: 'windows-1252',
      charsetBasis: 'read/windows-1252-fallback',
      replaced: 0,
    });
  });

  test('follows the meta element of a page that is no UTF-8', () => {
    const page = (label: string): Uint8Array => bytes(`<meta charset="${label}"><p>`, [0xa9, 0xbe], '</p>');
    expect(decode(page('iso-8859-2'))).toMatchObject({ charset: 'iso-8859-2', charsetBasis: 'read/meta-charset' });
    expect(decode(page('iso-8859-2')).text).toContain('Šž');
    expect(decode(page('iso-8859-1'))).toMatchObject({ charset: 'windows-1252', charsetBasis: 'read/meta-charset' });
    expect(decode(page('utf-16'))).toMatchObject({
      charset: 'windows-1252',
      charsetBasis: 'read/windows-1252-fallback',
    });
    expect(decode(page('no-such-thing'))).toMatchObject({ charset: 'windows-1252' });
  });

  test('follows the labels that old pages write', () => {
    const http = bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>', [0xa9], '</p>');
    expect(decode(http)).toMatchObject({ charset: 'iso-8859-2', charsetBasis: 'read/meta-charset' });
    const xml = bytes('<?xml version="1.0" encoding="iso-8859-2"?><html><p>', [0xa9], '</p>');
    expect(decode(xml)).toMatchObject({ charset: 'iso-8859-2', charsetBasis: 'read/meta-charset' });
  });

  test('does not believe a label by which the bytes cannot be read', () => {
    const page = bytes(
      '<meta charset="shift_jis"><p>',
      [0x93],
      'It',
      [0x92],
      's gone',
      [0x94],
      ' at ',
      [0xa3],
      '5m',
      [0xfd, 0xff],
      '</p>',
    );
    expect(decode(page)).toMatchObject({ charset: 'windows-1252', charsetBasis: 'read/windows-1252-fallback' });
    expect(decode(page).text).toContain('“It’s gone” at £5m');
  });

  test('prefers valid UTF-8 to the meta element', () => {
    expect(decode(Buffer.from('<meta charset="iso-8859-2"><p>ä'))).toMatchObject({ charset: 'utf-8' });
  });

  test.each([
    ['latin1', 'windows-1252'],
    ['x-sjis', 'shift_jis'],
    ['gb2312', 'gbk'],
    ['iso-8859-9', 'windows-1254'],
  ])('reads %s as browsers do', (label, charset) => {
    expect(decode(bytes(`<meta charset="${label}"><p>`, [0xb0, 0xa1], '</p>'))).toMatchObject({ charset });
  });

  test('keeps UTF-8 in which a character broke, and counts what is lost', () => {
    const page = Buffer.concat([Buffer.from('“One”, “two” and “three” – £4'), Buffer.from([0xe2, 0x80])]);
    expect(decode(page)).toMatchObject({ charset: 'utf-8', charsetBasis: 'read/utf-8-damaged', replaced: 1 });
  });

  test('reads the marks of an old Macintosh, and leaves Portuguese alone', () => {
    const mac = decode(bytes('He didn', [0xd5], 't say ', [0xd2], 'no,', [0xd3], ' and paid ', [0xa3], '5.'));
    expect(mac).toMatchObject({ text: 'He didn’t say “no,” and paid £5.', charsetBasis: 'read/mac-roman-marks' });
    expect(decode(bytes('Jo', [0xe3], 'o P', [0xd5], 'E M', [0xd3], 'VEL')).charset).toBe('windows-1252');
  });

  test('counts characters that were lost before, and changes none', () => {
    expect(decode(Buffer.from('savings of \ufffd78 million'))).toMatchObject({
      text: 'savings of \ufffd78 million',
      replaced: 1,
    });
  });
});
