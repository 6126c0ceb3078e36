import type { Declared } from '../../model/source.js';
import { tooLarge } from '../limits.js';
import type { Allowance } from './allowance.js';
import { writtenDay } from './days.js';
import { type Input, peeked } from './input.js';
import { createPartNames } from './part-names.js';
import { type BytesPart, type Part, type ReaderContext, Refused } from './reader.js';
import { type AnswerHead, answerHeadOf, type Body, bodyOf, LONGEST_ANSWER_HEAD } from './warc/answer.js';
import { createCaptures } from './warc/captures.js';
import { isDigestOf } from './warc/digest.js';
import { charsetOf, isForPrograms, isHtmlType, type Kind, kindOfBytes, kindOfType, mediaTypeOf } from './warc/kinds.js';
import { recordsIn, type WarcRecord } from './warc/records.js';
import { createTally, remarksOn, type Tally } from './warc/tally.js';

/** The pages and documents of a web archive, as their servers sent them, each under the id of its record. */
export async function* readWarc(input: Input, { remark, allowance }: ReaderContext): AsyncGenerator<Part> {
  const { head, all } = await peeked(input.chunks(), ARC_START.length);
  if (Buffer.from(head).toString('latin1', 0, ARC_START.length) === ARC_START) {
    throw new Refused(
      'read/arc',
      'an ARC file, as web archives were before 2009: make a WARC of it (`warcio recompress`)',
    );
  }
  const tally = createTally();
  const captures = createCaptures();
  const nameOf = createPartNames();
  let ordinal = 0;
  for await (const record of recordsIn(all, tally)) {
    ordinal++;
    const uri = uriOf(record);
    const digest = record.fields.get('warc-payload-digest');
    if (!isCapture(record, uri)) {
      if (typeOf(record) !== 'revisit') tally.ofCrawler++;
      else {
        tally.revisits++;
        if (captures.holds(uri, digest)) tally.revisitsOfKnown++;
      }
      continue;
    }
    const name = (): string => nameOf(record.fields.get('warc-record-id') ?? `record-${ordinal}`);
    const found = await pageOf(record, uri, tally).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      remark({ severity: 'error', rule: error.rule, reason: error.message, at: name() });
    });
    if (!found) continue;
    if (captures.isKnown(uri, { digest, bytes: found.bytes })) tally.again++;
    else {
      takeUnpacked(found, record, allowance);
      yield { ...found, name: name(), ...(ADDRESS.test(uri) && { url: uri }), ...capturedOn(record) };
    }
  }
  for (const each of remarksOn(tally)) remark(each);
}

const ARC_START = 'filedesc://';
const ADDRESS = /^(?:https?|ftp):\/\//i;
/** Addresses of resources that are captured; others are what the crawler writes of a page or of itself: its log, its view, its text. */
const OF_THE_WEB = /^(?:(?:https?|ftp|file):\/\/|$)/i;

function typeOf({ fields }: WarcRecord): string {
  return (fields.get('warc-type') ?? '').toLowerCase();
}

/** wget writes addresses in angle brackets. */
function uriOf({ fields }: WarcRecord): string {
  const written = fields.get('warc-target-uri') ?? '';
  return written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
}

function isCapture(record: WarcRecord, uri: string): boolean {
  const type = typeOf(record);
  return (type === 'response' || type === 'resource') && OF_THE_WEB.test(uri);
}

type Page = Pick<BytesPart, 'charset' | 'isHtml'> & { readonly bytes: Uint8Array };

/**
 * The page of a record; undefined, and counted, where it holds none. Of what is none by its head no more than that is read.
 *
 * @throws Refused where it cannot be had.
 */
async function pageOf(record: WarcRecord, uri: string, tally: Tally): Promise<Page | undefined> {
  const isAnswer = typeOf(record) === 'response' || ANSWER.test(record.fields.get('content-type') ?? '');
  const head = isAnswer ? answerHeadOf(await record.head(LONGEST_ANSWER_HEAD)) : undefined;
  if (head === undefined && isAnswer) {
    tally.ofCrawler++;
    return undefined;
  }
  if (head && head.status !== OK) {
    tally.byStatus.set(head.status, (tally.byStatus.get(head.status) ?? 0) + 1);
    return undefined;
  }
  const written = (head ? head.fields : record.fields).get('content-type') ?? '';
  const type = mediaTypeOf(written);
  const said = isForPrograms(uri) ? 'data' : kindOfType(type);
  if (said === 'part' || said === 'data') return counted(said, tally);
  const block = await record.block();
  if ('fault' in block) {
    if (block.fault === 'cut') return undefined;
    const { rule, reason } = tooLarge(record.length);
    throw new Refused(rule, reason);
  }
  if (block.isDoubtful && !isWhole(block.bytes, head, record)) {
    tally.cut++;
    return undefined;
  }
  const isTruncated = record.fields.has('warc-truncated');
  const answer = head ?? { status: OK, fields: new Map<string, string>(), bodyAt: 0 };
  const body = bodyOf(block.bytes, answer, isTruncated);
  const first = Buffer.from(body.bytes.subarray(0, SEEN)).toString('latin1');
  if (NOTHING.test(first)) return counted('empty', tally, body);
  const kind = kindOfBytes(first, said !== undefined);
  if (kind !== 'page') return counted(kind, tally);
  if (body.isCut) tally.shortened++;
  if (!isDigestOf(record.fields.get('warc-block-digest'), block.bytes)) tally.altered++;
  const charset = charsetOf(written);
  return { bytes: body.bytes, ...(charset !== undefined && { charset }), ...(isHtmlType(type) && { isHtml: true }) };
}

/** Whether a block whose length lies is all that was captured: its server said how much it sends, or its checksum fits. */
function isWhole(block: Buffer, head: AnswerHead | undefined, { fields }: WarcRecord): boolean {
  const sent = head?.fields.get('content-length');
  if (head && sent !== undefined) return Number(sent) === block.length - head.bodyAt;
  const digest = fields.get('warc-block-digest');
  return digest !== undefined && isDigestOf(digest, block);
}

const OK = 200;
const ANSWER = /^application\/https?\b/i;
const SEEN = 512;
const NOTHING = /^\s*$/;

function counted(what: Exclude<Kind, 'page'> | 'empty', tally: Tally, body?: Body): undefined {
  // What was cut to nothing was something.
  if (what === 'empty' && body?.isCut) tally.cut++;
  else if (what === 'empty') tally.empty++;
  else if (what === 'part') tally.parts++;
  else tally.data++;
  return undefined;
}

/** @throws Refused where all that is unpacked of the file is too much. */
function takeUnpacked({ bytes }: Page, { length }: WarcRecord, allowance: Allowance): void {
  if (bytes.length > length) allowance.take(bytes.length);
}

/** The day of the capture by UTC, in which WARC writes them. */
function capturedOn({ fields }: WarcRecord): { readonly declared: Declared } | undefined {
  const value = writtenDay(fields.get('warc-date') ?? '');
  return value === undefined ? undefined : { declared: { captured: { value, basis: 'declared/warc-date' } } };
}
