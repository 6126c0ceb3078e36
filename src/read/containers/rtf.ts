import { platform } from '#platform';
import { counted } from '../../text/counted.js';
import { writersOf } from './bylines.js';
import type { Input } from './input.js';
import { isPrinted } from './pdf/fields.js';
import { type PagePart, type ReaderContext, Refused } from './reader.js';
import { readRtf } from './rtf/read-text.js';

/** A document in Rich Text Format, as text: an export of a press database holds many articles in one. */
export async function* readRtfDocument(input: Input, { remark }: ReaderContext): AsyncGenerator<PagePart> {
  const bytes = await input.bytes();
  const { text, title, author, created, left, isWhole } = readRtf(latin1(bytes), isOtherUtf8(bytes));
  if (text.trim() === '') throw new Refused('read/rtf', 'a document in Rich Text Format that holds no text');
  const { running, comments, deleted } = left;
  const out = [
    ...(running > 0 ? [running === 1 ? '1 header or footer' : `${running} headers or footers`] : []),
    ...(comments > 0 ? [counted(comments, 'comment')] : []),
    ...(deleted > 0 ? [counted(deleted, 'deleted passage')] : []),
  ];
  if (out.length > 0) {
    remark({ severity: 'info', rule: 'read/document-left-out', reason: `${out.join(', ')} left out` });
  }
  if (!isWhole) {
    remark({ severity: 'warning', rule: 'read/broken-rtf', reason: 'it ends within a group: what is there is read' });
  }
  const writers = writersOf(author);
  yield {
    text,
    mediaType: 'text/plain',
    declared: {
      ...(title !== '' && isPrinted(title, text) && { headline: { value: title, basis: 'declared/document-title' } }),
      ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/document-author' } }),
      ...(created !== undefined && { captured: { value: created, basis: 'declared/document-created' } }),
    },
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** RTF is ASCII; some programs write UTF-8 in it. */
function isOtherUtf8(bytes: Uint8Array): boolean {
  return platform.isUtf8(bytes) && bytes.some((byte) => byte > 127);
}
