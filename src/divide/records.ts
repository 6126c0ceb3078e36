import type { Block, BlockType, Removal } from '../model/block.js';
import { isEdition, readLine } from '../segment/line-shapes.js';
import { fold } from '../text/fold.js';
import { type FieldRole, readField, recordMarkOf } from './record-fields.js';

const FIELD: Removal = { rule: 'segment/record-field', reason: 'field of a message or of a database record' };
const BETWEEN: Removal = { rule: 'segment/between-records', reason: 'between the records of an export or a digest' };

/** A record's unlabelled fields: a count of words, a language, a code of the outlet. */
const BARE_FIELD = /^(?:[\d,]{1,6} words|English|Welsh|[A-Z]{4,8})$/;
const TYPE_OF: Readonly<Record<FieldRole, BlockType | undefined>> = {
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  publisher: 'credit',
  text: undefined,
  none: undefined,
};
/** A header may have blank fields and lines between two that we know. */
const HEADER_GAP = 2;
/** A header that stands so soon behind a mark is that record's own. */
const MARK_REACH = 8;

/**
 * The blocks of a page that holds several messages (a digest, a mailbox) or several records of a newspaper database,
 * each record a unit, its fields told from its text; undefined where the page is none. `clean` takes such a page for
 * one article with furniture around it, so what it only found far from the prose is taken back.
 */
export function openRecords(blocks: readonly Block[]): readonly Block[] | undefined {
  const plain = blocks.map(({ text }) => fold(text));
  const starts = recordStarts(blocks, plain);
  const fewest = isSole(blocks, plain, starts) ? 1 : 2;
  if (starts.length < fewest) return undefined;
  const closed = closedBySeparator(blocks, starts);
  const ranges = starts.map((start, i): [number, number] => {
    const next = starts[i + 1] ?? blocks.length;
    const own = blocks.slice(start, next);
    const body = own.findIndex((block) => isText(block, fold(block.text)));
    const separator = own.findIndex(({ removed }, at) => at > body && removed?.traits?.part === 'separator');
    const end = plain.slice(start, next).findIndex((text) => recordMarkOf(text)?.where === 'end');
    const ends = [end, closed && body >= 0 ? separator : -1].filter((at) => at >= 0);
    return [start, start + Math.min(own.length, ...ends)];
  });
  const full = ranges.filter(([start, end]) =>
    blocks.slice(start, end).some((block) => isText(block, fold(block.text))),
  );
  if (full.length < fewest) return undefined;
  const opened: Block[] = [];
  for (const [unit, [start, end]] of full.entries()) {
    for (const block of blocks.slice(opened.length, start)) opened.push(asRemoved(block, BETWEEN));
    opened.push(...openRecord(blocks.slice(start, end), unit + 1));
  }
  for (const block of blocks.slice(opened.length)) opened.push(asRemoved(block, BETWEEN));
  return opened;
}

const ONLY_DOCUMENT = /^(?:document )?1 of 1 documents?$/i;

/** One record is known by its own count, or is a mail whose header opens the page. */
function isSole(blocks: readonly Block[], plain: readonly string[], [start, ...more]: readonly number[]): boolean {
  if (start === undefined || more.length > 0) return false;
  if (ONLY_DOCUMENT.test(plain[start] ?? '')) return true;
  const above = blocks.slice(0, start).filter(({ removed }) => !removed);
  return above.length === 0 && plain.slice(start, start + MARK_REACH).some((text) => SENDER.test(text));
}

const SENDER = /^from: ?\S/i;

function recordStarts(blocks: readonly Block[], plain: readonly string[]): number[] {
  const marks = plain.map(recordMarkOf);
  const ends = [...marks.keys()].filter((at) => marks[at]?.where === 'end');
  const starts = [...marks.keys()].filter((at) => marks[at]?.where === 'start');
  if (starts.length === 0 && ends.length > 1) {
    const after = ends.map((end) => end + 1).filter((at) => at < blocks.length);
    return [
      Math.max(
        0,
        blocks.findIndex(({ removed }) => !removed || removed.traits?.judged),
      ),
      ...after,
    ];
  }
  const ownHeaders = new Set(
    starts.flatMap((start) => Array.from({ length: MARK_REACH + 1 }, (_, step) => start + step)),
  );
  const headers = headerStarts(plain).filter((at) => !ownHeaders.has(at));
  return [...starts, ...headers].sort((a, b) => a - b);
}

/** Runs of labelled lines that name a subject and a sender or a date, as a mail's header does, or all of a record. */
function headerStarts(plain: readonly string[]): number[] {
  const starts: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    if (readField(plain[at] ?? '') === undefined) continue;
    const roles = new Set<FieldRole>();
    let last = at;
    let mail = false;
    for (let i = at; i < plain.length && i - last <= HEADER_GAP; i++) {
      const read = readField(plain[i] ?? '');
      if (read === undefined) continue;
      if (read.field.role === 'text' || (read.field.role === 'headline' && roles.has('headline'))) break;
      roles.add(read.field.role);
      mail ||= MAIL_LABEL.test(plain[i] ?? '');
      last = i;
    }
    const named = ['headline', 'byline', 'dateline', 'publisher'].filter((role) => roles.has(role as FieldRole));
    if (roles.has('headline') && named.length >= (mail ? 2 : 3)) starts.push(at);
    at = last;
  }
  return starts;
}

const MAIL_LABEL = /^(?:from|to|subject|sent): /i;

/** A line of the article itself: a sentence or more. */
function isText(block: Block, plain: string): boolean {
  if (block.removed && !block.removed.traits?.judged) return false;
  const field = readField(plain);
  if (field && field.field.role !== 'text') return false;
  return readLine(block.text).shape === 'prose' && block.text.length >= 40;
}

/** Whether a ruled line stands before every record but the first: then one closes the last record too. */
function closedBySeparator(blocks: readonly Block[], starts: readonly number[]): boolean {
  return (
    starts.length > 1 && starts.slice(1).every((start) => blocks[start - 1]?.removed?.traits?.part === 'separator')
  );
}

function asRemoved(block: Block, removal: Removal): Block {
  return block.removed ? block : { ...block, removed: removal };
}

function openRecord(own: readonly Block[], unit: number): Block[] {
  const firstText = own.findIndex((block) => isText(block, fold(block.text)));
  const lastText = own.findLastIndex((block) => isText(block, fold(block.text)));
  return own.map((block, at) => {
    const plain = fold(block.text);
    const { removed, ...rest } = block;
    const open: Block = removed && !removed.traits?.judged ? block : rest;
    if (recordMarkOf(plain)) return asRemoved(open, FIELD);
    if (at > firstText && at < lastText) return { ...open, unit };
    const role = readField(plain)?.field.role;
    if (
      role === 'none' ||
      BARE_FIELD.test(plain) ||
      (at < firstText && isEdition(plain)) ||
      (role !== undefined && at > lastText)
    )
      return asRemoved(open, FIELD);
    const hint = role && TYPE_OF[role];
    return { ...open, unit, ...(hint && !open.removed ? { hint } : {}) };
  });
}
