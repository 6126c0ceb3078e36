import type { Cited } from './column.js';
import type { FactDraft, FactFinding, FactRecord, FactTable } from './fact-kinds.js';
import type { RuleId, Span } from './span.js';

// The facts by their own names; `FACT_KINDS` says what each of their fields holds.

export type Quote = FactFinding<'quotes'>;
export type Said = FactFinding<'said'>;
export type Role = FactFinding<'roles'>;
export type RoleState = Role['state'];
export type RoleBasis = Role['basis'];

/** The facts of every kind, as rules find them, as drafts and as records. */
export type FactFindings = { readonly [Table in FactTable]: readonly FactFinding<Table>[] };
export type FactDrafts = { readonly [Table in FactTable]: readonly FactDraft<Table>[] };
export type FactRecords = { readonly [Table in FactTable]: readonly FactRecord<Table>[] };

/** A finding of any kind, for what goes through them by their columns. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly [field: string]: string | number | Span | undefined;
}

/** A draft or a record of any kind. */
export type FactFields = Cited & Readonly<Record<string, string | number | null | undefined>>;
