import type { RoleState } from '../model/statement.js';
import type { Database } from '../store/database.js';
import { type HeldAt, type PostsAsked, statedHolders } from '../store/holders.js';

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

const CITATIONS = 3;

/** Who holds or held the posts: a row a person, post and body; those in office first, then the latest. */
export function holdersOf(db: Database, asked: PostsAsked): readonly Holder[] {
  const byPost = new Map<string, HeldAt[]>();
  for (const held of statedHolders(db, asked)) {
    const key = [held.person_id ?? held.person, held.role, held.organisation_id ?? held.organisation ?? ''].join('\n');
    const known = byPost.get(key);
    if (known) known.push(held);
    else byPost.set(key, [held]);
  }
  return [...byPost.values()].map(holder).sort(byOffice);
}

function holder(stated: readonly HeldAt[]): Holder {
  const sure = stated.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const days = stated.flatMap(({ published }) => published ?? []);
  const { origin: _, headline: __, published: ___, ...said } = sure;
  return {
    ...said,
    state: lastOf(stated).state,
    since: stated.find(({ since }) => since !== null)?.since ?? null,
    until: stated.findLast(({ until }) => until !== null)?.until ?? null,
    first_published: days[0] ?? null,
    last_published: days.at(-1) ?? null,
    evidence_count: stated.length,
    origin_count: new Set(stated.map(({ origin }) => origin)).size,
    evidence: shown(stated),
  };
}

const rank = ({ basis, confidence }: HeldAt): number => (basis === 'stated' ? 1 : 0) + confidence;

/** The statement of the latest day; those of articles without a day come behind the others. */
function lastOf(stated: readonly HeldAt[]): HeldAt {
  const dated = stated.filter(({ published }) => published !== null);
  return (dated.at(-1) ?? stated.at(-1)) as HeldAt;
}

/** The first, the last and one between, of different articles where there are several. */
function shown(stated: readonly HeldAt[]): readonly HeldAt[] {
  const articles = new Map<string, HeldAt>();
  for (const held of stated) if (!articles.has(held.origin)) articles.set(held.origin, held);
  const some = articles.size >= Math.min(CITATIONS, stated.length) ? [...articles.values()] : stated;
  if (some.length <= CITATIONS) return some;
  return [0, Math.floor((some.length - 1) / 2), some.length - 1].flatMap((at) => some[at] ?? []);
}

const STATES: readonly RoleState[] = ['current', 'acting', 'elect', 'former'];

function byOffice(one: Holder, other: Holder): number {
  return (
    STATES.indexOf(one.state) - STATES.indexOf(other.state) ||
    compare(other.last_published, one.last_published) ||
    other.origin_count - one.origin_count ||
    compare(one.person, other.person) ||
    compare(one.organisation, other.organisation)
  );
}

const compare = (one: string | null, other: string | null): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
