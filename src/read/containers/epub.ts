import { asLatin1 } from '../decode.js';
import { type Book, bookOf } from './epub/package.js';
import { type Input, inputFromBytes } from './input.js';
import { createLeftOut } from './left-out.js';
import { packedFiles } from './packed-files.js';
import { createPartNames } from './part-names.js';
import { type Part, type ReaderContext, Refused } from './reader.js';
import { descendantsOf } from './xml/elements.js';
import { readXml, type XmlElement } from './xml/xml.js';

const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
const TEXTUAL = /\.(?:xml|opf|x?html?|ncx)$|^mimetype$/i;

/** The chapters of a book (EPUB 2 and 3), in the order in which they are read. */
export async function* readEpub(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  const files = await packedFiles(input, context, (path) => TEXTUAL.test(path));
  const encrypted = await encryptedIn(files.get(ENCRYPTION), input.path);
  const book = await packageOf(files, input.path, context);
  const nameOf = createPartNames();
  const leftOut = createLeftOut('read/book-left-out');
  leftOut.add(FRAME, book.frames);
  let locked = 0;
  let missing = 0;
  for (const path of book.chapters) {
    const bytes = files.get(path);
    if (encrypted.has(path)) locked++;
    else if (bytes === undefined) missing++;
    else if (isFrame(bytes)) leftOut.add(FRAME);
    else yield { name: nameOf(path), bytes, declared: book.declared };
  }
  leftOut.report(context.remark);
  if (locked > 0) {
    const reason = `the book is encrypted (DRM): \`${locked}\` of its \`${book.chapters.length}\` chapters cannot be read; get it without, or save its text`;
    context.remark({ severity: 'error', rule: 'read/encrypted', reason });
  }
  if (missing > 0) {
    const reason = `\`${missing}\` of the \`${book.chapters.length}\` chapters that the book names are not in it: get it once more`;
    context.remark({ severity: 'error', rule: 'read/broken-container', reason });
  }
}

const FRAME = 'page of the frame (cover, title, contents)';

async function packageOf(files: ReadonlyMap<string, Uint8Array>, path: string, context: ReaderContext): Promise<Book> {
  const container = await rootOf(files.get(CONTAINER), path, context);
  const named = container && [...descendantsOf(container, 'ocf:rootfile'), ...descendantsOf(container, 'rootfile')];
  const paths = named?.map(({ attributes }) => attributes['full-path'] ?? '') ?? [];
  const full = paths.find((each) => files.has(each)) ?? [...files.keys()].find((each) => each.endsWith('.opf'));
  const root = full === undefined ? undefined : await rootOf(files.get(full), path, context);
  if (full === undefined || root === undefined) {
    throw new Refused(
      'read/broken-container',
      'an EPUB book that does not say what its chapters are: unpack it and name the folder of its chapters',
    );
  }
  return bookOf(root, full.slice(0, full.lastIndexOf('/') + 1));
}

async function rootOf(
  bytes: Uint8Array | undefined,
  path: string,
  { remark }: ReaderContext,
): Promise<XmlElement | undefined> {
  if (bytes === undefined) return undefined;
  const isUnit = (_: string, within: readonly unknown[]): boolean => within.length === 0;
  for await (const { element } of readXml(inputFromBytes(path, bytes), { isUnit }, remark)) return element;
  return undefined;
}

/** How fonts are made useless outside their book, which hides no text. */
const OF_FONTS = /\/embedding$|RC$/;

/** The paths of files that nobody reads without a key. */
async function encryptedIn(bytes: Uint8Array | undefined, path: string): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  if (bytes === undefined) return paths;
  const isUnit = (name: string): boolean => name.endsWith('EncryptedData');
  for await (const { element } of readXml(inputFromBytes(path, bytes), { isUnit }, () => undefined)) {
    const all = [...allIn(element)];
    const algorithm = all.find(({ name }) => name.endsWith('EncryptionMethod'))?.attributes['Algorithm'] ?? '';
    const file = all.find(({ name }) => name.endsWith('CipherReference'))?.attributes['URI'];
    if (file !== undefined && !OF_FONTS.test(algorithm)) paths.add(file);
  }
  return paths;
}

function* allIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* allIn(child);
}

const HEAD_BYTES = 8192;
const OF_FRAME =
  /<(?:body|section)\b[^<>]{0,400}\bepub:type\s?=\s?["'](?:[^"'<>]{0,60} )?(?:cover|titlepage|halftitlepage|copyright-page|toc)\b/i;

/** Pages that call themselves a cover, a title page or contents. */
function isFrame(bytes: Uint8Array): boolean {
  return OF_FRAME.test(asLatin1(bytes.subarray(0, HEAD_BYTES)));
}
