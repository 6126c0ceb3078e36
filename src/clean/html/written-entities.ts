const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
]);
const LAST_POINT = 0x10ffff;

/**
 * A text whose entities are written out where none are read: in the strings of JSON-LD, and in attributes that a
 * program escaped twice (`Ann &amp;amp; Bob`).
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, figures?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
    const point = figures === undefined ? Number.parseInt(hex ?? '', 16) : Number(figures);
    return point >= FIRST_POINT && point <= LAST_POINT ? String.fromCodePoint(point) : whole;
  });
}

/** Controls stand before it. */
const FIRST_POINT = 0x20;
