import {
  civil,
  dayOf,
  monthsFrom,
  nthWeekday,
  type Stretch,
  single,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
} from './calendar.js';

/** Which part of a stretch a word points to. */
export type Third = 'early' | 'mid' | 'late';

function span(from: number, to: number): Stretch {
  return { from, to, precision: 'span' };
}

/** The early, middle or late part: of a month ten days, of a year six months (the middle four), of the rest a third. */
export function partOf(stretch: Stretch, third: Third): Stretch {
  const { from, to, precision } = stretch;
  const { year, month } = civil(from);
  if (precision === 'month') {
    if (third === 'early') return span(from, from + 9);
    return third === 'mid' ? span(from + 10, from + 19) : span(from + 20, to);
  }
  if (precision === 'year') {
    if (third === 'early') return monthsFrom(year, month, 6, 'span');
    return third === 'mid' ? shifted(year, month, 4, 4) : shifted(year, month, 6, 6);
  }
  if (precision === 'decade') {
    if (third === 'early') return monthsFrom(year, 1, 48, 'span');
    return third === 'mid' ? monthsFrom(year + 4, 1, 36, 'span') : monthsFrom(year + 7, 1, 36, 'span');
  }
  if (precision === 'century') {
    if (third === 'early') return monthsFrom(year, 1, 33 * 12, 'span');
    return third === 'mid' ? monthsFrom(year + 33, 1, 34 * 12, 'span') : monthsFrom(year + 67, 1, 33 * 12, 'span');
  }
  if (precision === 'week') {
    if (third === 'early') return span(from, from + 2);
    return third === 'mid' ? span(from + 1, from + 4) : span(from + 3, to);
  }
  if (precision === 'season' || precision === 'quarter') {
    return shifted(year, month, third === 'early' ? 0 : third === 'mid' ? 1 : 2, 1);
  }
  const third3 = Math.floor((to - from + 1) / 3);
  if (third === 'early') return span(from, from + third3 - 1);
  return third === 'mid' ? span(from + third3, to - third3) : span(to - third3 + 1, to);
}

function shifted(year: number, month: number, by: number, length: number): Stretch {
  const count = year * 12 + month - 1 + by;
  return monthsFrom(Math.floor(count / 12), (count % 12) + 1, length, 'span');
}

/** The end is the last day, but of a week its last three days. */
export function endOf(stretch: Stretch): Stretch {
  return stretch.precision === 'week' ? span(stretch.to - 2, stretch.to) : single(stretch.to);
}

/** The beginning: of a week three days, of a month ten, of a year a quarter, else the first third. */
export function beginningOf(stretch: Stretch): Stretch {
  const { year, month } = civil(stretch.from);
  return stretch.precision === 'year' ? monthsFrom(year, month, 3, 'span') : partOf(stretch, 'early');
}

/** The nth unit of a stretch, counted from its end where the words say `last`. */
export function nthUnit(stretch: Stretch, unit: string, nth: number): Stretch | null {
  const { year, month } = civil(stretch.from);
  const months = Math.round((stretch.to - stretch.from + 1) / 30.44);
  const index = (count: number): number => (nth > 0 ? nth - 1 : count + nth);
  switch (unit) {
    case 'half':
      return months >= 2 && months % 2 === 0 ? shifted(year, month, index(2) * (months / 2), months / 2) : null;
    case 'quarter':
      return months === 12 ? { ...shifted(year, month, index(4) * 3, 3), precision: 'quarter' } : null;
    case 'month':
      return months >= 3 && Math.abs(nth) <= months
        ? { ...shifted(year, month, index(months), 1), precision: 'month' }
        : null;
    case 'day': {
      const day = nth > 0 ? stretch.from + nth - 1 : stretch.to + nth + 1;
      return day >= stretch.from && day <= stretch.to ? single(day) : null;
    }
    case 'week': {
      const first = firstWeek(stretch);
      const last = weekOf(stretch.to).from + (weekdayOf(stretch.to) < 3 ? -7 : 0);
      const monday = nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7;
      return monday > stretch.to || monday + 6 < stretch.from ? null : weekOf(monday);
    }
    case 'weekend': {
      const saturday = nthWeekday(stretch, 5, nth);
      return saturday === undefined ? null : weekendOf(saturday);
    }
    default:
      return null;
  }
}

/** The first week of a stretch is the one that has its first Thursday, as ISO 8601 counts them. */
function firstWeek(stretch: Stretch): number {
  const week = weekOf(stretch.from);
  return week.from + 3 >= stretch.from ? week.from : week.from + 7;
}

/** So many units at one end of a stretch; null where they do not fit it. */
export function several(stretch: Stretch, unit: string, count: number, back: boolean): Stretch | null {
  const { year, month } = civil(stretch.from);
  const end = civil(stretch.to);
  if (unit === 'day')
    return back ? span(stretch.to - count + 1, stretch.to) : span(stretch.from, stretch.from + count - 1);
  if (unit === 'week' && stretch.precision === 'month')
    return back ? span(stretch.to - count * 7 + 1, stretch.to) : span(stretch.from, stretch.from + count * 7 - 1);
  if (unit === 'week') {
    const first = firstWeek(stretch);
    return back
      ? span(weekOf(stretch.to).from - (count - 1) * 7, weekOf(stretch.to).to)
      : span(first, first + count * 7 - 1);
  }
  if (unit === 'month') return back ? shifted(end.year, end.month, 1 - count, count) : shifted(year, month, 0, count);
  if (stretch.precision === 'day') return null;
  return back ? span(dayOf(end.year - count + 1, 1, 1), stretch.to) : span(stretch.from, yearOf(year + count - 1).to);
}
