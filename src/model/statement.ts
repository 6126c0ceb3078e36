import type { Cited, CitedWords, DraftedEntity, Found } from './column.js';
import type { FactDraft, FactFinding, FactRecord, FactTable } from './fact-kinds.js';
import type { RuleId, Span } from './span.js';

// The facts by their own names; `FACT_KINDS` says what each of their fields holds.

export type Quote = FactFinding<'quotes'>;
export type Said = FactFinding<'said'>;
export type Role = FactFinding<'roles'>;
export type RoleState = Role['state'];
export type RoleBasis = Role['basis'];
export type Amount = FactFinding<'amounts'>;
export type AmountType = Amount['type'];
export type AmountState = Amount['state'];
export type Happening = FactFinding<'events'>;
export type EventType = Happening['type'];
export type EventState = Happening['state'];
export type Relation = FactFinding<'relations'>;
export type RelationType = Relation['type'];
export type RelationState = Relation['state'];
export type Length = FactFinding<'lengths'>;

/** The facts of every kind, as rules find them, as drafts and as records. */
export type FactFindings = { readonly [Table in FactTable]: readonly FactFinding<Table>[] };
export type FactDrafts = { readonly [Table in FactTable]: readonly FactDraft<Table>[] };
export type FactRecords = { readonly [Table in FactTable]: readonly FactRecord<Table>[] };

/** A finding of any kind, for what goes through them by their columns. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly confidence: number;
  readonly [field: string]: string | number | Span | readonly Found[] | undefined;
}

/** Whether a field of a finding is a span. */
export const isSpan = (field: Finding[string]): field is Span => typeof field === 'object' && 'start' in field;

/** A draft or a record of any kind. */
export type FactFields = Cited & Readonly<Record<string, FactField>>;
export type FactField =
  | string
  | number
  | null
  | undefined
  | CitedWords
  | readonly (string | null)[]
  | readonly (number | null)[]
  | readonly DraftedEntity[];
