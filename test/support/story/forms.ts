import { gzipSync } from 'node:zlib';
import type { RuleId } from '../../../src/model/span.js';
import { captureOf, tarOf, warcOf, zipOf } from './archives.js';
import { docxOf, epubOf, odtOf, pdfOf, rtfOf } from './documents.js';
import { ATOM, CSV, EML, FRONT_MATTER, JSON_ARTICLES, MBOX, MHTML, NDJSON, RSS, WXR } from './exports.js';
import { PLAIN, page, STORY } from './story.js';

/** The story in one form. */
export interface StoryForm {
  readonly name: string;
  /** The files that it comes in, by their paths. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The way to the page, as citations name it, without the line. */
  readonly locator: string;
  /** What the file is, by its rule; undefined where it is a page. */
  readonly form?: RuleId;
  /** What it cannot say. */
  readonly lacks?: readonly ('byline' | 'published' | 'publisher')[];
  /** Where other articles come from that it holds. */
  readonly others?: readonly string[];
}

const TEXT_ONLY = ['publisher'] as const;
const SAVED =
  '\n<!--\n Page saved with SingleFile \n url: https://advertiser.penhallow.example/2013/09/12/north-quay \n saved date: Mon Feb 03 2020 04:05:06 GMT+0000 (Greenwich Mean Time)\n-->';
const PICTURE = `<style>body{background:url(data:image/png;base64,${'iVBORw0KGgo'.repeat(2000)})}</style>`;
const SINGLE_FILE = page(PICTURE).replace('<html lang="en-GB">', `<html lang="en-GB">${SAVED}`);
const WITH_FILES = page(
  '<link rel="stylesheet" href="story_files/main.css"><script src="story_files/app.js"></script>',
);
const FRAME =
  '<!DOCTYPE html><html><body><p>Gorran Marine Ltd pays £5 for your old boat, said Councillor Ann Advert.</p></body></html>';
const ENTRIES = [{ name: '2013/story.html', content: page() }];
const STORED = ENTRIES.map((entry) => ({ ...entry, isStored: true }));
const WARC = captureOf(STORY.url, page());
const RECORD = '<urn:uuid:00000000-0000-4000-8000-000000000003>';

export const FORMS: readonly StoryForm[] = [
  { name: 'plain text', files: { 'story.txt': PLAIN }, locator: 'story.txt', lacks: TEXT_ONLY },
  { name: 'HTML', files: { 'story.html': page() }, locator: 'story.html' },
  { name: 'SingleFile', files: { 'story.html': SINGLE_FILE }, locator: 'story.html' },
  {
    name: 'HTML with a folder of its files',
    files: {
      'story.html': WITH_FILES,
      'story_files/main.css': 'h1 { color: navy }',
      'story_files/app.js': 'var shown = false; function show() { shown = true; }',
      'story_files/logo.png': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'story_files/frame.html': FRAME,
    },
    locator: 'story.html',
  },
  { name: 'MHTML', form: 'read/mhtml', files: { 'story.mhtml': MHTML }, locator: 'story.mhtml' },
  {
    name: 'EML',
    form: 'read/mail',
    files: { 'story.eml': EML },
    locator: 'story.eml',
    lacks: TEXT_ONLY,
  },
  {
    name: 'mbox',
    form: 'read/mbox',
    files: { 'list.mbox': MBOX },
    locator: 'list.mbox!<north-quay@advertiser.penhallow.example>',
    lacks: TEXT_ONLY,
    others: ['list.mbox!<copy@penhallow.example>'],
  },
  { name: 'WARC', form: 'read/warc', files: { 'crawl.warc': warcOf(WARC) }, locator: `crawl.warc!${RECORD}` },
  {
    name: 'WARC.gz',
    form: 'read/warc',
    files: { 'crawl.warc.gz': warcOf(WARC, true) },
    locator: `crawl.warc.gz!${RECORD}`,
  },
  {
    name: 'WACZ',
    form: 'read/zip',
    files: {
      'crawl.wacz': zipOf([
        { name: 'archive/data.warc.gz', content: warcOf(WARC, true), isStored: true },
        { name: 'datapackage.json', content: '{"profile":"data-package","wacz_version":"1.1.1","resources":[]}' },
        {
          name: 'pages/pages.jsonl',
          content: `{"format":"json-pages-1.0","id":"pages","title":"All pages"}\n{"id":"1","url":"${STORY.url}","ts":"2020-02-03T04:05:06Z","title":"${STORY.headline}"}\n`,
        },
      ]),
    },
    locator: `crawl.wacz!archive/data.warc.gz!${RECORD}`,
  },
  { name: 'zip', form: 'read/zip', files: { 'pages.zip': zipOf(ENTRIES) }, locator: 'pages.zip!2013/story.html' },
  {
    name: 'zip, not packed',
    form: 'read/zip',
    files: { 'pages.zip': zipOf(STORED) },
    locator: 'pages.zip!2013/story.html',
  },
  { name: 'tar', form: 'read/tar', files: { 'pages.tar': tarOf(ENTRIES) }, locator: 'pages.tar!2013/story.html' },
  {
    name: 'tar.gz',
    form: 'read/tar',
    files: { 'pages.tar.gz': gzipSync(tarOf(ENTRIES)) },
    locator: 'pages.tar.gz!2013/story.html',
  },
  { name: 'gz', form: 'read/gzip', files: { 'story.html.gz': gzipSync(page()) }, locator: 'story.html.gz' },
  { name: 'WXR', form: 'read/wordpress-export', files: { 'export.xml': WXR }, locator: 'export.xml!post-41' },
  { name: 'RSS', form: 'read/rss', files: { 'feed.rss': RSS }, locator: 'feed.rss!north-quay' },
  { name: 'Atom', form: 'read/atom', files: { 'feed.atom': ATOM }, locator: 'feed.atom!urn:example:north-quay' },
  { name: 'NDJSON', form: 'read/ndjson', files: { 'articles.ndjson': NDJSON }, locator: 'articles.ndjson!item-1' },
  { name: 'JSON', form: 'read/json', files: { 'articles.json': JSON_ARTICLES }, locator: 'articles.json!item-1' },
  { name: 'CSV', form: 'read/table', files: { 'articles.csv': CSV }, locator: 'articles.csv!row-1' },
  { name: 'Markdown', form: 'read/markdown', files: { 'story.md': FRONT_MATTER }, locator: 'story.md' },
  {
    name: 'EPUB',
    form: 'read/epub',
    files: { 'book.epub': epubOf() },
    locator: 'book.epub!book/one.xhtml',
    lacks: TEXT_ONLY,
  },
  { name: 'ODT', form: 'read/open-document', files: { 'story.odt': odtOf() }, locator: 'story.odt', lacks: TEXT_ONLY },
  {
    name: 'DOCX',
    form: 'read/word-document',
    files: { 'story.docx': docxOf() },
    locator: 'story.docx',
    lacks: TEXT_ONLY,
  },
  { name: 'RTF', form: 'read/rtf', files: { 'story.rtf': rtfOf() }, locator: 'story.rtf', lacks: TEXT_ONLY },
  { name: 'PDF', form: 'read/pdf', files: { 'story.pdf': pdfOf() }, locator: 'story.pdf', lacks: TEXT_ONLY },
];
