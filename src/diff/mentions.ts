import { type Change, PLAIN_CHANGE } from './change.js';
import { type Cited, type Cites, wordsIn } from './cite.js';
import { fieldChanges } from './fields.js';
import { differences } from './merge.js';
import { type Row, type Sides, textOf, textOrNull } from './side.js';

/** The mentions in which two sides differ. */
export interface MentionRows {
  readonly came: readonly Row[];
  readonly went: readonly Row[];
  readonly changed: readonly { readonly was: Row; readonly now: Row }[];
  /** Found by another rule, or surer. */
  readonly refound: number;
  /** Mentions that both sides have, by the entity that they were and the one that they are. */
  readonly over: readonly { readonly was: string; readonly now: string; readonly id: string }[];
}

/** Reads the mentions that differ. */
export function readMentions(sides: Sides): MentionRows {
  const [came, went]: [Row[], Row[]] = [[], []];
  const changed: { was: Row; now: Row }[] = [];
  const over: { was: string; now: string; id: string }[] = [];
  let refound = 0;
  for (const { was, now } of differences(sides, 'mentions')) {
    if (!was) came.push(now ?? {});
    else if (!now) went.push(was);
    else {
      const [from, to] = [textOf(was, 'entity_id'), textOf(now, 'entity_id')];
      if (from !== to) over.push({ was: from, now: to, id: textOf(now, 'id') });
      if (fieldChanges(was, now).length > 0) changed.push({ was, now });
      else if (from === to) refound += 1;
    }
  }
  return { came, went, changed, refound, over };
}

/** The mentions whose words are shown. */
export function citedMentions({ came, went, changed, over }: MentionRows): {
  readonly was: readonly Cited[];
  readonly now: readonly Cited[];
} {
  const cited = (row: Row): Cited => ({ table: 'mentions', id: textOf(row, 'id') });
  const both = over.map(({ id }): Cited => ({ table: 'mentions', id }));
  return {
    was: [...went.map(cited), ...both],
    now: [...came.map(cited), ...changed.map(({ now }) => cited(now)), ...both],
  };
}

/**
 * Changes of mentions. One that went and one that came are the same in another sentence where both stand in one article and say
 * the same; which of several does not matter, for they say the same.
 */
export function mentionsChanged({ came, went, changed }: MentionRows, cites: Cites): readonly Change[] {
  const left = new Map<string, Row[]>();
  for (const row of went) {
    const key = sayingOf(row, cites.was);
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  const fresh = came.map((now): Change => {
    const was = left.get(sayingOf(now, cites.now))?.shift();
    if (!was) return { ...mention(now, 'came'), citations: wordsOf(now, 'now', cites) };
    return {
      ...mention(now, 'reworded'),
      was_id: textOf(was, 'id'),
      citations: [...wordsOf(now, 'now', cites), ...wordsOf(was, 'was', cites)],
      differs: false,
    };
  });
  const gone = [...left.values()]
    .flat()
    .map((was): Change => ({ ...mention(was, 'went'), citations: wordsOf(was, 'was', cites) }));
  const other = changed.map(
    ({ was, now }): Change => ({
      ...mention(now, 'changed'),
      fields: fieldChanges(was, now),
      citations: wordsOf(now, 'now', cites),
    }),
  );
  return [...fresh, ...gone, ...other];
}

const SAYS = ['kind', 'text', 'title', 'entity_id', 'min', 'max', 'currency', 'per', 'from', 'to', 'value'];

const sayingOf = (row: Row, cites: Cites['was']): string =>
  JSON.stringify([cites.get(textOf(row, 'id'))?.page, ...SAYS.map((field) => row[field])]);

function mention(row: Row, change: Change['change']): Change {
  const about = textOrNull(row, 'entity') ?? textOf(row, 'kind');
  return { ...PLAIN_CHANGE, kind: 'mentions', change, id: textOf(row, 'id'), about, says: textOf(row, 'text') };
}

const wordsOf = (row: Row, side: 'was' | 'now', cites: Cites): Change['citations'] =>
  wordsIn(cites, side, [textOf(row, 'id')]);
