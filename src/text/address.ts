import { MONTHS } from '../lists/words.js';
import { anyOf } from './any-of.js';
import { findDay } from './day.js';
import { remembered } from './remembered.js';

/** Archives of the web set their own address, with the day of the copy, before that of the page. */
const COPY =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{1,14}\*?(?:[a-z]{2}_)?|archive\.(?:is|ph|today|li|vn|fo|md)\/(?:o\/\w{4,8}|\d{4}[\d.-]{0,20}))\/(?=https?:)/i;

/** The address that a page had where it was published: an archive's copy of it has that one's behind its own. */
export function liveAddress(url: string): string {
  return url.replace(COPY, '');
}

/** A day that an address gives. */
export interface AddressDay {
  readonly day: string;
  /** `folder`: the site files its pages by day. `name`: a part of the page's name, which may be the day of its subject. */
  readonly place: 'folder' | 'name';
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const TWO = '(?:0[1-9]|[1-3]\\d)';
const PATH = /^https?:\/\/[^/?#\s]{1,255}(\/[^?#\s]*)/i;
/** A folder, or the end of the address. */
const FOLDER_END = '(?=/|$|\\.[a-z]{3,5}$)';

const FORMS: readonly (readonly [AddressDay['place'], RegExp])[] = [
  ['folder', new RegExp(`/${YEAR}/(?<month>\\d{1,2})/(?<day>\\d{1,2})${FOLDER_END}`)],
  ['folder', new RegExp(`/${YEAR}/(?<month>${anyOf(MONTHS.keys())})/(?<day>\\d{1,2})${FOLDER_END}`, 'i')],
  ['folder', new RegExp(`/${YEAR}[/-](?<month>0[1-9]|1[0-2])/?(?<day>${TWO})${FOLDER_END}`)],
  ['folder', new RegExp(`/${YEAR}(?<joint>[-_.]?)(?<month>0[1-9]|1[0-2])\\k<joint>(?<day>${TWO})${FOLDER_END}`)],
  ['name', new RegExp(`[/_-]${YEAR}(?<joint>[-_])(?<month>0[1-9]|1[0-2])\\k<joint>(?<day>${TWO})(?=[-_./]|$)`)],
];

/**
 * The day in an address's path: `/2012/11/30/`, `/2012/jul/12/`, `/2012-11-30/`, `/20121130/`, `/title-2012-11-30.html`;
 * never one of its query, nor one that is a part of a number.
 */
export const dayOfAddress: (url: string) => AddressDay | undefined = remembered((url) => {
  const path = PATH.exec(liveAddress(url).slice(0, LONGEST))?.[1] ?? '';
  for (const [place, form] of FORMS) {
    const { year, month = '', day } = form.exec(path)?.groups ?? {};
    const isFigure = month !== '' && !LETTER.test(month);
    const found = year && findDay(isFigure ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)?.day;
    if (found) return { day: found, place };
  }
  return undefined;
});

const LONGEST = 2000;
const LETTER = /[a-z]/i;

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** The same day, or one beside it: the difference of two time zones. */
export function isNextTo(day: string, other: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(other)) <= DAY_LENGTH;
}
