/**
 * What a name of the archive is found by. `block`: names that share one may be one thing's, or be told apart; `letters` and
 * `defined`: the same where an article defines the letters; `company`: who it is to those beside it; `context`: a post or body
 * that tells people apart, and `short`: one that a short form has.
 */
export const KEY_SORTS = ['block', 'letters', 'defined', 'company', 'context', 'short'] as const;
export type KeySort = (typeof KEY_SORTS)[number];

/** A key with what it is for. */
export interface NameKey {
  readonly sort: KeySort;
  readonly text: string;
}
