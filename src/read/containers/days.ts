import type { IsoDate } from '../../model/span.js';
import { findDay } from '../../text/day.js';

/** A field that says a day is short. */
const LONGEST = 100;
/** The years of RFC 822: `Mon, 06 May 13 09:00:00 GMT`. */
const SHORT_YEAR = /\b(\d{1,2}) ([a-z]{3}) (\d\d)(?= \d\d:)/i;
/** As C writes a time: `Wed Nov 28 08:11:02 2012`. */
const AS_C = /\b([a-z]{3}) {1,2}(\d{1,2}) \d\d:\d\d(?::\d\d)?(?: [a-z+-][\w:]{0,5})? (\d{4})\b/i;
/** What programs write where they know no day. */
const EPOCH = '1970-01-01';

/**
 * The day that a field of a container says, as it is written there: that of its own offset. Undefined where it says
 * none, or one that may be two.
 */
export function writtenDay(text: string): IsoDate | undefined {
  const short = text.slice(0, LONGEST).replace(/\s{1,20}/g, ' ');
  const full = short.replace(AS_C, '$2 $1 $3').replace(SHORT_YEAR, (_, day: string, month: string, year: string) => {
    return `${day} ${month} ${Number(year) > 68 ? '19' : '20'}${year}`;
  });
  const day = findDay(full, 'refused')?.day;
  return day === EPOCH ? undefined : day;
}
