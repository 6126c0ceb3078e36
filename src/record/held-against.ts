import type { ArticleRecord } from '../model/record.js';
import { codePointSlices } from '../text/code-points.js';
import { isContentId, plainId } from '../text/content-id.js';
import { firstWhere } from '../text/first-where.js';

/** A record that does not say what a record says, as a clause. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault';
}

export function demand(holds: boolean, clause: () => string): void {
  if (!holds) throw new RecordFault(clause());
}

/** Whether a day as `YYYY-MM-DD` is one. */
export const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** What the parts of a record are held against. */
export interface Reading {
  readonly record: ArticleRecord;
  /** Ids of its chains, by their places. */
  readonly chains: readonly string[];
  /** By their ids in the record. */
  readonly mentions: ReadonlyMap<string, string>;
  /** The words of a span; undefined where it lies outside the text. */
  readonly words: (start: number, end: number) => string | undefined;
  /** Whether a line is one of the block that holds an offset. */
  readonly isLineAt: (line: number, start: number) => boolean;
}

export function readingOf(record: ArticleRecord, chains: readonly string[]): Reading {
  const { text, blocks, mentions } = record;
  assertApart(mentions, 'mentions');
  const slice = codePointSlices(text);
  const last = blocks.at(-1)?.end ?? 0;
  const blockAt = (offset: number) => blocks[firstWhere(blocks.length, (at) => (blocks[at]?.end ?? 0) > offset)];
  return {
    record,
    chains,
    mentions: new Map(mentions.map(({ id }) => [id, plainId(id)])),
    words: (start, end) => (start < end && end <= last ? slice(start, end) : undefined),
    isLineAt: (line, start) => {
      const block = blockAt(start);
      return block !== undefined && block.start <= start && block.line <= line && line <= block.end_line;
    },
  };
}

export function assertApart(rows: readonly { readonly id: string }[], table: string): void {
  const seen = new Set<string>();
  for (const [at, { id }] of rows.entries()) {
    const plain = plainId(id);
    demand(isContentId(plain), () => `\`${table}[${at}].id\` is no id`);
    demand(!seen.has(plain), () => `\`${table}[${at}]\` has the id of another one`);
    seen.add(plain);
  }
}

/** The words of a row are the text's, and so is its line. */
export function assertCited(
  row: { start: number; end: number; text: string; line: number },
  at: string,
  reading: Reading,
): void {
  demand(
    reading.words(row.start, row.end) === row.text,
    () => `\`${at}.text\` is not the article’s text from start to end`,
  );
  demand(reading.isLineAt(row.line, row.start), () => `\`${at}.line\` is no line of the block that holds it`);
}
