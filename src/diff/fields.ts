import { flatFields } from '../model/column.js';
import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import type { FieldChange } from './change.js';
import type { Row } from './side.js';

/** What a rule, a count or another row says of a row, and no text: it may change where nothing else does. */
const UNSAID = /(?:^|_)(?:rule|confidence|detail|id|ids|count|start|end|key)$|_basis$/;

/** The fields that say something else now, in the order of the row. */
export function fieldChanges(was: Row, now: Row, fields: readonly string[] = saidFields(now)): readonly FieldChange[] {
  return fields
    .filter((field) => field in was && field in now && was[field] !== now[field])
    .map((field) => ({ field, was: was[field], now: now[field] }));
}

/** The fields of a row in which the archive says something. */
const saidFields = (row: Row): readonly string[] => Object.keys(row).filter((field) => !UNSAID.test(field));

const FACT_FIELDS: readonly string[] = [
  ...['subject', 'label', 'value', 'min', 'max', 'unit', 'from', 'to', 'state', 'basis'],
  ...['evidence_count', 'origin_count', 'first_published', 'last_published', 'status'],
];

/** What is not what it was of a fact. */
export const factChanges = (was: Row, now: Row): readonly FieldChange[] => fieldChanges(was, now, FACT_FIELDS);

/** The fields of a statement that say something: what it is, who and what it names, other words beside it. */
export function statementFields(table: FactTable): readonly string[] {
  const columns = FACT_KINDS.get(table)?.columns ?? [];
  return columns
    .filter(({ is }) => is !== 'citation' && is !== 'mention')
    .flatMap((column) => flatFields(column))
    .filter((field) => !UNSAID.test(field));
}
