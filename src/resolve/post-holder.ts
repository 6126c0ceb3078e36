import type { HolderRules, NamedBody, PostGiven, PostHolder, PostWords } from '../model/post-holder.js';
import type { IsoDate } from '../model/span.js';
import { forceArea } from '../text/force-area.js';
import { nameKey } from '../text/name-key.js';

/** A post that one person at a time holds at one body. */
interface SinglePost {
  readonly words: string;
  readonly roles: readonly string[];
  /** Which bodies of an article it can be held at; without it the words have to give the body themselves. */
  readonly of?: (named: NamedBody) => boolean;
  /** The body of a role must be like this. */
  readonly at?: RegExp;
}

const COUNCIL = /\bCouncil$/i;
const LEADER = ['Council Leader', 'Leader of the Council', 'Leader'];
const isForce = ({ kind }: NamedBody): boolean => kind === 'force';
const POSTS: readonly SinglePost[] = [
  { words: 'chief constable', roles: ['Chief Constable'], of: isForce },
  { words: 'police and crime commissioner|pcc', roles: ['Police and Crime Commissioner'], of: isForce },
  {
    words: 'council leader|leader of the council',
    roles: LEADER,
    of: ({ kind, name }) => kind === 'organisation' && COUNCIL.test(name),
    at: COUNCIL,
  },
  { words: 'leader', roles: LEADER, at: COUNCIL },
  { words: 'mayor', roles: ['Mayor'] },
  { words: 'chief executive', roles: ['Chief Executive'] },
  { words: 'chief fire officer', roles: ['Chief Fire Officer'] },
];

const RULE = 'resolve/post-holder';
/** In days: how long what an article says of a post holds after it, and how long it held before. */
const HOLDS_AFTER = 366;
const HELD_BEFORE = 92;
const DAY = 86_400_000;

/** Whoever stands in for another holds the post meanwhile. */
const STANDING_IN = ['Acting', 'Interim', 'Temporary'];

function rolesOf({ roles }: Pick<SinglePost, 'roles'>): readonly string[] {
  return roles.flatMap((role) => [role, ...STANDING_IN.map((how) => `${how} ${role}`)]);
}

/** What words for a post say; `body` is theirs, undefined where the article gives it. */
interface PostRead {
  readonly post: SinglePost;
  readonly body?: string;
}

const READERS: readonly (readonly [SinglePost, RegExp])[] = POSTS.map((post) => [
  post,
  new RegExp(`^(?:(.{1,60}?) )?(?:${post.words})(?: (?:of|for) (?:the )?(\\S.{0,60}))?$`, 'i'),
]);
/** `the force's chief constable`: a sort of body, which the article names or does not. */
const NO_NAME = /^(?:the|(?:the |its |their )?(?:force|county|area|council|authority|borough|city|district)['’]s)$/i;
const NAME = /^\p{Lu}/u;
const THE = /^the /i;
const OWNED = /['’]s?$/;

/** The post that words stand for, where they stand for one and nothing (`former`, `deputy`, `a`) is in its way. */
function readPost(by: string): PostRead | undefined {
  for (const [post, words] of READERS) {
    const found = words.exec(by.trim());
    if (!found) continue;
    const [, before = '', behind] = found;
    if (behind !== undefined) return NO_NAME.test(before) && NAME.test(behind) ? { post, body: behind } : undefined;
    if (NO_NAME.test(before)) return post.of && { post };
    const body = before.replace(THE, '').replace(OWNED, '');
    return NAME.test(body) ? { post, body } : undefined;
  }
  return undefined;
}

/** Words of a body's name that only say what sort it is of: forces and areas of one place are compared without them. */
const SORT =
  / (?:(?:Metropolitan |Borough |City |County |District |Town )*Council|Fire and Rescue Service|Fire Service)$/i;

/** The area that a body is of, as a key. */
const areaOf = (name: string): string => nameKey(forceArea(name.replace(THE, '')).replace(SORT, ''));

/** Whether two names are of one body: a bare area is any of its bodies, two full names have to agree. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  const area = areaOf(one);
  const isBare = (key: string): boolean => key === area || key === `${area} council`;
  return a === b || (area === areaOf(other) && (isBare(a) || isBare(b)));
}

/**
 * Who is meant by words for a post whose article names nobody for it: the one person who holds it then by the roles of the
 * archive. Two who may be meant are none. `namedIn` gives what an article names.
 */
export function postHolders(
  sayings: readonly PostWords[],
  given: readonly PostGiven[],
  namedIn: (articleId: string) => readonly NamedBody[],
): readonly PostHolder[] {
  const byPost = new Map<SinglePost, Holders>();
  return sayings.flatMap((saying): PostHolder[] => {
    const read = readPost(saying.by);
    if (!read || saying.published === null) return [];
    const holders = byPost.get(read.post) ?? holdersOf(read.post, given);
    byPost.set(read.post, holders);
    if (holders.toldIn.has(saying.articleId)) return [];
    const person = holderAt(read, holders, saying.published, () => namedIn(saying.articleId));
    return person === undefined ? [] : [{ id: saying.id, person, rule: RULE }];
  });
}

/** Who is meant, and of which sayings and roles that can be told. */
export const holderRules: HolderRules = {
  find: postHolders,
  words: POSTS.flatMap(({ words }) => words.split('|')),
  roles: [...new Set(POSTS.flatMap(rolesOf))],
};

/** What the archive says of a post. */
interface Holders {
  /** By the area of their body; only what words give. */
  readonly byArea: ReadonlyMap<string, readonly PostGiven[]>;
  /** Everybody who is ever said to hold it, or to have held it. */
  readonly people: ReadonlySet<string>;
  /** What is said of it at a body, and who was found to hold it there on a day: an archive asks the same often. */
  readonly atBody: Map<string, { readonly posts: readonly PostGiven[]; readonly on: Map<IsoDate, string | undefined> }>;
  /** Articles that name somebody for it: whom they do not give the words to is not meant. */
  readonly toldIn: ReadonlySet<string>;
}

function holdersOf(single: SinglePost, given: readonly PostGiven[]): Holders {
  const roles = new Set(rolesOf(single));
  const { at } = single;
  const all = given.filter(({ role, body }) => roles.has(role) && (!at || body === null || at.test(body)));
  const byArea = new Map<string, Map<string, PostGiven>>();
  for (const post of all) {
    const { person, body, basis, state, since, until, published } = post;
    if (body === null || basis === 'implied') continue;
    const area = areaOf(body);
    const known = byArea.get(area) ?? new Map<string, PostGiven>();
    // What a hundred articles of one day say is compared once.
    byArea.set(area, known.set([person, body, state, since, until, published].join('|'), post));
  }
  return {
    byArea: new Map([...byArea].map(([area, posts]) => [area, [...posts.values()]])),
    atBody: new Map(),
    people: new Set(all.map(({ person }) => person)),
    toldIn: new Set(all.flatMap(({ state, articleId }) => (state === 'former' ? [] : articleId))),
  };
}

/** The one who holds a post on a day; undefined where nobody or more than one may be meant. */
function holderAt(
  { post, body }: PostRead,
  holders: Holders,
  day: IsoDate,
  named: () => readonly NamedBody[],
): string | undefined {
  const own = body ?? onlyBody(named().filter((one) => post.of?.(one)));
  if (own === 'several') return undefined;
  const key = own ?? '';
  const known = holders.atBody.get(key) ?? { posts: postsAt(own, holders), on: new Map<IsoDate, string | undefined>() };
  holders.atBody.set(key, known);
  if (!known.on.has(day)) known.on.set(day, holderOn(day, known.posts));
  return known.on.get(day);
}

/** What is said of the post at a body, or at the only one that the archive knows; nothing where it may be one of two bodies. */
function postsAt(own: string | undefined, { byArea, people }: Holders): readonly PostGiven[] {
  // No body anywhere: whoever holds the post has to be the only one whom the archive knows in it.
  const [area, ...others] = own === undefined ? byArea.keys() : [areaOf(own)];
  if (area === undefined || others.length > 0 || (own === undefined && people.size > 1)) return [];
  const posts = (byArea.get(area) ?? []).filter((one) => own === undefined || mayBeOne(own, one.body ?? ''));
  const full = new Set(posts.map((one) => nameKey(one.body ?? '')).filter((name) => name !== area));
  return full.size > 1 ? [] : posts;
}

/** The only one who holds a post on a day, as far as is said. */
function holderOn(day: IsoDate, posts: readonly PostGiven[]): string | undefined {
  const reach: Reach = { day, first: dayAfter(day, -HOLDS_AFTER), last: dayAfter(day, HELD_BEFORE) };
  const holding = new Set<string>();
  const left = new Set<string>();
  for (const post of posts) {
    if (holdsAt(post, reach)) holding.add(post.person);
    if (hasLeftBy(post, reach)) left.add(post.person);
  }
  const [person, ...others] = holding;
  return person === undefined || others.length > 0 || left.has(person) ? undefined : person;
}

/** The body of a sort that an article names, where it names one. */
function onlyBody(named: readonly NamedBody[]): string | 'several' | undefined {
  const areas = new Map(named.map(({ name }) => [nameKey(name), name]));
  const [name, ...others] = areas.values();
  return others.length > 0 ? 'several' : name;
}

/** A day, and when an article has to be of to tell who holds a post on it. */
interface Reach {
  readonly day: IsoDate;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const dayAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, DATE_LENGTH);
const DATE_LENGTH = 10;

/** Whether what an article says of a post tells who holds it on a day. */
function holdsAt({ state, since, until, published }: PostGiven, { day, first, last }: Reach): boolean {
  if (state === 'former' || state === 'elect') return false;
  if ((since !== null && since > day) || (until !== null && until < day)) return false;
  if (since !== null && until !== null) return true;
  return published !== null && published >= first && published <= last;
}

/** Whether somebody is said to hold a post no more: by an article up to a while after the day, or by the end of the term. */
function hasLeftBy({ state, until, published }: PostGiven, { day, last }: Reach): boolean {
  if (until !== null) return until < day;
  return state === 'former' && published !== null && published <= last;
}
