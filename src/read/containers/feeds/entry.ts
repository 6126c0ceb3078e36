import type { Declared } from '../../../model/source.js';
import { fold } from '../../../text/fold.js';
import { articlePage, onLines, paragraphsOf } from '../markup.js';
import { hasWords, withParagraphs } from '../wordpress/paragraphs.js';
import { withEndingsApart } from './endings.js';

/** What a feed says of itself, in front of its entries. */
export interface Feed {
  title: string;
  language: string;
  writers: readonly string[];
}

/** What the entry of any feed says. Texts are empty where it does not. */
export interface Entry {
  /** Its own sign, by which the feed tells it from others. */
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string;
  /** HTML. */
  readonly content: string;
  /** HTML. */
  readonly summary: string;
  readonly writers: readonly string[];
  /** Where it was taken from another feed, the title of that. */
  readonly publisher: string;
  readonly language: string;
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

/** An entry as a page. */
export interface EntryPage {
  readonly text: string;
  readonly declared: Declared;
  /** It has a summary where the article would stand. */
  readonly isSummary: boolean;
}

const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/i;

/** The page of an entry; undefined where it has no words but its title. */
export function pageOf(entry: Entry, feed: Feed): EntryPage | undefined {
  const isSummary = !hasWords(entry.content) && isShort(entry.summary);
  const body = hasWords(entry.content) ? entry.content : entry.summary;
  if (!hasWords(body)) return undefined;
  const text = articlePage(entry.title, onLines(withEndingsApart(body)));
  return { text, declared: declaredOf(entry, feed, isSummary), isSummary };
}

function declaredOf(entry: Entry, feed: Feed, isSummary: boolean): Declared {
  const { title, published, updated } = entry;
  const publisher = entry.publisher || feed.title;
  const writers = (entry.writers.length > 0 ? entry.writers : feed.writers).filter(
    (writer) => fold(writer).toLowerCase() !== fold(publisher).toLowerCase(),
  );
  const language = [entry.language, feed.language].find((tag) => LANGUAGE.test(tag));
  const isLater = updated !== undefined && published !== undefined && updated > published;
  return {
    ...(title !== '' && { headline: { value: title, basis: 'declared/feed-title' } }),
    ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/feed-author' } }),
    ...(publisher !== '' && { publisher: { value: publisher, basis: 'declared/feed-site' } }),
    ...(published !== undefined && { published: { value: published, basis: 'declared/feed-date' } }),
    // An entry that says only when it was changed last was published no later.
    ...(published === undefined &&
      updated !== undefined && { published: { value: updated, basis: 'declared/feed-updated' } }),
    ...(isLater && { modified: { value: updated, basis: 'declared/feed-modified' } }),
    ...(language !== undefined && { language: { value: language, basis: 'declared/feed-language' } }),
    ...(isSummary && { extent: { value: 'summary', basis: 'declared/feed-summary' } }),
  };
}

const ANY_TAG = /<[a-z!/]/i;
const ENTITY = /&(?:#\d|#x[\da-f]|[a-z][a-z\d]{1,31};)/i;
const BLOCK_TAG = /<(?:p|div|br|ul|ol|table|blockquote|h[1-6]|section|article)[\s/>]/i;

/** A text of a feed, which may be HTML or plain, as HTML. */
export function htmlOf(text: string): string {
  const trimmed = text.trim();
  if (!ANY_TAG.test(trimmed) && !ENTITY.test(trimmed)) return paragraphsOf(trimmed);
  return BLOCK_TAG.test(trimmed) ? trimmed : withParagraphs(trimmed);
}

const PARAGRAPH = /<p[\s>]|<br\s{0,3}\/?>\s{0,9}<br/gi;
/** In characters, tags and all: a summary is a paragraph, and programs cut it at 55 words. */
const LONGEST_SUMMARY = 2000;

/** Many feeds have the whole article in the field for a summary. */
function isShort(html: string): boolean {
  return (html.match(PARAGRAPH)?.length ?? 0) < 3 && html.length < LONGEST_SUMMARY;
}
