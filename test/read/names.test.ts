import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameFromText, nameOf, placesWithLost, systemPath } from '../../src/read/names.js';
import { temporaryFolder } from '../support/database.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['a page', 'page.txt', 'page.txt'],
  ['UTF-8', '\xc3\xa9.txt', 'é.txt'],
  ['Latin-1', '\xe9.txt', '\\xe9.txt'],
  ['bytes among UTF-8', '\xc3\xa9\xff\xfe\xf0\x9f\x9a\x93', 'é\\xff\\xfe🚓'],
  ['a sequence that is cut', 'a\xf0\x9f\x9a', 'a\\xf0\\x9f\\x9a'],
  ['a surrogate', '\xed\xa0\x80', '\\xed\\xa0\\x80'],
  ['a long form of a slash', '\xc0\xaf', '\\xc0\\xaf'],
  ['the letters of an escape', '\\xff', '\\x5cxff'],
  ['the letters of an escaped escape', '\\x5cxff', '\\x5cx5cxff'],
  ['a backslash before a byte', '\\\xff', '\\\\xff'],
  ['other backslashes', 'a\\b\\x4\\xFG', 'a\\b\\x4\\xFG'],
  ['a mark of byte order', '\xef\xbb\xbfa', '\ufeffa'],
  ['U+FFFD itself', '\xef\xbf\xbd', '\ufffd'],
  ['a line feed and an escape', 'a\n\x1b[2J', 'a\n\u001b[2J'],
])('a name of %s has a form that leads back to its bytes', (_, name, form) => {
  expect(nameOf(bytes(name))).toBe(form);
  expect(Buffer.from(systemPath(form))).toEqual(bytes(name));
});

test('no two names have one form', () => {
  const parts = ['\\', 'x', 'f', '5c', 'xff', '\xff', '\xc3', '\xa9'];
  const names = new Set<string>();
  const forms = new Set<string>();
  const lost: string[] = [];
  for (let at = 0; at < 8 ** 4; at++) {
    const name = [0, 1, 2, 3].map((place) => parts[Math.floor(at / 8 ** place) % 8]).join('');
    const form = nameOf(bytes(name));
    names.add(name);
    forms.add(form);
    if (!Buffer.from(systemPath(form)).equals(bytes(name))) lost.push(name);
  }
  expect(lost).toEqual([]);
  expect(forms.size).toBe(names.size);
});

test('a text that is a name already has the form of its bytes', () => {
  for (const text of ['page.txt', 'é', 'a\\xff', '\\x5cxff', '\\\\x0a'])
    expect(nameFromText(text)).toBe(nameOf(Buffer.from(text)));
});

test('what a shell hands over with lost characters leads to all that it may be', () => {
  const folder = temporaryFolder();
  mkdirSync(systemPath(join(folder, 'd\\xe9')));
  for (const name of ['a\\xff', 'a\\xfe', 'b']) writeFileSync(systemPath(join(folder, 'd\\xe9', name)), 'x');
  expect([...placesWithLost(join(folder, 'd\ufffd', 'a\ufffd'))].sort()).toEqual([
    join(folder, 'd\\xe9', 'a\\xfe'),
    join(folder, 'd\\xe9', 'a\\xff'),
  ]);
  expect(placesWithLost(join(folder, 'd\ufffd', 'b'))).toEqual([join(folder, 'd\\xe9', 'b')]);
  expect(placesWithLost(join(folder, 'c\ufffd'))).toEqual([]);
});
