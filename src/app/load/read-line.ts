import type { ArticleRecord, LoneSourceRecord } from '../../model/record.js';
import { RecordFault } from '../../record/held-against.js';
import { assertSource } from '../../record/provenance.js';
import { draftOfRecord } from '../../record/read-record.js';
import { FAILED_SOURCE_SCHEMA, LONE_SOURCE_SCHEMA } from '../../record/schema.js';
import { problemOf } from '../../record/validate.js';

/** What a line of input is: a record, nothing, or why it is neither, as a clause. */
export type ReadLine =
  | { readonly record: ArticleRecord | LoneSourceRecord; readonly json: string }
  | { readonly fault: string }
  | undefined;

/** A record may be long, a line longer than that is none: it would fill the memory before it is known for what it is. */
export const LONGEST_LINE: number = 64 * 1024 * 1024;

const COMMA = /,$/;
const BRACKETS: ReadonlySet<string> = new Set(['', '[', ']', '[]']);

/** Reads a line of `bpp export` or `bpp extract`, of their arrays too. */
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
  const fault = Object.hasOwn(value, 'text') ? faultOfArticle(value) : faultOfSource(value);
  return fault === undefined ? { record: value as ArticleRecord | LoneSourceRecord, json: line } : { fault };
}

function saidBy(value: object): string {
  const { error } = value as { readonly error: unknown };
  if (error === null || typeof error !== 'object' || !('message' in error)) return 'an error';
  return `\`${String(error.message)}\``;
}

function faultOfArticle(value: object): string | undefined {
  return faultTold(() => draftOfRecord(value));
}

function faultOfSource(value: object): string | undefined {
  const { source } = value as { readonly source?: unknown };
  if (source === undefined || source === null || typeof source !== 'object') {
    return 'it is no article record: it has neither `text` nor `source`';
  }
  const schema = Object.hasOwn(source, 'sha256') ? LONE_SOURCE_SCHEMA : FAILED_SOURCE_SCHEMA;
  return problemOf(value, schema) ?? faultTold(() => assertSource((value as LoneSourceRecord).source));
}

function faultTold(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof RecordFault) return error.message;
    throw error;
  }
}
