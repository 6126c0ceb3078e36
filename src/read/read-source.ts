import { platform } from '#platform';
import type { Message } from '../model/message.js';
import type { Declared, MediaType, SourceFile } from '../model/source.js';
import type { IsoDate } from '../model/span.js';
import { repairMojibake } from '../text/mojibake.js';
import { savedCopy } from '../text/saved-copy.js';
import { decode } from './decode.js';
import type { Form } from './forms/form.js';
import { tooLong } from './limits.js';
import { binaryForm, typeOfText } from './media-type.js';

type Report = (message: Message) => void;

/** Bytes as a source, or as what they are instead; undefined, with a message, where they hold nothing that is either. */
export type Sorted = { readonly source: SourceFile } | { readonly form: Form } | undefined;

/** The name of a page says what it is where its text does not. */
const HTML_ENDING = '.html';

/** A source from bytes in hand; undefined, with a message, where they are none. */
export function sourceFromBytes(bytes: Uint8Array, path: string, report: Report): SourceFile | undefined {
  const sorted = sortBytes(bytes, path, report);
  if (sorted && 'form' in sorted) {
    if (sorted.form.isText) return sourceOfText({ path, text: decode(bytes).text, mediaType: 'text/plain' }, report);
    report(refusal(sorted.form, path));
  }
  return sorted && 'source' in sorted ? sorted.source : undefined;
}

/** What the container of some bytes says of them. */
interface SaidOfBytes {
  /** A label of WHATWG. */
  readonly charset?: string | undefined;
  readonly isHtml?: true | undefined;
}

/** What bytes are: a page, another form, or nothing that can be read. */
export function sortBytes(bytes: Uint8Array, path: string, report: Report, said: SaidOfBytes = {}): Sorted {
  const binary = binaryForm(bytes);
  if (binary !== undefined) return { form: binary };
  const { text, charset, charsetBasis, replaced } = decode(bytes, said.charset);
  // SQL reads a text to its first NUL, and no page holds one.
  if (text.includes('\0')) {
    report({
      severity: 'error',
      rule: 'read/binary-file',
      reason: `binary file (NULs in what reads as ${charset}): only text and HTML are read`,
      path,
    });
    return undefined;
  }
  if (text.trim() === '') {
    report({ severity: 'error', rule: 'read/empty-file', reason: 'empty file: it holds no text', path });
    return undefined;
  }
  const mediaType = typeOfText(text, said.isHtml ? `${path}${HTML_ENDING}` : path);
  if (typeof mediaType === 'object') return { form: mediaType };
  const failure = tooLong(text, mediaType);
  if (failure !== undefined) {
    report({ severity: 'error', ...failure, path });
    return undefined;
  }
  if (replaced > 0) {
    const reason = `\`${replaced}\` characters are lost (U+FFFD in the text); they are kept as they are`;
    report({ severity: 'info', rule: 'read/lost-characters', reason, path });
  }
  const sha256 = platform.sha256(bytes);
  const declared = mediaType === 'text/html' ? declaredByCopy(text) : undefined;
  const source = {
    path,
    sha256,
    size: bytes.length,
    mediaType,
    charset,
    charsetBasis,
    text,
    ...(declared && { declared }),
  };
  return { source: withMojibakeRead(source, report) };
}

/** The day that a page was saved on, by the comment of whatever saved it. */
function declaredByCopy(text: string): Declared | undefined {
  const { saved } = savedCopy(text);
  return saved && { captured: { value: saved.day, basis: SAVED_BY[saved.by] } };
}

const SAVED_BY = { reader: 'declared/singlefile-saved', archive: 'declared/wayback-archived' } as const;

/** A source from a text that the reader of a container made; undefined, with a message, where there is nothing to read in it. */
export function sourceOfText(page: GivenPage, report: Report): SourceFile | undefined {
  const { path, text, mediaType } = page;
  const failure = unreadable(text, mediaType);
  if (failure !== undefined) {
    report({ severity: 'error', ...failure, path });
    return undefined;
  }
  return sourceFromText(page, report);
}

/** Why a text that came as text is no page. */
export function unreadable(text: string, mediaType: MediaType): Pick<Message, 'rule' | 'reason'> | undefined {
  if (text.includes('\0')) {
    return { rule: 'read/binary-file', reason: 'the page holds NULs: only text and HTML are read' };
  }
  if (text.trim() === '') return { rule: 'read/empty-file', reason: 'the page holds no text' };
  return tooLong(text, mediaType);
}

/** Of a form that is no page. */
export function refusal({ id, summary, instead }: Form, path: string): Message {
  return { severity: 'error', rule: id, reason: `${summary}, which is not read: ${instead}`, path };
}

/**
 * Mojibake (UTF-8 that somebody read as Windows-1252) is mended in a page's markup, whose text is decoded and folded
 * anyway. A text dump is cited letter for letter: there the rules read a mended copy, and the text stays.
 */
function withMojibakeRead(source: SourceFile, report: Report): SourceFile {
  const { text, repaired } = repairMojibake(source.text);
  if (repaired === 0) return source;
  const isPage = source.mediaType === 'text/html';
  const done = isPage ? 'they are mended' : 'the text keeps them, the rules read them mended';
  report({
    severity: 'warning',
    rule: 'read/mojibake',
    reason: `\`${repaired}\` characters were read by another charset than theirs before the page was saved (\`Â£\` for \`£\`); ${done}`,
    path: source.path,
  });
  return isPage ? { ...source, text, charsetBasis: 'read/mojibake-repaired' } : source;
}

/** A page that came as text inside another program's record (`extract --from ndjson`). */
export interface GivenPage {
  readonly path: string;
  readonly text: string;
  readonly mediaType: MediaType;
  readonly id?: string;
  readonly url?: string;
  readonly published?: IsoDate;
}

/** A source from text in hand. Size and hash are those of its UTF-8 form, which has no half of a surrogate. */
export function sourceFromText(page: GivenPage, report: Report = () => undefined): SourceFile {
  const bytes = new TextEncoder().encode(page.text);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const sha256 = platform.sha256(bytes);
  const source = {
    ...page,
    text,
    sha256,
    size: bytes.length,
    charset: 'utf-8',
    charsetBasis: 'read/given-as-text',
  } as const;
  return withMojibakeRead(source, report);
}
