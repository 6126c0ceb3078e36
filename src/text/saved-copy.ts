import { findDay } from './day.js';

/** What a program that saved a page wrote into its copy. */
export interface SavedCopy {
  /** Where it was saved from: of a copy in an archive of the web, as the archive has it or the page's own. */
  readonly url?: string;
  /** When, and whether its reader saved it or an archive of the web. */
  readonly saved?: { readonly day: string; readonly by: 'reader' | 'archive' };
}

/** What browsers and copying programs write at the top of a page that they save; SingleFile says the day as well. */
const SAVED_FROM =
  /<!--\s{0,9}(?:saved from url=\(\d{1,6}\)|page saved with singlefile\s{1,9}url: {0,9}|mirrored from )(?<url>(?:https?:\/\/)?[\w-]{1,63}\.[^\s<>"]{3,1000})(?:\s{1,9}saved date: {0,9}(?<date>[^\n<]{8,100}))?/i;
/** The script by which the Wayback Machine rewrites a copy: the page's address, and the second of the copy. */
const REWRITTEN = /\b__wm\.wombat\("(?<url>https?:\/\/[^\s<>"]{3,1000})",\s{0,9}"(?<second>\d{14})"/;
/** Its address for a copy. */
const COPY_OF = /^https?:\/\/web\.archive\.org\/web\/(?<second>\d{14})(?:[a-z]{2}_)?\//i;
/** What it writes below a copy. */
const ARCHIVED =
  /<!--\s{0,9}file archived on \d\d:\d\d:\d\d (?<date>[a-z]{3,9} \d{1,2}, \d{4}) and retrieved from the\s{1,9}internet archive on /i;
/** In characters. */
const TOP = 4000;
const END = 4000;
const WEB_ADDRESS = /^https?:\/\//i;

/** What the comments of whoever saved a page say of the copy, from markup: its first and last kilobytes are looked at. */
export function savedCopy(markup: string): SavedCopy {
  const top = markup.slice(0, TOP);
  const from = SAVED_FROM.exec(top)?.groups;
  const rewritten = REWRITTEN.exec(top)?.groups;
  const written = from?.['url'];
  const url =
    written === undefined || WEB_ADDRESS.test(written) ? (written ?? rewritten?.['url']) : `http://${written}`;
  // An archive's copy that a reader saved is as old as the archive's.
  const archived =
    dayOf(ARCHIVED.exec(markup.slice(-END))?.groups?.['date']) ??
    dayOfSecond(rewritten?.['second'] ?? COPY_OF.exec(url ?? '')?.groups?.['second']);
  const day = archived ?? dayOf(from?.['date']);
  return {
    ...(url !== undefined && { url }),
    ...(day !== undefined && { saved: { day, by: archived === undefined ? 'reader' : 'archive' } }),
  };
}

function dayOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : findDay(date, 'refused')?.day;
}

/** Of `20130506091244`. */
function dayOfSecond(second: string | undefined): string | undefined {
  return second && dayOf(`${second.slice(0, 4)}-${second.slice(4, 6)}-${second.slice(6, 8)}`);
}
