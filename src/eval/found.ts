import { basename } from 'node:path';
import { codePointCount, columnsOf } from './columns.js';
import { type FoundFacts, type MeasuredFacts, placeFacts, type SpanReader } from './found-facts.js';
import type { GoldDocument } from './gold.js';
import type { Place, Values } from './place.js';

/** What of an article record is measured; an `ArticleRecord` is one. */
export interface MeasuredRecord extends MeasuredFacts {
  readonly source: { readonly path: string };
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly blocks: readonly MeasuredBlock[];
  readonly mentions: readonly MeasuredMention[];
  readonly roles: readonly MeasuredRole[];
  readonly quotes: readonly MeasuredQuote[];
  readonly said?: readonly MeasuredQuote[];
  readonly headline_basis?: string | null;
  readonly byline_basis?: string | null;
  readonly publisher_basis?: string | null;
  readonly published_basis?: string | null;
}

export interface MeasuredRole {
  readonly person: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly rule?: string;
}

export interface MeasuredQuote {
  readonly speaker: string | null;
  readonly text: string;
  readonly rule?: string;
}

interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface MeasuredBlock {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly end_line?: number;
}

interface MeasuredMention extends Values {
  readonly id?: string;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entity?: string;
  readonly confidence?: number;
  readonly rule?: string;
}

/** A mention of a record on its line of the source. */
export interface FoundMention extends Place, Values {
  readonly kind: string;
  readonly text: string;
  readonly entity?: string;
  readonly confidence?: number;
  readonly rule?: string;
}

/** A record against its source: the lines it keeps, its mentions and what it says in their places. */
export interface FoundArticle extends Omit<MeasuredRecord, 'mentions' | 'blocks' | keyof FoundFacts>, FoundFacts {
  readonly lines: ReadonlySet<number>;
  readonly mentions: readonly FoundMention[];
}

/**
 * The records of a gold document's source. Throws where offsets do not hold their text: then nothing that is measured
 * from them means anything.
 */
export function foundIn(document: GoldDocument, records: readonly MeasuredRecord[]): FoundArticle[] {
  return records
    .filter((record) => basename(record.source.path) === document.source)
    .map((record) => {
      const reader = readerOf(record, document);
      const mentions = record.mentions.map((mention) => {
        reader.wordsAt(mention);
        return { ...mention, ...reader.placeOf(mention) };
      });
      return { ...record, lines: keptLines(record.blocks, document.lines), mentions, ...placeFacts(record, reader) };
    });
}

function keptLines(blocks: readonly MeasuredBlock[], lines: readonly string[]): Set<number> {
  const kept = new Set<number>();
  for (const block of blocks) {
    for (let n = block.line; n <= (block.end_line ?? block.line); n++) if (lines[n - 1]) kept.add(n);
  }
  return kept;
}

function readerOf({ text, blocks }: MeasuredRecord, { source, lines }: GoldDocument): SpanReader {
  const points = Array.from(text);
  return {
    wordsAt: ({ start, end, text: wanted }) => {
      const held = points.slice(start, end).join('');
      if (wanted !== undefined && held !== wanted) {
        throw new Error(
          `${source}: offsets ${start}-${end} hold ${JSON.stringify(held)}, not ${JSON.stringify(wanted)}`,
        );
      }
      return held;
    },
    placeOf: (span) => placeOf(span, blocks, lines),
  };
}

/**
 * Places a mention on its source line: where its text stands nearest to its offset (a block may join lines with no, one
 * or two characters), or, if it runs over a line end, at its offset. Nowhere (line 0) if it lies in no block.
 */
function placeOf(mention: Span, blocks: readonly MeasuredBlock[], lines: readonly string[]): Place {
  const block = blocks.find((b) => b.start <= mention.start && mention.start < b.end);
  if (block === undefined) return { line: 0, start: 0, end: 0 };
  let nearest = { line: 0, start: 0, off: Number.POSITIVE_INFINITY };
  let pointed = { line: 0, start: 0 };
  let column = mention.start - block.start;
  for (let n = block.line; n <= (block.end_line ?? block.line); n++) {
    const line = lines[n - 1];
    if (!line) continue;
    const slack = 2 * (n - block.line + 1);
    for (const start of columnsOf(mention.text, line)) {
      const off = Math.abs(start - column);
      if (off <= slack && off < nearest.off) nearest = { line: n, start, off };
    }
    const length = codePointCount(line);
    if (column >= 0 && column < length) pointed = { line: n, start: column };
    column -= length + 1;
  }
  const { line, start } = nearest.line > 0 ? nearest : pointed;
  return { line, start, end: start + mention.end - mention.start };
}
