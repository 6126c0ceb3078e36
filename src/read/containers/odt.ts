import { type Input, inputFromBytes } from './input.js';
import { elementsOf, partOf } from './odt/document.js';
import { packedFiles } from './packed-files.js';
import { type Part, type ReaderContext, Refused } from './reader.js';
import { childOf } from './xml/elements.js';
import { readXml } from './xml/xml.js';

const CONTENT = 'content.xml';
const METADATA = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';
const WANTED: ReadonlySet<string> = new Set([CONTENT, METADATA, MANIFEST]);

/** The text of a document of OpenDocument, a zip of files of XML (`.odt`, `.ott`). */
export async function* readOdt(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  const files = await packedFiles(input, context, (path) => WANTED.has(path));
  const content = files.get(CONTENT);
  if (content === undefined) {
    throw new Refused('read/broken-container', 'an OpenDocument file without its text: save it again as text or HTML');
  }
  await refuseEncrypted(files.get(MANIFEST), input.path);
  const found = await elementsOf(inputFromBytes(input.path, content), context);
  const metadata = files.get(METADATA);
  if (metadata !== undefined) found.push(...(await elementsOf(inputFromBytes(input.path, metadata), context)));
  yield partOf(found, context);
}

/** A document with a password says in its manifest how its files are encrypted. */
async function refuseEncrypted(manifest: Uint8Array | undefined, path: string): Promise<void> {
  if (manifest === undefined) return;
  const isUnit = (name: string): boolean => name === 'manifest:file-entry';
  for await (const { element } of readXml(inputFromBytes(path, manifest), { isUnit }, () => undefined)) {
    const isContent = element.attributes['manifest:full-path'] === CONTENT;
    if (isContent && childOf(element, 'manifest:encryption-data') !== undefined) {
      throw new Refused(
        'read/encrypted',
        'the document is encrypted: open it with its password and save it without one',
      );
    }
  }
}
