import { isScript, isSource, isStyle } from './code.js';
import { isJson, isNdjson, isTable } from './data.js';
import type { Seen, TextForm } from './form.js';
import { isMail, isMailbox, isSavedByBrowser } from './mail.js';
import { isMarkdown } from './markdown.js';
import { isOtherXml, rootOf, WORDPRESS_EXPORT } from './markup.js';

const PAGES = 'save its pages as HTML or text';

/** Forms by what their text is. Of several the first. */
export const textForms: readonly TextForm[] = [
  {
    id: 'read/rtf',
    summary: 'a document in Rich Text Format',
    instead: 'save it as text or HTML in the program that wrote it',
    pattern: /^\{\\rtf/,
  },
  {
    id: 'read/mhtml',
    summary: 'a page that a browser saved as one file (MHTML)',
    instead: 'save it as HTML instead',
    sees: isSavedByBrowser,
  },
  {
    id: 'read/mbox',
    summary: 'a mailbox',
    instead: 'save the text of each mail as a file',
    sees: isMailbox,
  },
  { id: 'read/mail', summary: 'a mail', instead: 'save its text as a file', sees: isMail },
  {
    id: 'read/wordpress-export',
    summary: 'an export of WordPress (WXR)',
    instead: PAGES,
    pattern: WORDPRESS_EXPORT,
  },
  {
    id: 'read/rss',
    summary: 'an RSS feed',
    instead: PAGES,
    root: /^(?:rss|rdf:rdf)$/,
  },
  {
    id: 'read/atom',
    summary: 'an Atom feed',
    instead: PAGES,
    root: /^(?:atom:)?(?:feed|entry)$/,
    pattern: /\bxmlns/,
  },
  {
    id: 'read/flat-open-document',
    summary: 'an OpenDocument file of plain XML',
    instead: 'save it as text or HTML in the program that wrote it',
    root: /^office:document$/,
  },
  {
    id: 'read/nitf',
    summary: 'an article in NITF, the XML of news agencies',
    instead: 'save its text as a file',
    root: /^nitf$/,
    pattern: /<body\b/,
  },
  {
    id: 'read/svg',
    summary: 'a picture (SVG)',
    instead: 'it holds no text',
    isPart: 'shown',
    root: /^svg$/,
  },
  {
    id: 'read/xml',
    summary: 'XML of another sort than pages',
    instead: 'save its texts as HTML or text',
    sees: isOtherXml,
  },
  {
    id: 'read/ndjson',
    summary: 'NDJSON (a record a line)',
    instead: 'pages in it are read with `--from ndjson`',
    sees: isNdjson,
  },
  {
    id: 'read/json',
    summary: 'JSON',
    instead: 'write one page a line, `{"id", "text" or "html"}`, for `--from ndjson`',
    sees: isJson,
  },
  {
    id: 'read/shortcut',
    summary: 'a link to a page',
    instead: 'open it and save the page that it leads to',
    pattern: /^\[(?:InternetShortcut|Desktop Entry)\]/i,
  },
  {
    id: 'read/calendar-or-card',
    summary: 'a calendar or an address card',
    instead: 'save what is wanted of it as text',
    pattern: /^BEGIN:V(?:CALENDAR|CARD)\b/i,
  },
  {
    id: 'read/subtitles',
    summary: 'subtitles',
    instead: 'save what is said, without the times, as text',
    pattern: /^WEBVTT\b|^\d{1,6}\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> /,
  },
  { id: 'read/script', summary: 'a script (JavaScript)', instead: 'it holds no text', isPart: 'run', sees: isScript },
  {
    id: 'read/style-sheet',
    summary: 'a style sheet (CSS)',
    instead: 'it holds no text',
    isPart: 'run',
    sees: isStyle,
  },
  { id: 'read/source-code', summary: 'source code or settings', instead: 'it is no press', sees: isSource },
  {
    id: 'read/table',
    summary: 'a table (CSV)',
    instead: 'save each text in it as a file of its own, or write one a line for `--from ndjson`',
    sees: isTable,
  },
  {
    id: 'read/markdown',
    summary: 'a text in Markdown',
    instead: 'save it as text or HTML',
    isText: true,
    sees: isMarkdown,
  },
];

/** The form of a text that is no page. */
export function textFormOf(seen: Seen): TextForm | undefined {
  const root = rootOf(seen.head)?.name ?? '';
  return textForms.find(
    (form) => (form.root?.test(root) ?? true) && (form.pattern?.test(seen.head) ?? true) && (form.sees?.(seen) ?? true),
  );
}
