import type { Row } from './rows.js';
import type { PdfFields, PdfPage } from './run.js';

/*
 * What stands at the head and the foot of pages and is no part of the text: running heads, page numbers, what a browser prints
 * around a page. It is told by standing on several pages at one height, or by what a browser or a page number looks like.
 */

/** Rows of a page, and where it is. */
export interface PageRows {
  readonly page: PdfPage;
  readonly rows: readonly Row[];
}

/** Rows from the edge that may be furniture. */
const DEEPEST = 5;
/** In points. */
const ONE_HEIGHT = 3;
const DIGITS = /\d+/g;
const SPACES = /\s+/g;
const PAGE_NUMBER =
  /^(?:[-–—|[(]? ?)(?:page |p\. ?|pg\.? )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—|\])]?)$/i;
const COUNTED_PAGE = /(?:^|\s)(?:page )?\d{1,4} ?(?:of|\/) ?\d{1,4}$/i;
const ADDRESS = /(?:^|\s)(?:https?|file):\/\/\S+/;
/** `11/28/26, 5:33 AM`, `28/11/2026, 05:33` */
const PRINTED_ON = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?/;
const BROWSER = /mozilla|chrom|firefox|safari|webkit|skia|wkhtmltopdf|headless/i;

/** For each page the rows that are furniture. */
export function furnitureOf(pages: readonly PageRows[], fields: PdfFields): readonly ReadonlySet<Row>[] {
  const seen = new Map<string, Set<number>>();
  const keysOf = pages.map(({ page, rows }) =>
    edgesOf(rows).map((edge) => edge.map((row) => [row, keysOf_(row, page)] as const)),
  );
  for (const [at, edges] of keysOf.entries()) {
    for (const [, keys] of edges.flat()) {
      for (const key of keys) seen.set(key, (seen.get(key) ?? new Set()).add(at));
    }
  }
  const isBrowser = BROWSER.test(`${fields.creator ?? ''}`);
  return keysOf.map((edges, at) => {
    const page = pages[at]?.page;
    const rows = pages[at]?.rows ?? [];
    const found = new Set<Row>();
    for (const edge of edges) {
      for (const [row, keys] of edge) {
        const repeats = keys.some((key) => [...(seen.get(key) ?? [])].some((other) => other !== at));
        if (!repeats && !(page && looksLikeIt(row, rows, page, fields, isBrowser))) break;
        found.add(row);
      }
    }
    // A page that is nothing but furniture says something.
    return found.size === rows.length && rows.length > 2 ? new Set() : found;
  });
}

/** The rows from the top edge inwards, and from the bottom edge. */
function edgesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const most = Math.min(DEEPEST, Math.floor(rows.length / 2));
  return [rows.slice(0, Math.max(most, 1)), rows.slice(rows.length - most).toReversed()];
}

/** What a row is known by on other pages: its words without figures, and its height; two, so that no border parts what is one. */
function keysOf_(row: Row, { height }: PdfPage): readonly string[] {
  const words = wordsOf(row).toLowerCase().replace(DIGITS, '#');
  const slot = Math.floor(row.y / ONE_HEIGHT);
  const size = Math.round(row.size);
  return [slot, slot + 1].map((each) => `${Math.round(height)} ${each} ${size} ${words}`);
}

const wordsOf = ({ runs }: Row): string =>
  runs
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(SPACES, ' ');

function looksLikeIt(row: Row, rows: readonly Row[], page: PdfPage, { title }: PdfFields, isBrowser: boolean): boolean {
  const words = wordsOf(row);
  if (!standsApart(row, rows, page)) return false;
  if (PAGE_NUMBER.test(words)) return true;
  if (ADDRESS.test(words) && COUNTED_PAGE.test(words)) return true;
  if (PRINTED_ON.test(words)) return isBrowser || (title !== undefined && words.includes(title.slice(0, 20)));
  if (!isBrowser) return false;
  return ADDRESS.test(words) || isSmallInMargin(row, rows, page);
}

/** In the outer eighth of the page, and farther from the next row than lines are. */
function standsApart(row: Row, rows: readonly Row[], { height }: PdfPage): boolean {
  const at = rows.indexOf(row);
  const isTop = row.y < height / 2;
  const isOut = isTop ? row.y < height / 8 : row.y > (7 * height) / 8;
  const inner = rows[isTop ? at + 1 : at - 1];
  return isOut && (inner === undefined || Math.abs(inner.y - row.y) > 1.5 * Math.max(row.size, inner.size));
}

/** What a browser is told to print at head and foot stands in the margin, in small letters. */
function isSmallInMargin(row: Row, rows: readonly Row[], { height }: PdfPage): boolean {
  const inMargin = row.y < 0.05 * height || row.y > 0.95 * height;
  const sizes = rows.map(({ size }) => size).toSorted((a, b) => a - b);
  return inMargin && row.size < 0.85 * (sizes[sizes.length >> 1] ?? 0);
}
