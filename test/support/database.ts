import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findFacts } from '../../src/facts/find-facts.js';
import type { Copy } from '../../src/model/copy.js';
import type { SourceDraft } from '../../src/model/draft.js';
import { FACT_KINDS } from '../../src/model/fact-kinds.js';
import { type Database, openDatabase } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { TABLES } from '../../src/store/schema.js';
import { createWriter, type Decided } from '../../src/store/write.js';
import { entitiesByName } from './drafts.js';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for all tests of a file, gone after the last of them. */
export function sharedFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bpp-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Puts the drafts into the database at `path`, as an ingest would, and takes out the sources of `gone`. */
export function store(
  path: string,
  drafts: readonly SourceDraft[],
  gone: readonly string[] = [],
  copies: readonly Copy[] = [],
): void {
  const writer = createWriter(openForIngest(path), { rules: 'r1' });
  for (const source of gone) writer.removeSource(source);
  for (const draft of drafts) writer.putSource(draft);
  writer.tellTwinsApart();
  const named = { entities: entitiesByName([...writer.archiveChains()]), doubts: [], keys: new Map() };
  writer.putEntities([named], NOTHING_DECIDED);
  writer.putNaming({ by: 'name', articles: 0 });
  if (copies.length > 0) writer.putCopies(copies);
  const articles = writer.statingArticles();
  const facts = findFacts({ articles, statements: writer.statementsOf([...FACT_KINDS.keys()]) });
  writer.putFacts([{ facts, confirmed: new Set(), taken: [] }]);
  writer.finish();
  writer.close();
}

const NOTHING_DECIDED: Decided = {
  ...{ rejectedChains: new Map(), rejectedMentions: new Map(), hash: '' },
  ...{ confirmedEntities: new Set(), confirmedMentions: new Set() },
};

/** A database with the drafts, opened for reading until the test ends. */
export function storedDatabase(drafts: readonly SourceDraft[]): Database {
  const path = join(temporaryFolder(), 'test.db');
  store(path, drafts);
  const db = openDatabase(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Every row of every table but the row numbers, in an order of its own. */
export function dump(db: Database): string[] {
  return TABLES.flatMap((table) =>
    db
      .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}${table === 'meta' ? " WHERE key <> 'sealed'" : ''}`)
      .all()
      .map(({ n: _, ...row }) => `${table} ${JSON.stringify(row)}`)
      .sort(),
  );
}
