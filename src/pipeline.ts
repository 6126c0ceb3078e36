import { deserialize, serialize } from 'node:v8';
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

/** A page that is drafted when all pages have been seen. */
export interface PendingPage {
  readonly print: PagePrint;
  page(): Surveyed | undefined;
}

/** Text of pages held whole between the first look and the draft, in characters. */
const MOST_WHOLE = 4 * 1024 * 1024;
/** Of those that follow what was decided of their blocks is held, packed, in bytes; the rest is cleaned again. */
const MOST_PACKED = 96 * 1024 * 1024;

/** Holds little of a page: its markup is many times its text, and a file is soon read again. */
export function pageKeeper(): (surveyed: Surveyed, again: () => SourceFile | undefined) => PendingPage {
  let whole = 0;
  let packed = 0;
  return (surveyed, again) => {
    const { print } = surveyed;
    whole += surveyed.page.source.text.length;
    if (whole <= MOST_WHOLE) return { print, page: () => surveyed };
    const { source, ...decided } = surveyed.page;
    const { sha256 } = source;
    const bytes = packed < MOST_PACKED ? serialize(decided) : undefined;
    packed += bytes?.byteLength ?? 0;
    return { print, page: () => unpacked({ print, sha256, bytes }, again()) };
  };
}

interface Packed {
  readonly print: PagePrint;
  readonly sha256: string;
  readonly bytes: Uint8Array | undefined;
}

function unpacked({ print, sha256, bytes }: Packed, source: SourceFile | undefined): Surveyed | undefined {
  if (source === undefined) return undefined;
  if (bytes === undefined || source.sha256 !== sha256) return survey(source);
  const decided: Omit<Page, 'source'> = deserialize(bytes);
  return { page: { ...decided, source }, print };
}
