/** English month names and their press abbreviations, as a RegExp source. */
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\.?,? (\\d{4})\\b`, 'i');
const MONTH_DAY_YEAR = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC_DAY = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isoDay(year: string, month: number, day: string): string | undefined {
  const days = DAYS_IN_MONTH[month - 1];
  const number = Number(day);
  if (days === undefined || number < 1 || number > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A calendar day found in a line, and where. */
export interface FoundDay {
  /** ISO 8601, `YYYY-MM-DD`. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The first fully written calendar day of a line (`3 March 2012`, `March 3rd, 2012`, `2012-03-03`, `03/03/2012` read
 * the British way), or undefined. Expects folded text (`fold`). Dates inside prose are `extract`'s business; this reads
 * the lines that say when a page was published.
 */
export function findDay(line: string): FoundDay | undefined {
  const found = (match: RegExpExecArray | null, day: string | undefined): FoundDay | undefined =>
    match && day ? { day, start: match.index, end: match.index + match[0].length } : undefined;
  const dmy = DAY_MONTH_YEAR.exec(line);
  const mdy = MONTH_DAY_YEAR.exec(line);
  const iso = ISO_DAY.exec(line);
  const numeric = NUMERIC_DAY.exec(line);
  return (
    found(dmy, dmy ? isoDay(dmy[3] ?? '', monthNumber(dmy[2] ?? ''), dmy[1] ?? '') : undefined) ??
    found(mdy, mdy ? isoDay(mdy[3] ?? '', monthNumber(mdy[1] ?? ''), mdy[2] ?? '') : undefined) ??
    found(iso, iso ? isoDay(iso[1] ?? '', Number(iso[2]), iso[3] ?? '') : undefined) ??
    found(numeric, numeric ? isoDay(numeric[3] ?? '', Number(numeric[2]), numeric[1] ?? '') : undefined)
  );
}
