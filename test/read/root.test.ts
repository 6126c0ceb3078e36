import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/model/message.js';
import { meantBy, placesToHold } from '../../src/read/given.js';
import { realPlace, typedPlace } from '../../src/read/places.js';
import { decideRoot, outside, rememberedAs, rootAt, seenFrom } from '../../src/read/root.js';
import { temporaryFolder } from '../support/database.js';

let top = '';
beforeEach(() => {
  top = realPlace(temporaryFolder());
});

const at = (path: string): string => join(top, path);

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), 'Some text.');
  }
}

describe('rootAt', () => {
  test('has one path for a file, however it is reached', () => {
    put('arch/pages/a.txt');
    symlinkSync('arch', at('link'));
    symlinkSync('pages/a.txt', at('arch/alias.txt'));
    const root = rootAt(at('link'));
    const ways: readonly (readonly [typed: string, cwd: string])[] = [
      ['pages/a.txt', 'arch'],
      ['./pages/../pages//a.txt', 'arch'],
      ['a.txt', 'link/pages'],
      ['../../arch/pages/a.txt', 'arch/pages'],
      [at('link/pages/a.txt'), '.'],
      ['alias.txt', 'link'],
      ['link/pages/../alias.txt', '.'],
    ];
    for (const [typed, cwd] of ways) expect(root.pathOf(typedPlace(typed, at(cwd)))).toBe('pages/a.txt');
    expect(root.placeOf('pages/a.txt')).toBe(at('arch/pages/a.txt'));
  });

  test('follows `..` behind a link as the system does', () => {
    put('arch/pages/a.txt', 'arch/b.txt', 'b.txt');
    symlinkSync('arch/pages', at('link'));
    expect(rootAt(top).pathOf(typedPlace('link/../b.txt', top))).toBe('arch/b.txt');
  });

  test('has a path for what is no more, and none for what lies outside', () => {
    put('arch/a.txt', 'arch2/b.txt');
    const root = rootAt(at('arch'));
    expect(root.pathOf(at('arch/gone/c.txt'))).toBe('gone/c.txt');
    expect(root.pathOf(at('arch'))).toBe('.');
    expect(root.pathOf(at('arch2/b.txt'))).toBeUndefined();
    expect(root.pathOf(top)).toBeUndefined();
    expect(root.pathOf(at('arch/..a'))).toBe('..a');
  });

  test('names what a link leads out to by the link, also where it is reached without it', () => {
    put('disk/pages/x/a.txt', 'arch/b.txt');
    symlinkSync('../disk/pages', at('arch/news'));
    const root = rootAt(at('arch'), () => ['b.txt', 'news/x/a.txt']);
    expect(root.pathOf(at('arch/news/x/a.txt'))).toBe('news/x/a.txt');
    expect(root.pathOf(at('disk/pages/x/a.txt'))).toBe('news/x/a.txt');
    expect(root.pathOf(at('disk/pages/x'))).toBe('news/x');
    expect(rootAt(at('arch')).pathOf(at('disk/pages/x/a.txt'))).toBeUndefined();
    // A second link to the same place is the first one, as the archive knows it.
    symlinkSync('../disk/pages', at('arch/again'));
    expect(root.pathOf(at('arch/again/x/a.txt'))).toBe('news/x/a.txt');
  });

  test('may be the root of all', () => {
    put('a.txt');
    expect(rootAt('/').pathOf(at('a.txt'))).toBe(at('a.txt').slice(1));
    expect(rootAt('/').placeOf(at('a.txt').slice(1))).toBe(at('a.txt'));
    expect(rootAt('/').pathOf('/')).toBe('.');
  });

  test('does not take a file for standard input', () => {
    expect(rootAt(top).pathOf(at('-'))).toBe('./-');
    expect(rootAt(top).placeOf('./-')).toBe(at('-'));
  });
});

test('without an archive a path is as the working directory sees it', () => {
  put('arch/a.txt', 'b.txt');
  const root = seenFrom(at('arch'));
  expect(root.pathOf(at('arch/a.txt'))).toBe('a.txt');
  expect(root.pathOf(at('b.txt'))).toBe(at('b.txt'));
});

describe('decideRoot', () => {
  const decided = (
    given: readonly string[],
    question: { cwd?: string; db?: string; remembered?: string; rebuild?: boolean; root?: string },
  ): string => {
    const cwd = at(question.cwd ?? '.');
    const { remembered, rebuild, root } = question;
    const places = placesToHold(given, cwd);
    return decideRoot({ given: places, cwd, database: at(question.db ?? 'bpp.db'), remembered, rebuild, root }).folder;
  };

  beforeEach(() => put('pages/a.txt', 'pages/b.txt', 'w/c.txt', 'out/d.txt'));

  test('is the folder of the database where all that is given lies in it', () => {
    expect(decided(['../pages'], { cwd: 'w', db: 'bpp.db' })).toBe(top);
    expect(decided(['.'], { cwd: 'pages', db: 'pages/bpp.db' })).toBe(at('pages'));
    expect(decided(['pages'], { db: 'no/such/folder/bpp.db' })).toBe(top);
  });

  test('else the working directory', () => {
    expect(decided(['pages', 'w/c.txt'], { db: 'out/bpp.db' })).toBe(top);
    expect(decided(['pages/*.txt'], { db: 'out/bpp.db' })).toBe(top);
  });

  test('else the folder of the first that is given', () => {
    expect(decided(['../pages'], { cwd: 'w', db: 'out/bpp.db' })).toBe(top);
    expect(decided(['../pages/a.txt', '../pages/b.txt'], { cwd: 'w', db: 'out/bpp.db' })).toBe(at('pages'));
    expect(decided(['../pages/*.txt'], { cwd: 'w', db: 'out/bpp.db' })).toBe(at('pages'));
  });

  test('is what the database remembers, from its own folder; a rebuild may leave it', () => {
    expect(decided(['pages'], { db: 'out/bpp.db', remembered: '../pages' })).toBe(at('pages'));
    expect(decided(['w'], { db: 'out/bpp.db', remembered: '../pages' })).toBe(at('pages'));
    expect(decided(['w'], { db: 'out/bpp.db', remembered: '../pages', rebuild: true })).toBe(top);
    expect(decided(['pages/a.txt'], { db: 'out/bpp.db', remembered: '../pages', rebuild: true })).toBe(at('pages'));
  });

  test('is what the caller says', () => {
    expect(decided(['a.txt'], { cwd: 'pages', root: '..', remembered: '../w' })).toBe(top);
    for (const root of ['', 'no/such', 'pages/a.txt']) expect(() => decided(['pages'], { root })).toThrow(UsageError);
  });

  test('is remembered as the database sees it, through links too', () => {
    symlinkSync('out/bpp.db', at('bpp.db'));
    writeFileSync(at('out/bpp.db'), '');
    expect(rememberedAs(rootAt(at('pages')), at('out/bpp.db'))).toBe('../pages');
    expect(rememberedAs(rootAt(at('pages')), at('bpp.db'))).toBe('../pages');
    expect(rememberedAs(rootAt(at('out')), at('out/bpp.db'))).toBe('.');
  });
});

test('what lies outside is told with a root that holds both', () => {
  put('arch/a.txt', 'other/b.txt');
  const { message } = outside('../other', rootAt(at('arch')), at('arch'));
  expect(message).toBe(
    '`../other` lies outside the archive, whose paths start at `.`: for one that holds both, say --root ..',
  );
});

test('a typed path means a file, all in a folder, or what fits a pattern; it may be gone', () => {
  put('arch/pages/a.txt', 'arch/pages2/b.txt', 'arch/[c].txt');
  const means = (typed: string, path: string, cwd = 'arch/pages'): boolean =>
    meantBy(typed, at(cwd), rootAt(at('arch')))(path);
  expect(means('.', 'pages/x/y.txt')).toBe(true);
  expect(means('.', 'pages2/b.txt')).toBe(false);
  expect(means('a.txt', 'pages/a.txt')).toBe(true);
  expect(means('..', 'anything')).toBe(true);
  expect(means('..', '-')).toBe(false);
  expect(means('-', '-')).toBe(true);
  expect(means('../gone', 'gone/x.txt')).toBe(true);
  expect(means('../*.txt', 'd.txt')).toBe(true);
  expect(means('../*.txt', 'pages/a.txt')).toBe(false);
  expect(means('../../other', 'other')).toBe(false);
  expect(means('../[c].txt', '[c].txt')).toBe(true);
  rmSync(at('arch/[c].txt'));
  expect(means('../[c].txt', '[c].txt')).toBe(true);
});
