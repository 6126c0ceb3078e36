import type { RuleId } from '../model/span.js';

/**
 * The rules by which `clean` takes a line out for its look and its place, and not for its words: what proves the head
 * of a record or of an article takes it back.
 */
export const JUDGED: ReadonlySet<RuleId> = new Set<RuleId>([
  'clean/outside-main-content',
  'clean/label-line',
  'clean/interruption',
]);
