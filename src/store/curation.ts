import type { Anchor } from '../model/curation.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import type { EntityKind, MentionKind } from '../model/mention.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import type { Database } from './database.js';
import { chainColumn, entityColumns, insertion, LIST_TABLES, mentionColumns } from './fact-sql.js';
import { sqlName } from './sql.js';

/** Characters of an article that an anchor holds before and after its quote. */
const AROUND = 40;
/** Fewest of them that must stand beside a quote for it to be the one that was meant. */
const LEAST_AGREEMENT = 12;
/** What it counts, in characters, that a quote stands in the file where it stood. */
const SAME_SOURCE = 20;

interface AnchorRow extends Anchor {
  readonly mention_id: string;
  readonly chain_id: string | null;
  readonly kind: MentionKind;
}

/** The words before and after those of a row, as columns. */
export const wordsAround = (row: string): string =>
  `substr(a.text, max(1, ${row}.start - ${AROUND} + 1), min(${AROUND}, ${row}.start)) AS before,
    substr(a.text, ${row}."end" + 1, ${AROUND}) AS after`;

const ANCHORS = `SELECT m.id AS mention_id, m.chain_id, m.kind, a.source, m.text AS quote, ${wordsAround('m')}
  FROM mentions m JOIN articles a ON a.id = m.article_id`;

/** Where a mention stands, in words; undefined where there is no such mention. */
export function anchorOf(db: Database, mentionId: string): { kind: MentionKind; anchor: Anchor } | undefined {
  const row = db.prepare<[string], AnchorRow>(`${ANCHORS} WHERE m.id = ?`).get(mentionId);
  return row && { kind: row.kind, anchor: anchorIn(row) };
}

/** Id of the first mention of an entity. */
export function firstMention(db: Database, entityId: string): string | undefined {
  return db
    .prepare<[string], string>(
      `SELECT m.id FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN articles a ON a.id = m.article_id
       WHERE c.entity_id = ? ORDER BY a.source, a.ordinal, m.start LIMIT 1`,
    )
    .pluck()
    .get(entityId);
}

/** Ids of an entity's mentions on a line of a source. */
export function mentionsAt(db: Database, entityId: string, source: string, line: number): readonly string[] {
  return db
    .prepare<[object], string>(
      `SELECT m.id FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN articles a ON a.id = m.article_id
       WHERE c.entity_id = @entityId AND m.line = @line
       AND a.source = @source ORDER BY a.ordinal, m.start`,
    )
    .pluck()
    .all({ entityId, line, source });
}

/** Entities of a kind that are called so, by their own name or by one that an article uses. */
export function entitiesCalled(db: Database, kind: EntityKind, key: string): readonly string[] {
  return db
    .prepare<[object], string>(
      `SELECT DISTINCT e.id FROM names n JOIN entities e ON e.id = n.entity_id WHERE n.key = @key AND e.kind = @kind`,
    )
    .pluck()
    .all({ key, kind });
}

function anchorIn({ source, quote, before, after }: AnchorRow): Anchor {
  return { source, quote, before, after };
}

/**
 * Finds mentions by their anchors: of those with the quote, the one whose surroundings agree most, the same file
 * counting for something. One that shares too little of them is another mention.
 */
export function createAnchorFinder(
  db: Database,
): (anchor: Anchor, kind: MentionKind) => { readonly mentionId: string; readonly chainId: string | null } | undefined {
  const quoted = db.prepare<[object], AnchorRow>(
    `${ANCHORS} WHERE m.text = @quote AND m.kind = @kind ORDER BY a.source, a.ordinal, m.start`,
  );
  return (anchor, kind) => {
    let best: AnchorRow | undefined;
    let most = 0;
    for (const row of quoted.all({ quote: anchor.quote, kind })) {
      const score = agreement(anchor, row);
      if (score > most) {
        best = row;
        most = score;
      }
    }
    return best && { mentionId: best.mention_id, chainId: best.chain_id };
  };
}

/** How much of an anchor's surroundings stands around a quote; 0 where it is another one. */
export function agreement(anchor: Anchor, row: Anchor): number {
  const before = commonLength([...anchor.before].reverse(), [...row.before].reverse());
  const after = commonLength([...anchor.after], [...row.after]);
  const isWhole = before === [...anchor.before].length && after === [...anchor.after].length;
  if (!isWhole && Math.max(before, after) < LEAST_AGREEMENT) return 0;
  // A quote that is its whole article has nothing beside it to agree with.
  return 1 + before + after + sameFile(anchor.source, row.source);
}

/** What it counts that two paths are of one file; a little less where the root was another when the decision was made. */
function sameFile(a: string, b: string): number {
  if (a === b) return SAME_SOURCE;
  return a.endsWith(`/${b}`) || b.endsWith(`/${a}`) ? SAME_SOURCE - 1 : 0;
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Makes these entities and mentions the confirmed ones. */
export function writeStatus(db: Database, entities: ReadonlySet<string>, mentions: ReadonlySet<string>): void {
  for (const [table, ids] of [
    ['entities', entities],
    ['mentions', mentions],
  ] as const) {
    db.prepare(
      `UPDATE ${table} SET status = CASE WHEN status = 'auto' THEN 'confirmed' ELSE 'auto' END
       WHERE (status = 'confirmed') <> (id IN (SELECT value FROM json_each(?)))`,
    ).run(JSON.stringify([...ids]));
  }
}

// ---- rows that a decision takes out

/** Puts back everything that decisions took out, so that they can be applied anew. */
export function restoreRejected(db: Database): void {
  const rows = db
    .prepare<[], { table: string; key: string | null; row: string }>(
      'SELECT "table", key, "row" FROM rejected ORDER BY ordinal DESC',
    )
    .all();
  for (const { table, key, row } of rows) {
    const values: Record<string, string | number | null> = JSON.parse(row);
    const columns = Object.keys(values);
    if (key === null) {
      db.prepare(insertion(table, columns)).run(values);
    } else {
      const changes = columns.map((column) => `"${column}" = @${column}`).join(', ');
      db.prepare(`UPDATE ${table} SET ${changes} WHERE id = @id`).run({ ...values, id: key });
    }
  }
  db.exec('DELETE FROM rejected');
}

/** Takes a chain out, with its mentions and the facts that are nothing without it; others stay, without the thing. */
export function rejectChain(db: Database, chainId: string, decision: string): void {
  const take = createTaking(db, decision);
  for (const [table, kind] of FACT_KINDS) {
    for (const column of entityColumns(kind)) {
      const where = `${chainColumn(column)} = @id`;
      const nothing = { [chainColumn(column)]: null, ...(column.orName && { [column.name]: null }) };
      if (column.orNull === undefined) take.out(table, where, chainId);
      else take.change({ table, where, to: nothing, id: chainId });
    }
  }
  for (const { table } of LIST_TABLES) take.out(table, 'chain = @id', chainId);
  take.out('mentions', 'chain_id = @id', chainId);
  take.out('chains', 'id = @id', chainId);
}

/** Takes one mention out, with its value; with the last mention of a chain the chain goes too. */
export function rejectMention(db: Database, mentionId: string, decision: string): void {
  const chain = db
    .prepare<[string], { id: string; mention_count: number }>(
      'SELECT c.id, c.mention_count FROM mentions m JOIN chains c ON c.id = m.chain_id WHERE m.id = ?',
    )
    .get(mentionId);
  if (chain?.mention_count === 1) {
    rejectChain(db, chain.id, decision);
    return;
  }
  const take = createTaking(db, decision);
  if (chain)
    take.change({ table: 'chains', where: 'id = @id', to: { mention_count: chain.mention_count - 1 }, id: chain.id });
  for (const [table, kind] of FACT_KINDS) {
    for (const { name, orNull } of mentionColumns(kind)) {
      const where = `${sqlName(name)} = @id`;
      const days = kind.columns.flatMap((column) => (column.is === 'day' && column.of === name ? column.name : []));
      const nothing = Object.fromEntries([name, ...days].map((column) => [column, null]));
      if (orNull === undefined) take.out(table, where, mentionId);
      else take.change({ table, where, to: nothing, id: mentionId });
    }
  }
  for (const { table } of VALUE_TABLES) take.out(table, 'mention_id = @id', mentionId);
  take.out('mentions', 'id = @id', mentionId);
}

/** Takes a statement out, with the things that its table has in others. */
export function rejectStatement(db: Database, { table, statementId, decision }: TakenStatement): void {
  const take = createTaking(db, decision);
  for (const list of LIST_TABLES) if (list.of === table) take.out(list.table, 'fact_id = @id', statementId);
  take.out(table, 'id = @id', statementId);
}

/** A statement that a decision takes out. */
export interface TakenStatement {
  readonly table: string;
  readonly statementId: string;
  readonly decision: string;
}

/** Rows that are to have other values. */
interface Changing {
  readonly table: string;
  readonly where: string;
  readonly id: string;
  readonly to: Readonly<Record<string, string | number | null>>;
}

interface Taking {
  out(table: string, where: string, id: string): void;
  change(what: Changing): void;
}

/** How the rows of each table lead to their source. */
const ARTICLE_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['chains', 'mentions', ...FACT_KINDS.keys()].map((table) => [table, 't.article_id'])),
  ...Object.fromEntries(
    VALUE_TABLES.map(({ table }) => [table, '(SELECT article_id FROM mentions WHERE id = t.mention_id)']),
  ),
  ...Object.fromEntries(
    LIST_TABLES.map(({ table, of }) => [table, `(SELECT article_id FROM ${of} WHERE id = t.fact_id)`]),
  ),
};

/** What says whose a row is. */
const UNLINKED: Readonly<Record<string, object>> = {
  chains: { entity_id: null, link_rule: null, link_detail: null },
  mentions: { entity_id: null },
};

function createTaking(db: Database, decision: string): Taking {
  const keep = db.prepare(
    `INSERT INTO rejected (source, decision, "table", key, "row") VALUES (@source, @decision, @table, @key, @row)`,
  );
  type Row = Record<string, unknown> & { readonly _source: string };
  const rowsOf = (table: string, where: string, id: string): readonly Row[] =>
    db
      .prepare<[object], Row>(
        `SELECT t.*, (SELECT source FROM articles WHERE id = ${ARTICLE_OF[table]}) AS _source FROM ${table} t
         WHERE t.${where}`,
      )
      .all({ id });
  return {
    out(table, where, id) {
      // A row number is not kept: another row may have it by the time this one comes back.
      for (const { _source, n: _, ...row } of rowsOf(table, where, id)) {
        // The entity may be gone when the row comes back: whose it is, is decided anew.
        const kept = 'entity_id' in row ? { ...row, ...UNLINKED[table] } : row;
        keep.run({ source: _source, decision, table, key: null, row: JSON.stringify(kept) });
      }
      db.prepare(`DELETE FROM ${table} WHERE ${where}`).run({ id });
    },
    change({ table, where, to, id }) {
      for (const { _source, ...row } of rowsOf(table, where, id)) {
        const before = Object.fromEntries(Object.keys(to).map((column) => [column, row[column]]));
        keep.run({ source: _source, decision, table, key: row['id'], row: JSON.stringify(before) });
        const changes = Object.keys(to)
          .map((column) => `"${column}" = @${column}`)
          .join(', ');
        db.prepare(`UPDATE ${table} SET ${changes} WHERE id = @id`).run({ ...to, id: row['id'] });
      }
    },
  };
}
