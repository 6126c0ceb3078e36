import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft, SourceDraft } from '../../src/model/draft.js';
import { nameDraft } from '../../src/record/name-draft.js';
import { contentHash } from '../../src/store/content-hash.js';
import { openDatabase, readState } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { articleRecords, boilerplateRecords } from '../../src/store/read.js';
import { readMeta } from '../../src/store/state.js';
import { createWriter, RefusedRow, type Writer } from '../../src/store/write.js';
import { ARCHIVE } from '../support/archive.js';
import { dump, store, storedDatabase, temporaryFolder } from '../support/database.js';
import { entitiesByName, sourceDraft } from '../support/drafts.js';

const chainsOf = (drafts: readonly SourceDraft[]) =>
  drafts.flatMap((draft) => draft.articles.flatMap((article) => article.chains));

const named = (drafts: readonly SourceDraft[], articles: readonly ArticleDraft[]) => {
  const entityOf = new Map(
    entitiesByName(chainsOf(drafts)).flatMap((entity) => entity.chains.map((link) => [link.chainId, entity] as const)),
  );
  return articles.map((article) => nameDraft(article, (chain) => entityOf.get(chain) ?? { id: chain, name: chain }));
};

describe('createWriter', () => {
  it('gives back every article record exactly as it was written, key order included', () => {
    const db = storedDatabase(ARCHIVE);
    const records = [...articleRecords(db)];
    const remarked = ({ source, articles, messages = [] }: SourceDraft) => {
      const issues = messages.map(({ path: _, ...issue }) => issue);
      const { text: _, ...record } = source;
      return articles.map((article) => ({ ...article, source: issues.length > 0 ? { ...record, issues } : record }));
    };
    const expected = named(ARCHIVE, ARCHIVE.flatMap(remarked));
    expect(records).toEqual(expected);
    expect(JSON.stringify(records)).toBe(JSON.stringify(expected));
    expect(records).toHaveLength(4);
  });

  it('gives back what was taken out of a source', () => {
    const db = storedDatabase(ARCHIVE);
    for (const draft of ARCHIVE) expect(boilerplateRecords(db, draft.source.path)).toEqual(draft.boilerplate);
  });

  it('keeps any words of any script, and `substr` finds them by code points', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replaceAll('\0', '').replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), words, (lines, name) => {
        const text = [...lines, `x ${name} y`].join('\n');
        const drafts = [
          sourceDraft({
            path: 'p.txt',
            text,
            articles: [
              {
                lines: lines.map((_, i) => i + 1).concat(lines.length + 1),
                mentions: [{ kind: 'person', text: name }],
              },
            ],
          }),
        ];
        const db = storedDatabase(drafts);
        expect([...articleRecords(db)]).toEqual(
          named(
            drafts,
            drafts.flatMap((draft) => draft.articles),
          ),
        );
        const found = db
          .prepare(
            `SELECT substr(a.text, start + 1, end - start) FROM mentions m JOIN articles a ON a.id = m.article_id`,
          )
          .pluck()
          .all();
        expect(found).toEqual([name]);
      }),
      { numRuns: 40 },
    );
  });

  it('holds the same rows after changes and removals as a fresh database', () => {
    const folder = temporaryFolder();
    const [first, second, third] = ARCHIVE as [SourceDraft, SourceDraft, SourceDraft];
    const older = sourceDraft({
      path: first.source.path,
      text: 'Old words\nof Zoë Quill.',
      articles: [{ lines: [1, 2], mentions: [{ kind: 'person', text: 'Zoë Quill' }] }],
      messages: [{ severity: 'info', rule: 'read/empty', reason: 'nothing much', path: first.source.path }],
    });
    const changed = join(folder, 'changed.db');
    store(changed, [third, older]);
    store(changed, [second, first], [third.source.path]);
    const fresh = join(folder, 'fresh.db');
    store(fresh, [first, second]);
    const [a, b] = [openDatabase(changed), openDatabase(fresh)];
    expect(dump(a)).toEqual(dump(b));
    expect(dump(a).length).toBeGreaterThan(60);
    const search = a.prepare('SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?').pluck();
    expect([search.get('quill'), search.get('cleared'), search.get('councillors')]).toEqual([0, 0, 1]);
    a.close();
    b.close();
  });

  it('writes nothing at all when nothing has changed', () => {
    const path = join(temporaryFolder(), 'x.db');
    store(path, ARCHIVE);
    const before = openDatabase(path).serialize();
    const writer = createWriter(openForIngest(path), { rules: 'r1' });
    expect(writer.isComplete()).toBe(true);
    expect(writer.known().sources.get('pages/001_merger.txt')).toMatchObject({
      sha256: ARCHIVE[0]?.source.sha256,
      rules: 'r1',
    });
    expect(writer.finish()).toMatchObject({ sources: 3, articles: 4, mentions: 28, quotes: 4, roles: 2 });
    writer.close();
    expect(openDatabase(path).serialize().equals(before)).toBe(true);
  });

  it('shows nothing until it is finished, and the next one goes on with what a stopped one wrote', () => {
    const path = join(temporaryFolder(), 'x.db');
    const put = (writer: Writer, names: readonly number[]): void => {
      for (const n of names) {
        writer.putSource(sourceDraft({ path: `${n}.txt`, text: `Story ${n}`, articles: [{ lines: [1] }] }));
      }
    };
    const count = (): unknown => {
      const db = openDatabase(path);
      const found = [readState(db), db.prepare('SELECT count(*) FROM sources').pluck().get()];
      db.close();
      return found;
    };
    const first = createWriter(openForIngest(path), { rules: 'r1' });
    put(first, [1, 2]);
    first.close();
    expect(count()).toEqual(['unfinished', 0]);
    const second = createWriter(openForIngest(path), { rules: 'r1' });
    expect([...second.known().sources.keys()]).toEqual(['1.txt', '2.txt']);
    put(second, [3]);
    second.finish();
    second.close();
    expect(count()).toEqual(['complete', 3]);
  });

  it('puts in place what a stopped one had finished but for that', () => {
    const path = join(temporaryFolder(), 'x.db');
    const database = openForIngest(path);
    const first = createWriter(database, { rules: 'r1' });
    for (const draft of ARCHIVE) first.putSource(draft);
    database.publish = () => {
      throw new Error('the disk is full');
    };
    expect(() => first.finish()).toThrow('the disk is full');
    first.close();
    const second = createWriter(openForIngest(path), { rules: 'r1' });
    expect(second.isComplete()).toBe(true);
    expect(second.finish()).toMatchObject({ sources: ARCHIVE.length });
    second.close();
    const db = openDatabase(path);
    expect(db.prepare('SELECT count(*) FROM sources').pluck().get()).toBe(ARCHIVE.length);
    db.close();
  });

  it('takes nothing of a source with a row that its table refuses, and all of the others', () => {
    const path = join(temporaryFolder(), 'x.db');
    const writer = createWriter(openForIngest(path), { rules: 'r1' });
    const draftOf = (name: string, confidence: number): SourceDraft => {
      const draft = sourceDraft({
        path: name,
        text: 'Words of Zoë Quill.',
        articles: [{ lines: [1], mentions: [{ kind: 'person', text: 'Zoë Quill' }] }],
      });
      const sure = (article: ArticleDraft): ArticleDraft => ({
        ...article,
        mentions: article.mentions.map((mention) => ({ ...mention, confidence })),
      });
      return { ...draft, articles: draft.articles.map(sure) };
    };
    writer.putSource(draftOf('a.txt', 0.9));
    expect(() => writer.putSource(draftOf('b.txt', 7))).toThrow(RefusedRow);
    writer.putSource(draftOf('c.txt', 0.9));
    writer.finish();
    writer.close();
    // Now of a database that is whole, whose digests follow what is written.
    const later = createWriter(openForIngest(path), { rules: 'r1' });
    later.putSource(draftOf('d.txt', 0.8));
    expect(() => later.putSource(draftOf('e.txt', 7))).toThrow(RefusedRow);
    later.finish();
    later.close();
    const db = openDatabase(path);
    expect(db.prepare('SELECT path FROM sources ORDER BY path').pluck().all()).toEqual(['a.txt', 'c.txt', 'd.txt']);
    expect(db.prepare('SELECT count(*) FROM mentions').pluck().get()).toBe(3);
    expect(readMeta(db, 'content')).toBe(contentHash(db));
    db.close();
  });

  it('keeps remarks about files that did not go in, and forgets them with the file', () => {
    const path = join(temporaryFolder(), 'x.db');
    const writer = createWriter(openForIngest(path), { rules: 'r1' });
    writer.putIssues('a.pdf', [{ severity: 'error', rule: 'read/binary', reason: 'a binary file', path: 'a.pdf' }]);
    expect(writer.known().issues).toMatchObject([{ path: 'a.pdf', failed: true, holdsPages: false }]);
    writer.removeSource('a.pdf');
    expect(writer.known().issues).toEqual([]);
    writer.close();
  });
});
