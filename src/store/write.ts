import type { Copy } from '../model/copy.js';
import type { Anchor, AnchorTarget, Curated, StatementAnchor } from '../model/curation.js';
import type { SourceDraft } from '../model/draft.js';
import type { ArchiveChain, Doubt } from '../model/entity.js';
import type { Facts, Statement, StatingArticle } from '../model/fact.js';
import type { EntityKind, MentionKind } from '../model/mention.js';
import type { Message } from '../model/message.js';
import type { FindHolders } from '../model/post-holder.js';
import type { SourceFile } from '../model/source.js';
import { contentHash } from './content-hash.js';
import {
  createAnchorFinder,
  rejectChain,
  rejectMention,
  rejectStatement,
  restoreRejected,
  type TakenStatement,
  writeStatus,
} from './curation.js';
import { type Database, explained, readState } from './database.js';
import { FULL_TEXT_INDEXES } from './fact-sql.js';
import type { IngestDatabase } from './ingest-database.js';
import { writePostHolders } from './post-holders.js';
import { type RememberedRoot, type Renaming, readRoot, renamePaths } from './root.js';
import {
  type Known,
  readComplaints,
  readIssues,
  readKnown,
  type StoredPrint,
  storedPrints,
  storedSource,
} from './sources.js';
import { readMeta, readTotals, setMeta, setState, type Totals } from './state.js';
import { createStatementFinder } from './statement-anchors.js';
import { allStatements, statingArticles } from './statements.js';
import { tellTwinsApart } from './twins.js';
import { writeCopies, writeDoubts, writeEntities } from './write-entities.js';
import { writeFacts } from './write-facts.js';
import { createSourceRows } from './write-source.js';

/**
 * Everything an ingest writes. Sources go in by batches, each in one transaction with all its rows, so that a kill at
 * any moment leaves whole sources and no torn one; until `finish`, the database says that it is unfinished.
 */
export interface Writer {
  /** Whether the last ingest came to its end: otherwise entities are to be made again even where no source changed. */
  isComplete(): boolean;
  known(): Known;
  /** Where paths start. */
  root(): RememberedRoot;
  /** Notes where paths start, and gives the sources and remarks that are there their new ones. */
  setRoot(root: string, renaming?: Renaming): void;
  /** What every source tells the others of its site, and what it was told. */
  prints(): readonly StoredPrint[];
  /** A source as it was read, from the database. */
  sourceAt(path: string): SourceFile;
  /** The remarks about a path. */
  issuesOf(path: string): readonly Message[];
  /** Every failure and warning. */
  complaints(): readonly Message[];
  /**
   * Puts in a source, with its messages where it has any, in place of anything older of that path.
   *
   * @throws RefusedRow where a table refuses one of its rows: nothing of the source is in then, and all else stays.
   */
  putSource(draft: SourceDraft): void;
  /** Takes out a source, and the remarks about it. */
  removeSource(path: string): void;
  /** Makes the remarks about `path` exactly these: for files that did not go in. */
  putIssues(path: string, messages: readonly Message[]): void;
  /** Chains of all articles, by source path, article and place in the article. Nothing may be written meanwhile. */
  archiveChains(): IterableIterator<ArchiveChain>;
  /** In the order of the archive. Nothing may be written meanwhile. */
  articleTexts(): IterableIterator<{ readonly id: string; readonly text: string; readonly published: string | null }>;
  putCopies(copies: readonly Copy[]): void;
  /** Brings back what decisions took out, so that they can be applied anew. */
  restoreRejected(): void;
  /** Gives rows of the same words in several articles their ids, by the order of the archive. */
  tellTwinsApart(): void;
  findAnchor(anchor: Anchor, kind: MentionKind): AnchorTarget | undefined;
  /** The entities as decisions left them, and what the rules left undecided; `hash` names the decisions. */
  putCurated(curated: Curated, doubts: readonly Doubt[], hash: string): void;
  /** Says who is meant by words for posts; comes after the entities. */
  putPostHolders(find: FindHolders): void;
  /** What the articles name, and what they state, things by their entities; comes after those are made. */
  stated(): { readonly articles: readonly StatingArticle[]; readonly statements: readonly Statement[] };
  findStatement(anchor: StatementAnchor): string | undefined;
  /** Takes out the statements that decisions took for none, and puts in the facts of the others. */
  putFacts(
    facts: Facts,
    curated?: { readonly confirmed: ReadonlySet<string>; readonly taken: readonly TakenStatement[] },
  ): void;
  /** Of the decisions that hold in the database; empty where there are none. */
  curationHash(): string;
  /** Where nothing was written this touches nothing. Otherwise commits, and marks the database as complete: one file that can be copied and opened where nothing can be written. */
  finish(): Totals;
  /** What was put in so far stays, whatever comes. */
  keep(): void;
  /** Lets go of the database; what was not committed is undone. */
  close(): void;
}

/** A table refuses a row: a fact that cannot be, so a fault of the rules that made it. */
export class RefusedRow extends Error {
  override readonly name = 'RefusedRow';
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/** Sources in one transaction: a commit waits for the disk, so that one for each would bound the whole ingest. */
const BATCH = 100;

/** The writing side of a database; `rules` is the version of the rules that the drafts were made with. */
export function createWriter({ db, path: file, close }: IngestDatabase, { rules }: { readonly rules: string }): Writer {
  const insertSource = createSourceRows(db);
  const deleteSource = db.prepare('DELETE FROM sources WHERE path = ?');
  const deleteIssues = db.prepare('DELETE FROM issues WHERE path = ?');
  const insertIssue = db.prepare(
    `INSERT INTO issues (path, ordinal, line, severity, rule, reason)
     VALUES (@path, @ordinal, @line, @severity, @rule, @reason)`,
  );
  let batch = 0;
  let changed = false;

  const commit = (): void => {
    if (db.inTransaction) db.exec('COMMIT');
    batch = 0;
  };
  const write = (change: () => void): void => {
    try {
      if (!db.inTransaction) {
        if (!changed) db.pragma('journal_mode = WAL');
        changed = true;
        db.exec('BEGIN IMMEDIATE');
        setState(db, 'unfinished');
        // Before anything else is put in: a row that is brought back is to have its own id.
        restoreRejected(db);
      }
      change();
      batch += 1;
      if (batch >= BATCH) commit();
    } catch (error) {
      if (error instanceof RefusedRow) throw error;
      if (db.inTransaction) db.exec('ROLLBACK');
      throw explained(error, file);
    }
  };
  /** All of a change or, where a table refuses a row of it, nothing of it. */
  const whole = (change: () => void): void => {
    db.exec('SAVEPOINT whole');
    try {
      change();
    } catch (error) {
      db.exec('ROLLBACK TO whole');
      if (isRefusal(error)) throw new RefusedRow(error.message, { cause: error });
      throw error;
    } finally {
      if (db.inTransaction) db.exec('RELEASE whole');
    }
  };
  const replaceIssues = (path: string, messages: readonly Message[]): void => {
    deleteIssues.run(path);
    messages.forEach(({ line = null, severity, rule, reason }, ordinal) => {
      insertIssue.run({ path, ordinal, line, severity, rule, reason });
    });
  };

  return {
    isComplete: () => readState(db) === 'complete',
    known: () => readKnown(db),
    root: () => readRoot(db),
    setRoot: (root, renaming) => {
      if (readMeta(db, 'root') === root) return;
      write(() => {
        if (renaming) renamePaths(db, renaming);
        setMeta(db, 'root', root);
      });
    },
    prints: () => storedPrints(db),
    sourceAt: (path) => {
      const source = storedSource(db, path);
      if (source === undefined) throw new Error(`no source ${path} in the database`);
      return source;
    },
    issuesOf: (path) => readIssues(db, path),
    complaints: () => readComplaints(db),
    putSource: (draft) =>
      write(() =>
        whole(() => {
          deleteSource.run(draft.source.path);
          insertSource(draft, rules);
          if (draft.messages) replaceIssues(draft.source.path, draft.messages);
        }),
      ),
    removeSource: (path) =>
      write(() => {
        deleteSource.run(path);
        deleteIssues.run(path);
      }),
    putIssues: (path, messages) => write(() => replaceIssues(path, messages)),
    archiveChains: () => readChains(db),
    articleTexts: () =>
      db
        .prepare<[], { id: string; text: string; published: string | null }>(
          'SELECT id, text, published FROM articles ORDER BY source, ordinal',
        )
        .iterate(),
    putCopies: (copies) => write(() => writeCopies(db, copies)),
    restoreRejected: () => write(() => restoreRejected(db)),
    tellTwinsApart: () => write(() => tellTwinsApart(db)),
    findAnchor: createAnchorFinder(db),
    putCurated: (curated, doubts, hash) =>
      write(() => {
        for (const [chain, decision] of curated.rejectedChains) rejectChain(db, chain, decision);
        for (const [mention, decision] of curated.rejectedMentions) rejectMention(db, mention, decision);
        writeEntities(db, curated.entities);
        writeDoubts(db, doubts);
        writeStatus(db, curated.confirmedEntities, curated.confirmedMentions);
        setMeta(db, 'curation', hash);
      }),
    putPostHolders: (find) => write(() => writePostHolders(db, find)),
    stated: () => ({ articles: statingArticles(db), statements: allStatements(db) }),
    findStatement: createStatementFinder(db),
    putFacts: (facts, { confirmed, taken } = { confirmed: new Set(), taken: [] }) =>
      write(() => {
        for (const statement of taken) rejectStatement(db, statement);
        writeFacts(db, facts, confirmed);
      }),
    curationHash: () => readMeta(db, 'curation'),
    finish: () => {
      if (!changed && readState(db) === 'complete') return readTotals(db);
      write(() => {
        setState(db, 'complete');
        setMeta(db, 'content', contentHash(db));
      });
      commit();
      settle(db);
      return readTotals(db);
    },
    keep: commit,
    close,
  };
}

/** Compacts the full-text indexes and leaves the file in the journal mode that needs no second file beside it. */
function settle(db: Database): void {
  for (const index of FULL_TEXT_INDEXES) db.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
}

interface ChainRow {
  readonly id: string;
  readonly article_id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: string;
  readonly key: string;
  readonly is_full: number;
  readonly mention_count: number;
  readonly context: string;
  readonly evidence: string;
  readonly published: string | null;
}

function* readChains(db: Database): IterableIterator<ArchiveChain> {
  const rows = db.prepare<[], ChainRow>(
    `SELECT c.id, c.article_id, c.kind, c.name, c.key, c.aliases, c.is_full, c.mention_count, c.context,
       c.evidence, a.published
     FROM chains c JOIN articles a ON a.id = c.article_id ORDER BY a.source, a.ordinal, c.ordinal`,
  );
  for (const row of rows.iterate()) {
    const evidence: Pick<ArchiveChain, 'forms' | 'posts' | 'sex' | 'rivals'> = JSON.parse(row.evidence);
    yield {
      id: row.id,
      articleId: row.article_id,
      kind: row.kind,
      name: row.name,
      key: row.key,
      aliases: JSON.parse(row.aliases),
      full: row.is_full === 1,
      mentionCount: row.mention_count,
      context: JSON.parse(row.context),
      ...evidence,
      ...(evidence.rivals ? { rivals: evidence.rivals.map((rival) => row.article_id + rival) } : {}),
      ...(row.published ? { published: row.published } : {}),
    };
  }
}
