import { linesOf } from '../text/lines.js';
import type { Breach } from './breach.js';
import type { Database } from './database.js';

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
  readonly text: string;
}

/** Proves that blocks and sources agree: no line is lost or told twice, and a block of a text dump is its lines. */
export function* checkLines(db: Database): IterableIterator<Breach> {
  const source = db.prepare<[string], SourceRow>('SELECT path, media_type, text FROM sources WHERE path = ?');
  const blocks = db.prepare<[string], LaidBlock>(
    `SELECT id, article_id, text, start, "end", line, end_line FROM block_texts WHERE source = ?
     ORDER BY line, article_id, ordinal`,
  );
  for (const path of db.prepare<[], string>('SELECT path FROM sources ORDER BY path').pluck().all()) {
    const row = source.get(path);
    if (row) yield* checkSource(row, blocks.all(path));
  }
  yield* checkTiling(db);
}

function* checkSource({ path, media_type, text }: SourceRow, blocks: readonly LaidBlock[]): IterableIterator<Breach> {
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
    if (words.join(' ') !== block.text) {
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
  for (const row of rows.pluck().all()) {
    yield { table: 'articles', row, problem: 'its blocks, joined by line feeds, are not its text' };
  }
}
