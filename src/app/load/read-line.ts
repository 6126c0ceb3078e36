import type { StagedRecord } from '../../store/staging.js';
import { checkRecord } from './check-record.js';

/** What a line of input is: what says that it is a record, and of which source; nothing; or why it is neither, as a clause. */
export type ReadLine =
  | Pick<StagedRecord, 'path' | 'ordinal' | 'sha256' | 'json'>
  | { readonly fault: string }
  | undefined;

/** A record may be long, a line longer than that is none: it would fill the memory before it is known for what it is. */
export const LONGEST_LINE: number = 64 * 1024 * 1024;

const COMMA = /,$/;
const BRACKETS: ReadonlySet<string> = new Set(['', '[', ']', '[]']);

/** Reads a line of `bpp export` or `bpp extract`, of their arrays too. Whether its record holds is seen with others of its source. */
export function readLine(given: string): ReadLine {
  const line = given.replace('\ufeff', '').trim().replace(COMMA, '');
  if (BRACKETS.has(line)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: 'it is no JSON: the line is cut off, or no record' };
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { fault: 'it is no JSON object' };
  if (Object.hasOwn(value, 'error')) return { fault: `it says what went wrong before: ${saidBy(value)}` };
  const { ordinal, source } = value as Unchecked;
  const { path, sha256 } = source ?? {};
  if (typeof path === 'string') {
    return {
      path,
      ordinal: Number.isInteger(ordinal) ? Number(ordinal) : null,
      sha256: textOrNull(sha256),
      json: line,
    };
  }
  const checked = checkRecord(value);
  return 'fault' in checked ? checked : { fault: 'it has no `source.path`' };
}

/** What a record may be before it is known to be one. */
interface Unchecked {
  readonly ordinal?: unknown;
  readonly source?: { readonly path?: unknown; readonly sha256?: unknown } | null;
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function saidBy(value: object): string {
  const { error } = value as { readonly error: unknown };
  if (error === null || typeof error !== 'object' || !('message' in error)) return 'an error';
  return `\`${String(error.message)}\``;
}
