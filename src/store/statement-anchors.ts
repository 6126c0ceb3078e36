import type { Anchor, StatementAnchor } from '../model/curation.js';
import { FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import { agreement, wordsAround } from './curation.js';
import type { Database } from './database.js';

// Where statements stand, in words: decisions about facts are found again by these.

interface StatementRow extends Anchor {
  readonly id: string;
}

function statementAnchors(kind: FactKind): string {
  return `SELECT f.*, a.source, f.text AS quote, ${wordsAround('f')} FROM ${kind.view} f
    JOIN articles a ON a.id = f.article_id`;
}

const namesIn = ({ toldApartBy = [] }: FactKind, row: StatementRow): readonly string[] =>
  toldApartBy.map((column) => String((row as unknown as Record<string, unknown>)[column] ?? ''));

/** Where a statement stands, in words; of a fact, the statement that says most. Undefined where nothing has that id. */
export function statementAnchorOf(db: Database, id: string): StatementAnchor | undefined {
  const found = db
    .prepare<[object], { table: FactTable; statement_id: string }>(
      `SELECT "table", statement_id FROM evidence WHERE statement_id = @id OR (fact_id = @id AND ordinal = 0)`,
    )
    .get({ id });
  const kind = found && FACT_KINDS.get(found.table);
  const row =
    kind && db.prepare<[string], StatementRow>(`${statementAnchors(kind)} WHERE f.id = ?`).get(found.statement_id);
  if (!row) return undefined;
  const { source, quote, before, after } = row;
  return { table: found.table, of: namesIn(kind, row), source, quote, before, after };
}

/** What it counts, in characters, that a statement is about whom it was about. */
const SAME_NAMES = 30;

/** Finds statements by their anchors, as mentions are found by theirs. */
export function createStatementFinder(db: Database): (anchor: StatementAnchor) => string | undefined {
  return (anchor) => {
    const [, kind] = [...FACT_KINDS].find(([table]) => table === anchor.table) ?? [];
    if (!kind) return undefined;
    const rows = db.prepare<[object], StatementRow>(
      `${statementAnchors(kind)} WHERE f.text = @quote ORDER BY a.source, a.ordinal, f.start, f.id`,
    );
    let best: string | undefined;
    let most = 0;
    for (const row of rows.all({ quote: anchor.quote })) {
      const place = agreement(anchor, row);
      const isSame = namesIn(kind, row).join('\n') === anchor.of.join('\n');
      const score = place === 0 ? 0 : place + (isSame ? SAME_NAMES : 0);
      if (score > most) [best, most] = [row.id, score];
    }
    return best;
  };
}
