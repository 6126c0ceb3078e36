import { flowedLine, furnitureLine } from '../../../text/paged.js';
import { columnsOf } from './columns.js';
import { furnitureOf } from './furniture.js';
import { mended, spellingsOf } from './hyphens.js';
import { type Line, linesOfColumn } from './lines.js';
import { goesOnIn, type Placed, paragraphsOf } from './paragraphs.js';
import { type Row, rowsOf, standingOf } from './rows.js';
import type { PdfFields, PdfPage } from './run.js';

/** A PDF as a text with its pages. */
export interface LaidOut {
  readonly text: string;
  /** The line that each page begins with, from 1. */
  readonly pages: readonly number[];
}

/** A line of the text, before its words are mended. */
interface OutLine {
  text: string;
  readonly goesOn: boolean;
  readonly isFurniture: boolean;
}

/** A page before it is joined with its neighbours. */
interface PageLines {
  /** Paragraphs column by column. */
  readonly columns: readonly (readonly Placed[])[];
  readonly furniture: readonly string[];
}

/**
 * The pages of a PDF as the lines that are printed on them, in the order in which they are read. What goes on in the next
 * line, in the next column or on the next page is told by the marks of `text/paged.ts`; a word that a line's end breaks stands
 * whole in the line where it begins. That is all that is changed of what is printed.
 */
export function layOut(pages: readonly PdfPage[], fields: PdfFields): LaidOut {
  const laid = pages.map((page) => {
    const standing = standingOf(page);
    return { ...standing, page, rows: rowsOf(standing.upright) };
  });
  const furniture = furnitureOf(laid, fields);
  const lined = laid.map(({ rows, turned, askew }, at): PageLines => {
    const taken = furniture[at] ?? new Set<Row>();
    const columns = columnsOf(rows.filter((row) => !taken.has(row))).map((column) =>
      paragraphsOf(linesOfColumn(column)),
    );
    const beside = turned.flatMap((runs) => linesOfColumn(rowsOf(runs)));
    return {
      columns: [...columns, beside.map((line): Placed => ({ line, goesOn: false, isApart: true }))].filter(
        ({ length }) => length > 0,
      ),
      furniture: [...linesOfColumn([...taken]), ...linesOfColumn(rowsOf(askew))].map(({ text }) => text),
    };
  });
  return written(lined);
}

function written(pages: readonly PageLines[]): LaidOut {
  const out: OutLine[] = [];
  const starts: number[] = [];
  let isOpen = false;
  for (const [number, page] of pages.entries()) {
    starts.push(out.length + 1);
    let furniture = page.furniture;
    const putFurniture = (): void => {
      out.push(...furniture.map((text) => ({ text, goesOn: false, isFurniture: true })));
      furniture = [];
    };
    // A paragraph that comes from the page before is not parted from it.
    if (!isOpen) putFurniture();
    for (const [i, column] of page.columns.entries()) {
      const next = page.columns[i + 1] ?? pages[number + 1]?.columns[0];
      for (const [at, { line, goesOn, isApart }] of column.entries()) {
        const goesOver = at === column.length - 1 && next !== undefined && goesOnIn(linesOf(column), linesOf(next));
        if (isApart && !isOpen && out.length > 0) out.push({ ...BLANK });
        out.push({ text: line.text, goesOn: goesOn || goesOver, isFurniture: false });
        isOpen = goesOn || goesOver;
        if (!isOpen) putFurniture();
      }
    }
    if (page.columns.length === 0 && starts.at(-1) === out.length + 1) out.push({ ...BLANK });
    if (furniture.length > 0) {
      closeLast(out);
      isOpen = false;
      putFurniture();
    }
  }
  mendWords(out);
  const text = out.map(({ text: words, goesOn, isFurniture }) =>
    isFurniture ? furnitureLine(words) : goesOn ? flowedLine(words) : words,
  );
  return { text: `${text.join('\n')}\n`, pages: starts };
}

const BLANK: OutLine = { text: '', goesOn: false, isFurniture: false };
const linesOf = (column: readonly Placed[]): readonly Line[] => column.map(({ line }) => line);

/** A paragraph that fills a whole page ends on it: its foot stands there, and nothing is told twice. */
function closeLast(out: OutLine[]): void {
  const last = out.pop();
  if (last) out.push({ ...last, goesOn: false });
}

function mendWords(out: readonly OutLine[]): void {
  const spellings = spellingsOf(out.map(({ text }) => text));
  for (const [at, line] of out.entries()) {
    const next = out[at + 1];
    const whole = line.goesOn && next ? mended(line.text, next.text, spellings) : undefined;
    if (whole === undefined || next === undefined) continue;
    [line.text, next.text] = whole;
  }
}
