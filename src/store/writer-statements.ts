import type { Anchor, AnchorTarget, StatementAnchor } from '../model/curation.js';
import type { MentionKind } from '../model/mention.js';
import { createAnchorFinder } from './curation.js';
import type { Database, Statement } from './database.js';
import { createStatementFinder } from './statement-anchors.js';
import { createSourceRows, type SourceRows } from './write-source.js';

/** The statements that an ingest runs again and again, prepared once for a connection. */
export interface WriterStatements {
  readonly db: Database;
  readonly insertSource: SourceRows;
  readonly sourceAt: Statement<[string]>;
  readonly deleteSource: Statement<[string]>;
  readonly deleteIssues: Statement<[string]>;
  readonly deleteContainers: Statement<[string]>;
  readonly insertContainer: Statement<[object]>;
  readonly insertIssue: Statement<[object]>;
  readonly findAnchor: (anchor: Anchor, kind: MentionKind) => AnchorTarget | undefined;
  readonly findStatement: (anchor: StatementAnchor) => string | undefined;
}

/** Prepares them. */
export function prepareFor(db: Database): WriterStatements {
  return {
    db,
    insertSource: createSourceRows(db),
    sourceAt: db.prepare('SELECT 1 FROM sources WHERE path = ?'),
    deleteSource: db.prepare('DELETE FROM sources WHERE path = ?'),
    deleteIssues: db.prepare('DELETE FROM issues WHERE path = ?'),
    deleteContainers: db.prepare('DELETE FROM containers WHERE path IN (SELECT value FROM json_each(?))'),
    insertContainer: db.prepare(
      `INSERT INTO containers (path, form, sha256, size, rules) VALUES (@path, @form, @sha256, @size, @rules)
       ON CONFLICT DO UPDATE SET form = excluded.form, sha256 = excluded.sha256, size = excluded.size, rules = excluded.rules`,
    ),
    insertIssue: db.prepare(
      `INSERT INTO issues (path, ordinal, line, severity, rule, reason)
       VALUES (@path, @ordinal, @line, @severity, @rule, @reason)`,
    ),
    findAnchor: createAnchorFinder(db),
    findStatement: createStatementFinder(db),
  };
}
