import type { EventType } from '../../model/statement.js';
import type { Clause, Phrase } from '../clauses/clause.js';

export interface EventTrigger {
  readonly first: number;
  readonly last: number;
  readonly type: EventType;
  readonly clause?: Clause;
  readonly phrase?: Phrase;
  readonly light?: Clause;
  readonly rule: string;
  readonly confidence: number;
}
