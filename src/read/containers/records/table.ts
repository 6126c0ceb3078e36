import type { Input } from '../input.js';
import { type PagePart, type ReaderContext, Refused } from '../reader.js';
import { decoded } from '../text-input.js';
import { type Dialect, firstRows, rowsOf } from './csv.js';
import { planOf } from './plan.js';
import { partsOf, SAMPLE } from './read-records.js';
import { looseName, type Numbered, type Rec } from './record.js';
import { resumed, sampled } from './sample.js';
import { COMMON_NAMES } from './shapes.js';

/** The articles of a table, one a row under the names of its columns. */
export async function* readTable(input: Input, context: ReaderContext): AsyncGenerator<PagePart> {
  const { head, all } = await withHead(decoded(input));
  const said = SEPARATOR.exec(head);
  const start = said?.[0].length ?? 0;
  const dialect = dialectOf(head.slice(start), said?.[1]);
  const rows = recordsIn(rowsOf(behind(all, start), dialect));
  const first = await sampled(rows, SAMPLE);
  const sample = first.map(({ record }) => record);
  const plan = planOf(sample, context.mapping);
  if (plan === undefined) throw new Refused('read/table', refusal(sample));
  yield* partsOf(resumed(first, rows), { plan, sample, unit: 'row', context });
}

/** What Excel writes above a table. */
const SEPARATOR = /^"?sep=(.)"?\r?\n/i;
const HEAD = 64 * 1024;
const MOST_NAMED = 12;

function refusal(sample: readonly Rec[]): string {
  const names = Object.keys(sample[0] ?? {}).slice(0, MOST_NAMED);
  const columns = names.length === 0 ? '' : ` (its columns: ${names.map((name) => `\`${name}\``).join(', ')})`;
  return `a table without a column that is known to hold the text of articles${columns}, which is not read: where one does, name it with \`--map headline=title,text=body,published=date\``;
}

/** The beginning of a text, and the whole of it. */
async function withHead(
  chunks: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly all: AsyncGenerator<string> }> {
  let held = '';
  while (held.length < HEAD) {
    const { value, done } = await chunks.next();
    if (done) break;
    held += value;
  }
  async function* all(): AsyncGenerator<string> {
    yield held;
    yield* chunks;
  }
  return { head: held.slice(0, HEAD), all: all() };
}

/** A text from a place in its first piece. */
async function* behind(chunks: AsyncGenerator<string>, start: number): AsyncGenerator<string> {
  let skipped = start;
  for await (const chunk of chunks) {
    yield chunk.slice(skipped);
    skipped = 0;
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ROWS = 20;
const BACKSLASHED = /\\"/g;
const DOUBLED = /""/g;
const KNOWN: ReadonlySet<string> = new Set(Object.values(COMMON_NAMES).flat());

/** What gives most columns with a name that is known, in rows of equal length. */
function dialectOf(head: string, said: string | undefined): Dialect {
  const isBackslashed = (head.match(BACKSLASHED)?.length ?? 0) > (head.match(DOUBLED)?.length ?? 0);
  const escapedBy = isBackslashed ? '\\' : '"';
  if (said !== undefined) return { delimiter: said, escapedBy };
  const scores = DELIMITERS.map((delimiter) => {
    const rows = firstRows(head, { delimiter, escapedBy }, ROWS);
    const [header = []] = rows;
    const known = header.filter((name) => KNOWN.has(looseName(name))).length;
    const equal = rows.filter((row) => row.length === header.length).length / Math.max(rows.length, 1);
    return { delimiter, score: header.length < 2 ? 0 : known * 10 + equal };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, escapedBy };
}

/** Rows under the names of the first; the first row of records is number 1. */
async function* recordsIn(rows: AsyncGenerator<readonly string[], void>): AsyncGenerator<Numbered, void> {
  const { value: header, done } = await rows.next();
  if (done || header === undefined) return;
  const names = namesOf(header);
  let number = 0;
  for await (const row of rows) {
    number++;
    const record: Record<string, string> = Object.create(null);
    for (const [at, name] of names.entries()) record[name] = row[at] ?? '';
    yield { record, number };
  }
}

/** Each its own: of two columns of one name the second is `name 2`. */
function namesOf(header: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const written of header) {
    const base = written.trim();
    let name = base;
    for (let count = 2; names.has(name); count++) name = `${base} ${count}`;
    names.add(name);
  }
  return [...names];
}
