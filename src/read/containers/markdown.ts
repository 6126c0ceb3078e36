import type { Declared } from '../../model/source.js';
import type { RuleId } from '../../model/span.js';
import { fold } from '../../text/fold.js';
import { decode } from '../decode.js';
import { writersOf } from './bylines.js';
import { writtenDay } from './days.js';
import type { Input } from './input.js';
import { type FrontMatter, frontMatterOf } from './markdown/head.js';
import { wordsOfLines } from './markdown/words.js';
import type { PagePart, ReaderContext } from './reader.js';

const LINE = /\r\n|\n|\r/;

/**
 * A text in Markdown: its words, without its marks, each in the line that it has in the file. What its head says is
 * declared; of the head only the title stays, in its own line.
 */
export async function* readMarkdown(input: Input, { remark }: ReaderContext): AsyncGenerator<PagePart> {
  const lines = decode(await input.bytes()).text.split(LINE);
  const head = frontMatterOf(lines);
  if (head && isDraft(head)) {
    remark({ severity: 'info', rule: 'read/left-out-records', reason: 'a draft, as its own head says: left out' });
    return;
  }
  const words = wordsOfLines(lines.slice(head?.length ?? 0));
  const title = head && titleOf(head);
  const above = head ? headWith(title, head, words) : [];
  const declared = head && declaredOf(head);
  const url = head && [...values(head, ADDRESS)].find((value) => IS_ADDRESS.test(value));
  yield {
    text: `${[...above, ...words].join('\n')}\n`,
    mediaType: 'text/plain',
    ...(title !== undefined && { isArticle: true }),
    ...(url !== undefined && { url }),
    ...(declared && { declared }),
  };
}

const TITLE = ['title', 'headline'];
const AUTHOR = ['author', 'authors', 'byline', 'by', 'creator', 'writer'];
const PUBLISHED = [
  'published',
  'date',
  'publishdate',
  'pubdate',
  'publish_date',
  'date_published',
  'publisheddate',
  'datepublished',
];
const CHANGED = ['lastmod', 'modified', 'updated', 'last_modified_at', 'last_modified', 'date_modified'];
const SAVED = ['created', 'date created', 'clipped', 'saved', 'captured', 'accessed', 'date saved', 'retrieved'];
const PUBLISHER = ['publisher', 'publication', 'outlet', 'newspaper', 'site', 'sitename', 'site_name', 'source'];
const ADDRESS = [
  'source',
  'url',
  'link',
  'canonical',
  'canonicalurl',
  'canonical_url',
  'original',
  'permalink',
  'source_url',
];
const LANGUAGE = ['lang', 'language'];
const IS_ADDRESS = /^https?:\/\/\S+$/;
const IS_LANGUAGE = /^[a-z]{2}(?=$|[-_])/i;

function* values({ fields }: FrontMatter, keys: readonly string[]): Generator<string> {
  for (const key of keys) yield* fields.get(key) ?? [];
}

function fieldOf(head: FrontMatter, keys: readonly string[]): string | undefined {
  for (const value of values(head, keys)) return value;
  return undefined;
}

function titleOf(head: FrontMatter): string | undefined {
  const title = wordsOfLines([fieldOf(head, TITLE) ?? ''])[0]?.trim();
  return title === '' ? undefined : title;
}

function isDraft({ fields }: FrontMatter): boolean {
  const says = (key: string, value: string): boolean => fields.get(key)?.[0]?.toLowerCase() === value;
  return says('draft', 'true') || says('published', 'false') || says('status', 'draft');
}

/** The lines of the head, empty but for the title, where the text does not begin with it itself. */
function headWith(
  title: string | undefined,
  { length, lines }: FrontMatter,
  words: readonly string[],
): readonly string[] {
  const first = words.find((line) => line.trim() !== '') ?? '';
  const at = TITLE.map((key) => lines.get(key)).find((line) => line !== undefined);
  const isThere = title === undefined || fold(first.trim()) === fold(title);
  return Array.from({ length }, (_, line) => (line === at && !isThere ? (title ?? '') : ''));
}

function declaredOf(head: FrontMatter): Declared {
  const writers = [...values(head, AUTHOR)].flatMap((value) => writersOf(value));
  const publisher = [...values(head, PUBLISHER)].find((value) => !IS_ADDRESS.test(value));
  const language = IS_LANGUAGE.exec(fieldOf(head, LANGUAGE) ?? '')?.[0].toLowerCase();
  const day = (keys: readonly string[]): string | undefined =>
    [...values(head, keys)].map((value) => writtenDay(value)).find((read) => read !== undefined);
  return {
    ...said('headline', titleOf(head), 'declared/head-title'),
    ...said('byline', writers.length > 0 ? writers : undefined, 'declared/head-author'),
    ...said('publisher', publisher, 'declared/head-publisher'),
    ...said('published', day(PUBLISHED), 'declared/head-date'),
    ...said('modified', day(CHANGED), 'declared/head-changed'),
    ...said('captured', day(SAVED), 'declared/head-saved'),
    ...said('language', language, 'declared/head-language'),
  };
}

function said<T>(field: keyof Declared, value: T | undefined, basis: RuleId): Declared {
  return value === undefined ? {} : { [field]: { value, basis } };
}
