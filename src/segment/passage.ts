import type { Article, ArticleBlock } from '../model/article.js';
import type { SourceFile } from '../model/source.js';
import { languageOf } from './language.js';

/**
 * A text that is one article as it stands: nothing stripped, nothing split, `text` unchanged to the letter. Its lines
 * are its blocks.
 */
export function passage(source: SourceFile): Article {
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const [index, line] of source.text.split('\n').entries()) {
    const end = start + line.length;
    if (line.trim() !== '') {
      blocks.push({ type: 'paragraph', start, end, line: index + 1, endLine: index + 1, rule: 'segment/passage' });
    }
    start = end + 1;
  }
  const { published, url } = source;
  return {
    source,
    ordinal: 0,
    ...(published ? { published: { value: published, basis: 'metadata/given' } } : {}),
    ...(url ? { url } : {}),
    language: languageOf(source.text),
    text: source.text,
    blocks,
  };
}
