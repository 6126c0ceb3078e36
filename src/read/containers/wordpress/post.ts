import type { Declared } from '../../../model/source.js';
import { writersOf } from '../bylines.js';
import { writtenDay } from '../days.js';
import { articlePage, onLines } from '../markup.js';
import { childrenOf, fieldOf } from '../xml/elements.js';
import { htmlText } from '../xml/html-text.js';
import type { XmlElement } from '../xml/xml.js';
import { hasWords, withParagraphs } from './paragraphs.js';
import { withoutShortcodes } from './shortcodes.js';

/** What an export says of the site and its people, in front of the posts. */
export interface Site {
  title: string;
  language: string;
  /** Names by the login. */
  readonly writers: Map<string, string>;
}

/** A post as it was published. */
export interface Post {
  /** As WordPress numbers it; undefined where the export does not say. */
  readonly id: string | undefined;
  readonly text: string;
  readonly url: string | undefined;
  readonly declared: Declared;
  /** It has no text but its excerpt. */
  readonly isExcerpt: boolean;
}

/** Types that are articles or pages. What else there may be a site's own: products, forms, replies in a forum. */
const TYPES =
  /^(?:post|page|(?:\w{1,20}[-_])?(?:articles?|news|stor(?:y|ies)|columns?|opinions?|editorials?|features?|interviews?|reports?|reviews?|obituar(?:y|ies)|press[-_]?releases?|blogs?|letters?)(?:[-_]?(?:posts?|items?|articles?))?)$/;

/** What an item is called that is no published post: its status, else its type. Undefined for a post that is. */
export function leftOutAs(item: XmlElement): string | undefined {
  const type = fieldOf(item, 'wp:post_type').toLowerCase() || 'post';
  const status = fieldOf(item, 'wp:status').toLowerCase() || 'publish';
  if (!TYPES.test(type)) return NAMES.get(type) ?? `item of the type \`${type.slice(0, 40)}\``;
  if (status !== 'publish') return STATUSES.get(status) ?? `post with the status \`${status.slice(0, 40)}\``;
  return fieldOf(item, 'wp:post_password') === '' ? undefined : 'post behind a password';
}

const STATUSES: ReadonlyMap<string, string> = new Map([
  ['draft', 'draft'],
  ['auto-draft', 'draft'],
  ['private', 'private post'],
  ['pending', 'post that waits for review'],
  ['future', 'post of a day to come'],
  ['trash', 'post in the bin'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['attachment', 'attachment'],
  ['nav_menu_item', 'menu item'],
  ['revision', 'revision'],
]);

export function commentsOf(item: XmlElement): number {
  return childrenOf(item, 'wp:comment').length;
}

/** The post that an item is; undefined where it has no words. */
export function postOf(item: XmlElement, site: Site): Post | undefined {
  const content = withParagraphs(withoutShortcodes(fieldOf(item, 'content:encoded')));
  const isExcerpt = !hasWords(content);
  const body = isExcerpt ? withParagraphs(withoutShortcodes(fieldOf(item, 'excerpt:encoded'))) : content;
  if (!hasWords(body)) return undefined;
  const title = htmlText(fieldOf(item, 'title'));
  const link = fieldOf(item, 'link');
  const id = fieldOf(item, 'wp:post_id');
  return {
    id: id === '' ? undefined : id,
    text: articlePage(title, onLines(body)),
    url: WEB.test(link) ? link : undefined,
    declared: declaredOf(item, title, site),
    isExcerpt,
  };
}

const WEB = /^https?:\/\//i;

function declaredOf(item: XmlElement, title: string, site: Site): Declared {
  const writers = writersOf(writerOf(fieldOf(item, 'dc:creator'), site));
  const published = publishedOf(item);
  const changed = writtenDay(fieldOf(item, 'wp:post_modified'));
  const modified = changed !== undefined && published !== undefined && changed > published ? changed : undefined;
  return {
    ...(title !== '' && { headline: { value: title, basis: 'declared/wordpress-title' } }),
    ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/wordpress-author' } }),
    ...(site.title !== '' && { publisher: { value: site.title, basis: 'declared/wordpress-site' } }),
    ...(published !== undefined && { published: { value: published, basis: 'declared/wordpress-post-date' } }),
    ...(modified !== undefined && { modified: { value: modified, basis: 'declared/wordpress-modified' } }),
    ...(site.language !== '' && { language: { value: site.language, basis: 'declared/wordpress-language' } }),
  };
}

/** The day on the site's own clock. Other programs that export to WordPress leave it out, or write zeros. */
function publishedOf(item: XmlElement): string | undefined {
  return ['wp:post_date', 'pubDate', 'wp:post_date_gmt']
    .map((name) => writtenDay(fieldOf(item, name)))
    .find((day) => day);
}

/** Exports of WordPress before 3.1 name no authors apart: there the creator is shown by the name itself. */
function writerOf(creator: string, { writers }: Site): string {
  return writers.get(creator.toLowerCase()) ?? (writers.size === 0 || creator.includes(' ') ? creator : '');
}

/** Notes what stands in front of the posts. */
export function noteWriter(author: XmlElement, { writers }: Site): void {
  const login = fieldOf(author, 'wp:author_login');
  const shown = fieldOf(author, 'wp:author_display_name');
  const full = `${fieldOf(author, 'wp:author_first_name')} ${fieldOf(author, 'wp:author_last_name')}`.trim();
  const name = shown === '' || (shown.toLowerCase() === login.toLowerCase() && full.includes(' ')) ? full : shown;
  if (login !== '') writers.set(login.toLowerCase(), htmlText(name));
}
