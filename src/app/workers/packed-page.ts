import { deserialize, serialize } from 'node:v8';
import type { Block, Page } from '../../model/block.js';
import type { Message } from '../../model/message.js';
import type { PagePrint } from '../../model/page-print.js';
import type { SourceFile } from '../../model/source.js';
import type { Surveyed } from '../../pipeline.js';
import { readAgain } from '../../read/read-sources.js';
import type { ListedFile } from '../../read/walk-folder.js';

/** A page that was seen, in few bytes: with its source, or with the file that this is read from again. */
export interface PackedPage {
  readonly print: PagePrint;
  readonly bytes: Uint8Array;
  readonly from?: FileBefore | undefined;
}

/** A file as it was when it was read. */
interface FileBefore {
  readonly file: ListedFile;
  readonly sha256: string;
}

export type SeenPage = Surveyed | PackedPage;

/** The markup of a page is many times its text, and a file is soon read again; a page out of a container is not. */
export function packed({ page, print }: Surveyed, file: ListedFile | undefined): PackedPage {
  const { source, ...rest } = page;
  const decided = { ...rest, blocks: page.blocks.map(withoutBlanks) };
  if (file === undefined) return { print, bytes: serialize({ ...decided, source }) };
  return { print, bytes: serialize(decided), from: { file, sha256: source.sha256 } };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A block without the properties that it has no value for: their names would be written all the same. */
function withoutBlanks({ text, line, endLine, lineStarts, gapBefore, hint, unit, removed }: Block): Block {
  const block: Writable<Block> = { text, line, endLine, gapBefore };
  if (lineStarts !== undefined) block.lineStarts = lineStarts;
  if (hint !== undefined) block.hint = hint;
  if (unit !== undefined) block.unit = unit;
  if (removed !== undefined) block.removed = removed;
  return block;
}

/** The page; undefined, with a message, where its file cannot be read again. One that changed meanwhile is looked at anew. */
export function unpacked(
  seen: SeenPage,
  look: (source: SourceFile) => Surveyed,
  report: (message: Message) => void,
): Surveyed | undefined {
  if ('page' in seen) return seen;
  const { print, bytes, from } = seen;
  if (from === undefined) return { page: deserialize(bytes), print };
  const source = readAgain(from.file, report);
  if (source === undefined) return undefined;
  if (source.sha256 !== from.sha256) return look(source);
  const decided: Omit<Page, 'source'> = deserialize(bytes);
  return { page: { ...decided, source }, print };
}
