const FIRST_OF_MONTH = /-01$/;

/** `2012-11-22`, `2012-11`, `2012`, `2012-07-02..2012-07-08`: as short as the ends allow. */
export function dayLabel(from: string | null, to: string | null): string {
  if (from === null || to === null) return from === to ? '' : `${from ?? ''}..${to ?? ''}`;
  if (from === to) return from;
  const isWhole = FIRST_OF_MONTH.test(from) && to === lastOfMonth(to);
  if (isWhole && from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  if (isWhole && from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4);
  return `${from}..${to}`;
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return `${day.slice(0, 8)}${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
