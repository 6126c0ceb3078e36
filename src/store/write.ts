import type { Copy } from '../model/copy.js';
import type { Anchor, AnchorTarget, Curated, StatementAnchor } from '../model/curation.js';
import type { SourceDraft } from '../model/draft.js';
import type { ArticleKeys, FactsBefore, Statement, StatingArticle } from '../model/fact.js';
import type { EntityKind, MentionKind } from '../model/mention.js';
import type { Message } from '../model/message.js';
import type { HolderRules } from '../model/post-holder.js';
import type { SourceFile } from '../model/source.js';
import { filesOf } from '../text/locator.js';
import { articlesNamingSome, countChains, type NamedChain, readChains, type SomeChains } from './archive-chains.js';
import {
  readKeys,
  readSentences,
  type StoredSentences,
  unreadTexts,
  withCopies,
  writeSentences,
  writeStatementKeys,
} from './article-keys.js';
import {
  type ChangedNames,
  type ChangedSentences,
  type Changes,
  type FollowedChanges,
  followChanges,
} from './changes.js';
import { assertAsLeft } from './check/sound.js';
import { contentHash, type FollowedDigests, followDigests } from './content-hash.js';
import { entitiesCalled, rejectChain, rejectMention, restoreRejected, writeStatus } from './curation.js';
import { type Database, explained, readState } from './database.js';
import { type EntityKeys, readEntityKeys } from './entity-keys.js';
import { FULL_TEXT_INDEXES } from './fact-sql.js';
import { explainedFile } from './file-error.js';
import type { IngestDatabase } from './ingest-database.js';
import { dropLate, lacksLate, makeIndexes, makeLate } from './late-schema.js';
import { writePostHolders } from './post-holders.js';
import { type RememberedRoot, type Renaming, readRoot, renamePaths } from './root.js';
import {
  type Beside,
  type Known,
  type KnownContainer,
  readComplaints,
  readIssues,
  readKnown,
  type StoredPrint,
  storedPrints,
  storedSource,
} from './sources.js';
import { readMeta, readTotals, setMeta, setState, type Totals } from './state.js';
import { commonThings, countStatements, type SomeStatements, statementsOf, statingArticles } from './statements.js';
import { tellTwinsApart } from './twins.js';
import { type NamedEntities, type Renamed, replaceEntities, writeCopies, writeEntities } from './write-entities.js';
import { type FactsToPut, factsBefore, writeFacts } from './write-facts.js';
import { prepareFor, type WriterStatements } from './writer-statements.js';

/**
 * Everything an ingest writes, into a copy that replaces the database when it is finished (`replacement.ts`). Sources go in
 * by batches, each source with all its rows in one transaction, so that a kill at any moment leaves whole sources and no
 * torn one; the next ingest goes on from them. A small change of a big database is written into that, as a whole or not at
 * all (`in-place.ts`). Each method throws a `UsageError` where the disk is full, gone or the like.
 */
export interface Writer {
  /** Says how many sources are to change, before anything is written: of few in a big archive no copy is made. */
  plan(changes: number): void;
  /** Whether the last ingest came to its end: otherwise entities are to be made again even where no source changed. */
  isComplete(): boolean;
  known(): Known;
  /** Where paths start. */
  root(): RememberedRoot;
  /** Notes where paths start, and gives the sources and remarks that are there their new ones. */
  setRoot(root: string, renaming?: Renaming): void;
  /**
   * What every source tells the others of its site, and what it was told; with `beside` only of the sites that these prints are
   * of, and of those that these sources are of now.
   */
  prints(beside?: Beside): readonly StoredPrint[];
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
  /** Notes a file that was looked into to its end, when all that it held is in. */
  putContainer(container: KnownContainer): void;
  /** Makes the remarks about `path` exactly these: for files that did not go in. */
  putIssues(path: string, messages: readonly Message[]): void;
  /** Chains of all articles, by source path, article and place in the article. Nothing may be written meanwhile. */
  archiveChains(some?: SomeChains): IterableIterator<NamedChain>;
  /** Looks at the sentences of articles that came. */
  putSentences(read: (text: string) => Uint32Array): void;
  /** The sentences of all articles, or of these, in the order of the archive. Nothing may be written meanwhile. */
  sentences(ids?: Iterable<string>): IterableIterator<StoredSentences>;
  /** The same of all articles, in no order. */
  sentenceKeys(): IterableIterator<ArticleKeys>;
  /** What of the changes tells which articles are copies. */
  changedSentences(): ChangedSentences | undefined;
  /** These articles, as far as they are there, and whatever is of one origin with any of them. */
  withCopies(ids: Iterable<string>): ReadonlySet<string>;
  /** Makes the copies exactly these, or those among some articles. */
  putCopies(copies: readonly Copy[], among?: ReadonlySet<string>): void;
  /** Brings back what decisions took out, so that they can be applied anew. */
  restoreRejected(): void;
  /** Gives rows of the same words in several articles their ids, by the order of the archive. */
  tellTwinsApart(): void;
  findAnchor(anchor: Anchor, kind: MentionKind): AnchorTarget | undefined;
  /** Entities of this kind that are called so, by their own name or by one that an article uses; `key` is the name's. */
  entitiesCalled(kind: EntityKind, key: string): readonly string[];
  countChains(): number;
  /** The articles that name a person or a body which so many chains name. */
  articlesNamingSome(chains: { readonly from: number; readonly to: number }): readonly string[];
  /** Makes the entities exactly these, which come in parts, as decisions left them. */
  putEntities(parts: Iterable<NamedEntities>, decided: Decided): void;
  /** Puts entities, as decisions left them, in the place of those that their chains had. */
  replaceEntities(renamed: Renamed, decided: Decided): void;
  /** What entities are found by. */
  entityKeys(): EntityKeys;
  /** How the archive is named. */
  naming(): Naming | undefined;
  /** Notes how it is named. */
  putNaming(naming: Naming): void;
  /** Says who is meant by words for posts; comes after the entities. */
  putPostHolders(holders: HolderRules): void;
  /** What has changed since the ingest began; undefined where that is not known, as in a first load. */
  changes(): Changes | undefined;
  /** What of that the names depend on. */
  changedNames(): ChangedNames | undefined;
  /** What the articles name, by its entities, or some of them; comes after those are made. */
  statingArticles(ids?: Iterable<string>): readonly StatingArticle[];
  /** What is named in so many stories that it tells no matter from another. */
  commonThings(): ReadonlySet<string>;
  countStatements(tables: readonly string[], some?: SomeStatements): number;
  /** What the articles state of these kinds, or some of it. */
  statementsOf(tables: readonly string[], some?: SomeStatements): readonly Statement[];
  findStatement(anchor: StatementAnchor): string | undefined;
  /** What the statements of articles are compared by. */
  putStatementKeys(articles: Iterable<ArticleKeys>): void;
  /** Of all articles. Nothing may be written meanwhile. */
  statementKeys(): IterableIterator<ArticleKeys>;
  factsBefore(): FactsBefore;
  /**
   * Makes the facts exactly these, which come in parts, or puts them in the place of those `before`; takes out the statements
   * that decisions took for none.
   */
  putFacts(parts: Iterable<FactsToPut>, before?: ReadonlySet<string>): void;
  /** Of the decisions that hold in the database; empty where there are none. */
  curationHash(): string;
  /**
   * Makes sure that a kill takes nothing of what was written so far. The next ingest goes on with it; readers go on seeing
   * the archive as it was before. False where that cannot be, for a change that is written as a whole.
   */
  keep(): boolean;
  /**
   * Where nothing was written this touches nothing. Otherwise readers have from now on what was written: one file, which
   * can be copied, and opened where nothing can be written.
   */
  finish(): Totals;
  /** Lets go of the database. What was written and not finished is kept for the next ingest, as by `keep`, or undone. */
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

/** The file is tidied where more than a tenth of the archive went in: to do so is to write all of it anew. */
const TIDY_FROM = 10;
/** Sources below which the gaps in a file are not worth it. */
const FEWEST_TIDIED = 100;

const countSources = (db: Database): number => Number(db.prepare('SELECT count(*) FROM sources').pluck().get());

const isEmptyOfSources = (db: Database): boolean => db.prepare('SELECT 1 FROM sources LIMIT 1').get() === undefined;

/** The writing side of a database; `rules` is the version of the rules that the drafts were made with. */
export function createWriter(database: IngestDatabase, { rules }: { readonly rules: string }): Writer {
  let prepared = prepareFor(database.db);
  let batch = 0;
  let changed = false;
  let planned = Number.POSITIVE_INFINITY;
  let put = 0;
  /** The digests of the tables, where the ingest began with a whole database. */
  let followed: FollowedDigests | undefined;
  /** What changes, where it began so too. */
  let changes: FollowedChanges | undefined;
  /** Whether there are no indexes yet, as in a first load. */
  let isBare = false;

  /** The statements, on the connection that is written to by now. */
  const on = (): WriterStatements => {
    if (prepared.db !== database.db) prepared = prepareFor(database.db);
    return prepared;
  };
  const commit = (): void => {
    if (database.isInPlace()) return;
    if (database.db.inTransaction) database.db.exec('COMMIT');
    batch = 0;
  };
  /** Every statement that writes goes through here: what fails is undone, and said in words. */
  const guarded = <T>(change: () => T): T => {
    try {
      return change();
    } catch (error) {
      if (error instanceof RefusedRow) throw error;
      undo(database);
      throw explainedFile(explained(error, database.path), database.path);
    }
  };
  const write = (change: () => void): void =>
    guarded(() => {
      if (!changed && !database.isAsSealed()) assertAsLeft(database.db, database.path);
      database.begin(planned);
      if (!changed) {
        const isComplete = readState(database.db) === 'complete';
        followed = followDigests(database.db, isComplete ? readMeta(database.db, 'content') : '');
        // Other rules may name otherwise what did not change.
        if (isComplete && readNaming(database.db)?.rules === rules) changes = followChanges(database.db);
      }
      const { db } = database;
      if (!changed || !db.inTransaction) {
        if (!db.inTransaction) db.exec('BEGIN IMMEDIATE');
        setState(db, 'unfinished');
        // Before anything else is put in: a row that is brought back is to have its own id.
        if (!changed) {
          if (isEmptyOfSources(db)) dropLate(db);
          isBare = lacksLate(db);
          restoreRejected(db);
        }
        changed = true;
      }
      change();
      batch += 1;
      if (batch >= BATCH) commit();
    });
  /** What has rows of its own is found by indexes: without them each removal would read every table. */
  const remove = (path: string): void => {
    if (isBare && on().sourceAt.get(path) !== undefined) live(makeLate);
    on().deleteSource.run(path);
  };
  const live = (make: (db: Database) => void): void => {
    if (isBare) make(database.db);
    isBare = lacksLate(database.db);
  };
  /** All of a change or, where a table refuses a row of it, nothing of it. */
  const whole = (change: () => void): void => {
    const { db } = database;
    db.exec('SAVEPOINT whole');
    try {
      if (followed) followed.undoing(change);
      else change();
    } catch (error) {
      // A disk that is full undoes the whole transaction by itself.
      if (db.inTransaction) db.exec('ROLLBACK TO whole');
      if (isRefusal(error)) throw new RefusedRow(error.message, { cause: error });
      throw error;
    } finally {
      if (db.inTransaction) db.exec('RELEASE whole');
    }
  };
  const replaceIssues = (path: string, messages: readonly Message[]): void => {
    on().deleteIssues.run(path);
    messages.forEach(({ line = null, severity, rule, reason }, ordinal) => {
      on().insertIssue.run({ path, ordinal, line, severity, rule, reason });
    });
  };

  /** Takes out what decisions take out, puts in entities, and confirms what is confirmed. */
  const deciding = (decided: Decided, put: (db: Database) => void): void => {
    const { db } = database;
    for (const [chain, decision] of decided.rejectedChains) rejectChain(db, chain, decision);
    for (const [mention, decision] of decided.rejectedMentions) rejectMention(db, mention, decision);
    put(db);
    // Where nothing was decided and nothing is, nothing is confirmed: to see that takes a look at every mention.
    if (decided.hash !== '' || readMeta(db, 'curation') !== '')
      writeStatus(db, decided.confirmedEntities, decided.confirmedMentions);
    setMeta(db, 'curation', decided.hash);
  };

  return {
    plan: (changes) => {
      planned = changes;
    },
    isComplete: () => readState(database.db) === 'complete',
    known: () => readKnown(database.db),
    root: () => readRoot(database.db),
    setRoot: (root, renaming) => {
      if (readMeta(database.db, 'root') === root) return;
      write(() => {
        if (renaming) {
          live(makeLate);
          renamePaths(database.db, renaming);
          // The order of the archive is another: of copies, and of rows of the same words, another may come first.
          changes = undefined;
        }
        setMeta(database.db, 'root', root);
      });
    },
    prints: (beside) => storedPrints(database.db, beside),
    sourceAt: (path) => {
      const source = storedSource(database.db, path);
      if (source === undefined) throw new Error(`no source ${path} in the database`);
      return source;
    },
    issuesOf: (path) => readIssues(database.db, path),
    complaints: () => readComplaints(database.db),
    putSource: (draft) =>
      write(() =>
        whole(() => {
          remove(draft.source.path);
          on().insertSource(draft, rules);
          put += 1;
          if (draft.messages) replaceIssues(draft.source.path, draft.messages);
        }),
      ),
    removeSource: (path) =>
      write(() => {
        remove(path);
        on().deleteIssues.run(path);
        // It is to come back where its file is asked for.
        on().deleteContainers.run(JSON.stringify(filesOf(path)));
      }),
    putContainer: (container) => write(() => on().insertContainer.run(container)),
    putIssues: (path, messages) => {
      if (!areSame(readIssues(database.db, path), messages)) write(() => replaceIssues(path, messages));
    },
    archiveChains: (some) => readChains(database.db, some),
    putSentences: (read) =>
      write(() => {
        const { db } = database;
        for (const texts of unreadTexts(db)) {
          writeSentences(
            db,
            texts.map(({ id, text }) => ({ id, sentences: read(text) })),
          );
        }
      }),
    sentences: (ids) => readSentences(database.db, ids),
    sentenceKeys: () => readKeys(database.db, 'sentence_keys'),
    changedSentences: () => changes?.sentences(),
    withCopies: (ids) => withCopies(database.db, ids),
    putCopies: (copies, among) => write(() => writeCopies(database.db, copies, among)),
    restoreRejected: () =>
      write(() => {
        live(makeIndexes);
        restoreRejected(database.db);
      }),
    tellTwinsApart: () => write(() => tellTwinsApart(database.db, changes?.ids())),
    findAnchor: (anchor, kind) => on().findAnchor(anchor, kind),
    entitiesCalled: (kind, key) => entitiesCalled(database.db, kind, key),
    countChains: () => countChains(database.db),
    articlesNamingSome: (chains) => articlesNamingSome(database.db, chains),
    putEntities: (parts, decided) => write(() => deciding(decided, (db) => writeEntities(db, parts))),
    replaceEntities: (renamed, decided) => write(() => deciding(decided, (db) => replaceEntities(db, renamed))),
    entityKeys: () => readEntityKeys(database.db),
    naming: () => readNaming(database.db),
    putNaming: (naming) => write(() => setMeta(database.db, 'naming', JSON.stringify({ ...naming, rules }))),
    putPostHolders: (holders) => write(() => writePostHolders(database.db, holders)),
    changes: () => changes?.now(),
    changedNames: () => changes?.names(),
    statingArticles: (ids) => statingArticles(database.db, ids),
    commonThings: () => commonThings(database.db),
    putStatementKeys: (articles) => write(() => writeStatementKeys(database.db, articles)),
    statementKeys: () => readKeys(database.db, 'statement_keys'),
    factsBefore: () => factsBefore(database.db),
    countStatements: (tables, some) => countStatements(database.db, tables, some),
    statementsOf: (tables, some) => statementsOf(database.db, tables, some),
    findStatement: (anchor) => on().findStatement(anchor),
    putFacts: (parts, before) => write(() => writeFacts(database.db, parts, before)),
    curationHash: () => readMeta(database.db, 'curation'),
    keep: () => {
      guarded(commit);
      return !database.isInPlace();
    },
    finish: () => {
      if (changed || readState(database.db) !== 'complete') {
        write(() => {
          live(makeLate);
          setState(database.db, 'complete');
          setMeta(database.db, 'content', followed?.now() ?? contentHash(database.db));
        });
      }
      return guarded(() => {
        commit();
        if (database.isBegun()) {
          const tidied = put >= FEWEST_TIDIED && put > countSources(database.db) / TIDY_FROM;
          for (const index of tidied ? FULL_TEXT_INDEXES : []) {
            database.db.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
          }
          database.publish({ tidied });
        }
        return readTotals(database.db);
      });
    },
    close: () => {
      try {
        commit();
      } catch {
        // Whoever closes has an error at hand already, or loses what a kill would have taken.
      } finally {
        database.close();
      }
    },
  };
}

function areSame(before: readonly Message[], now: readonly Message[]): boolean {
  const isSame = ({ line, severity, rule, reason }: Message, other: Message | undefined): boolean =>
    line === other?.line && severity === other?.severity && rule === other.rule && reason === other.reason;
  return before.length === now.length && before.every((message, at) => isSame(message, now[at]));
}

/** What decisions did to what the archive names. */
export interface Decided
  extends Pick<Curated, 'rejectedChains' | 'rejectedMentions' | 'confirmedEntities' | 'confirmedMentions'> {
  /** Names the decisions. */
  readonly hash: string;
}

/** How an archive is named. */
interface Naming {
  /** The version of the code that named it. */
  readonly by: string;
  /** How many of its articles name a person or a body, by what the rules say. */
  readonly articles: number;
  /** The entities and facts that decisions had a hand in; not there where there are none. */
  readonly decided?: { readonly entities: readonly string[]; readonly facts: readonly string[] } | undefined;
}

function readNaming(db: Database): (Naming & { readonly rules: string }) | undefined {
  const naming = readMeta(db, 'naming');
  return naming === '' ? undefined : JSON.parse(naming);
}

/** Undoes what was not committed; on a disk that is gone not even that can be done, and need not. */
function undo(database: IngestDatabase): void {
  try {
    if (database.db.inTransaction) database.db.exec('ROLLBACK');
  } catch {
    // The error that led here says what is wrong.
  }
}
