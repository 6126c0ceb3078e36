import type { Clause, UnitSpan } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';

/** Marks and words behind which a date or a place belongs to the verb that follows. */
const PARTS_CLAUSES: ReadonlySet<string> = new Set([
  'comma',
  'dash',
  'close',
  'and',
  'coordinator',
  'semicolon',
  'colon',
]);
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['that', 'relative', 'conjunction']);

/**
 * The clause that a date or a place in a sentence belongs to: that of the verb before it, unless a mark or a conjunction
 * parts the two and another verb follows: `resigned, and on Monday she`, `said that on Monday the force`.
 */
export function ownerOf(ground: StatementGround, at: UnitSpan, sentence: UnitSpan): Clause | undefined {
  const before = verbBefore(ground, at.first, sentence);
  const behind = verbBehind(ground, at.last, sentence);
  if (!before || !behind) return before ?? behind;
  const { units } = ground;
  const mark = units.partAt(at.first - 1);
  if (OPENS_CLAUSE.has(mark)) return behind;
  if (!PARTS_CLAUSES.has(mark)) return before;
  // `He resigned, on Monday, after the vote was lost.`
  return startsAfresh(behind, at, before) ? behind : before;
}

function startsAfresh({ kind, subject, verb }: Clause, { last }: UnitSpan, before: Clause): boolean {
  if (kind === 'subordinate' || kind === 'relative') return false;
  if (verb.form !== 'finite') return false;
  return !subject || subject.first > last || subject.first < before.verb.first;
}

function verbBefore({ clauses }: StatementGround, unit: number, { first }: UnitSpan): Clause | undefined {
  for (let at = unit - 1; at >= first; at--) {
    const clause = clauses.at(at);
    if (clause) return clause;
  }
  return undefined;
}

/** The next verb that can have what stands before its subject. */
function verbBehind({ clauses }: StatementGround, unit: number, { last }: UnitSpan): Clause | undefined {
  for (let at = unit + 1; at <= last; at++) {
    const clause = clauses.at(at);
    if (clause && clause.verb.form === 'finite' && clause.kind !== 'relative') return clause;
  }
  return undefined;
}
