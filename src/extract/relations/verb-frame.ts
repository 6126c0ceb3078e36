import type { RelationRule } from './relation.js';

/** Where a party stands: as who does it, as whom it is done to, or behind a preposition. */
export type VerbPlace = 'doer' | 'object' | 'each' | 'asker' | readonly string[];

/** A relation that a verb states. */
export interface VerbFrame extends RelationRule {
  /** Verbs by their lemmas, each with a word that must stand behind it or head an object: `take over`, `join forces`. */
  readonly verbs: Iterable<string>;
  readonly places: { readonly a: VerbPlace; readonly b: VerbPlace };
  /** The verb says that it is over. */
  readonly ends?: true | undefined;
  /** It holds for as long as the verb is in the present: who `owned` a firm no longer does. */
  readonly lasts?: true | undefined;
  /** Words one of which stands in the clause as well. */
  readonly beside?: ReadonlySet<string> | undefined;
  /** Words none of which stands behind the verb. */
  readonly never?: ReadonlySet<string> | undefined;
  /** An object of it is a sum of money. */
  readonly money?: true | undefined;
  /** Its object is a thing, nobody who has a name. */
  readonly thing?: true | undefined;
  /** It holds now, if the verb lies ahead too: who will be asked for approval watches over who asks. */
  readonly presumed?: true | undefined;
  /** It stands as a participle beside a name: `Ann Okafor, defending Ben Lee, said`. */
  readonly aside?: true | undefined;
  /** Whose it is that is meant is meant as well: `condemned Zentra's plan`. */
  readonly whose?: true | undefined;
  /** A share of less than half is no more than a share: `25% owned by`. */
  readonly mostly?: true | undefined;
  /** Its object is a single thing: `a notice`. */
  readonly one?: true | undefined;
  /** It has no second object: `sold Zentra the rights`. */
  readonly single?: true | undefined;
  /** It has no object. */
  readonly alone?: true | undefined;
  /** It is not taken from quoted words, which are somebody's view. */
  readonly ownVoice?: true | undefined;
}
