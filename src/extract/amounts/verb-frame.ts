import type { RuleId } from '../../model/span.js';
import type { AmountState, AmountType } from '../../model/statement.js';

/** Where in its clause somebody or something stands: the one who does it, the one it is done to, or behind a preposition. */
export type Place = 'subject' | 'object' | 'doing' | (string & {});

/** What a verb says of a sum beside it: data, read by `read-verb.ts`. Which verbs: `lists/words/verbs-of-money.tsv`. */
export interface VerbFrame {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  /** Its name in the list. */
  readonly verbs: string;
  /** Where the sum stands: `object`, or behind one of these prepositions. */
  readonly money: readonly Place[];
  readonly type: AmountType;
  /** The type where the sum is small or is one for each: a ticket costs £20. */
  readonly small?: AmountType;
  /** A small sum is so only where the thing is named: `paid £9 for a ticket`. */
  readonly isSmallForThing?: true;
  /** The type where who gets it is a person. */
  readonly person?: AmountType;
  readonly payer?: readonly Place[];
  readonly payee?: readonly Place[];
  /** Where its purpose stands, the likelier first; `doing`: an infinitive or a gerund behind. */
  readonly for?: readonly Place[];
  readonly state?: AmountState;
  /** A noun that says what it is for says what it is too: `seeks £90,000 in damages`, `put the saving at £2m`. */
  readonly isOfPurpose?: true;
  /** It says more than a noun behind `in` or `of`: `saved £5m in costs`. */
  readonly isStrong?: true;
  /** In a headline the subject is who it is done to: `Driver fined £500`. */
  readonly isDoneToSubject?: true;
  /** Only in a clause that hangs on one of these verbs: `ordered to pay`. */
  readonly under?: ReadonlySet<string>;
  /** Only where one of these prepositions stands right behind the sum: `offered £500,000 for the striker`. */
  readonly needs?: ReadonlySet<string>;
  /** The type where it comes again and again: `gets £50 a week`. */
  readonly regular?: AmountType;
  /** Only where such a verb says what it is for: `pay £5m to settle`. */
  readonly doing?: ReadonlySet<string>;
  /** Only where who it is done to is the subject of a passive and a person: `he was paid`. */
  readonly toPerson?: true;
}
