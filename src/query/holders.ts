import type { RoleState } from '../model/statement.js';
import type { Database } from '../store/database.js';
import {
  createHeldFinder,
  createHoldingFinder,
  type Held,
  type HeldAt,
  type HoldersAsked,
  type Holding,
  holdingsOf,
} from '../store/holders.js';

/** Somebody who holds or held a post at a body; the citation is that of the surest statement. */
export interface Holder extends Omit<HeldAt, 'origin' | 'headline' | 'published'> {
  /** As the latest article has it. */
  readonly state: RoleState;
  /** Days of the first and the last article that says so. */
  readonly first_published: string | null;
  readonly last_published: string | null;
  /** Statements, and articles of which copies count once. */
  readonly evidence_count: number;
  readonly origin_count: number;
  /** Three of the statements at most, one an article as far as there are several, by day. */
  readonly evidence: readonly HeldAt[];
}

export interface HoldersFound {
  readonly holders: readonly Holder[];
  /** How many more there are than the limit. */
  readonly left: number;
}

const CITATIONS = 3;

/** Who holds or held a post: a row a person, post and body; those in office first, then the latest. `limit` bounds them, 0 for all. */
export function holdersOf(db: Database, asked: HoldersAsked, limit: number): HoldersFound {
  const heldOf = createHeldFinder(db);
  const held = new Map<string, Held | undefined>();
  const terms = new Map<string, Holding[]>();
  for (const holding of holdingsOf(db, asked)) {
    const { fact_id, role } = holding;
    if (!held.has(fact_id)) held.set(fact_id, heldOf(fact_id));
    const who = held.get(fact_id);
    const key = [who?.person_id ?? who?.person, role, who?.organisation].join('\n');
    const known = terms.get(key);
    if (known) known.push(holding);
    else terms.set(key, [holding]);
  }
  const all = [...terms.values()].map((holdings) => termOf(holdings, held)).sort(byOffice);
  const shown = limit === 0 ? all : all.slice(0, limit);
  const citedAt = createHoldingFinder(db);
  return { holders: shown.flatMap((term) => holder(term, citedAt) ?? []), left: all.length - shown.length };
}

/** A term of office before its words are read. */
interface Term {
  readonly holdings: readonly Holding[];
  readonly who: Held | undefined;
  readonly state: RoleState;
  readonly last: string | null;
  readonly origins: number;
}

function termOf(holdings: readonly Holding[], held: ReadonlyMap<string, Held | undefined>): Term {
  const dated = holdings.filter(({ published }) => published !== null);
  // Articles without a day come behind the others, and say less of what holds now.
  const latest = dated.at(-1) ?? holdings.at(-1);
  return {
    holdings,
    who: held.get(holdings[0]?.fact_id ?? ''),
    state: latest?.state ?? 'current',
    last: dated.at(-1)?.published ?? null,
    origins: new Set(holdings.map(({ origin }) => origin)).size,
  };
}

function holder(
  { holdings, state, last, origins }: Term,
  citedAt: (id: string) => HeldAt | undefined,
): Holder | undefined {
  const sure = holdings.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const cited = citedAt(sure.id);
  if (cited === undefined) return undefined;
  const { origin: _, headline: __, published: ___, ...said } = cited;
  return {
    ...said,
    state,
    since: holdings.find(({ since }) => since !== null)?.since ?? null,
    until: holdings.findLast(({ until }) => until !== null)?.until ?? null,
    first_published: holdings[0]?.published ?? null,
    last_published: last,
    evidence_count: holdings.length,
    origin_count: origins,
    evidence: shown(holdings).flatMap(({ id }) => citedAt(id) ?? []),
  };
}

const rank = ({ basis, confidence }: Holding): number => (basis === 'stated' ? 1 : 0) + confidence;

/** The first, the last and one between, of different articles where there are several. */
function shown(holdings: readonly Holding[]): readonly Holding[] {
  const articles = new Map<string, Holding>();
  for (const holding of holdings) if (!articles.has(holding.origin)) articles.set(holding.origin, holding);
  const some = articles.size >= Math.min(CITATIONS, holdings.length) ? [...articles.values()] : holdings;
  if (some.length <= CITATIONS) return some;
  return [0, Math.floor((some.length - 1) / 2), some.length - 1].flatMap((at) => some[at] ?? []);
}

const STATES: readonly RoleState[] = ['current', 'acting', 'elect', 'former'];

function byOffice(one: Term, other: Term): number {
  return (
    STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
    compare(other.last, one.last) ||
    other.origins - one.origins ||
    compare(one.who?.person ?? null, other.who?.person ?? null) ||
    compare(one.who?.organisation ?? null, other.who?.organisation ?? null)
  );
}

const compare = (one: string | null, other: string | null): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
