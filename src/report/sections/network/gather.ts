import type { EntityKind } from '../../../model/mention.js';
import { type Dealing, type Pair, togetherOf } from '../../../query/together.js';
import type { Database } from '../../../store/database.js';
import type { Scope } from '../../scope.js';

/** Somebody in the picture. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** Who deals with whom, and what of it the picture shows. */
export interface Network {
  readonly dealings: readonly Dealing[];
  /** Those who are only named together: the ones that are drawn, then the closest others. */
  readonly pairs: readonly Pair[];
  /** How many pairs there are in all. */
  readonly pairCount: number;
  /** Those of the picture, the ones with the most lines first. */
  readonly parties: readonly Party[];
  readonly drawn: readonly Dealing[];
  /** Those who are only named together, thinner lines. */
  readonly near: readonly Pair[];
  /** How many people and bodies have a dealing and no place in the picture. */
  readonly leftOut: number;
}

/** More names than these nobody reads. */
const MOST_PARTIES = 36;
const MOST_DEALINGS = 44;
/** Lines of those who are only named together. */
const MOST_NEAR = 12;
/** Pairs that a report lists. */
const MOST_PAIRS = 60;
/** So many names in all are read at a glance; only dealings bring more. */
const EASY = 16;

/** Reads who deals with whom, and chooses what is drawn: what most articles state first. */
export async function networkOf(db: Database, { query, least, entities }: Scope): Promise<Network> {
  const { dealings, pairs } = await togetherOf(db, { query, least });
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return networkIn(dealings, pairs, kinds);
}

/** What of dealings and pairs, the weightiest first, a report shows and a picture has room for. */
function networkIn(
  dealings: readonly Dealing[],
  pairs: readonly Pair[],
  kinds: ReadonlyMap<string, EntityKind>,
): Network {
  const names = new Map<string, string>();
  const drawn = chosen(centralFirst(dealings), names, { most: MOST_DEALINGS, parties: MOST_PARTIES });
  const near = nearest(pairs, names, (id) => kinds.get(id) === 'person');
  const counts = countsOf([...drawn, ...near]);
  const parties = [...names]
    .map(([id, name]) => ({ id, name, kind: kinds.get(id) ?? 'organisation' }))
    .sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  const others = pairs.filter((pair) => !near.includes(pair));
  return {
    ...{ dealings, drawn, near, parties },
    pairs: [...near, ...others.slice(0, MOST_PAIRS - near.length)],
    pairCount: pairs.length,
    leftOut: [...countsOf(dealings).keys()].filter((id) => !names.has(id)).length,
  };
}

/** By how many articles state it, and how much else its ends deal with: so what hangs together is drawn together. */
function centralFirst(dealings: readonly Dealing[]): readonly Dealing[] {
  const counts = countsOf(dealings);
  const weight = ({ a_id, b_id, origins }: Dealing): number =>
    2 * origins + Math.min(counts.get(a_id) ?? 0, MOST_COUNTED) + Math.min(counts.get(b_id) ?? 0, MOST_COUNTED);
  return [...dealings].sort((one, other) => weight(other) - weight(one));
}
const MOST_COUNTED = 5;

/** How many lines each end has. */
function countsOf(lines: readonly Ends[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { a_id, b_id } of lines) for (const id of [a_id, b_id]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Pairs one after the other: of many articles, of people, and beside those that are in the picture already. */
function nearest(
  pairs: readonly Pair[],
  names: Map<string, string>,
  isPerson: (id: string) => boolean,
): readonly Pair[] {
  const people = ({ a_id, b_id }: Pair): number => (isPerson(a_id) ? 1 : 0) + (isPerson(b_id) ? 1 : 0);
  const weight = (pair: Pair): number =>
    2 * pair.origins + people(pair) + (names.has(pair.a_id) || names.has(pair.b_id) ? 2 : 0);
  // Whom one sentence names, or more than one article: a paragraph alone says little.
  const telling = pairs.filter(({ sentences, origins }) => sentences > 0 || origins > 1);
  const left = new Set(telling.sort((one, other) => weight(other) - weight(one)).slice(0, MOST_WEIGHED));
  const room = { most: 1, parties: Math.max(EASY, names.size) };
  const taken: Pair[] = [];
  while (taken.length < MOST_NEAR && left.size > 0) {
    const best = [...left].reduce((one, other) => (weight(other) > weight(one) ? other : one));
    left.delete(best);
    taken.push(...chosen([best], names, room));
  }
  return taken;
}
/** Pairs that may come into the picture; what is behind these weighs too little. */
const MOST_WEIGHED = 200;

type Ends = Pick<Pair, 'a' | 'a_id' | 'b' | 'b_id'>;

/** The first lines whose ends have room; the names of these are added. */
function chosen<Line extends Ends>(
  lines: readonly Line[],
  names: Map<string, string>,
  { most, parties }: { readonly most: number; readonly parties: number },
): readonly Line[] {
  const taken: Line[] = [];
  for (const line of lines) {
    const fresh = [line.a_id, line.b_id].filter((id) => !names.has(id)).length;
    if (taken.length >= most || names.size + fresh > parties) continue;
    names.set(line.a_id, line.a).set(line.b_id, line.b);
    taken.push(line);
  }
  return taken;
}
