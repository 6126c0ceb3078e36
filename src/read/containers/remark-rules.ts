import type { RuleId } from '../../model/span.js';

/** What is remarked of a container or a part of one. */
interface RemarkRule {
  readonly id: RuleId;
  readonly summary: string;
}

/** Those of any container first, then by form. */
export const remarkRules: readonly RemarkRule[] = [
  { id: 'read/broken-container', summary: 'Its bytes are not what its form asks for: what stands before is read.' },
  { id: 'read/nested-too-deep', summary: 'More containers lie in one another than are looked into.' },
  {
    id: 'read/bomb',
    summary: 'It unpacks to a hundred times its size and more: it was made to fill the memory of who opens it.',
  },
  { id: 'read/bytes-behind-end', summary: 'Bytes behind its end belong to nothing and are left out.' },
  {
    id: 'read/name-leads-out',
    summary:
      'The name of an entry leads out of its archive, as one that was made to overwrite files; nothing is unpacked to disk.',
  },
  { id: 'read/encrypted', summary: 'It is encrypted.' },
  { id: 'read/packing-method', summary: 'It is packed in a way that is not read.' },
  { id: 'read/overlapping-entries', summary: 'Entries of an archive share their bytes.' },
  {
    id: 'read/broken-entry',
    summary: 'An entry of an archive is not what its directory says: it is left out, the others are read.',
  },
  {
    id: 'read/broken-zip',
    summary: 'The directory of a zip cannot be read: its entries are found by the heads before them.',
  },
  {
    id: 'read/parts-of-web-archive',
    summary: 'Indexes, descriptions and lists of pages in a web archive hold no pages.',
  },
  { id: 'read/arc', summary: 'An ARC file, the form of web archives before WARC.' },
  { id: 'read/broken-warc', summary: 'Bytes between the records of a web archive belong to none.' },
  { id: 'read/broken-record', summary: 'Records of a web archive that are cut, or whose body cannot be unpacked.' },
  { id: 'read/altered-record', summary: 'The checksum of a record is another than its bytes have.' },
  { id: 'read/shortened-record', summary: 'The crawler captured a page in part, or its server sent no more.' },
  { id: 'read/data-of-pages', summary: 'Answers of a crawl that programs exchange, and no pages.' },
  { id: 'read/answers-without-page', summary: 'Redirections, errors and the like in a crawl, by their status.' },
  { id: 'read/empty-answers', summary: 'Answers of a crawl that hold nothing.' },
  { id: 'read/captured-again', summary: 'The same content was captured from the same address before.' },
  { id: 'read/revisits', summary: 'Records of a crawl that say a page was as before.' },
  { id: 'read/records-of-crawler', summary: 'Requests, metadata and what a crawler wrote of itself.' },
  { id: 'read/broken-tar', summary: 'A tar is broken, or ends early: what stands before is read.' },
  { id: 'read/sparse-file', summary: 'A tar holds the pieces of a sparse file, which are not put together.' },
  { id: 'read/broken-gzip', summary: 'The gzip cannot be unpacked to its end.' },
  {
    id: 'read/broken-mail',
    summary: 'A message cannot be read as one: its parts nest too deeply, or its header has no end.',
  },
  { id: 'read/encrypted-mail', summary: 'A message is encrypted, or sealed so that only a mail program opens it.' },
  { id: 'read/mail-without-text', summary: 'A message holds no text.' },
  { id: 'read/winmail', summary: 'What Outlook packed in winmail.dat is not read.' },
  { id: 'read/mhtml-without-page', summary: 'A page that a browser saved as one file holds none.' },
  { id: 'read/pdf-scan', summary: 'A PDF, or some of its pages, without text: pictures of pages.' },
  { id: 'read/pdf-encrypted', summary: 'A PDF that opens with a password only.' },
  { id: 'read/broken-pdf', summary: 'A PDF that cannot be opened, or pages of one that cannot be read.' },
  { id: 'read/pdf-no-letters', summary: 'Fonts of a PDF do not say which letters they print: the page is not read.' },
  { id: 'read/pdf-lost-letters', summary: 'Single signs of a PDF whose letters its fonts do not say.' },
  {
    id: 'read/pdf-too-much',
    summary: 'A page of a PDF, or all of it, takes more text, memory or time than one source may.',
  },
  { id: 'read/broken-xml', summary: 'The document is no right XML, or is cut off: what stands whole in it is read.' },
  { id: 'read/xml-entities', summary: 'The document declares entities of its own: they are not read.' },
  { id: 'read/wordpress-left-out', summary: 'What an export holds beside published posts and pages, counted.' },
  { id: 'read/no-text-document', summary: 'A file of OpenDocument that is a table, slides or a drawing.' },
  { id: 'read/book-left-out', summary: 'Pages of a book that are no chapters, counted.' },
  { id: 'read/feed-left-out', summary: 'What a feed holds that is no article: comments, drafts, counted.' },
  {
    id: 'read/summaries',
    summary: 'Items that hold a summary where the article would stand, counted: the summary is read.',
  },
  { id: 'read/records', summary: 'Which fields of the records of a table, or of JSON, are read as what.' },
  { id: 'read/left-out-records', summary: 'Records that hold no article: not published, removed, or without a text.' },
  { id: 'read/cut-text', summary: 'The service that a text comes from gives only its beginning.' },
  { id: 'read/ambiguous-day', summary: 'Days that may be read in two ways (`03/04/2012`) are not taken.' },
  { id: 'read/no-day', summary: 'What stands as the day of publication is none that can be read.' },
  { id: 'read/broken-rtf', summary: 'A document in Rich Text Format that is cut off: what is there is read.' },
  { id: 'read/document-lost', summary: 'What holds words in a document and cannot be read: embedded objects, charts.' },
  { id: 'read/document-left-out', summary: 'Headers, footers, comments and deleted passages of a document, counted.' },
  { id: 'read/broken-line', summary: 'A line of NDJSON that is no object.' },
];
