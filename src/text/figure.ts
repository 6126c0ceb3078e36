const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** A number with its thousands apart: `3,500,000`; the same in every locale. */
export function figure(value: unknown): string | null {
  if (typeof value !== 'number') return null;
  const [whole = '', fraction] = String(value).split('.');
  return fraction === undefined ? whole.replace(THOUSANDS, ',') : `${whole.replace(THOUSANDS, ',')}.${fraction}`;
}
