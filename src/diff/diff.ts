import { CHANGE_KINDS, type Change, type ChangeKind, type Diff, type How, type SideNote } from './change.js';
import { citations } from './cite.js';
import { citedConflicts, conflictsChanged, readConflicts } from './conflicts.js';
import { entitiesChanged, type Renaming, readEntities } from './entities.js';
import { readFactRows } from './fact-rows.js';
import { citedOf, factsChanged } from './facts.js';
import { citedMentions, mentionsChanged, readMentions } from './mentions.js';
import { citedMoves, countMoved, movedRows, movesAsChanges } from './moves.js';
import { pagesChanged } from './pages.js';
import { type Side, type Sides, textOf } from './side.js';

/**
 * Compares two fact bases: what facts came, went and changed, each with its words; what became of who and what they name; what
 * was read. The tables are merged: what differs is held, never a whole table of what is the same but for places of articles.
 *
 * @param withMoves - also each row that only moved, as a change
 * @throws UsageError where a side cannot be read
 */
export async function diffOf(
  sides: Sides,
  {
    withMoves = false,
    step = () => {},
  }: { readonly withMoves?: boolean; readonly step?: ((what: string) => void) | undefined } = {},
): Promise<Diff> {
  step('comparing pages');
  const pages = await inTurn(() => pagesChanged(sides));
  step('comparing facts');
  const facts = await inTurn(() => readFactRows(sides));
  step('comparing mentions');
  const mentions = await inTurn(() => readMentions(sides));
  const entities = await inTurn(() => readEntities(sides));
  step('comparing conflicts');
  const conflicts = await inTurn(() => readConflicts(sides));
  const moved = await inTurn(() => (withMoves ? [...movedRows(sides)] : []));
  const moves = citedMoves(moved);
  const wanted = [{ was: moves, now: moves }, citedOf(facts), citedMentions(mentions), citedConflicts(conflicts)];
  const [was, now] = sides;
  const [cited, citing] = [wanted.flatMap((each) => each.was), wanted.flatMap((each) => each.now)];
  step('looking up the words');
  const cites = {
    was: await inTurn(() => citations(was, 'was', cited, called(pages))),
    now: await inTurn(() => citations(now, 'now', citing)),
  };
  const names = namesOf(
    now,
    mentions.over.flatMap((each) => [each.was, each.now]),
  );
  const named = entitiesChanged(entities, mentions, names, cites);
  const said = factsChanged(facts, cites);
  const followed = follow([...said.changes, ...mentionsChanged(mentions, cites)], named.renamings);
  const changes = inOrder([
    ...followed.changes,
    ...conflictsChanged(conflicts, said.pairs, cites),
    ...named.changes.map((change) => ({ ...change, follow: followed.counts.get(change.was_id ?? change.id) ?? 0 })),
    ...pages,
    ...movesAsChanges(moved, cites),
  ]);
  return {
    was: noteOf(was),
    now: noteOf(now),
    counts: countsOf(changes),
    moved: await inTurn(() => countMoved(withMoves ? moved : movedRows(sides))),
    refound: facts.refound + mentions.refound,
    changes,
  };
}

/** A step of the work, after an interrupt could be heard: nothing else here waits for anything. */
async function inTurn<T>(step: () => T): Promise<T> {
  await new Promise(setImmediate);
  return step();
}

const noteOf = ({ name, schema, version }: Side): SideNote => ({ name, schema, version });

/** Articles that have another id now. */
const called = (pages: readonly Change[]): ReadonlyMap<string, string> =>
  new Map(pages.flatMap(({ kind, was_id, id }) => (kind === 'articles' && was_id !== null ? [[was_id, id]] : [])));

function namesOf(side: Side, ids: readonly string[]): ReadonlyMap<string, string> {
  const [wanted, names] = [new Set(ids), new Map<string, string>()];
  if (wanted.size === 0) return names;
  for (const row of side.rows('entities'))
    if (wanted.has(textOf(row, 'id'))) names.set(textOf(row, 'id'), textOf(row, 'name'));
  return names;
}

/** Changes that say nothing but that somebody has another name follow from that one. */
function follow(
  changes: readonly Change[],
  renamings: readonly Renaming[],
): { readonly changes: readonly Change[]; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const followed = changes.map((change) => {
    const cause = renamings.find((renaming) => isOnly(renaming, change));
    if (!cause) return change;
    counts.set(cause.id, (counts.get(cause.id) ?? 0) + 1);
    return { ...change, differs: false, because: `\`${cause.was}\` is now called \`${cause.now}\`` };
  });
  return { changes: followed, counts };
}

const isOnly = ({ was, now }: Renaming, { change, fields }: Change): boolean =>
  change === 'changed' &&
  fields.length > 0 &&
  fields.every((field) => typeof field.was === 'string' && field.was.replaceAll(was, now) === field.now);

function countsOf(changes: readonly Change[]): Diff['counts'] {
  const counts: Partial<Record<ChangeKind, Partial<Record<How, number>>>> = {};
  for (const { kind, change, differs } of changes) {
    if (!differs) continue;
    const own = counts[kind] ?? {};
    own[change] = (own[change] ?? 0) + 1;
    counts[kind] = own;
  }
  return counts;
}

/** By kind; then by what it is about, so that what went and what came of one thing stand together. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = new Map(CHANGE_KINDS.map((kind, at) => [kind, at]));
  const keyOf = ({ about, says, id }: Change): string => [about ?? '\uffff', says, id].join('\n');
  const keyed = changes.map((change) => ({ change, rank: rank.get(change.kind) ?? 0, key: keyOf(change) }));
  keyed.sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ change }) => laidOut(change));
}

/** Its fields in one order, whoever made it. */
const laidOut = ({
  kind,
  change,
  id,
  was_id,
  about,
  says,
  because,
  fields,
  citations,
  differs,
  follow,
}: Change): Change => ({
  ...{ kind, change, id, was_id, about, says, because, fields, citations, differs, follow },
});
