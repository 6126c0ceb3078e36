const SURROGATE = /[\ud800-\udfff]/;

/**
 * Converts offsets into `text` from UTF-16 code units to Unicode code points, which SQLite, Python and the W3C Web
 * Annotation model count. Offsets inside a surrogate pair fall to its start.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!SURROGATE.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const width = (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    for (let unit = 0; unit < width; unit++) points[i + unit] = count;
    i += width;
    count++;
  }
  points[text.length] = count;
  return (offset) => points[Math.min(offset, text.length)] ?? count;
}

/** Words of `text` by offsets in code points. */
export function codePointSlices(text: string): (start: number, end: number) => string {
  if (!SURROGATE.test(text)) return (start, end) => text.slice(start, end);
  const points = [...text];
  return (start, end) => points.slice(start, end).join('');
}

/** Cuts a text by code points. */
export function pointSlicer(text: string): (start: number, end: number) => string {
  if (!SURROGATE.test(text)) return (start, end) => text.slice(start, Math.max(start, end));
  const units = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; count++) {
    units[count] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  const unitOf = (point: number): number => (point < count ? (units[point] ?? 0) : text.length);
  return (start, end) => text.slice(unitOf(start), unitOf(Math.max(start, end)));
}
