import { blockReasons } from '../segment/block-reasons.js';

/** What a piece of code signs with that is no record of a list: in no other place does it say in a sentence what it sees. */
interface RulesInCode {
  readonly sort: string;
  readonly title: string;
  readonly file: string;
  /** A clause or a sentence. */
  readonly rules: readonly { readonly id: string; readonly summary: string }[];
}

/** A test holds that whatever a stage signs with stands here or in a list of rules. */
export const rulesInCode: readonly RulesInCode[] = [
  inCode('charset', 'How a file was decoded', 'src/read/decode.ts', {
    'read/bom': 'The first bytes of the file say its charset.',
    'read/declared-charset': 'What holds it says its charset, and it can be read by it.',
    'read/meta-charset': 'The page says its charset, and can be read by it.',
    'read/utf-8-valid': 'The bytes are UTF-8.',
    'read/utf-8-damaged': 'The bytes are UTF-8 in which few characters broke.',
    'read/utf-16-nuls': 'Every other byte is a NUL, as in Latin text of UTF-16.',
    'read/mac-roman-marks': 'Its quotation marks are those of an old Macintosh.',
    'read/windows-1252-fallback': 'The bytes are no UTF-8, and nothing says what they are.',
    'read/given-as-text': 'It came as text and was not decoded.',
    'read/made-of-form': 'Its text was made of a form that is no text: a PDF, a document.',
  }),
  inCode('message', 'What is said of a file', 'src/read/', {
    'read/binary-file': 'Its bytes are no text, and nothing says what they are.',
    'read/empty-file': 'The file holds no text.',
    'read/lost-characters': 'Characters were lost before the file was saved.',
    'read/mojibake': 'Characters were read by another charset than theirs before the file was saved.',
    'read/mojibake-repaired': 'The same, and they were mended on the way in.',
    'read/changed-while-read': 'The file changed while it was read.',
    'read/unreadable-file': 'The file cannot be opened or read.',
    'read/unreadable-folder': 'The folder cannot be listed.',
    'read/not-a-file': 'A pipe, a socket or a device is no saved page.',
    'read/link-not-followed': 'Links inside a folder are not followed.',
    'read/too-large': 'The file is over the limit.',
    'read/too-much-text': 'The text is longer than the memory for one source allows.',
    'read/too-slow': 'It took longer than a source may.',
    'read/fault': 'A fault of bpp.',
    'read/saved-beside-page': 'A folder in which a browser saved the parts of the page beside it.',
    'read/parts-of-pages': 'Pictures, scripts, styles and fonts among saved pages.',
    'read/line-no-json': 'The line of a file of pages is no JSON object.',
    'read/line-no-id': 'The page has no id that can name it.',
    'read/line-no-text': 'The page has neither text nor HTML.',
    'read/line-no-day': 'What it gives as its day is none.',
    'read/line-same-id': 'Another page has the same id.',
    'read/left-out': 'A `.bppignore` leaves files out.',
  }),
  inCode('message', 'What is said of an article', 'src/segment/language.ts', {
    'segment/other-language': 'It is in another language than English, from which alone facts are read.',
  }),
  inCode('removal', 'Blocks that are cut for where they stand, or by a model', 'src/clean/', {
    'clean/hidden': 'An element that a page does not show.',
    'clean/notice-text': 'What an element holds beside a notice that fills most of it.',
    'clean/article-cards': 'A row of teasers for other articles.',
    'clean/link-list': 'Links and no sentence.',
    'clean/label': 'A label before or after the article.',
    'clean/post-header': 'A label in the header of a post.',
    'clean/repeated': 'It stands in this article already.',
    'clean/page-edge': 'What is printed at the head or the foot of the pages of a PDF: running heads, page numbers.',
    'clean/repeat': 'Of two equal lines of an article the second.',
    'clean/teaser': 'A teaser of text that stands in full on the page.',
    'clean/site-furniture': 'It stands on several pages of the same site.',
    'clean/outside-main-content': 'It stands outside the element, or the lines, that hold the article.',
    'clean/foreign-block': 'It stands in the article, and the block model takes it for no part of it.',
    'clean/interruption': 'A paragraph between paragraphs that the line model takes for no part of the article.',
    'clean/below-post': 'It stands below the text of a post, on a page of several.',
    'clean/label-line': 'A short line between paragraphs that the line model takes for no part of the article.',
  }),
  inCode('metadata', 'Fields of one of several articles of a page', 'src/clean/html/unit-metadata.ts', {
    'metadata/time-element': 'The `time` element of the article’s own container.',
    'metadata/author-element': 'The element of the article’s own container that is called author.',
  }),
  inCode('metadata', 'Fields that the article’s own lines give', 'src/segment/', {
    'metadata/given': 'Whoever handed the text in gave it.',
    'metadata/date-line': 'A line at its head that is a date and little else.',
    'metadata/url-path': 'The address of its page, handed in or in a line of its own: `/2012/11/30/`.',
    'metadata/post-footer': 'What blog software sets under a post.',
    'metadata/name-beside-date': 'A name beside the date: Orla McGinty • 20 October 2025.',
    'metadata/introduced-author': 'A blog presents the guest whose piece follows.',
    'metadata/release-credit': 'A press release says whose it is and of what day.',
    'metadata/page-byline': 'Who wrote the digest that it stands in.',
    'metadata/page-day': 'The day of the digest that it stands in, or of the post above it.',
    'metadata/archive-heading': 'The heading of an archive page says the day.',
    'metadata/outlet-line': 'A line that is the name of an outlet.',
    'metadata/outlet-in-byline': 'The outlet behind the writer’s name.',
    'metadata/self-reference': 'An outlet speaks of itself: Beatline.com has learnt.',
    'metadata/site-name':
      'Several signs of a text dump name its site: a row above the menu, its title, the copyright line, its addresses.',
    'segment/signature': 'The name under a letter.',
  }),
  inCode('boundary', 'Where an article begins', 'src/divide/', {
    'segment/single-article': 'The page is one article.',
    'segment/archive-headline': 'A headline of an archive page whose posts carry no date.',
    'segment/post-head': 'A post’s own headline, with its date or writer.',
    'segment/post-foot': 'The foot of the post above.',
    'segment/bulletin': 'A sentence or two of a bulletin, which has no headlines.',
    'segment/ruled-off': 'A row of signs stands over each item of a digest.',
    'segment/record': 'The head of a message or of a database record.',
    'segment/forwarders-note': 'What the sender of a message says above the one that he passes on.',
  }),
  inCode(
    'block type',
    'What a kept block is to its article',
    'src/segment/head/block-types.ts',
    Object.fromEntries(blockReasons),
  ),
  inCode('removal', 'Blocks that are cut when articles are parted', 'src/segment/', {
    'segment/above-first-post': 'The header of a page of several posts.',
    'segment/above-headline': 'A label above the headline.',
    'segment/record-field': 'A field of a message or of a database record.',
    'segment/between-records': 'It stands between the records of an export or a digest.',
    'segment/teaser-of-full-text': 'A teaser of an article that stands on the page.',
    'segment/cut-off-teaser': 'A teaser of one sentence, cut off.',
    'segment/below-last-post': 'It stands below the foot of the last post.',
    'segment/post-footer': 'What blog software sets under a post.',
  }),
  inCode('copy', 'Articles that are copies', 'src/resolve/find-copies.ts', {
    'resolve/exact-copy': 'Every sentence of it stands in the other article, and none is missing.',
    'resolve/near-copy': 'Most of its sentences stand in the other article.',
    'resolve/excerpt': 'It is a part of the other article.',
  }),
];

function inCode(sort: string, title: string, file: string, rules: Readonly<Record<string, string>>): RulesInCode {
  return { sort, title, file, rules: Object.entries(rules).map(([id, summary]) => ({ id, summary })) };
}
