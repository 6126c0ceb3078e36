import { BEHIND_PLURAL_UNITS, PARTS_OF_TIME, STEPPED_UNITS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, type DateDraft, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { addMonths, type Day, financialYear, financialYearAt, weekdayOf, weekendOf } from './calendar.js';
import { MONTH, WHOLE_WEEKDAY } from './date-words.js';
import { dateReading, relative } from './drafts.js';
import { PRECISIONS, STEPS, unitFrom, unitName } from './steps.js';
import { tenseAt } from './tense.js';

const SEVERAL_UNITS = /^(?:weeks|months|years)$/;
const SINGLED_OUT = /\b(?:that|a|an) $/i;
const ACCOUNTING_BEFORE = /\b(?:financial|fiscal|tax) $/i;
const LAST_WORD = /\b(\w+ )$/;
const WEEKEND_PREPOSITION = /\b(?:at|over|during|this|that|throughout|of|for) (?:the |that )?$/i;
const THE_BEFORE = /\bthe $/i;

const OVER_A_LENGTH = /\b(?:over|in|during|within|for|throughout|of) (?:the|these) $/i;

const COUNTED_IN = new RegExp(
  `^ (?:of|in) (?:the )?(?:(?:this|last|next) )?(?:${MONTH}\\b|[12]\\d{3}\\b|month|year|quarter|decade|century|campaign|term|financial)`,
  'i',
);

const ROLLING = /\b(?:over|in|during|within|for|throughout) the $/i;
const ROLLED = /^(?:last|past)$/;
const COMING = /^(?:coming|upcoming)$/;
const BACK = /^(?:previous|last|past)$/;
const THE = /\b(?:the|that|a|an) $/i;

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);

/** The unit that ends with the day of publication. */
function rolled(unit: string, published: Day | undefined): DateDraft {
  if (published === undefined) return relative(undefined, 'span');
  const months = MONTHS_OF.get(unit);
  const from = months === undefined ? published - (unit === 'fortnight' ? 14 : 7) : addMonths(published, -months);
  return relative({ from, to: published, precision: 'span' }, 'span');
}

const isBeforeWeekend = ({ published }: ReadContext): boolean => published !== undefined && weekdayOf(published) < 5;

const deicticUnit: ValueRule = {
  id: 'date/unit-from-publication',
  kind: 'date',
  summary: 'A unit counted from the day of publication: last week, this year, next month, the following year.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>this|last|next|previous|past|coming|following|current|upcoming)[ -](?:calendar )?(?<unit>${anyOf(STEPPED_UNITS)}|(?:weeks|months|years)(?! ${anyOf(BEHIND_PLURAL_UNITS)}\\b)(?=[ .,]))${END}(?!-)`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const stepWord = (match.groups?.['step'] ?? '').toLowerCase();
    const written = (match.groups?.['unit'] ?? '').toLowerCase();
    // `in last months issue` lacks its apostrophe; `past weeks` are several.
    if (SEVERAL_UNITS.test(written) && !(stepWord === 'last' || stepWord === 'next')) return undefined;
    const unit = unitName(written);
    const left = before(context, match.index, 16);
    const precision = PRECISIONS.get(unit) ?? 'span';
    if (stepWord === 'this' && unit === 'day') return undefined;
    // `the last week of July` is counted from its month.
    if (
      (stepWord === 'last' || stepWord === 'next') &&
      COUNTED_IN.test(after(context, match.index + match[0].length, 24))
    )
      return undefined;
    if (THE.test(left)) {
      // `over the past year` is a length of time; `the following day` hangs on what was told before it.
      if ((stepWord === 'past' || stepWord === 'last') && unit === 'day') return undefined;
      // `in the last week` ends with the day of publication.
      if (ROLLING.test(left) && ROLLED.test(stepWord) && unit !== 'quarter')
        return dateReading(rolled(unit, context.published));
      if (
        stepWord === 'past' ||
        (stepWord === 'last' && (OVER_A_LENGTH.test(left) || unit === 'decade' || unit === 'century'))
      )
        return undefined;
      if (SINGLED_OUT.test(left)) return undefined;
      if (stepWord === 'following' || stepWord === 'previous' || unit === 'day')
        return dateReading({ ...relative(undefined, precision), hangs: { unit, step: BACK.test(stepWord) ? -1 : 1 } });
      if (stepWord === 'next' && OVER_A_LENGTH.test(left) && unit !== 'decade' && unit !== 'quarter') return undefined;
    }
    const step =
      COMING.test(stepWord) && unit === 'weekend' && isBeforeWeekend(context) ? 0 : (STEPS.get(stepWord) ?? 0);
    const stretch = context.published === undefined ? undefined : unitFrom(unit, step, context.published);
    return dateReading(relative(stretch, precision));
  },
};

const deicticYearKind: ValueRule = {
  id: 'date/financial-year',
  kind: 'date',
  summary: 'The accounting year around the publication or one with its years: this financial year, the next tax year.',
  opens: ['deictic'],
  pattern: opening(`(?<step>this|last|next|previous|current|coming) (?:financial|fiscal|tax|accounting) year${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const step = STEPS.get((match.groups?.['step'] ?? '').toLowerCase()) ?? 0;
    const stretch =
      context.published === undefined ? undefined : financialYear(financialYearAt(context.published) + step);
    return dateReading(relative(stretch, 'year'));
  },
};

const bareUnit: ValueRule = {
  id: 'date/part-of-unit',
  kind: 'date',
  summary:
    'A part of the unit around the publication: the end of the month, later in the year, the first Monday of the month.',
  opens: ['unit'],
  pattern: opening(`(?<financial>)(?<unit>week|month|year|quarter|decade|century|weekend)${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const unit = (match.groups?.['unit'] ?? '').toLowerCase();
    const left = before(context, match.index, 40);
    if (!PART_OF.test(left)) return undefined;
    const financial = ACCOUNTING_BEFORE.test(left);
    const { published } = context;
    if (financial)
      return dateReading(
        {
          ...relative(published === undefined ? undefined : financialYear(financialYearAt(published)), 'year'),
          onlyWithin: true,
        },
        { start: match.index - (LAST_WORD.exec(left)?.[1]?.length ?? 0) },
      );
    const stretch = published === undefined ? undefined : unitFrom(unit, 0, published);
    return dateReading({ ...relative(stretch, PRECISIONS.get(unit) ?? 'span'), onlyWithin: true });
  },
};

const PART_OF = new RegExp(
  String.raw`\b(?:${anyOf(PARTS_OF_TIME)}|${WHOLE_WEEKDAY}|\d(?:st|nd|rd|th)) (?:of|in) (?:the |my )?(?:(?:financial|fiscal|tax) )?$`,
  'i',
);

const weekend: ValueRule = {
  id: 'date/weekend',
  kind: 'date',
  summary: 'The weekend next to the publication, on the side that the tense allows: at the weekend, over the weekend.',
  opens: ['unit'],
  pattern: opening(`weekend${END}`),
  confidence: 0.75,
  read: (match, context) => {
    if (!WEEKEND_PREPOSITION.test(before(context, match.index, 20)) || !THE.test(before(context, match.index, 6)))
      return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'span'));
    const inside = weekdayOf(published) >= 5;
    const tense = tenseAt(match.index, match.index + 7, context);
    const past = tense === 'past' || (tense === undefined && !context.looksAhead() && weekdayOf(published) < 3);
    return dateReading(relative(weekendOf(inside || !past ? published : published - 7), 'span'));
  },
};

const weekAhead: ValueRule = {
  id: 'date/week-ahead',
  kind: 'date',
  summary: 'The week or month to come as a heading names it: the week ahead.',
  opens: ['unit'],
  pattern: opening(`(?:week|month|year) ahead${END}`),
  confidence: 0.7,
  read: (match, context) => {
    if (!THE_BEFORE.test(before(context, match.index, 5))) return undefined;
    const unit = unitName(match[0].split(' ')[0] ?? '');
    return dateReading(
      relative(
        context.published === undefined ? undefined : unitFrom(unit, 1, context.published),
        PRECISIONS.get(unit) ?? 'span',
      ),
      { start: match.index - 4 },
    );
  },
};

const afterNext: ValueRule = {
  id: 'date/after-next',
  kind: 'date',
  summary: 'The unit after the next: the week after next, the month after next.',
  opens: ['unit'],
  pattern: opening(`(?<unit>week|month|year|weekend|decade) after (?:the )?next${END}(?! [a-z])`),
  confidence: 0.9,
  read: (match, context) => {
    const unit = unitName(match.groups?.['unit'] ?? '');
    const { published } = context;
    return dateReading(
      relative(published === undefined ? undefined : unitFrom(unit, 2, published), PRECISIONS.get(unit) ?? 'span'),
    );
  },
};

/** Units of time counted from the day of publication. */
export const relativeUnitRules: readonly ValueRule[] = [
  deicticYearKind,
  deicticUnit,
  weekAhead,
  afterNext,
  weekend,
  bareUnit,
];
