import { escapeJson } from '../../text/steering.js';

/** A value as JSON that no terminal acts upon; parses back to exactly the value. */
export function toJson(value: unknown, indent = 0): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** One value a line. */
export function* ndjsonLines(rows: Iterable<unknown>): IterableIterator<string> {
  for (const row of rows) yield `${toJson(row)}\n`;
}

/** The same as `jsonArray`, of rows that come one after the other. */
export async function* jsonPieces(rows: AsyncIterable<unknown>): AsyncIterableIterator<string> {
  let first = true;
  for await (const row of rows) {
    yield `${first ? '[' : ','}\n${toJson(row)}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}

/** One array, an element a line. */
export function* jsonArray(rows: Iterable<unknown>): IterableIterator<string> {
  let first = true;
  for (const row of rows) {
    yield `${first ? '[' : ','}\n${toJson(row)}`;
    first = false;
  }
  yield first ? '[]\n' : '\n]\n';
}
