import { createHash } from 'node:crypto';
import type { Article } from '../../src/model/article.js';
import type { MediaType, SourceFile } from '../../src/model/source.js';
import { passage } from '../../src/segment/passage.js';

/** A text as a source that was read from a file. */
export function sourceOf(text: string, path = 'pages/001.txt', mediaType: MediaType = 'text/plain'): SourceFile {
  return {
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    size: Buffer.byteLength(text),
    mediaType,
    charset: 'utf-8',
    charsetBasis: 'read/utf-8-valid',
    text,
  };
}

/** A text as one article, every line a paragraph of it. */
export function articleOf(text: string): Article {
  return passage(sourceOf(text));
}
