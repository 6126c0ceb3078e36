import type { Declared } from '../model/source.js';
import type { RuleId } from '../model/span.js';

/** How far what a container says of a page is believed, beside what the page says of itself. */
type Counts =
  /** More: the container is where it was published, or what keeps it for its publisher. */
  | 'more'
  /** Where the page says nothing: a mail has a day, and so may the article in it. */
  | 'less'
  /** Where the page says nothing of who wrote it, when and where: it may be somebody else's, pasted into a mail. */
  | 'unsigned'
  /** It is kept with the source, and is nothing of the article: the day that a page was saved on. */
  | 'never';

/** What a container says of a page, where it stands, and what it counts. */
export interface DeclaredRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly counts: Counts;
}

/** By container, then by field. */
export const declaredRules: readonly DeclaredRule[] = [
  {
    id: 'declared/mail-subject',
    summary: 'The subject of a mail, without `Re:` and the tag of its list.',
    counts: 'less',
  },
  { id: 'declared/mail-sender', summary: 'Who sent a mail, where that is a name.', counts: 'unsigned' },
  { id: 'declared/mail-date', summary: 'The day that a mail was sent on, by its own offset.', counts: 'unsigned' },
  { id: 'declared/mail-forwarder', summary: 'Who passed a text on by mail, and has not written it.', counts: 'never' },
  { id: 'declared/mail-forwarded', summary: 'The day that a text was passed on by mail.', counts: 'never' },
  { id: 'declared/mhtml-title', summary: 'What the browser that saved a page called it.', counts: 'less' },
  { id: 'declared/mhtml-saved', summary: 'The day that a browser saved a page on.', counts: 'never' },
  { id: 'declared/singlefile-saved', summary: 'The day that SingleFile saved a page on.', counts: 'never' },
  {
    id: 'declared/wayback-archived',
    summary: 'The day that the Wayback Machine took its copy of a page on.',
    counts: 'never',
  },
  { id: 'declared/wordpress-title', summary: 'The title of a post in an export of WordPress.', counts: 'more' },
  {
    id: 'declared/wordpress-author',
    summary: 'The name that WordPress shows for the author of a post.',
    counts: 'more',
  },
  { id: 'declared/wordpress-site', summary: 'The title of the site that WordPress exported.', counts: 'more' },
  { id: 'declared/wordpress-post-date', summary: 'The day of a post, on the clock of its site.', counts: 'more' },
  {
    id: 'declared/wordpress-modified',
    summary: 'The day on which a post was changed last, where it is a later one.',
    counts: 'more',
  },
  {
    id: 'declared/wordpress-language',
    summary: 'The language that WordPress is set to, where the text does not tell.',
    counts: 'less',
  },
  { id: 'declared/pdf-title', summary: 'The title of a PDF, where its first page has it too.', counts: 'less' },
  {
    id: 'declared/pdf-author',
    summary: 'Whose program wrote a PDF: most often whoever the computer belonged to.',
    counts: 'never',
  },
  { id: 'declared/pdf-created', summary: 'The day that a PDF was made on.', counts: 'never' },
  { id: 'declared/pdf-modified', summary: 'The day that a PDF was last written on.', counts: 'never' },
  {
    id: 'declared/document-title',
    summary: 'The title in the properties of a document, where the document has it too.',
    counts: 'less',
  },
  { id: 'declared/document-author', summary: 'Whose program a document was written with.', counts: 'never' },
  { id: 'declared/document-created', summary: 'The day that a document was begun on.', counts: 'never' },
  { id: 'declared/document-heading', summary: 'The one heading of the first rank in a document.', counts: 'more' },
  { id: 'declared/document-changed', summary: 'The day that a document was last saved on.', counts: 'never' },
  { id: 'declared/head-title', summary: 'The title in the head of a Markdown file.', counts: 'more' },
  { id: 'declared/head-author', summary: 'Who the head of a Markdown file says wrote it.', counts: 'more' },
  {
    id: 'declared/head-publisher',
    summary: 'Where the head of a Markdown file says that it appeared.',
    counts: 'more',
  },
  { id: 'declared/head-date', summary: 'The day in the head of a Markdown file.', counts: 'more' },
  {
    id: 'declared/head-changed',
    summary: 'The day that the head of a Markdown file says it was changed on.',
    counts: 'more',
  },
  {
    id: 'declared/head-saved',
    summary: 'The day that a note was made on, by the head of a Markdown file.',
    counts: 'never',
  },
  { id: 'declared/head-language', summary: 'The language in the head of a Markdown file.', counts: 'less' },
  { id: 'declared/record-headline', summary: 'The title in a record of JSON or a row of a table.', counts: 'more' },
  { id: 'declared/record-byline', summary: 'Who a record says wrote it.', counts: 'more' },
  { id: 'declared/record-publisher', summary: 'Where a record says that it appeared.', counts: 'more' },
  { id: 'declared/record-published', summary: 'The day that a record says it was published on.', counts: 'more' },
  { id: 'declared/record-modified', summary: 'The day that a record says it was last changed on.', counts: 'more' },
  { id: 'declared/record-captured', summary: 'The day that a record was collected or saved on.', counts: 'never' },
  { id: 'declared/record-language', summary: 'The language that a record says it is in.', counts: 'less' },
  { id: 'declared/feed-title', summary: 'The title of an entry of a feed.', counts: 'more' },
  { id: 'declared/feed-author', summary: 'The author of an entry, or that of its feed.', counts: 'more' },
  { id: 'declared/feed-site', summary: 'The title of a feed, or of the one that an entry came from.', counts: 'more' },
  { id: 'declared/feed-date', summary: 'The day that an entry was published on, by its own offset.', counts: 'more' },
  {
    id: 'declared/feed-updated',
    summary: 'The day that an entry was changed on last, where it says no other.',
    counts: 'less',
  },
  {
    id: 'declared/feed-modified',
    summary: 'The day that an entry was changed on last, where it is a later one.',
    counts: 'more',
  },
  {
    id: 'declared/feed-language',
    summary: 'The language of an entry or its feed, where the text does not tell.',
    counts: 'less',
  },
  { id: 'declared/feed-summary', summary: 'The entry holds a summary, and not the article.', counts: 'never' },
  { id: 'declared/warc-date', summary: 'The day that a crawler captured a page on.', counts: 'never' },
  { id: 'declared/odt-title', summary: 'The title in the properties of a document.', counts: 'less' },
  { id: 'declared/odt-creator', summary: 'Whose program began a document.', counts: 'never' },
  { id: 'declared/odt-created', summary: 'The day that a document was begun on.', counts: 'never' },
  { id: 'declared/odt-changed', summary: 'The day that a document was saved on last.', counts: 'never' },
  { id: 'declared/odt-language', summary: 'The language in the properties of a document.', counts: 'less' },
  { id: 'declared/epub-title', summary: 'The title of a book, whose chapters may be of many.', counts: 'never' },
  { id: 'declared/epub-creator', summary: 'The author of a book, or the program that bound it.', counts: 'never' },
  { id: 'declared/epub-publisher', summary: 'The publisher of a book, where a chapter names none.', counts: 'less' },
  { id: 'declared/epub-date', summary: 'The day of a book, which is none of its chapters’.', counts: 'never' },
  { id: 'declared/epub-language', summary: 'The language of a book, where the text does not tell.', counts: 'less' },
  { id: 'declared/nitf-headline', summary: 'The headline of an article in NITF.', counts: 'more' },
  { id: 'declared/nitf-byline', summary: 'The byline of an article in NITF.', counts: 'more' },
  { id: 'declared/nitf-publication', summary: 'The publication that an article in NITF stood in.', counts: 'more' },
  { id: 'declared/nitf-date', summary: 'The day that an article in NITF was published or issued on.', counts: 'more' },
];

const COUNTS: ReadonlyMap<string, Counts> = new Map(declaredRules.map(({ id, counts }) => [id, counts]));

/** What a container says in a field, where it counts so much. */
export function declaredAs<Field extends keyof Declared>(
  counts: Counts,
  declared: Declared | undefined,
  field: Field,
): Declared[Field] | undefined {
  const attested = declared?.[field];
  return attested && COUNTS.get(attested.basis) === counts ? attested : undefined;
}
