import type { ArchiveChain, HeldPost } from '../model/entity.js';
import { type RankBand, rankBand } from './police-rank.js';

/** A post that excludes others in the same body at the same time: a step of the police ladder, an elected seat, an office. */
type Calling = RankBand | 'elected' | 'office';

const ELECTED = /\bcouncill?or\b|\bcouncil leader\b|\bmayor\b/;
const OFFICE = /\bchief executive\b|\bclerk\b|\bhead of paid service\b|\bborough solicitor\b/;

const LADDER: readonly Calling[] = ['constable', 'sergeant', 'inspector', 'superintendent', 'chief'];
const YEARS = 2;

function callingOf({ post }: HeldPost): Calling | undefined {
  return rankBand(post) ?? (ELECTED.test(post) ? 'elected' : OFFICE.test(post) ? 'office' : undefined);
}

/** Whether two articles give a person posts that nobody holds at once in one body: constable and chief constable. */
export function callingsExclude(a: ArchiveChain, b: ArchiveChain): boolean {
  if (yearsBetween(a.published, b.published) > YEARS) return false;
  return current(a).some((one) =>
    current(b).some(
      (other) => one.body !== undefined && one.body === other.body && exclude(callingOf(one), callingOf(other)),
    ),
  );
}

/** The first calling that a chain's posts have. */
export function mainCalling(chain: ArchiveChain): string {
  for (const post of current(chain)) {
    const calling = callingOf(post);
    if (calling) return calling;
  }
  return '';
}

const current = ({ posts = [] }: ArchiveChain): readonly HeldPost[] => posts.filter(({ state }) => state !== 'former');

/** Promotions take people up one step; from constable to chief is no promotion of two years. */
function exclude(a: Calling | undefined, b: Calling | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const [one, other] = [LADDER.indexOf(a), LADDER.indexOf(b)];
  return one < 0 || other < 0 ? one < 0 && other < 0 : Math.abs(one - other) > 1;
}

/** Of undated articles none: nothing says that they are of other times. */
function yearsBetween(a: string | undefined, b: string | undefined): number {
  return a && b ? Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) : 0;
}
