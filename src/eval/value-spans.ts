/** What other people's tests annotate: their sorts, wider than our kinds. */
export type Family = 'person' | 'org' | 'place' | 'money' | 'datelike' | 'quote';

/** Code points of a passage, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Guidelines put articles, titles, prepositions and qualifiers inside or outside a name as they like: a fair comparison
// takes them from both sides.
const THE = /^the\s+/i;
const LEADING: Readonly<Record<Family, RegExp>> = {
  person:
    /^(?:(?:the|mr|mrs|ms|miss|mx|dr|prof|professor|sir|lord|lady|dame|baroness|baron|rev|judge|justice|pc|dc|ds|di|dci|det|insp|inspector|sgt|sergeant|supt|superintendent|constable|detective|chief|deputy|assistant|acting|commander|commissioner|president|minister|senator|gov|gen|col|capt|lt|king|queen|prince|princess|pope)\b\.?\s+)+/i,
  org: THE,
  place: THE,
  money:
    /^(?:(?:about|around|some|nearly|almost|over|under|at least|up to|more than|less than|approximately|an? estimated|a|roughly|just|only|as much as|between|from|the)\s+)+/i,
  datelike:
    /^(?:(?:on|in|at|by|since|until|till|from|for|during|before|after|the|a|an|about|around|nearly|almost|over|within|between|of|this|more than|at least|up to|some)\s+)+/i,
  quote: /^[“”"'‘’\s]+/,
};
const TRAILING = /(?:['’]s|['’])?[\s,.;:)"”'’]*$/;
const QUOTE_TRAILING = /[“”"'‘’\s,.?!]+$/;

/** A span without what guidelines differ on, as `start:end`. */
export function trimmedSpan(family: Family, points: readonly string[], { start, end }: Span): string {
  const lead = LEADING[family].exec(points.slice(start, end).join(''))?.[0] ?? '';
  const from = start + Array.from(lead).length;
  const first = from < end ? from : start;
  const tail = (family === 'quote' ? QUOTE_TRAILING : TRAILING).exec(points.slice(first, end).join(''))?.[0] ?? '';
  const to = end - Array.from(tail).length;
  return `${first}:${to > first ? to : end}`;
}
