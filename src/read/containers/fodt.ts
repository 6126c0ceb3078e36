import type { Input } from './input.js';
import { elementsOf, partOf } from './odt/document.js';
import type { Part, ReaderContext } from './reader.js';

/** The text of a document of OpenDocument that is one file of XML (`.fodt`). */
export async function* readFlatOdt(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  yield partOf(await elementsOf(input, context), context);
}
