import {
  AMOUNT_QUALIFIERS,
  BEFORE_ABOUT,
  BEFORE_OVER,
  BEFORE_UP_TO,
  NAMED_BY_SUMS,
  PERIODS,
  PRICED_UNITS,
} from '../../../lists/words.js';
import type { MoneyQualifier } from '../../../model/mention.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, type ReadContext } from '../rule.js';

const MEASURED_OVER = /\b(?:just|well) (?:under|over)/i;

// Words that may stand between a qualifier and its amount: `up to another £16m`, `almost a further £2m`.
const BETWEEN_WORDS =
  '(?:another |a total of |an? (?:further|extra|additional|estimated) |extra |further |only |just )?$';

/** Qualifiers before an amount; the first that fits is taken. */
const QUALIFIERS: readonly (readonly [MoneyQualifier, RegExp])[] = (
  ['up to', 'at least', 'less than', 'more than', 'circa'] as const
).map((qualifier) => {
  const words = anyOf([...AMOUNT_QUALIFIERS].flatMap(([entry, meant]) => (meant === qualifier ? entry : [])));
  const source = qualifier === 'circa' ? `(?:\\b${words}|~) ?` : `\\b${words} `;
  return [qualifier, new RegExp(source + BETWEEN_WORDS, 'i')];
});
// `a row over £5m`, `handed over £5m`: here `over` is no measure.
const OTHER_OVER = new RegExp(String.raw`\b(?:investigat\w+|${anyOf(BEFORE_OVER)}) over (?:an? |the )?$`, 'i');
const OTHER_ABOUT = new RegExp(String.raw`\b(?:complain\w*|worr\w+|${anyOf(BEFORE_ABOUT)}) about (?:an? |the )?$`, 'i');
// `pushed claims up to £5m`: the level that something reached.
const OTHER_UP = new RegExp(String.raw`\b${anyOf(BEFORE_UP_TO)} (?:[a-z]+ ){0,3}up to (?:a |an )?$`, 'i');
const OTHER_ABOVE = /\bgo(?:es|ing)? (?:above|beyond|under|below) $/i;
// `under £126m savings plan`: the amount is the name of the plan.
const NAMES_A_PLAN = new RegExp(String.raw`^ (?:[a-z]+ ){0,2}${anyOf(NAMED_BY_SUMS)}\b`);
const HEADLINE_OVER = /\b(?:under|over) (?:an? |the |its |their )?$/i;
const AT_LEAST_AFTER = /^(?:-plus\b|\+| or more\b| plus\b| and above\b| upwards\b| and up\b)/;
const UP_TO_AFTER = /^ or less\b/;
const CIRCA_AFTER = /^(?:-odd\b|-ish\b| or so\b)/;

/** How the words bound or blur the amount at a place. */
export function qualifierAt(start: number, end: number, context: ReadContext): MoneyQualifier | undefined {
  const right = after(context, end, 40);
  if (AT_LEAST_AFTER.test(right)) return 'at least';
  if (UP_TO_AFTER.test(right)) return 'up to';
  const left = before(context, start, 44);
  for (const [qualifier, pattern] of QUALIFIERS) {
    if (!pattern.test(left)) continue;
    if (OTHER_OVER.test(left) || OTHER_ABOUT.test(left) || OTHER_ABOVE.test(left) || OTHER_UP.test(left))
      return undefined;
    if (HEADLINE_OVER.test(left) && NAMES_A_PLAN.test(right) && !MEASURED_OVER.test(left)) return undefined;
    return qualifier;
  }
  return CIRCA_AFTER.test(right) ? 'circa' : undefined;
}

const PER = new RegExp(
  String.raw`^(?: (?:or so|or more|plus))?(?:(?:,? ?(?:per|/) ?(?:us )?|-per-)(annum|[a-z]{2,20})\b|,? (${anyOf(PERIODS.keys())})(?![A-Za-z])|(?: an? |-an?-)(${anyOf(PRICED_UNITS)})\b(?! (?:(?:ago|earlier|later|before|old|hence)\b|on(?=$|[.,;])))|, an? (hour|day|week|month|year)\b|,? in (?:the|every) (pound)\b|,? (?:an) (hour)\b)`,
  'i',
);
/** Behind `per`. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['year', 'annum'],
  ['yr', 'annum'],
  ['hr', 'hour'],
]);

/** The unit that an amount is counted by, in the singular; undefined where none is named. */
export function unitAfter(end: number, context: ReadContext): string | undefined {
  const match = PER.exec(after(context, end, 40));
  const word = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5] ?? match?.[6])?.toLowerCase();
  return word === undefined ? undefined : (PERIODS.get(word) ?? SHORT_UNITS.get(word) ?? word);
}
