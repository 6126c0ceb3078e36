import { firstWhere } from './first-where.js';

/** A line of a source that has pages, by page. */
export interface PagePlace {
  /** From 1. */
  readonly page: number;
  /** Of the page, from 1. */
  readonly line: number;
}

/** Of the sources that have pages, by path, the line that each page begins with. */
export type Paged = ReadonlyMap<string, readonly number[]>;

const PAGE = '!page-';
const TYPED = /^(.+?)(?:!page-(\d{1,7}))?(?::(\d{1,9}))?$/s;

/** Where a line of the whole text stands, in a source whose pages begin with these lines. */
export function pagePlaceOf(pages: readonly number[], line: number): PagePlace {
  const page = Math.max(
    1,
    firstWhere(pages.length, (at) => (pages[at] ?? 0) > line),
  );
  return { page, line: line - (pages[page - 1] ?? 1) + 1 };
}

/** `path:47`; of a source with pages `paper.pdf!page-3:12`. */
export function citedPlace(path: string, line: number, pages?: readonly number[]): string {
  if (pages === undefined || pages.length === 0) return `${path}:${line}`;
  const at = pagePlaceOf(pages, line);
  return `${path}${PAGE}${at.page}:${at.line}`;
}

/** What somebody typed to name a source, a page or a line of it. */
export interface TypedPlace {
  readonly path: string;
  readonly page?: number;
  /** Of the page where one is named, else of the source. */
  readonly line?: number;
}

/** `paper.pdf`, `paper.pdf:47`, `paper.pdf!page-3`, `paper.pdf!page-3:12`. */
export function readPlace(typed: string): TypedPlace {
  const [, path = typed, page, line] = TYPED.exec(typed) ?? [];
  return { path, ...(page !== undefined && { page: Number(page) }), ...(line !== undefined && { line: Number(line) }) };
}

/** First and last line of what is named, in the whole text; undefined where the source has no such page or the page no such line. */
export function linesAt(
  { page, line }: Omit<TypedPlace, 'path'>,
  pages: readonly number[],
  last: number,
): readonly [first: number, last: number] | undefined {
  if (page === undefined) return line === undefined ? [1, last] : [line, line];
  const first = pages[page - 1];
  if (first === undefined) return undefined;
  const end = (pages[page] ?? last + 1) - 1;
  if (line === undefined) return [first, end];
  const at = first + line - 1;
  return line >= 1 && at <= end ? [at, at] : undefined;
}

/** Why `linesAt` gives nothing. */
export function noSuchPage({ page, line }: Omit<TypedPlace, 'path'>, pages: readonly number[] | undefined): string {
  if (pages === undefined) return 'has no pages: name a line of it';
  return page !== undefined && page >= 1 && page <= pages.length
    ? `has no line ${line} on page ${page}`
    : `has ${pages.length} pages, and no page ${page}`;
}
