import { clean } from './clean/clean.js';
import { extract } from './extract/extract.js';
import type { LostCandidate, Trace } from './extract/trace.js';
import type { Article } from './model/article.js';
import type { Page } from './model/block.js';
import type { SourceDraft } from './model/draft.js';
import type { Findings } from './model/findings.js';
import type { Gazetteer } from './model/gazetteer.js';
import type { Message } from './model/message.js';
import type { Furniture, PagePrint } from './model/page-print.js';
import type { SourceFile } from './model/source.js';
import { articleToRead, citeFindings, citeWords } from './record/cite.js';
import { createSourceDraft } from './record/create-draft.js';
import { resolveArticle } from './resolve/resolve-article.js';
import { isEnglish, otherLanguage } from './segment/language.js';
import { segment } from './segment/segment.js';
import { furnitureKey, printOf, withoutFurniture } from './site/furniture.js';
import { readingCopy } from './text/reading-copy.js';

// The stages, in their order: read → divide and clean → site → segment → extract → resolve → record. `app/ingest.ts`
// takes an archive through them into a database, `app/article-records.ts` into article records.

/** A page as it looks alone, and what it tells the others of its site. */
export interface Surveyed {
  readonly page: Page;
  readonly print: PagePrint;
}

/** The first look at a page, before anything is known of the rest of the archive. */
export function survey(source: SourceFile): Surveyed {
  const page = clean(source);
  return { page, print: printOf(page) };
}

interface DraftOptions {
  /** What was remarked while the source was read. */
  readonly messages?: readonly Message[] | undefined;
  readonly trace?: ArticleTrace | undefined;
}

/** Is told of what was dropped while an article was read, spans and words as they are cited. */
export type ArticleTrace = (article: Article, lost: LostCandidate) => void;

/** From a page to what it says: everything that depends on its source, its site's furniture and the rules alone. */
export function draftSource(
  { page, print }: Surveyed,
  furniture: Furniture,
  gazetteer: Gazetteer,
  { messages, trace }: DraftOptions = {},
): SourceDraft {
  const segmented = segment(withoutFurniture(page, furniture), gazetteer);
  const remarks = [...(messages ?? []), ...segmented.articles.flatMap(otherLanguage)];
  return createSourceDraft(page.source, segmented, (article) => findings(article, gazetteer, trace), {
    ...{ print, furniture: furnitureKey(print, furniture) },
    ...(messages || remarks.length > 0 ? { messages: remarks } : {}),
  });
}

/**
 * What an article says: read in a mended copy where its characters were damaged, cited as it stands. The rules know
 * English: of an article in another language they say nothing.
 */
export function findings(article: Article, gazetteer: Gazetteer, trace?: ArticleTrace): Findings {
  if (!isEnglish(article.language)) return findingsIn({ ...article, text: '', blocks: [] }, gazetteer);
  const copy = readingCopy(article.text);
  const tell = trace && ((lost: LostCandidate) => trace(article, copy ? citeWords(lost, article, copy) : lost));
  if (copy === undefined) return findingsIn(article, gazetteer, tell);
  return citeFindings(findingsIn(articleToRead(article, copy), gazetteer, tell), article, copy);
}

function findingsIn(article: Article, gazetteer: Gazetteer, trace?: Trace): Findings {
  const extraction = extract(article, gazetteer, trace);
  return { ...extraction, chains: resolveArticle(extraction.mentions, gazetteer, extraction.roles) };
}
