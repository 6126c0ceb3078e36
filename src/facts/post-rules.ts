import { POSTS_OF_ONE } from '../lists/words.js';
import { editDistance } from '../text/edit-distance.js';
import { nameKey } from '../text/name-key.js';
import { type Compared, keyOf, textOf, thingOf } from './compared.js';
import { everyPair, type FactRule } from './fact-rule.js';
import { daysBetween } from './matters.js';

const OF = ['roles'];
/** In days: of stories further apart one may tell of who followed the other. */
const AT_ONE_TIME = 14;
const STANDING_IN = /^(?:acting|interim|temporary) /i;

/** Why two holders of a post differ. */
export const differingPosts: readonly FactRule[] = [
  {
    id: 'facts/post-of-another',
    verdict: 'differs',
    of: OF,
    summary: 'Two people hold a post that one person holds at a time, by stories of one time.',
    keys: keysOfHeld,
    judge: everyPair((one, other) => {
      if (!areRivals(one, other) || mayBeOnePerson(one, other) || isUndated(one, other)) return undefined;
      if (daysBetween(one.article.published, other.article.published) > AT_ONE_TIME) return undefined;
      const detail = `${nameOf(one)} and ${nameOf(other)} as ${textOf(one, 'role')} of ${textOf(one, 'organisation')}`;
      return { detail, explained: standsIn(one) === standsIn(other) ? undefined : 'state' };
    }),
  },
  {
    id: 'facts/post-at-unknown-time',
    verdict: 'unsure',
    of: OF,
    summary: 'Two people hold a post that one person holds at a time, by stories whose day is not known.',
    keys: keysOfHeld,
    judge: everyPair((one, other) => {
      if (!areRivals(one, other) || mayBeOnePerson(one, other) || !isUndated(one, other)) return undefined;
      return {
        detail: `${nameOf(one)} and ${nameOf(other)}, in stories of which one has no date: one may have followed the other`,
      };
    }),
  },
  {
    id: 'facts/holder-spelt-otherwise',
    verdict: 'unsure',
    of: OF,
    summary: 'The holders of one post have names that are nearly the same.',
    keys: keysOfHeld,
    judge: everyPair((one, other) =>
      areRivals(one, other) && mayBeOnePerson(one, other)
        ? { detail: `${nameOf(one)} and ${nameOf(other)} may be one person` }
        : undefined,
    ),
  },
];

/** The post at its body, where it is one that a single person holds and words give the body. */
function keysOfHeld(role: Compared): readonly string[] {
  const [state, body] = [textOf(role, 'state'), textOf(role, 'organisation_id')];
  const post = (textOf(role, 'role') ?? '').toLowerCase().replace(STANDING_IN, '');
  const isHeld = (state === 'current' || state === 'acting') && textOf(role, 'basis') === 'stated';
  return isHeld && body !== undefined && POSTS_OF_ONE.has(post) ? [keyOf(post, body)] : [];
}

const standsIn = (role: Compared): boolean =>
  textOf(role, 'state') === 'acting' || STANDING_IN.test(textOf(role, 'role') ?? '');
const nameOf = (role: Compared): string => textOf(role, 'person') ?? '';
const isUndated = (one: Compared, other: Compared): boolean =>
  one.article.published === null || other.article.published === null;

/** Two people of two stories: what one article says of two, it says of two posts. */
const areRivals = (one: Compared, other: Compared): boolean =>
  thingOf(one, 'person') !== thingOf(other, 'person') && one.article.origin !== other.article.origin;

/** Letters that a press office or a paper gets wrong in a surname. */
const MISSPELT = 2;
const LONG = 5;

/** Whether the names of two people may be one person's: one holds the other, or both words at the ends are nearly alike. */
export function mayBeOnePerson(one: Compared, other: Compared, column = 'person'): boolean {
  const [a, b] = [one, other].map((role) => nameKey(textOf(role, column) ?? '').split(' ')) as [string[], string[]];
  if (isWithin(a, b) || isWithin(b, a)) return true;
  const [last, otherLast] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  const isLike = last === otherLast || (last.length >= LONG && editDistance(last, otherLast) <= MISSPELT);
  return isLike && ((a[0]?.[0] ?? '') === (b[0]?.[0] ?? '') || a.some((word) => b.includes(word)));
}

/** Whether every word of a name opens one of another: `Jos`, a name that lost its last letter. */
const isWithin = (name: readonly string[], other: readonly string[]): boolean =>
  name.every((word) => other.some((whole) => whole.startsWith(word)));
