import type { RoleState } from '../../model/statement.js';
import { words } from '../word-lists.js';

const LEAVING: ReadonlySet<string> = words(`
  resigned resigns resign resigning quit quits quitting retired retires retire retiring stood stepped steps step stepping
  stand standing left leaving leave leaves ousted sacked dismissed removed departed fired axed resignation departure
`);
const PAST_TERM: ReadonlySet<string> = words(
  'worked served time years spell stint tenure previously formerly once days acted',
);
const APPOINTING: ReadonlySet<string> = words(`
  appointed appoints named names elected elects re-elected made chosen promoted installed hired nominated selected
  took taken joined sworn returned started began confirmed unveiled recruited became become becomes replaced succeeded
  reappointed
`);
const STAYING: ReadonlySet<string> = words('continue continues continued remain remains remained stay stays');
const FUTURE: ReadonlySet<string> = words('will shall to would');

/** The state of a post that the words between a person and it tell; undefined where they say that it is held now. */
export function stateOf(verb: readonly string[]): RoleState | undefined {
  const has = (set: ReadonlySet<string>): boolean => verb.some((key) => set.has(key));
  const isFuture = has(FUTURE);
  if (has(STAYING)) return undefined;
  if (has(LEAVING)) return isFuture ? undefined : 'former';
  if (isFuture) return 'elect';
  if (has(APPOINTING)) return undefined;
  if (verb.includes('been')) return verb.includes('had') ? 'former' : undefined;
  if (has(PAST_TERM)) return verb.includes('has') || verb.includes('have') ? undefined : 'former';
  return verb.includes('was') || verb.includes('were') ? 'former' : undefined;
}
