import { type Change, type FieldChange, PLAIN_CHANGE } from './change.js';
import { type Cited, type Cites, wordsIn } from './cite.js';
import { fieldChanges } from './fields.js';
import { differences } from './merge.js';
import { type Row, type Side, type Sides, textOf, textOrNull } from './side.js';

/** The conflicts in which two sides differ, and the facts between which they lie. */
export interface ConflictRows {
  readonly links: readonly { readonly was?: Row; readonly now?: Row }[];
  readonly facts: { readonly was: ReadonlyMap<string, Row>; readonly now: ReadonlyMap<string, Row> };
}

/** Reads the conflicts that differ: two facts that may be one are none. */
export function readConflicts(sides: Sides): ConflictRows {
  const links: { was?: Row; now?: Row }[] = [];
  for (const { was, now } of differences(sides, 'fact_links', ['fact_id', 'other_id'])) {
    const [before, after] = [was, now].map((row) => (row && textOf(row, 'verdict') === 'differs' ? row : undefined));
    if (before || after) links.push({ ...(before && { was: before }), ...(after && { now: after }) });
  }
  const wanted = new Set(links.flatMap(({ was, now }) => [was, now]).flatMap((row) => (row ? endsOf(row) : [])));
  const [was, now] = sides.map((side) => factsOf(side, wanted)) as [Map<string, Row>, Map<string, Row>];
  return { links, facts: { was, now } };
}

const endsOf = (row: Row): readonly [string, string] => [textOf(row, 'fact_id'), textOf(row, 'other_id')];

function factsOf(side: Side, wanted: ReadonlySet<string>): Map<string, Row> {
  const found = new Map<string, Row>();
  if (wanted.size === 0) return found;
  for (const row of side.rows('facts')) if (wanted.has(textOf(row, 'id'))) found.set(textOf(row, 'id'), row);
  return found;
}

/** The statements whose words are shown. */
export function citedConflicts({ links, facts }: ConflictRows): {
  readonly was: readonly Cited[];
  readonly now: readonly Cited[];
} {
  const cited = (row: Row | undefined, side: 'was' | 'now'): readonly Cited[] =>
    row
      ? statementsOf(row).map((id, at) => ({ table: textOf(facts[side].get(endsOf(row)[at] ?? ''), 'kind'), id }))
      : [];
  return {
    was: links.flatMap(({ was, now }) => (now ? [] : cited(was, 'was'))),
    now: links.flatMap(({ now }) => cited(now, 'now')),
  };
}

const statementsOf = (row: Row): readonly [string, string] => [
  textOf(row, 'statement_id'),
  textOf(row, 'other_statement_id'),
];

/**
 * Conflicts that arose, were settled or are explained otherwise; `pairs` leads from facts that were to those that they are now,
 * so that a conflict between facts that are called otherwise is no new one.
 */
export function conflictsChanged(
  { links, facts }: ConflictRows,
  pairs: ReadonlyMap<string, string>,
  cites: Cites,
): readonly Change[] {
  const came = new Map(links.flatMap(({ was, now }) => (now && !was ? [[keyOf(endsOf(now)), now] as const] : [])));
  const kept = new Set<Row>();
  const changed = (was: Row, now: Row): readonly Change[] => {
    const fields = explanations(was, now);
    if (fields.length === 0) return [];
    return [{ ...conflict(now, facts.now, 'changed'), fields, citations: wordsIn(cites, 'now', statementsOf(now)) }];
  };
  const before = links.flatMap(({ was, now }): readonly Change[] => {
    if (!was) return [];
    const same = now ?? came.get(keyOf(endsOf(was).map((id) => pairs.get(id) ?? id)));
    if (same) {
      kept.add(same);
      return changed(was, same);
    }
    const isSettled = endsOf(was).every((id) => pairs.has(id) || facts.now.has(id));
    return [
      {
        ...conflict(was, facts.was, 'went'),
        because: isSettled ? 'settled: both are still said' : 'one of the two is no longer said',
        citations: wordsIn(cites, 'was', statementsOf(was)),
      },
    ];
  });
  const after = [...came.values()]
    .filter((row) => !kept.has(row))
    .map((row) => ({ ...conflict(row, facts.now, 'came'), citations: wordsIn(cites, 'now', statementsOf(row)) }));
  return [...after, ...before];
}

const keyOf = (ends: readonly string[]): string => [...ends].sort().join(' ');

/** What may explain a conflict now, and did not before. */
const explanations = (was: Row, now: Row): readonly FieldChange[] => fieldChanges(was, now, ['explained', 'detail']);

function conflict(row: Row, facts: ReadonlyMap<string, Row>, change: Change['change']): Change {
  const [one, other] = endsOf(row).map((id) => facts.get(id));
  const about = textOrNull(one, 'subject') ?? textOrNull(other, 'subject');
  const explained = textOf(row, 'explained');
  return {
    ...PLAIN_CHANGE,
    kind: 'conflicts',
    change,
    id: endsOf(row).join(' '),
    about,
    says: `${textOf(one, 'label')} ≠ ${textOf(other, 'label')}: ${textOf(row, 'detail')}${explained === '' ? '' : ` (${explained})`}`,
  };
}
