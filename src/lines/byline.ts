import { MONTHS, NEWS_AGENCIES, WEEKDAYS } from '../lists/words.js';
import { findDay } from '../text/day.js';
import { inCapitals, isAgency, JOB_BEFORE_NAME, NAME, NAMES, peopleIn } from './names.js';

/** Who a line says wrote the article, and the day that stands with it. */
export interface Byline {
  readonly people: readonly string[];
}

const LONGEST_LINE = 200;
const BY = '(?:[Bb]y|BY)';
/** What was done by the writer; who edited, reviewed or took pictures is none. */
const KIND =
  '(?:(?:[Ww]ritten|[Pp]osted|[Ss]ubmitted|[Gg]uest post|[Rr]eport(?:ed)?|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]nalysis|[Oo]pinion|[Cc]omment(?:ary)?|[Rr]eview|[Ee]xclusive|[Ii]nterview|[Cc]ompiled|[Pp]ublished|[Aa]rticle|[Cc]ontributed|WRITTEN|POSTED|WORDS|STORY|REPORT|EXCLUSIVE|ANALYSIS|OPINION) )?';
/** The outlet or the section before a bar. */
const BEFORE = "(?:[\\p{L}\\d][\\p{L}\\d &'.,-]{1,50} ?[|•·/] ?)?";
const DATE_WORD = `(?:\\d|${inCapitals([...MONTHS.keys(), ...WEEKDAYS.keys()])}\\b)`;
const BEHIND = `(?=$|[,|.(·•@:;/]|-| +(?:[|(·•/@-]|(?:[Ii]n|[Aa]t|[Oo]n|[Ff]or|[Oo]f|[Vv]ia|[Ff]rom|[Ii]s|[Rr]eports?|[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast|[Ff]irst|PUBLISHED|UPDATED|LAST)\\b|${DATE_WORD}))`;
const BY_LINE = new RegExp(`^${BEFORE}${KIND}${BY}:? *(?:[Bb]y )?${JOB_BEFORE_NAME}(${NAMES})${BEHIND}`, 'u');
const AGENCY = inCapitals(NEWS_AGENCIES);
const BY_AGENCY = new RegExp(
  `^${BEFORE}${KIND}${BY}:? *((?:(?:[Aa]n?|[Tt]he|[Oo]ur) )?${AGENCY})(?=$|[,|(-]| +[|(-])`,
  'u',
);
/** The people of a paper: `By Herald staff`, `By the Ledger newsroom`. */
const BY_STAFF = new RegExp(
  `^${KIND}${BY}:? *((?:the )?\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+){0,3} (?:staff|reporters?|writers?|correspondents?|desk|team|bureau|newsroom))$`,
  'iu',
);
/** One word is a name where a date stands behind it: `by Regan September 15, 2014`. */
const BY_ONE = new RegExp(
  `^${KIND}${BY}:? +(\\p{Lu}[\\p{L}'-]{1,20}|[a-z][a-z0-9_.-]{2,24})(?= +(?:[|·•/-] +)?(?:on )?${DATE_WORD})`,
  'u',
);
const LABELLED = new RegExp(
  `^(?:[Aa]uthor(?:s|\\(s\\))?(?: of the article)?|[Rr]eporters?|[Ww]riters?|[Jj]ournalists?|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eport|[Bb]y-?line|[Cc]olumnist|BYLINE|AUTHOR|WORDS|REPORTER) ?: ?(?:[Bb]y )?(${NAMES}|${AGENCY})(?=$|[,;|<"(-]| [|(<"-])`,
  'u',
);
/** `ASHA PELL reports`, `Asha Pell reports from Norwell`. */
const REPORTS = new RegExp(`^(${NAMES}) (?:reports?(?: from [\\p{L}' ,-]{2,40})?|writes)[.:]?$`, 'u');
/** In lower case, what the name's bearer is to the paper: `Hugo Bright, harbour correspondent`. */
const NAME_AND_BEAT = new RegExp(
  `^(${NAME}),? (?:[a-z]+ ){0,4}(?:correspondent|reporter|editor|columnist|writer)(?: in \\p{Lu}[\\p{L} -]{2,30})?$`,
  'u',
);
/** Who sent a message or wrote a record: `From: Hugo Bellweather <hugo@example.org>`. */
const SENDER_LABEL = /^(?:from|by-?line|authors?): ?(?:by )?/i;
const OPENING_QUOTE = /^"/;
const SENDER_NAME = new RegExp(`^(${NAME})(?=$|[,;<"(]| [<("])`, 'u');
const SENDER_IN_BRACKETS = new RegExp(`\\((${NAME})\\)`, 'u');
/** A byline is a bare name: a name with a title is a caption or a speaker. */
export const TITLED: RegExp =
  /^(?:Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Cllrs?|Coun|Councillors?|Cr|Ald|Alderman|Rev)\b/;
const NOBODY = /^(?:law|now|then|far|some|this|that|these|all|phone|post|email|admin|editor|webmaster|guest)$/i;
const SENTENCE_END = /\p{Ll}{3}[.!?]["')]*$/u;

/** Asked before the expressions that look for a name in front of it. */
const HAS_BY = /by/i;

/** Who a line that says so says wrote the article; undefined for any other line. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const sender = senderOf(line);
  if (sender) return { people: [sender] };
  const saysBy = HAS_BY.test(line);
  const named = (saysBy ? BY_LINE : undefined)?.exec(line)?.[1] ?? REPORTS.exec(line)?.[1] ?? LABELLED.exec(line)?.[1];
  if (named !== undefined) {
    const isLong = line.length > MOST_SENTENCE && SENTENCE_END.test(line);
    return isLong ? undefined : { people: peopleIn(named) };
  }
  const agency = saysBy ? (BY_AGENCY.exec(line)?.[1] ?? BY_STAFF.exec(line)?.[1]) : undefined;
  if (agency !== undefined) return { people: [agency] };
  const one = saysBy ? BY_ONE.exec(line)?.[1] : undefined;
  if (one !== undefined && findDay(line) !== undefined) return { people: NOBODY.test(one) ? [] : [one] };
  const reporter = TITLED.test(line) ? undefined : NAME_AND_BEAT.exec(line)?.[1];
  return reporter !== undefined && !isAgency(line) ? { people: [reporter] } : undefined;
}

/** In characters: a longer line with a stop at its end is a sentence. */
const MOST_SENTENCE = 60;

function senderOf(line: string): string | undefined {
  if (!SENDER_LABEL.test(line)) return undefined;
  const value = line.replace(SENDER_LABEL, '').replace(OPENING_QUOTE, '');
  return (SENDER_NAME.exec(value) ?? SENDER_IN_BRACKETS.exec(value))?.[1];
}
