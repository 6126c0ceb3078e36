import type { ArchiveChain, Chain, HeldPost } from '../model/entity.js';
import type { Findings } from '../model/findings.js';
import type { Mention } from '../model/mention.js';
import { displayName, nameKey } from '../text/name-key.js';

/** An article may give somebody dozens; the first that it gives are what others say too. */
const MOST_POSTS = 12;
const MOST_FORMS = 6;

type PersonEvidence = Pick<ArchiveChain, 'context' | 'posts'>;

/** The posts and bodies that the article gives each chain's person. */
export function personEvidence(
  { roles, chains }: Findings,
  chainOf: readonly (number | undefined)[],
): ReadonlyMap<number, PersonEvidence> {
  const held = new Map<number, HeldPost[]>();
  for (const { person, role, organisation, organisationName, state } of roles) {
    const at = chainOf[person];
    if (at === undefined) continue;
    const posts = held.get(at) ?? [];
    if (posts.length === MOST_POSTS) continue;
    const place = organisation === undefined ? undefined : chainOf[organisation];
    const named = place === undefined ? undefined : chains[place]?.name;
    const body = organisation === undefined ? organisationName : named;
    held.set(at, [...posts, { post: nameKey(role), ...(body ? { body: nameKey(body) } : {}), state }]);
  }
  return new Map(
    [...held].map(([at, posts]) => {
      const context = new Set(posts.flatMap(({ post, body }) => [post, ...(body ? [body] : [])]));
      return [at, { posts, context: [...context].sort() }];
    }),
  );
}

/** A chain without its place in the archive, and without what other findings say of it. */
export function archiveChain(chain: Chain, mentions: readonly Mention[]): Omit<ArchiveChain, 'id' | 'articleId'> {
  const { kind, key, aliases, full, sex } = chain;
  const forms = kind === 'person' && full ? otherNames(chain, mentions) : [];
  return {
    ...{ kind, name: displayName(chain.name), key, aliases, full, mentionCount: chain.mentions.length, context: [] },
    ...(forms.length > 0 ? { forms } : {}),
    ...(sex ? { sex } : {}),
  };
}

/** Full names beside the fullest: a given name or an initial, and a surname. */
function otherNames(chain: Chain, mentions: readonly Mention[]): readonly string[] {
  const keys = chain.mentions.map((index) => nameKey(mentions[index]?.text ?? ''));
  const full = keys.filter((key) => key.includes(' ') && key !== chain.key && key.endsWith(lastWord(chain.key)));
  return [...new Set(full)].sort().slice(0, MOST_FORMS);
}

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
