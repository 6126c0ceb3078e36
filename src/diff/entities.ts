import { type Change, PLAIN_CHANGE } from './change.js';
import { type Cites, wordsIn } from './cite.js';
import { fieldChanges } from './fields.js';
import type { MentionRows } from './mentions.js';
import { differences } from './merge.js';
import { type Row, type Sides, textOf } from './side.js';

/** The entities in which two sides differ. */
export interface EntityRows {
  readonly came: ReadonlyMap<string, Row>;
  readonly went: ReadonlyMap<string, Row>;
  readonly changed: readonly { readonly was: Row; readonly now: Row }[];
}

/** A name that was, and the one of the same thing now. */
export interface Renaming {
  readonly id: string;
  readonly was: string;
  readonly now: string;
}

/** Changes of entities; and of those that have another id, the names, by the change that says so. */
export interface EntityChanges {
  readonly changes: readonly Change[];
  readonly renamings: readonly Renaming[];
}

/** Reads the entities that differ in more than how often they are named. */
export function readEntities(sides: Sides): EntityRows {
  const [came, went] = [new Map<string, Row>(), new Map<string, Row>()];
  const changed: { was: Row; now: Row }[] = [];
  for (const { was, now } of differences(sides, 'entities')) {
    if (!was) came.set(textOf(now, 'id'), now ?? {});
    else if (!now) went.set(textOf(was, 'id'), was);
    else if (fieldChanges(was, now).length > 0) changed.push({ was, now });
  }
  return { came, went, changed };
}

/**
 * What became of people, bodies and places, by the mentions that both sides have: one that went is renamed where all of them are
 * now of one that came and nobody else's, merged where they are of another or of several, split where they are of more than one.
 */
export function entitiesChanged(
  { came, went, changed }: EntityRows,
  mentions: MentionRows,
  names: ReadonlyMap<string, string>,
  cites: Cites,
): EntityChanges {
  const [to, from] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { was, now } of mentions.over) {
    to.set(was, (to.get(was) ?? new Set()).add(now));
    from.set(now, (from.get(now) ?? new Set()).add(was));
  }
  const seen = firstWords(mentions, cites);
  const nameOf = (id: string): string => names.get(id) ?? textOf(came.get(id) ?? went.get(id), 'name');
  const renamings: Renaming[] = [];
  const renamed = new Set<string>();
  const gone = [...went].map(([id, row]): Change => {
    const targets = [...(to.get(id) ?? [])];
    const [target] = targets;
    const base = { ...entity(row, 'went'), citations: seen(id) };
    if (target === undefined) return base;
    if (targets.length > 1) {
      return { ...base, change: 'split', because: `its mentions are now of ${targets.map(nameOf).sort().join(', ')}` };
    }
    renamings.push({ id, was: textOf(row, 'name'), now: nameOf(target) });
    const isAlone = came.has(target) && from.get(target)?.size === 1;
    if (isAlone) renamed.add(target);
    const field = { field: 'name', was: row['name'], now: nameOf(target) };
    return { ...base, change: isAlone ? 'renamed' : 'merged', id: target, was_id: id, fields: [field] };
  });
  const fresh = [...came].flatMap(([id, row]): readonly Change[] => {
    if (renamed.has(id)) return [];
    const origins = [...(from.get(id) ?? [])];
    const base = { ...entity(row, 'came'), citations: seen(id) };
    if (origins.length === 0) return [base];
    // Those that went say themselves that they are merged into it.
    if (origins.every((origin) => went.has(origin))) return [];
    return [{ ...base, change: 'split', because: `its mentions were of ${origins.map(nameOf).sort().join(', ')}` }];
  });
  const other = changed.map(({ was, now }): Change => ({ ...entity(now, 'changed'), fields: fieldChanges(was, now) }));
  return { changes: [...fresh, ...gone, ...other], renamings };
}

/** Leads from an entity to words that show it: those that came, else those that it has now, else those that went. */
function firstWords({ came, went, changed, over }: MentionRows, cites: Cites): (entity: string) => Change['citations'] {
  const [now, was] = [new Map<string, string>(), new Map<string, string>()];
  const add = (to: Map<string, string>, entity: string, id: string): void => {
    if (!to.has(entity)) to.set(entity, id);
  };
  for (const row of [...came, ...changed.map((each) => each.now)])
    add(now, textOf(row, 'entity_id'), textOf(row, 'id'));
  for (const each of over) {
    add(now, each.now, each.id);
    add(now, each.was, each.id);
  }
  for (const row of went) add(was, textOf(row, 'entity_id'), textOf(row, 'id'));
  return (entity) => {
    const [fresh, gone] = [now.get(entity), was.get(entity)];
    if (fresh !== undefined) return wordsIn(cites, 'now', [fresh]);
    return gone === undefined ? [] : wordsIn(cites, 'was', [gone]);
  };
}

function entity(row: Row, change: Change['change']): Change {
  return {
    ...PLAIN_CHANGE,
    kind: 'entities',
    change,
    id: textOf(row, 'id'),
    about: textOf(row, 'kind'),
    says: textOf(row, 'name'),
  };
}
