import type { RoleBasis, RoleState } from '../model/statement.js';
import type { Post } from '../store/dossier.js';
import type { EntityRow } from '../store/lookup.js';

/** A post, with every place that says so. */
export interface PostHeld {
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  /** As the latest article has it. */
  readonly state: RoleState;
  /** `implied` where no words give the body, and only what an article is about suggests it. */
  readonly basis: RoleBasis;
  readonly since: string | null;
  readonly until: string | null;
  /** The oldest first. */
  readonly stated: readonly Post[];
}

/** Each post once, with what of its evidence is looked at; what is told first comes first. */
export function postsHeld(posts: readonly Post[]): readonly PostHeld[] {
  const byFact = new Map<string, Post[]>();
  for (const post of posts) {
    const known = byFact.get(post.fact_id);
    if (known) known.push(post);
    else byFact.set(post.fact_id, [post]);
  }
  return [...byFact.values()].map(postHeld);
}

/** The post of a person that stands for him: one that he holds before one that he held, then the one told most. */
export function mainPost({
  entity,
  posts,
}: {
  readonly entity: EntityRow;
  readonly posts: readonly PostHeld[];
}): PostHeld | undefined {
  const isHeld = ({ state }: PostHeld): number => Number(state === 'current');
  return posts
    .filter(({ person_id }) => person_id === entity.id)
    .sort((a, b) => isHeld(b) - isHeld(a) || b.stated.length - a.stated.length)[0];
}

function postHeld(said: readonly Post[]): PostHeld {
  const [best] = [...said].sort((a, b) => a.place - b.place) as [Post, ...Post[]];
  const { person, person_id, role, organisation, organisation_id, basis } = best;
  const until = said.find((post) => post.until !== null)?.until ?? null;
  return {
    ...{ person, person_id, role, organisation, organisation_id, state: stateOf(said, until), basis },
    since: said.find(({ since }) => since !== null)?.since ?? null,
    until,
    stated: said,
  };
}

/** How the latest article has it; what that knows to have ended before its day is over: `She chaired it from 2008 to 2012`. */
function stateOf(said: readonly Post[], until: string | null): RoleState {
  const last = said.reduce((one, other) => ((other.published ?? '') > (one.published ?? '') ? other : one));
  return until !== null && last.published !== null && last.published > until ? 'former' : last.state;
}

/**
 * Posts that read alike are one to a reader: of an area that is named in one article, and only meant in another, the archive keeps
 * two facts.
 */
export function inOneWords(posts: readonly PostHeld[]): readonly PostHeld[] {
  const known = new Map<string, PostHeld>();
  for (const post of posts) {
    const key = JSON.stringify([post.person_id ?? post.person, post.role, post.organisation]);
    const other = known.get(key);
    known.set(key, other === undefined ? post : joinedPosts(other, post));
  }
  return [...known.values()];
}

function joinedPosts(one: PostHeld, other: PostHeld): PostHeld {
  const stated = [...one.stated, ...other.stated].sort(byDay);
  const until = one.until ?? other.until;
  return {
    ...one,
    organisation_id: one.organisation_id ?? other.organisation_id,
    state: stateOf(stated, until),
    basis: one.basis === 'stated' ? one.basis : other.basis,
    since: one.since ?? other.since,
    until,
    stated,
  };
}

/** The oldest first, what has no day last. */
function byDay(one: Post, other: Post): number {
  const [a, b] = [one.published ?? '9', other.published ?? '9'];
  return a < b ? -1 : Number(a > b);
}
