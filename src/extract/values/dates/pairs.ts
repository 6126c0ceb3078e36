import type { Candidate, DateDraft, ReadContext } from '../rule.js';
import { addMonths, civil, type Stretch, weekdayOf } from './calendar.js';
import { draftIn, withDraft } from './drafts.js';
import { tenseAt } from './tense.js';

const JOINED_PAIR = /^ (?:to|until|till|through) (?:the )?$/;
const AND = /^ and (?:the )?$/;
const BETWEEN = /\bbetween (?:the )?$/i;
const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

/** The ends of a pair in their order: `from Friday to Monday`, `between October and March` run forward. */
export function orderedPair(
  left: Candidate,
  right: Candidate,
  context: ReadContext,
): readonly [Candidate, Candidate] | undefined {
  const a = draftIn(left);
  const b = draftIn(right);
  if (!a?.stretch || !b?.stretch || b.stretch.to >= a.stretch.from) return undefined;
  const period = periodOf(a, b);
  const gap = context.text.slice(left.end, right.start);
  const between = AND.test(gap) && BETWEEN.test(context.text.slice(Math.max(0, left.start - 14), left.start));
  if (period === undefined || !(between || JOINED_PAIR.test(gap))) return undefined;
  const earlier = shifted(a.stretch, period, -1);
  const later = shifted(b.stretch, period, 1);
  return takesEarlier(earlier, b.stretch, a.stretch, left, right, context)
    ? [withDraft(left, { ...a, stretch: earlier }), right]
    : [left, withDraft(right, { ...b, stretch: later })];
}

/** Whether the pair began a period before: by its tense, else because it then lies nearer to the publication. */
function takesEarlier(
  earlier: Stretch,
  end: Stretch,
  start: Stretch,
  left: Candidate,
  right: Candidate,
  context: ReadContext,
): boolean {
  const { published } = context;
  if (published === undefined) return false;
  if (earlier.from <= published && published <= end.to) return true;
  const tense = tenseAt(left.start, right.end, context);
  return tense === undefined ? published - end.to <= start.from - published : tense === 'past';
}

/** What two ends that were both reckoned from the publication may be moved by. */
function periodOf(a: DateDraft, b: DateDraft): 'week' | 'year' | undefined {
  if (!a.relative || !b.relative || a.parts?.year !== undefined || b.parts?.year !== undefined) return undefined;
  if (a.parts?.month !== undefined && b.parts?.month !== undefined) return 'year';
  return a.parts?.weekday !== undefined && b.parts?.weekday !== undefined ? 'week' : undefined;
}

function shifted(stretch: Stretch, period: 'week' | 'year', by: 1 | -1): Stretch {
  if (period === 'week')
    return { ...stretch, from: stretch.from + by * DAYS_IN_WEEK, to: stretch.to + by * DAYS_IN_WEEK };
  const from = addMonths(stretch.from, by * MONTHS_IN_YEAR);
  // A whole month stays whole: February has its own end in each year.
  const to =
    civil(stretch.to + 1).day === 1
      ? addMonths(stretch.to + 1, by * MONTHS_IN_YEAR) - 1
      : addMonths(stretch.to, by * MONTHS_IN_YEAR);
  return { ...stretch, from, to };
}

const BRACKET = /^ ?\($/;

/** A weekday with its date in brackets after it: `Saturday (14 July)` is one day. */
export function withBracket(left: Candidate, right: Candidate, context: ReadContext): Candidate | undefined {
  const a = draftIn(left);
  const b = draftIn(right);
  if (a?.parts?.weekday === undefined || a.parts.day !== undefined || b?.parts?.day === undefined) return undefined;
  if (!BRACKET.test(context.text.slice(left.end, right.start)) || context.text[right.end] !== ')') return undefined;
  if (b.stretch && weekdayOf(b.stretch.from) !== a.parts.weekday) return undefined;
  return withDraft(left, b, { end: right.end + 1 });
}

/** How fine a date has to be for a unit to hang on it: the day after a day, the year after anything within one. */
const GRAINS = ['day', 'week', 'month', 'quarter', 'season', 'span', 'year'];
const REACH = 250;

/** What hangs on the date told before it (`in 1999 … the following year`), where one stands in the same paragraph. */
export function hung(
  candidate: Candidate,
  before: readonly Candidate[],
  context: ReadContext,
  unitAt: UnitAt,
): Candidate {
  const draft = draftIn(candidate);
  if (!draft?.hangs || draft.stretch) return candidate;
  const grain = GRAINS.indexOf(draft.hangs.unit);
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i];
    if (!other || candidate.start - other.end > REACH) break;
    const told = draftIn(other);
    if (!told) continue;
    if (context.text.slice(other.end, candidate.start).includes('\n')) break;
    if (!told.stretch || GRAINS.indexOf(told.precision) > grain || !GRAINS.includes(told.precision)) break;
    const stretch = unitAt(draft.hangs.unit, draft.hangs.step, told.stretch.from);
    return stretch
      ? {
          ...candidate,
          // It may hang on another date than the nearest.
          confidence: Math.min(candidate.confidence, 0.8),
          reading: { kind: 'date', value: { ...draft, stretch, relative: true, anchor: told.stretch.from } },
        }
      : candidate;
  }
  return candidate;
}

/** The unit that holds a day, moved by so many. */
type UnitAt = (unit: string, step: number, day: number) => Stretch | undefined;
