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
  readonly pairs: readonly Pair[];
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
/** So many names in all are read at a glance; only dealings bring more. */
const EASY = 16;

/** Reads who deals with whom, and chooses what is drawn: what most articles state first. */
export async function networkOf(db: Database, { query, least, entities }: Scope): Promise<Network> {
  const { dealings, pairs } = await togetherOf(db, { query, least });
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return { dealings, pairs, ...drawnOf(dealings, pairs, kinds) };
}

type Ends = Pick<Pair, 'a' | 'a_id' | 'b' | 'b_id'>;

/** What of the dealings and pairs, the weightiest first, a picture can show. */
export function drawnOf(
  dealings: readonly Dealing[],
  pairs: readonly Pair[],
  kinds: ReadonlyMap<string, EntityKind>,
): Pick<Network, 'parties' | 'drawn' | 'near' | 'leftOut'> {
  const names = new Map<string, string>();
  const drawn = chosen(dealings, names, { most: MOST_DEALINGS, parties: MOST_PARTIES });
  // Whom one sentence names, or more than one article: a paragraph alone says little. Who is beside a person is asked first.
  const isNear = ({ sentences, origins }: Pair): boolean => sentences > 0 || origins > 1;
  const weight = ({ a_id, b_id, origins }: Pair): number =>
    2 * origins +
    [a_id, b_id].filter((id) => kinds.get(id) === 'person').length +
    (names.has(a_id) || names.has(b_id) ? 1 : 0);
  const telling = pairs.filter(isNear).sort((one, other) => weight(other) - weight(one));
  const near = chosen(telling, names, { most: MOST_NEAR, parties: Math.max(EASY, names.size) });
  const counts = new Map<string, number>();
  for (const id of [...drawn, ...near].flatMap(({ a_id, b_id }) => [a_id, b_id]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  const parties = [...names]
    .map(([id, name]) => ({ id, name, kind: kinds.get(id) ?? 'organisation' }))
    .sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
  const dealing = new Set(dealings.flatMap(({ a_id, b_id }) => [a_id, b_id]));
  return { parties, drawn, near, leftOut: [...dealing].filter((id) => !names.has(id)).length };
}

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
