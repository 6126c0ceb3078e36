import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANIFEST, openSiteFolder } from '../../../src/report/site/folder.js';

let root = '';
const site = (): string => join(root, 'site');
const at = (name: string): string => join(site(), name);

function written(files: Readonly<Record<string, string>>) {
  const folder = openSiteFolder(site(), 'site');
  for (const [name, text] of Object.entries(files)) folder.write(name, [text]);
  return folder.close();
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the folder of a site', () => {
  test('is made, and what is as it was is not written again', () => {
    expect(written({ 'index.html': 'one', 'person/ada.html': 'Ada' })).toMatchObject({
      files: 2,
      changed: 2,
      removed: 0,
      bytes: 6,
    });
    const long = new Date(2001, 1, 1);
    for (const name of ['index.html', 'person/ada.html', MANIFEST]) utimesSync(at(name), long, long);
    expect(written({ 'index.html': 'two', 'person/ada.html': 'Ada' })).toMatchObject({ changed: 1 });
    expect(statSync(at('person/ada.html')).mtime).toEqual(long);
    expect(statSync(at(MANIFEST)).mtime).toEqual(long);
    expect(readFileSync(at('index.html'), 'utf8')).toBe('two');
  });

  test('loses the pages that it has no more, and nothing else', () => {
    written({ 'index.html': '', 'person/ada.html': '', 'place/quay.html': '' });
    writeFileSync(at('person/notes.html'), 'mine');
    writeFileSync(at('CNAME'), 'mine');
    expect(written({ 'index.html': '' })).toMatchObject({ files: 1, removed: 2 });
    expect(readdirSync(site()).sort()).toEqual(['CNAME', MANIFEST, 'index.html', 'person']);
    expect(readdirSync(at('person'))).toEqual(['notes.html']);
  });

  test('knows the pages of a run that ended before its time', () => {
    openSiteFolder(site(), 'site').write('person/ada.html', ['Ada']);
    expect(written({ 'index.html': '' })).toMatchObject({ removed: 1 });
    expect(existsSync(at('person'))).toBe(false);
  });

  test('a list that leads out of it is not followed', () => {
    written({ 'index.html': '' });
    writeFileSync(join(root, 'a.html'), 'mine');
    mkdirSync(join(root, 'else'));
    writeFileSync(join(root, 'else', 'a.html'), 'mine');
    symlinkSync(join(root, 'else'), at('linked'));
    const list = readFileSync(at(MANIFEST), 'utf8');
    writeFileSync(at(MANIFEST), `${list}../a.html\n${join(root, 'a.html')}\nlinked/a.html\n`);
    expect(written({ 'index.html': '' }).removed).toBe(0);
    expect(existsSync(join(root, 'a.html'))).toBe(true);
    expect(existsSync(join(root, 'else', 'a.html'))).toBe(true);
  });

  test('a folder of anything else is refused, and a page of anybody else is left as it is', () => {
    mkdirSync(site());
    writeFileSync(at('index.html'), 'mine');
    expect(() => openSiteFolder(site(), 'site')).toThrow('`site` holds `index.html`, which is of no site');
    rmSync(at('index.html'));
    written({ 'index.html': '' });
    writeFileSync(at('search.html'), 'mine');
    const folder = openSiteFolder(site(), 'site');
    expect(() => folder.write('search.html', ['ours'])).toThrow('did not write');
    expect(readFileSync(at('search.html'), 'utf8')).toBe('mine');
    writeFileSync(join(root, 'file'), '');
    expect(() => openSiteFolder(join(root, 'file'), 'file')).toThrow('`file` is a file');
  });
});
