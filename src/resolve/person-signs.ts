import type { Gazetteer } from '../model/gazetteer.js';
import { HONORIFIC_SEX } from '../text/honorific.js';
import { nameKey } from '../text/name-key.js';
import { type RankBand, rankBand } from './police-rank.js';

export type Sex = 'M' | 'F';

/** What stands beside a name and tells whose it is. */
export interface PersonSigns {
  /** Titles, ranks and posts, as comparison keys. */
  readonly titles: ReadonlySet<string>;
  readonly sex?: Sex;
  readonly bands: ReadonlySet<RankBand>;
}

/** From the title before a name, as written, and the posts that the text gives its bearer. */
export function readSigns(title: string | undefined, posts: readonly string[]): PersonSigns {
  if (!title && posts.length === 0) return NO_SIGNS;
  const titles = [...(title ? [nameKey(title)] : []), ...posts.map(nameKey)];
  const sexes = titles.flatMap((words) => words.split(' ').flatMap((word) => HONORIFIC_SEX.get(word) ?? []));
  const bands = titles.flatMap((words) => rankBand(words) ?? []);
  return { titles: new Set(titles), bands: new Set(bands), ...(sexes[0] ? { sex: sexes[0] } : {}) };
}

const NO_SIGNS: PersonSigns = { titles: new Set(), bands: new Set() };

export function mergeSigns(a: PersonSigns, b: PersonSigns): PersonSigns {
  if (a === NO_SIGNS) return b;
  if (b === NO_SIGNS) return a;
  const sex = a.sex ?? b.sex;
  return {
    titles: new Set([...a.titles, ...b.titles]),
    bands: new Set([...a.bands, ...b.bands]),
    ...(sex ? { sex } : {}),
  };
}

/** The sex of those who nearly always have this given name; none for `Robin`, and for initials. */
export function sexOfGivenName(given: string | undefined, gazetteer: Gazetteer): Sex | undefined {
  const gender = given === undefined || given.length === 1 ? undefined : gazetteer.givenNames.get(given)?.gender;
  return gender === 'U' ? undefined : gender;
}

/** Whether two signs cannot be of one person: another sex, or another step of the police ladder. */
export function contradict(a: PersonSigns, b: PersonSigns): 'sex' | 'rank' | undefined {
  if (a.sex && b.sex && a.sex !== b.sex) return 'sex';
  const isOtherRank = a.bands.size > 0 && b.bands.size > 0 && ![...a.bands].some((band) => b.bands.has(band));
  return isOtherRank ? 'rank' : undefined;
}
