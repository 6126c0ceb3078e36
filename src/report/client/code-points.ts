/** A stretch of a text in code points of its article, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of text of the page; `isOne` where it shows one character that cannot be seen, as `\u{202e}`. */
export interface Piece {
  readonly text: string;
  readonly isOne: boolean;
}

/** What of a piece lies within a stretch, in UTF-16 code units of the piece. */
export interface Cut {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

const STRETCH = /^(\d{1,9})-(\d{1,9})$/;
const BLOCK = /^(.*)\/(\d{1,9})$/s;

/** Reads `data-at`: one stretch or several, `420-436 440-445`. What is none is passed over. */
export function readStretches(written: string): readonly Stretch[] {
  return written.split(' ').flatMap((part) => {
    const [, start, end] = STRETCH.exec(part) ?? [];
    return start === undefined || Number(end) <= Number(start) ? [] : [{ start: Number(start), end: Number(end) }];
  });
}

/** `article/scrapped/412` → the article's id and the code point that its block starts at. */
export function readBlockId(id: string): { readonly article: string; readonly start: number } | undefined {
  const [, article, start] = BLOCK.exec(id) ?? [];
  return article === undefined ? undefined : { article, start: Number(start) };
}

/** Where a stretch lies in pieces that follow each other, the first of which begins at code point `first`. */
export function cutsOf(pieces: readonly Piece[], first: number, { start, end }: Stretch): readonly Cut[] {
  let point = first;
  return pieces.flatMap(({ text, isOne }, piece) => {
    const begin = point;
    const unitOf = isOne ? wholeOnly(text) : unitsOf(text);
    point += isOne ? 1 : [...text].length;
    const [from, to] = [unitOf(Math.max(start, begin) - begin), unitOf(Math.min(end, point) - begin)];
    return from < to ? [{ piece, from, to }] : [];
  });
}

function wholeOnly(text: string): (point: number) => number {
  return (point) => (point <= 0 ? 0 : text.length);
}

/** Where the n-th code point of a text starts, in UTF-16 code units. */
function unitsOf(text: string): (point: number) => number {
  const points = [...text];
  return (point) => (point <= 0 ? 0 : points.slice(0, point).join('').length);
}
