import type { Message } from '../model/message.js';
import type { MediaType, SourceFile } from '../model/source.js';
import type { IsoDate, RuleId } from '../model/span.js';
import { LARGEST_SOURCE, tooLarge } from './limits.js';
import { sourceFromText, unreadable } from './read-source.js';
import { STDIN } from './stdin.js';

/** Why a line gives no page. */
type Failure = Pick<Message, 'rule' | 'reason'>;

interface GivenLine {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly html?: unknown;
  readonly url?: unknown;
  readonly published?: unknown;
}

/**
 * The page that a line of NDJSON holds, `{"id", "text" or "html", "url"?, "published"?}`, under its id as the path; or
 * why it holds none. With `whole` the text is taken to the letter, whatever it is.
 */
export function sourceFromLine(
  line: string,
  {
    whole = false,
    report,
  }: { readonly whole?: boolean; readonly report?: ((message: Message) => void) | undefined } = {},
): SourceFile | Failure {
  if (line.length > LARGEST_SOURCE) return tooLarge(line.length);
  const given = objectIn(line);
  if ('rule' in given) return given;
  const { id, text, html, url, published } = given;
  const path = typeof id === 'number' ? String(id) : id;
  if (typeof path !== 'string') return fails('read/line-no-id', '`id` is missing: give each page one');
  if (!whole && !isPath(path)) {
    return fails(
      'read/line-no-id',
      'the `id` is empty, `-`, or holds what no name of a page can: give the page another',
    );
  }
  const isText = typeof text === 'string';
  const body = isText ? text : html;
  if (typeof body !== 'string') return fails('read/line-no-text', 'the page has neither `text` nor `html`');
  const mediaType: MediaType = isText ? 'text/plain' : 'text/html';
  const failure = whole ? undefined : unreadable(body, mediaType);
  if (failure) return failure;
  const day = typeof published === 'string' ? dayOf(published) : undefined;
  if (day === undefined && published !== undefined && published !== null) report?.(noDay(published, path));
  return sourceFromText(
    {
      path,
      id: path,
      text: body,
      mediaType,
      ...(typeof url === 'string' ? { url } : {}),
      ...(day === undefined ? {} : { published: day }),
    },
    report,
  );
}

function objectIn(line: string): GivenLine | Failure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fails('read/line-no-json', 'the line is no JSON: write one object a line');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return fails('read/line-no-json', 'the line is no JSON object');
  }
  const { id, text, html, url, published } = value as GivenLine;
  return { id, text, html, url, published };
}

function fails(rule: RuleId, reason: string): Failure {
  return { rule, reason };
}

/** SQL reads a text to its first NUL, and half a surrogate is no character. */
function isPath(id: string): boolean {
  return id.trim() !== '' && id !== STDIN && !id.includes('\0') && !HALF_SURROGATE.test(id);
}

const HALF_SURROGATE = /\p{Cs}/u;

function noDay(published: unknown, path: string): Message {
  const reason = `\`published\` is \`${JSON.stringify(published)}\`, which is passed over: write a day as YYYY-MM-DD`;
  return { severity: 'warning', rule: 'read/line-no-day', reason, path };
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?!\d)/;

/** The day that a date begins with, where the calendar has it. */
export function dayOf(written: string): IsoDate | undefined {
  const day = ISO_DAY.exec(written)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}`) ? day : undefined;
}
