import type { Item } from './items.js';
import type { PostPhrase } from './post-phrase.js';

/** A match of a rule about roles as its conditions see it. */
export interface RoleSight {
  /** The items of the group `verb`. */
  readonly verb: readonly Item[];
  readonly posts: readonly PostPhrase[];
  /** How many people the match names, those of `others` included. */
  readonly people: number;
  /** The items behind the match. */
  readonly behind: readonly Item[];
}

/** What must hold of a match beside its pattern; `says` is a clause that `explain` can print. */
export interface RoleCondition {
  readonly says: string;
  readonly holds: (sight: RoleSight) => boolean;
}

const MOST_WORDS_SHOWN = 4;
const shown = (words: ReadonlySet<string>): string =>
  `${[...words].slice(0, MOST_WORDS_SHOWN).join(', ')}${words.size > MOST_WORDS_SHOWN ? ` … (${words.size})` : ''}`;

/** One of the words between is of a list. */
export const verbIn = (words: ReadonlySet<string>): RoleCondition => ({
  says: `the words between hold one of ${shown(words)}`,
  holds: ({ verb }) => verb.some(({ unit }) => words.has(unit.key)),
});

/** The post is a title of several: PCs, Councillors. */
export const SEVERAL: RoleCondition = {
  says: 'its post is in the plural',
  holds: ({ posts }) => posts.every(({ plural }) => plural),
};

/** As many people as posts, and `respectively` behind them. */
export const RESPECTIVELY: RoleCondition = {
  says: 'it names as many people as posts, with `respectively` behind them',
  holds: ({ posts, people, behind: next }) =>
    posts.length === people && next.some(({ unit }) => unit.key === 'respectively'),
};

/** `He was a guard, Ms Okafor said`: the post is another’s. */
export const NO_OTHERS_POST: RoleCondition = {
  says: 'no verb of saying follows where the post stands behind `a`',
  holds: ({ posts: [post], behind: [next] }) => !(post?.indefinite && next?.class === 'says'),
};
