import { civil, type Day, monthsFrom, type Stretch } from './calendar.js';

// As the Met Office counts them, in whole months; winter begins in December of the year that names it.
const FIRST_MONTH: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** The season that begins in a year. */
export function seasonOf(season: string, year: number): Stretch {
  return monthsFrom(year, FIRST_MONTH.get(season.toLowerCase()) ?? 6, 3, 'season');
}

/** This, last or next season as seen from a day: the last one has ended, the next one has not begun. */
export function seasonNear(season: string, published: Day, step: -1 | 0 | 1): Stretch {
  const { year } = civil(published);
  const around = [year - 2, year - 1, year, year + 1, year + 2].map((y) => seasonOf(season, y));
  if (step === -1) return around.filter((s) => s.to < published).at(-1) ?? seasonOf(season, year - 1);
  if (step === 1) return around.find((s) => s.from > published) ?? seasonOf(season, year + 1);
  return around.find((s) => s.from <= published && published <= s.to) ?? seasonOf(season, year);
}
