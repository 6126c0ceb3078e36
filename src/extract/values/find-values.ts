import { PEOPLE_CALLED_MAY } from '../../lists/words.js';
import type { CountryReading } from '../../model/country.js';
import type { DateValue, ValueMention } from '../../model/mention.js';
import type { IsoDate } from '../../model/span.js';
import { anyOf } from '../../text/any-of.js';
import { fold } from '../../text/fold.js';
import { type Trace, type TracedCandidate, traceLost } from '../trace.js';
import { contactRules } from './contacts/contacts.js';
import { absoluteDateRules } from './dates/absolute-dates.js';
import { dayOfIso, isoOf } from './dates/calendar.js';
import { createCueReader, type Verbs } from './dates/cues.js';
import { writesMonthFirst } from './dates/figure-dates.js';
import { holidayRules } from './dates/holidays.js';
import { relativeDateRules } from './dates/relative-dates.js';

import { yearRules } from './dates/years.js';
import { durationRules } from './durations/durations.js';
import { moneyRules } from './money/money.js';
import { readDollarMarks, sharedCurrency } from './money/shared-currency.js';
import { valueRefiners } from './refine.js';
import type { Candidate, DateDraft, ReadContext, ValueRule } from './rule.js';
import { createScanner } from './scan.js';

/** Every rule, in order of preference where two read the same words. */
export const valueRules: readonly ValueRule[] = [
  ...contactRules,
  ...moneyRules,
  ...absoluteDateRules,
  ...yearRules,
  ...holidayRules,
  ...relativeDateRules,
  ...durationRules,
];

const scan = createScanner(valueRules);
const PERSON_MAY = new RegExp(String.raw`\b${anyOf(PEOPLE_CALLED_MAY)} May\b`);
const LOOKS_AHEAD = /\b(?:week|month|days) ahead\b|\bcoming week\b/i;

/** What is known of a text besides its words. */
interface Surroundings {
  /** Its folded copy, where there is one already. */
  readonly folded?: string;
  /** Where its article belongs; asked only where a value turns on it. */
  readonly country?: () => CountryReading;
  /** Its verb groups; without them the tense of a date is read from words alone. */
  readonly verbs?: Verbs;
  readonly trace?: Trace | undefined;
}

const nowhere = (): CountryReading => ({ about: undefined, rivals: [], outlet: undefined });

/** A function that is run the first time its result is asked for. */
function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: read() };
    return result.value;
  };
}

/**
 * The amounts of money, dates, lengths of time and contacts of a text, in the order in which they stand, none inside
 * another. Dates without a year and relative ones are reckoned from `published`; without it they have no value.
 */
export function findValues(
  text: string,
  published: IsoDate | undefined,
  { folded = fold(text), country = nowhere, verbs, trace }: Surroundings = {},
): ValueMention[] {
  const place = once(country);
  const marks = once(() => readDollarMarks(folded));
  const context: ReadContext = {
    text: folded,
    country: place,
    currencyOf: (family) => sharedCurrency(family, place(), marks()),
    cues: createCueReader(folded, verbs),
    monthFirst: once(() => writesMonthFirst(folded)),
    published: dayOfIso(published),
    looksAhead: once(() => LOOKS_AHEAD.test(text)),
    wednesdayIsAClub: once(() => text.includes('Sheffield Wednesday')),
    mayIsAPerson: once(() => PERSON_MAY.test(text)),
  };
  let candidates = scan(context);
  for (const { id, refine } of valueRefiners) {
    const before = candidates;
    candidates = refine(candidates, context);
    if (trace) traceLost(trace, id, [before, candidates], (candidate) => traced(candidate, text));
  }
  return candidates.map((candidate) => mention(candidate, text, published));
}

function traced({ start, end, rule, confidence, reading: { kind } }: Candidate, text: string): TracedCandidate {
  return { kind, start, end, text: text.slice(start, end), rule, confidence };
}

function mention(candidate: Candidate, text: string, published: IsoDate | undefined): ValueMention {
  const { start, end, rule, confidence, reading } = candidate;
  const value = reading.kind === 'date' ? dateValue(reading.value, published) : reading.value;
  // The kind goes with its value; one literal gives all mentions one shape.
  return { start, end, text: text.slice(start, end), rule, confidence, kind: reading.kind, value } as ValueMention;
}

function dateValue(draft: DateDraft, published: IsoDate | undefined): DateValue {
  const { stretch, precision, relative } = draft;
  const anchor = draft.anchor === undefined ? published?.slice(0, 10) : isoOf(draft.anchor);
  return {
    from: stretch ? isoOf(stretch.from) : null,
    to: stretch ? isoOf(stretch.to) : null,
    precision,
    ...(relative && stretch && anchor !== undefined && { anchor }),
  };
}
