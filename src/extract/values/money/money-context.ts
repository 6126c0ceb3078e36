import { PERIODS } from '../../../lists/words.js';
import type { MoneyQualifier } from '../../../model/mention.js';
import { after, before, type ReadContext } from '../rule.js';

const MEASURED_OVER = /\b(?:just|well) (?:under|over)/i;

// Words that may stand between a qualifier and its amount: `up to another £16m`, `almost a further £2m`.
const BETWEEN_WORDS =
  '(?:another |a total of |an? (?:further|extra|additional|estimated) |extra |further |only |just )?$';

/** Qualifiers before an amount; the first that fits is taken. */
const QUALIFIERS: readonly (readonly [MoneyQualifier, RegExp])[] = [
  [
    'up to',
    new RegExp(
      `\\b(?:up to|as much as|as high as|a maximum of|maximum of|no more than|not more than|at most|not exceeding|capped at) ${BETWEEN_WORDS}`,
      'i',
    ),
  ],
  [
    'at least',
    new RegExp(
      `\\b(?:at least|a minimum of|minimum of|no less than|not less than|no fewer than|upwards? of) ${BETWEEN_WORDS}`,
      'i',
    ),
  ],
  [
    'less than',
    new RegExp(
      `\\b(?:less than|fewer than|nearly|almost|just under|well under|a bit under|a little under|a shade under|slightly under|just below|just short of|under|below|not quite|approaching) ${BETWEEN_WORDS}`,
      'i',
    ),
  ],
  [
    'more than',
    new RegExp(
      `\\b(?:more than|just over|well over|a little over|slightly over|over|above|in excess of|exceed(?:s|ed|ing)?|greater than|north of|topping|upward of|beyond) ${BETWEEN_WORDS}`,
      'i',
    ),
  ],
  [
    'circa',
    new RegExp(
      `(?:\\b(?:about|around|some|roughly|approximately|approx\\.?|circa|ca\\.|c\\.|c|in the region of|in the order of|something like|close to|an estimated|or so)|~) ?${BETWEEN_WORDS}`,
      'i',
    ),
  ],
];
// `a row over £5m`, `handed over £5m`: here `over` is no measure.
const OTHER_OVER =
  /\b(?:row|rows|dispute|anger|fury|concerns?|questions?|fears?|battle|clash(?:es)?|outcry|inquiry|probe|criticism|controversy|warnings?|talks|debate|argument|outrage|storm|quizzed|charged|sued|arrested|investigat\w+|hand(?:s|ed|ing)?|took|take[ns]?|taking|turn(?:s|ed|ing)?|sign(?:s|ed|ing)?|pass(?:es|ed|ing)?|stripped) over (?:an? |the )?$/i;
const OTHER_ABOUT =
  /\b(?:talk(?:s|ed|ing)?|ask(?:s|ed|ing)?|complain\w*|concern(?:s|ed)?|worr\w+|question(?:s|ed)?|lied|lying|bring(?:s|ing)?|brought|news|story) about (?:an? |the )?$/i;
// `pushed claims up to £5m`: the level that something reached.
const OTHER_UP =
  /\b(?:push(?:es|ed|ing)?|br(?:ings?|inging|ought)|tak(?:es?|ing|en)|took|driv(?:es?|ing|en)|drove|s(?:ends?|ent)|edg(?:es|ed|ing)|climb(?:s|ed|ing)|mov(?:es|ed|ing)|w(?:ent)|go(?:es|ing)|add(?:s|ed|ing)?) (?:[a-z]+ ){0,3}up to (?:a |an )?$/i;
const OTHER_ABOVE = /\bgo(?:es|ing)? (?:above|beyond|under|below) $/i;
// `under £126m savings plan`: the amount is the name of the plan.
const NAMES_A_PLAN =
  /^ (?:[a-z]+ ){0,2}(?:plans?|deals?|schemes?|contracts?|project|programme|cuts|proposals?|agreement)\b/;
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

const PER =
  /^(?: (?:or so|or more|plus))?(?:(?:,? ?(?:per|\/) ?(?:us )?|-per-)(annum|[a-z]{2,20})\b|,? (p\.a\.?|pa|annually|yearly|each year|every year|monthly|every month|each month|weekly|each week|every week|daily|every day|each day|hourly)(?![A-Za-z])|(?:,? an? |-an?-)(year|month|week|day|night|hour|minute|head|person|share|week|fortnight|tonne|ton|litre|barrel|mile|pupil|pint|gallon|kilo|pop|time|shift|visit|copy|ticket)\b(?! (?:(?:ago|earlier|later|before|old|hence)\b|on(?=$|[.,;])))|,? in (?:the|every) (pound)\b|,? (?:an) (hour)\b)/i;
/** The unit that an amount is counted by, in the singular; undefined where none is named. */
export function unitAfter(end: number, context: ReadContext): string | undefined {
  const match = PER.exec(after(context, end, 40));
  const word = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5])?.toLowerCase();
  return word === undefined ? undefined : (PERIODS.get(word) ?? word);
}
