import { readLine } from '../lines/read-line.js';
import type { Block } from '../model/block.js';
import type { RuleId } from '../model/span.js';
import { fold } from '../text/fold.js';
import type { Part } from './divide.js';
import { type FieldRole, readField, recordMarkOf } from './record-fields.js';

/** A header may have blank fields and lines between two that we know. */
const HEADER_GAP = 2;
/** A header that stands so soon behind a mark is that record's own. */
const MARK_REACH = 8;

/**
 * The messages (of a digest, of a mailbox) or the records of a newspaper database that a page holds; undefined where it
 * is none. Each goes as far as a line that ends it, or the next. `isForward`: the page is a message, and those in it are
 * passed on with what its sender says above them.
 */
export function recordsIn(blocks: readonly Block[], isForward = false): readonly Part[] | undefined {
  const lines = blocks.map(({ text }) => text);
  const passedOn = recordStarts(blocks, lines);
  const hasNote = isForward && blocks.slice(0, passedOn[0] ?? 0).some(isRecordText);
  const starts = hasNote ? [0, ...passedOn] : passedOn;
  const fewest = isForward || isSole(blocks, lines, starts) ? 1 : 2;
  if (starts.length < fewest) return undefined;
  const closed = closedBySeparator(blocks, starts);
  const parts = starts.map((start, i): Part => {
    const next = starts[i + 1] ?? blocks.length;
    const own = blocks.slice(start, next);
    const body = own.findIndex(isRecordText);
    const separator = own.findIndex(({ removed }, at) => at > body && removed?.traits?.part === 'separator');
    const end = lines.slice(start, next).findIndex((text) => recordMarkOf(text)?.where === 'end');
    const ends = [end, closed && body >= 0 ? separator : -1].filter((at) => at >= 0);
    const rule = hasNote && i === 0 ? NOTE : 'segment/record';
    return { start, end: start + Math.min(own.length, ...ends), rule };
  });
  const full = parts.filter(({ start, end }) => blocks.slice(start, end).some(isRecordText));
  return full.length < fewest ? undefined : full;
}

/** What its sender says above the message that he passes on. */
export const NOTE: RuleId = 'segment/forwarders-note';

const ONLY_DOCUMENT = /^(?:document )?1 of 1 documents?$/i;

/** One record is known by its own count, or is a mail whose header opens the page. */
function isSole(blocks: readonly Block[], lines: readonly string[], [start, ...more]: readonly number[]): boolean {
  if (start === undefined || more.length > 0) return false;
  if (ONLY_DOCUMENT.test(fold(lines[start] ?? ''))) return true;
  const above = blocks.slice(0, start).filter(({ removed }) => !removed);
  return above.length === 0 && lines.slice(start, start + MARK_REACH).some((text) => SENDER.test(fold(text)));
}

const SENDER = /^from: ?\S/i;

function recordStarts(blocks: readonly Block[], lines: readonly string[]): number[] {
  const marks = lines.map(recordMarkOf);
  const ends = [...marks.keys()].filter((at) => marks[at]?.where === 'end');
  const starts = [...marks.keys()].filter((at) => marks[at]?.where === 'start');
  if (starts.length === 0 && ends.length > 1) {
    const after = ends.map((end) => end + 1).filter((at) => at < blocks.length);
    return [
      Math.max(
        0,
        blocks.findIndex(({ removed }) => removed === undefined),
      ),
      ...after,
    ];
  }
  const ownHeaders = new Set(
    starts.flatMap((start) => Array.from({ length: MARK_REACH + 1 }, (_, step) => start + step)),
  );
  const headers = headerStarts(lines).filter((at) => !ownHeaders.has(at));
  return [...starts, ...headers].sort((a, b) => a - b);
}

/** Runs of labelled lines that name a subject and a sender or a date, as a mail's header does, or all of a record. */
function headerStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (readField(lines[at] ?? '') === undefined) continue;
    const roles = new Set<FieldRole>();
    let last = at;
    let mail = false;
    for (let i = at; i < lines.length && i - last <= HEADER_GAP; i++) {
      const read = readField(lines[i] ?? '');
      if (read === undefined) continue;
      if (read.field.role === 'text' || (read.field.role === 'headline' && roles.has('headline'))) break;
      roles.add(read.field.role);
      mail ||= MAIL_LABEL.test(fold(lines[i] ?? ''));
      last = i;
    }
    const named = ['headline', 'byline', 'dateline', 'publisher'].filter((role) => roles.has(role as FieldRole));
    if (roles.has('headline') && named.length >= (mail ? 2 : 3)) starts.push(at);
    at = last;
  }
  return starts;
}

const MAIL_LABEL = /^(?:from|to|subject|sent): /i;

/** A line of the record's text: a sentence or more. */
export function isRecordText({ text, removed }: Block): boolean {
  if (removed) return false;
  const field = readField(text);
  if (field && field.field.role !== 'text') return false;
  return readLine(text).shape === 'prose' && text.length >= LEAST_TEXT;
}

/** In characters. */
const LEAST_TEXT = 40;

/** Whether a ruled line stands before every record but the first: then one closes the last record too. */
function closedBySeparator(blocks: readonly Block[], starts: readonly number[]): boolean {
  return (
    starts.length > 1 && starts.slice(1).every((start) => blocks[start - 1]?.removed?.traits?.part === 'separator')
  );
}
