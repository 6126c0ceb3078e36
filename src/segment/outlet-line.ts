import { isHeading, type KeptBlock } from '../divide/kept-block.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';

/** What the names of papers, stations and agencies end in. */
const OUTLET_NAME =
  /^(?:The )?(?:[A-Z][\w'&.]*(?:-[A-Z]\w*)? ){0,4}(?:Gazette|Times|Post|Mercury|Echo|Chronicle|Courier|News|Herald|Mail|Telegraph|Star|Express|Journal|Observer|Guardian|Independent|Argus|Advertiser|Standard|Mirror|Scotsman|Tribune|Ledger|Examiner|Bulletin|Press|Citizen|Sentinel|Leader|Messenger|Association|Radio)(?: Online| Live| on (?:Sunday|Saturday))?$/;
/** What stands with an outlet's name on a date line. */
const DATE_TRIM =
  /(?:\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?: (?:GMT|BST|UTC))?\b|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\([^)]{1,30}\)|[,|()·-]|\b(?:p|pp|page) ?\.? ?\d{1,3}\b)/gi;
/** Its web address, on the line of the date. */
const WEB_OUTLET = /^(?:www\.)?[a-z][a-z\d-]{2,30}\.(?:com|co\.uk|org|org\.uk|net|news|info|ie|uk)$/i;
const SPACES = / +/g;
/** In characters; an outlet and a date are far shorter. */
const LONGEST_LINE = 400;

/** The name of an outlet that a line is, alone or with a date: `Wendmouth Mercury, 18 May 2011`. */
export function outletOn(text: string): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const line = fold(text);
  const found = findDay(line);
  const name = found ? `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(DATE_TRIM, ' ') : line;
  const trimmed = name.replace(SPACES, ' ').trim();
  const isOutlet = OUTLET_NAME.test(trimmed) || (found !== undefined && WEB_OUTLET.test(trimmed));
  return trimmed.length <= 60 && isOutlet ? trimmed : undefined;
}

/** A line of a head that names the outlet: one with the date on it, or right above or below the date. */
export function isOutletLine(head: readonly KeptBlock[], at: number): boolean {
  const here = head[at];
  if (here === undefined || outletOn(here.block.text) === undefined) return false;
  if (here.line.shape === 'dateline') return true;
  return (
    isHeading(here) && [head[at - 1], head[at + 1]].some((beside) => isDate(beside) && !outletOn(beside.block.text))
  );
}

const isDate = (kept: KeptBlock | undefined): kept is KeptBlock =>
  kept?.line.shape === 'dateline' && kept.line.day !== undefined;
