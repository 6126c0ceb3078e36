/*
 * A classic post has no `<p>`: WordPress makes paragraphs of it by its blank lines when it shows it (`wpautop`). Here the
 * same is done by tags that are added; no letter and no line changes.
 */

/** Elements that are paragraphs of their own, or hold some. */
const BLOCK =
  /^<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|math|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|script|iframe|object|noscript)(?=[\s/>])/i;
const BREAK = /^<br[\s/>]/i;
/** Their lines are their own. */
const RAW = /^<(pre|script|style|textarea)(?=[\s/>])/i;
const TAG = /<\/?[a-z][^<>]{0,100000}>/iy;
/** Marks of the block editor, whose blocks have their tags. */
const MARK_OF_BLOCK = /^<!--\s{1,9}\/?wp:/;
const PAGE_BREAK = /^<!--\s{0,9}nextpage\s{0,9}-->/;
const LINE_ENDS = /\n(?:[^\S\n]*\n)*/g;
const NOT_SPACE = /\S/;

/** HTML as WordPress shows it. */
export function withParagraphs(html: string): string {
  const pieces = piecesOf(html);
  const isOfBlocks = pieces.some((piece) => MARK_OF_BLOCK.test(piece));
  let text = '';
  let before = '';
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1] ?? '';
    if (isMarkup(piece)) text += PAGE_BREAK.test(piece) ? `${piece}<p>` : piece;
    else text += parted(piece, before, next, isOfBlocks);
    before = piece;
  });
  return text;
}

/** Whether HTML says anything. */
export function hasWords(html: string): boolean {
  return piecesOf(html).some((piece) => !isMarkup(piece) && NOT_SPACE.test(piece.replaceAll('&nbsp;', ' ')));
}

/** A text between two tags. */
function parted(text: string, before: string, next: string, isOfBlocks: boolean): string {
  const firstWord = text.search(NOT_SPACE);
  const end = text.trimEnd().length;
  return text.replace(LINE_ENDS, (ends, index: number) => {
    const isLast = index + ends.length >= end;
    const isFirst = firstWord === -1 || index < firstWord;
    if (isLast && (next === '' || BLOCK.test(next) || MARK_OF_BLOCK.test(next))) return ends;
    if (ends.indexOf('\n') !== ends.lastIndexOf('\n')) return `${ends}<p>`;
    const isAtEdge = (isFirst && (before === '' || isEdge(before))) || (isLast && isEdge(next));
    return isOfBlocks || isAtEdge ? ends : `<br>${ends}`;
  });
}

const isMarkup = (piece: string): boolean => piece.startsWith('<') && piece.endsWith('>') && piece.length > 2;
const isEdge = (piece: string): boolean => BLOCK.test(piece) || BREAK.test(piece) || piece.startsWith('<!--');

/** Tags, comments and elements whose lines are their own, each a piece, and the texts between them. */
function piecesOf(html: string): readonly string[] {
  const pieces: string[] = [];
  let kept = 0;
  const ends = new Map<string, number>();
  const endOf = (closing: string, from: number): number => {
    // What is closed nowhere behind one tag is closed nowhere behind a later one.
    if (ends.get(closing) === -1) return -1;
    const end = html.indexOf(closing, from);
    ends.set(closing, end);
    return end === -1 ? -1 : end + closing.length;
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', Math.max(at + 1, kept))) {
    const end = markupEnd(html, at, endOf);
    if (end === -1) continue;
    pieces.push(html.slice(kept, at), html.slice(at, end));
    kept = end;
  }
  pieces.push(html.slice(kept));
  return pieces.filter((piece) => piece !== '');
}

/** Where what begins at a `<` ends; -1 where it begins nothing. */
function markupEnd(html: string, at: number, endOf: (closing: string, from: number) => number): number {
  if (html.startsWith('<!--', at)) return endOf('-->', at + 4);
  TAG.lastIndex = at;
  const tag = TAG.exec(html)?.[0];
  if (tag === undefined) return -1;
  const raw = RAW.exec(tag)?.[1];
  const end = raw === undefined ? -1 : endOf(`</${raw}>`, at);
  return end === -1 ? at + tag.length : end;
}
