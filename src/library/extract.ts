import { isArticle, NO_FURNITURE, pageRecords, passageRecords } from '../app/page-records.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { type Message, UsageError } from '../model/message.js';
import type { ArticleRecord } from '../model/record.js';
import type { MediaType, SourceFile } from '../model/source.js';
import { type Surveyed, survey } from '../pipeline.js';
import { tooLong } from '../read/limits.js';
import { typeOfText } from '../read/media-type.js';
import { dayOf } from '../read/page-line.js';
import { refusal, sourceFromBytes, sourceFromText } from '../read/read-source.js';
import { nameOf } from './given.js';
import type { ExtractOptions } from './options.js';
import { abortable, throwIfAborted } from './signal.js';

/** What a text without address or path is called. */
const NAMELESS = 'text';
const OPENS_WITH_TAG = /^\s*<(?:!doctype\s+html|[a-z][a-z\d]*[\s/>])/i;

/**
 * The article records of a text in hand: a string, or the bytes of a page, whose charset is then found out.
 *
 * @throws UsageError where it is no page (a PDF, a feed), is too long, or `published` is no day.
 */
export async function articlesIn(
  given: string | Uint8Array,
  options: ExtractOptions,
  gazetteer: () => Gazetteer,
): Promise<ArticleRecord[]> {
  const { passage, report, signal } = options;
  throwIfAborted(signal);
  const messages: Message[] = [];
  const source = sourceOf(given, options, (message) => messages.push(message));
  for (const message of messages) report?.(message);
  if (source === undefined) return [];
  await abortable(signal);
  const records = passage
    ? [...passageRecords(source, gazetteer())]
    : [...pageRecords(await surveyed(source, signal), { furniture: NO_FURNITURE, gazetteer: gazetteer(), messages })];
  await abortable(signal);
  return records.filter(isArticle);
}

async function surveyed(source: SourceFile, signal: ExtractOptions['signal']): Promise<Surveyed> {
  const page = survey(source);
  await abortable(signal);
  return page;
}

/** The source; undefined where there is no text in it. */
function sourceOf(
  given: string | Uint8Array,
  options: ExtractOptions,
  report: (message: Message) => void,
): SourceFile | undefined {
  const path = options.path ?? options.url ?? NAMELESS;
  const known = {
    ...(options.url ? { url: options.url } : {}),
    ...(options.published ? { published: publishedOn(options.published) } : {}),
  };
  if (typeof given !== 'string') {
    if (!ArrayBuffer.isView(given))
      throw new UsageError(`a text is a string, or the bytes of one, not ${nameOf(given)}`);
    const source = sourceFromBytes(given, path, refuseIn(report));
    return source && { ...source, ...(options.mediaType ? { mediaType: options.mediaType } : {}), ...known };
  }
  if (given.trim() === '') return undefined;
  const mediaType = options.mediaType ?? typeIn(given, path);
  const tooMuch = tooLong(given, mediaType);
  if (tooMuch) throw new UsageError(`\`${path}\` cannot be read: ${tooMuch.reason}`);
  return sourceFromText({ path, text: given, mediaType, ...known }, report);
}

/** HTML where the text opens with a tag: nobody hands a file's name over by which a few tags would be believed. */
function typeIn(text: string, path: string): MediaType {
  const type = typeOfText(text, path);
  if (typeof type === 'object' && !type.isText) {
    throw new UsageError(`\`${path}\` cannot be read: ${refusal(type, path).reason}`);
  }
  if (OPENS_WITH_TAG.test(text)) return 'text/html';
  return typeof type === 'object' ? 'text/plain' : type;
}

/** An error about bytes is thrown but where they hold nothing; the rest is passed on. */
function refuseIn(report: (message: Message) => void): (message: Message) => void {
  return (message) => {
    if (message.severity === 'error' && message.rule !== 'read/empty-file') {
      throw new UsageError(`\`${message.path}\` cannot be read: ${message.reason}`);
    }
    report(message);
  };
}

function publishedOn(written: string): string {
  const day = dayOf(written);
  if (day === undefined) throw new UsageError(`\`published\` is \`${written}\`: write a day as YYYY-MM-DD`);
  return day;
}
