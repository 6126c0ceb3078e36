import { createHash } from 'node:crypto';
import { linesOf } from '../../text/lines.js';
import { continued } from '../../text/quoting-mark.js';
import type { Database } from '../database.js';
import { createUnpacker } from '../packed-text.js';
import type { Breach } from './breach.js';

interface LaidBlock {
  readonly id: string;
  readonly article_id: string | null;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number;
  readonly end_line: number;
}

interface SourceRow {
  readonly path: string;
  readonly media_type: string;
  readonly sha256: string;
  readonly size: number;
  readonly charset_basis: string;
  /** Null where the source was loaded, and its file has not been read since. */
  readonly packed: Buffer | null;
}

/** What blocks are read by. */
export const LINES_VIEW = 'block_texts';

/** Ways of decoding that lose nothing: the bytes of the file are those of the text. */
const LOSSLESS: ReadonlySet<string> = new Set(['read/utf-8-valid', 'read/given-as-text']);

/** Proves that blocks and sources agree: no line is lost or told twice, and a block of a text dump is its lines. */
export function* checkLines(db: Database): IterableIterator<Breach> {
  const source = db.prepare<[string], SourceRow>(
    'SELECT path, media_type, sha256, size, charset_basis, packed FROM sources WHERE path = ?',
  );
  const blocks = db.prepare<[string], LaidBlock>(
    `SELECT id, article_id, text, start, "end", line, end_line FROM ${LINES_VIEW} WHERE source = ?
     ORDER BY line, article_id, ordinal`,
  );
  const unpack = createUnpacker(db);
  for (const path of db.prepare<[], string>('SELECT path FROM sources ORDER BY path').pluck().iterate()) {
    const row = source.get(path);
    if (!row?.packed) continue;
    const text = attempted(() => unpack(path, row.packed as Buffer));
    if (text === undefined) {
      yield { table: 'sources', row: path, problem: 'its text cannot be unpacked: it or an article was changed' };
      continue;
    }
    yield* checkBytes(row, text);
    yield* checkSource(row, text, blocks.all(path));
  }
  yield* checkTiling(db);
}

/** Undefined where nothing can be made of what was packed. */
function attempted(unpack: () => string): string | undefined {
  try {
    return unpack();
  } catch {
    return undefined;
  }
}

/** The text is that of the bytes which were read, where the bytes can be made from it. */
function* checkBytes({ path, sha256, size, charset_basis }: SourceRow, text: string): IterableIterator<Breach> {
  if (!LOSSLESS.has(charset_basis)) return;
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    yield { table: 'sources', row: path, problem: 'its text is not that of the bytes that were read' };
  }
}

function* checkSource(
  { path, media_type }: SourceRow,
  text: string,
  blocks: readonly LaidBlock[],
): IterableIterator<Breach> {
  const lines = linesOf(text).map((line) => line.trim());
  const holders = new Uint32Array(lines.length);
  for (const block of blocks) {
    if (block.end_line > lines.length) {
      yield { table: 'blocks', row: block.id, problem: `its lines go beyond the ${lines.length} lines of \`${path}\`` };
      continue;
    }
    if (media_type !== 'text/plain') continue;
    for (let line = block.line; line <= block.end_line; line += 1) holders[line - 1] = (holders[line - 1] ?? 0) + 1;
    const words = lines.slice(block.line - 1, block.end_line).filter((line) => line !== '');
    if (continued(words).join(' ') !== block.text) {
      yield { table: 'blocks', row: block.id, problem: `its text is not line ${block.line} of \`${path}\`` };
    }
  }
  if (media_type !== 'text/plain') return;
  for (const [index, line] of lines.entries()) {
    const count = holders[index] ?? 0;
    if (line === '' || count === 1) continue;
    const problem = count === 0 ? 'is in no block' : `is in ${count} blocks`;
    yield { table: 'sources', row: path, problem: `line ${index + 1} ${problem}` };
  }
}

/** The blocks of an article follow each other with one line feed between, from the first letter to the last. */
function* checkTiling(db: Database): IterableIterator<Breach> {
  const rows = db.prepare<[], string>(
    `SELECT a.id FROM articles a WHERE EXISTS (
       SELECT 1 FROM (SELECT b.start, b."end", lag(b."end") OVER w AS before, lead(b.start) OVER w AS after
         FROM blocks b WHERE b.article_id = a.id WINDOW w AS (ORDER BY b.ordinal)) AS laid
       WHERE laid.start <> coalesce(laid.before + 1, 0) OR laid."end" < laid.start
         OR (laid.before IS NOT NULL AND substr(a.text, laid.before + 1, 1) <> char(10))
         OR (laid.after IS NULL AND laid."end" <> length(a.text)))
     ORDER BY a.source, a.ordinal`,
  );
  for (const row of rows.pluck().iterate()) {
    yield { table: 'articles', row, problem: 'its blocks, joined by line feeds, are not its text' };
  }
}
