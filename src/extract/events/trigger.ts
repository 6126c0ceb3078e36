import type { RuleId } from '../../model/span.js';
import type { EventType } from '../../model/statement.js';
import type { Clause, Phrase, UnitSpan } from '../clauses/clause.js';

/** Words that say that something happens, which makes an event of them. */
export interface EventTrigger extends UnitSpan {
  readonly type: EventType;
  /** Of a verb its clause; of a noun the clause that it stands in. */
  readonly clause: Clause | undefined;
  /** Of a noun: the phrase that it is the head of. */
  readonly phrase: Phrase | undefined;
  /** Of a noun that a verb without a meaning of its own leads in, `held a meeting`: that verb's clause. */
  readonly light: Clause | undefined;
  /** The verb of the same event: `close` of `the closure`. */
  readonly verb: string;
  readonly rule: RuleId;
  readonly confidence: number;
}
