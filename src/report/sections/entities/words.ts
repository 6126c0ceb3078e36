import type { EntityRow } from '../../../store/lookup.js';
import { counted, countedArticles } from '../../../text/counted.js';
import { type PostDays, postDays } from '../../charts/post-band.js';
import { dayWords } from '../../html/day.js';
import type { EntityCard, PostOnce } from './gather.js';

// What a card and a row say of an entity in a few words, for a page and for Markdown alike.

/** `Chief Constable, West Midlands Police`. */
export function postWords({ role, organisation }: Pick<PostOnce, 'role' | 'organisation'>): string {
  return organisation === null ? role : `${role}, ${organisation}`;
}

const day = (one: string): string => dayWords(one, one);

/** `since 1 March 2012, until 3 May 2014, held as of 30 November 2012`: when a post is held; says so where no day is known. */
export function termWords(post: PostOnce): string {
  const { since, until, held, over, coming } = postDays(post);
  const told = [
    ...(since === null ? [] : [`since ${startWords(since)}`]),
    ...(until === null ? [] : [`until ${endWords(until)}`]),
    ...toldWords('held', held),
    ...toldWords('over', over),
    ...toldWords('to come', coming),
  ];
  return told.length === 0 ? NO_DAY : told.join(', ');
}

/** Of `2008` the archive keeps the first day, and no more is said than that. */
const startWords = (first: string): string =>
  dayWords(...(wholes(first).find(([start]) => start === first) ?? ([first, first] as const)));
/** Likewise the last day. */
const endWords = (last: string): string =>
  dayWords(...(wholes(last).find(([, end]) => end === last) ?? ([last, last] as const)));

/** The year and the month of a day, by their first and last days. */
function wholes(one: string): readonly (readonly [string, string])[] {
  const [year, month] = [one.slice(0, 4), one.slice(0, 7)];
  const last = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  return [
    [`${year}-01-01`, `${year}-12-31`],
    [`${month}-01`, `${month}-${String(last).padStart(2, '0')}`],
  ];
}

export const NO_DAY = 'no day is known';

function toldWords(as: string, days: PostDays['held']): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [`${as} as of ${day(first)}${first === last ? '' : ` and of ${day(last)}`}`];
}

/** `in 2 articles`, the days of the first and the last. */
export function extentWords({ entity, names }: EntityCard): readonly string[] {
  return [`in ${countedArticles(entity)}`, ...periodWords(names)];
}

/** Nothing where there is none. */
export const some = (count: number, noun: string): readonly string[] => (count === 0 ? [] : [counted(count, noun)]);

/** How often something is said about somebody: `3`, or `12+` where not every mention was looked at. */
export const aboutCount = ({ passages, mentions_left }: Pick<EntityCard, 'passages' | 'mentions_left'>): string =>
  `${passages.length}${mentions_left > 0 ? '+' : ''}`;

const aboutWords = (card: EntityCard): string =>
  card.mentions_left > 0 ? `${card.passages.length} times and more` : counted(card.passages.length, 'time');

/** Above what is said by those whom no name tells. */
export const UNNAMED = 'Said by people who are not named';

/** `1 post`, `8 quotes`, `2 reports`, `said about 3 times`, `5 mentions`: what a card holds. */
export function contentWords(card: EntityCard): readonly string[] {
  const { entity, quotes, said, dealings, passages } = card;
  return [
    ...some(heldOf(card).length, 'post'),
    ...some(dealings.length, 'dealing'),
    ...some(quotes.length, 'quote'),
    ...some(said.length, 'report'),
    ...(passages.length === 0 || entity.kind === 'place' ? [] : [`said about ${aboutWords(card)}`]),
    counted(entity.mention_count, 'mention'),
  ];
}

function periodWords(names: EntityCard['names']): readonly string[] {
  const days = names.flatMap(({ uses }) => uses.flatMap(({ published }) => published ?? [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [first === last ? day(first) : `${day(first)} to ${day(last)}`];
}

/** The posts that a person holds, the oldest first; or that are held at a body, those that most places tell first. */
export function heldOf({ entity, posts }: Pick<EntityCard, 'entity' | 'posts'>): readonly PostOnce[] {
  if (entity.kind === 'person') return posts.filter(({ person_id }) => person_id === entity.id);
  const isOver = ({ state }: PostOnce): number => Number(state === 'former');
  return posts
    .filter(({ organisation_id }) => organisation_id === entity.id)
    .sort((one, other) => isOver(one) - isOver(other) || other.stated.length - one.stated.length);
}

/** How many citations there are of somebody: what the first in a list has most of. */
export function citations({ entity, posts, quotes, said, dealings }: EntityCard): number {
  return [posts.length, quotes.length, said.length, dealings.length, entity.mention_count].reduce((a, b) => a + b);
}

/** Those asked for by name first, then the most cited; of equals in the order in which they came. */
export function byCitations(cards: readonly EntityCard[]): readonly EntityCard[] {
  return [...cards].sort(
    (one, other) => Number(other.isAsked) - Number(one.isAsked) || citations(other) - citations(one),
  );
}

/** Whether something is told of it beside that it is named once; of a programme even that is news. */
export function matters({ entity, isAsked, posts, quotes, said, dealings }: EntityCard): boolean {
  if (isAsked || entity.kind === 'programme' || entity.mention_count > 1) return true;
  return posts.length + quotes.length + said.length + dealings.length > 0;
}

/** What stands in a heading above the entities of a kind. */
export const KIND_WORDS: Readonly<Record<EntityRow['kind'], { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'People' },
  force: { one: 'police force', many: 'Forces' },
  organisation: { one: 'organisation', many: 'Organisations' },
  programme: { one: 'programme', many: 'Programmes' },
  place: { one: 'place', many: 'Places' },
};
