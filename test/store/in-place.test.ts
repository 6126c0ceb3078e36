import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDraft } from '../../src/model/draft.js';
import { openDatabase, writesOf } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { readMeta } from '../../src/store/state.js';
import { createWriter, type Writer } from '../../src/store/write.js';
import { dump, sharedFolder, store } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

// A big database of few things: what is in it is small, and the file is not.
const SOURCES = 120;
const EMPTY_BYTES = 70_000_000;

const cwd = sharedFolder();
const big = (): string => join(cwd(), 'big.db');
const [CHANGED, BEFORE] = ['007.txt', '006.txt'];

function page(path: string, text: string): SourceDraft {
  return sourceDraft({
    path,
    text,
    articles: [{ lines: [1], mentions: [{ kind: 'person', text: 'Zoë Quill' }] }],
  });
}
const told = (n: number): string => `Zoë Quill told story ${n}.`;
const name = (n: number): string => `${String(n).padStart(3, '0')}.txt`;

beforeAll(() => {
  store(
    big(),
    Array.from({ length: SOURCES }, (_, n) => page(name(n), told(n))),
  );
  const db = new BetterSqlite3(big());
  db.exec(`CREATE TABLE pad AS SELECT zeroblob(${EMPTY_BYTES}); DROP TABLE pad`);
  db.close();
});

/** A database of its own for a test. */
function copyOf(path: string): string {
  const own = join(cwd(), path);
  copyFileSync(big(), own);
  return own;
}

const inodeOf = (path: string): number => statSync(path).ino;

function writing(path: string, changes = 1): Writer {
  const writer = createWriter(openForIngest(path), { rules: 'r1' });
  writer.plan(changes);
  return writer;
}

function textOf(path: string, source: string): unknown {
  const db = openDatabase(path);
  try {
    return db.prepare('SELECT text FROM articles WHERE source = ?').pluck().get(source);
  } finally {
    db.close();
  }
}

const beside = (path: string): readonly string[] =>
  readdirSync(cwd()).filter((file) => join(cwd(), file).startsWith(`${path}-`));

describe('a small change of a big database', () => {
  it('is written where it is, shows nothing until it is finished, and leaves what a copy would', () => {
    const path = copyOf('a.db');
    const inode = inodeOf(path);
    const writer = writing(path);
    writer.putSource(page(CHANGED, 'Zoë Quill told another.'));
    expect([writer.keep(), textOf(path, CHANGED)]).toEqual([false, told(7)]);
    writer.finish();
    writer.close();
    expect([inodeOf(path), textOf(path, CHANGED), beside(path)]).toEqual([inode, 'Zoë Quill told another.', []]);

    const copied = copyOf('b.db');
    const other = writing(copied, Number.POSITIVE_INFINITY);
    other.putSource(page(CHANGED, 'Zoë Quill told another.'));
    other.finish();
    other.close();
    const [one, two] = [openDatabase(path), openDatabase(copied)];
    expect(dump(one)).toEqual(dump(two));
    // Whoever writes next need not prove that the database is as it was left.
    expect(readMeta(one, 'sealed')).toBe(String(writesOf(path)));
    one.close();
    two.close();
  });

  it('is undone where it is not finished', () => {
    const path = copyOf('c.db');
    const writer = writing(path);
    writer.removeSource(CHANGED);
    writer.close();
    expect([textOf(path, CHANGED), beside(path)]).toEqual([told(7), []]);
  });

  it('goes into a copy where it is not small, or where somebody reads', () => {
    const path = copyOf('d.db');
    const inode = inodeOf(path);
    const many = writing(path, 2);
    many.removeSource(CHANGED);
    many.finish();
    many.close();
    const second = inodeOf(path);
    expect(second).not.toBe(inode);

    // It asks for nothing at this moment, and may ask for more of the same archive.
    const reader = openDatabase(path);
    const few = writing(path);
    few.removeSource(BEFORE);
    few.finish();
    few.close();
    expect(reader.prepare('SELECT count(*) FROM sources').pluck().get()).toBe(SOURCES - 1);
    reader.close();
    expect(inodeOf(path)).not.toBe(second);
    expect([textOf(path, BEFORE), beside(path)]).toEqual([undefined, []]);
  });

  it('goes on with the copy of an ingest that was cut short', () => {
    const path = copyOf('e.db');
    const first = writing(path, SOURCES);
    first.removeSource(BEFORE);
    first.close();
    const second = writing(path);
    second.removeSource(CHANGED);
    second.finish();
    second.close();
    expect([textOf(path, BEFORE), textOf(path, CHANGED), beside(path)]).toEqual([undefined, undefined, []]);
  });

  it('says who keeps it from its end, and changes nothing then', () => {
    const path = copyOf('f.db');
    const writer = writing(path);
    writer.removeSource(CHANGED);
    const reader = new BetterSqlite3(path, { readonly: true });
    const cursor = reader.prepare('SELECT path FROM sources').iterate();
    cursor.next();
    expect(() => writer.finish()).toThrow(/another program has been reading .*: nothing was changed/);
    writer.close();
    expect([...cursor]).toHaveLength(SOURCES - 1);
    reader.close();
    expect([textOf(path, CHANGED), beside(path)]).toEqual([told(7), []]);
  }, 20_000);

  it('refuses a database that was put in the place of the one that it began with', () => {
    const path = copyOf('g.db');
    const writer = writing(path);
    writer.removeSource(CHANGED);
    copyFileSync(big(), `${path}.other`);
    spawnSync('mv', [`${path}.other`, path]);
    expect(() => writer.finish()).toThrow(/was removed while an ingest wrote it/);
    writer.close();
    expect(textOf(path, CHANGED)).toBe(told(7));
  });
});

/** A process that changes every article and is killed: with its pages in memory, or when half of them are in the file. */
function killed(path: string, kilobytes: number): void {
  const script = `
    const db = new (require('better-sqlite3'))(${JSON.stringify(path)});
    db.pragma('cache_size = -${kilobytes}');
    db.exec("BEGIN; UPDATE articles SET text = text || ' Half.'; UPDATE blocks SET rule = rule || 'x'");
    process.kill(process.pid, 'SIGKILL');`;
  expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
}

describe('a change that is killed', () => {
  it.each([
    ['before its commit', 64_000],
    ['within it', 8],
  ])('%s leaves the archive as it was, to whoever opens it next', (_, kilobytes) => {
    const path = copyOf(`killed-${kilobytes}.db`);
    killed(path, kilobytes);
    expect(existsSync(`${path}-journal`)).toBe(true);
    const db = openDatabase(path);
    const whole = openDatabase(big());
    expect(dump(db)).toEqual(dump(whole));
    db.close();
    whole.close();
    const writer = writing(path, SOURCES);
    writer.removeSource(CHANGED);
    writer.finish();
    writer.close();
    expect([textOf(path, CHANGED), textOf(path, BEFORE), beside(path)]).toEqual([undefined, told(6), []]);
  });

  it('before its commit can be read by those who may not write', () => {
    const path = copyOf('closed.db');
    killed(path, 64_000);
    const reader = new BetterSqlite3(path, { readonly: true });
    expect(reader.prepare('SELECT text FROM articles WHERE source = ?').pluck().get(CHANGED)).toBe(told(7));
    reader.close();
  });
});
