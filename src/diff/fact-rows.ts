import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import type { FieldChange } from './change.js';
import { fieldChanges, statementFields } from './fields.js';
import { differences } from './merge.js';
import { numberOf, type Row, type Side, type Sides, textOf } from './side.js';

/** A statement that a fact rests on. */
export interface Evidence {
  readonly id: string;
  readonly table: string;
}

/** A fact that differs, in itself or in what it rests on: a side that lacks it has no row. The statement that says most is first. */
export interface FactPair {
  readonly id: string;
  readonly was?: Row;
  readonly now?: Row;
  readonly evidence: { readonly was: readonly Evidence[]; readonly now: readonly Evidence[] };
  /** What its statements say otherwise. */
  readonly fields: readonly FieldChange[];
}

/** The facts of two sides as far as they differ. */
export interface FactRows {
  readonly facts: readonly FactPair[];
  /** Statements that both sides have and that are evidence of another fact now: from which to which. */
  readonly moves: readonly { readonly was: string; readonly now: string }[];
  /** Statements that say the same and were found otherwise: by another rule, or surer. */
  readonly refound: number;
}

/** Reads the facts that differ, what they rest on, and what their statements say otherwise. */
export function readFactRows(sides: Sides): FactRows {
  const rows = new Map<string, { was?: Row; now?: Row }>();
  for (const difference of differences(sides, 'facts')) {
    rows.set(textOf(difference.now ?? difference.was, 'id'), { ...difference });
  }
  const statements = readStatements(sides);
  const fields = ofFacts(sides[1], statements.fields);
  const { moves, touched } = readMoves(sides);
  for (const id of [...touched, ...fields.keys()]) if (!rows.has(id)) rows.set(id, {});
  fillIn(sides[1], rows);
  const [was, now] = sides.map((side) => evidenceOf(side, rows));
  const facts = [...rows].map(([id, row]) => ({
    id,
    ...row,
    evidence: { was: was?.get(id) ?? [], now: now?.get(id) ?? [] },
    fields: fields.get(id) ?? [],
  }));
  return { facts, moves, refound: statements.refound };
}

function readStatements(sides: Sides): {
  readonly fields: ReadonlyMap<string, readonly FieldChange[]>;
  readonly refound: number;
} {
  const fields = new Map<string, readonly FieldChange[]>();
  let refound = 0;
  for (const table of FACT_KINDS.keys()) {
    const said = statementFields(table);
    for (const { was, now } of differences(sides, table)) {
      if (!was || !now) continue;
      const changed = fieldChanges(was, now, said);
      if (changed.length > 0) fields.set(textOf(now, 'id'), changed);
      else refound += 1;
    }
  }
  return { fields, refound };
}

/** What statements say otherwise, by the fact that they are evidence of. */
function ofFacts(
  now: Side,
  changed: ReadonlyMap<string, readonly FieldChange[]>,
): ReadonlyMap<string, readonly FieldChange[]> {
  const facts = new Map<string, readonly FieldChange[]>();
  if (changed.size === 0) return facts;
  for (const row of now.rows('evidence')) {
    const fields = changed.get(textOf(row, 'statement_id'));
    const fact = textOf(row, 'fact_id');
    if (fields) facts.set(fact, [...(facts.get(fact) ?? []), ...fields]);
  }
  return facts;
}

/** Statements that went over to another fact, and all facts that lost or got one. */
function readMoves(sides: Sides): { readonly moves: FactRows['moves']; readonly touched: ReadonlySet<string> } {
  const moves: { was: string; now: string }[] = [];
  const touched = new Set<string>();
  for (const { was, now } of differences(sides, 'evidence', ['statement_id'])) {
    const [from, to] = [textOf(was, 'fact_id'), textOf(now, 'fact_id')];
    if (from === to) continue;
    if (was) touched.add(from);
    if (now) touched.add(to);
    if (was && now) moves.push({ was: from, now: to });
  }
  return { moves, touched };
}

/** Facts that say the same on both sides and yet rest on something else: their rows are read once more. */
function fillIn(now: Side, rows: Map<string, { was?: Row; now?: Row }>): void {
  if ([...rows.values()].every((row) => row.was ?? row.now)) return;
  for (const row of now.rows('facts')) {
    const found = rows.get(textOf(row, 'id'));
    if (found && !found.was && !found.now) [found.was, found.now] = [row, row];
  }
}

function evidenceOf(side: Side, wanted: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly Evidence[]> {
  const found = new Map<string, Evidence[]>();
  if (wanted.size === 0) return found;
  for (const row of side.rows('evidence')) {
    const fact = textOf(row, 'fact_id');
    if (!wanted.has(fact)) continue;
    const each = { id: textOf(row, 'statement_id'), table: textOf(row, 'table') };
    const all = found.get(fact);
    if (all) all.push(each);
    else found.set(fact, [each]);
  }
  const ids = new Set([...found.values()].flatMap((all) => all.map(({ id }) => id)));
  const order = new Map<string, number>();
  for (const row of side.rows('evidence_at')) {
    const id = textOf(row, 'statement_id');
    if (ids.has(id)) order.set(id, numberOf(row, 'ordinal'));
  }
  for (const all of found.values()) all.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  return found;
}

/** The kind of a fact, which names the table of its statements. */
export const kindOf = (row: Row | undefined): FactTable => textOf(row, 'kind') as FactTable;
