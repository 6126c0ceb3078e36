import { LEAVING_A_POST, PAST_TERMS, TAKING_A_POST } from '../../lists/words.js';
import type { RoleState } from '../../model/statement.js';

const STAYING: ReadonlySet<string> = new Set([
  'continue',
  'continues',
  'continued',
  'remain',
  'remains',
  'remained',
  'stay',
  'stays',
]);
const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'to', 'would']);

/** The state of a post that the words between a person and it tell; undefined where they say that it is held now. */
export function stateOf(verb: readonly string[]): RoleState | undefined {
  const has = (set: ReadonlySet<string>): boolean => verb.some((key) => set.has(key));
  const isFuture = has(FUTURE);
  if (has(STAYING)) return undefined;
  if (has(LEAVING_A_POST)) return isFuture ? undefined : 'former';
  if (isFuture) return 'elect';
  if (has(TAKING_A_POST)) return undefined;
  if (verb.includes('been')) return verb.includes('had') ? 'former' : undefined;
  if (has(PAST_TERMS)) return verb.includes('has') || verb.includes('have') ? undefined : 'former';
  return verb.includes('was') || verb.includes('were') ? 'former' : undefined;
}
