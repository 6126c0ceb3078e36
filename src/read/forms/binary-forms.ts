import type { BinaryForm } from './form.js';
import { isTarHead } from './tar-head.js';
import { saysMimetype, zipNamesIn } from './zip-head.js';

const UNPACK = 'unpack it and name the folder';
const SAVE_AS_TEXT = 'save it as text or HTML in the program that wrote it';
const NO_TEXT = 'it holds no text';

/** Parts of an office document, by their names in the zip that it is. */
const WORD = /^word\/(?:[\w-]+\.xml$|_rels\/|theme\/|media\/)/;
const SPREADSHEET = /^xl\/(?:[\w-]+\.(?:xml|bin)$|_rels\/|theme\/|worksheets\/)/;

/** Forms by their first bytes. Of several the first: what a container holds says more than the container. */
export const binaryForms: readonly BinaryForm[] = [
  // The first: a tar begins with the name of its first file, which may be anything.
  { id: 'read/tar', summary: 'a tar archive', instead: UNPACK, starts: [''], isOne: isTarHead },
  {
    id: 'read/pdf',
    summary: 'a PDF',
    instead: 'save its text (`pdftotext FILE`), or the page that it was printed from',
    starts: ['%PDF-'],
    mayBeText: true,
  },
  {
    id: 'read/warc',
    summary: 'a WARC file of a web archive',
    instead: 'take the pages out of it (`warcio extract`) and name their folder',
    starts: ['WARC/0.', 'WARC/1.', 'filedesc://'],
    mayBeText: true,
  },
  {
    id: 'read/word-document',
    summary: 'a Word document',
    instead: SAVE_AS_TEXT,
    starts: ['PK\x03\x04'],
    isOne: (head) => zipNamesIn(head).some((name) => WORD.test(name)),
  },
  {
    id: 'read/spreadsheet',
    summary: 'a spreadsheet',
    instead: 'save each text in it as a file of its own',
    starts: ['PK\x03\x04'],
    isOne: (head) => zipNamesIn(head).some((name) => SPREADSHEET.test(name)),
  },
  {
    id: 'read/open-document',
    summary: 'an OpenDocument file',
    instead: SAVE_AS_TEXT,
    starts: ['PK\x03\x04'],
    isOne: (head) => saysMimetype(head, 'application/vnd.oasis.opendocument'),
  },
  {
    id: 'read/epub',
    summary: 'an EPUB book',
    instead: `${UNPACK} of its chapters`,
    starts: ['PK\x03\x04'],
    isOne: (head) => saysMimetype(head, 'application/epub+zip') || zipNamesIn(head).includes('META-INF/container.xml'),
  },
  {
    id: 'read/office-document',
    summary: 'an office document or a mail of an old format (.doc, .xls, .msg), or one that a password protects',
    instead: `${SAVE_AS_TEXT}, or as .docx without a password`,
    starts: ['\xd0\xcf\x11\xe0'],
  },
  { id: 'read/zip', summary: 'a zip archive', instead: UNPACK, starts: ['PK\x03\x04', 'PK\x05\x06'] },
  { id: 'read/gzip', summary: 'a file packed by gzip', instead: UNPACK, starts: ['\x1f\x8b'] },
  {
    id: 'read/compressed',
    summary: 'a compressed file',
    instead: UNPACK,
    starts: ['BZh', '7z\xbc\xaf', 'Rar!\x1a', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
  },
  {
    id: 'read/web-archive',
    summary: 'a web archive of Safari',
    instead: 'save the page as HTML or text',
    starts: ['bplist00'],
  },
  {
    id: 'read/picture',
    summary: 'a picture',
    instead: NO_TEXT,
    starts: ['\x89PNG', '\xff\xd8\xff', 'GIF8', '\0\0\x01\0', 'II*\0', 'MM\0*', 'BM', '\0\0\0\x1cftypavif'],
    isPart: 'shown',
  },
  {
    id: 'read/sound-or-film',
    summary: 'a picture, a sound or a film',
    instead: NO_TEXT,
    starts: ['RIFF', 'ID3', 'OggS', '\x1aE\xdf\xa3', 'fLaC'],
    isPart: 'shown',
  },
  {
    id: 'read/font',
    summary: 'a font',
    instead: NO_TEXT,
    starts: ['wOFF', 'wOF2', 'OTTO', '\0\x01\0\0', 'true'],
    isPart: 'shown',
  },
  { id: 'read/database', summary: 'a SQLite database', instead: NO_TEXT, starts: ['SQLite format 3\0'] },
  { id: 'read/program', summary: 'a program', instead: NO_TEXT, starts: ['\x7fELF', 'MZ\x90', '\xcf\xfa\xed\xfe'] },
];

/** Letters alone are no sign of a binary form where the rest is text as well. */
const LETTERS = /^[\x20-\x7e]+$/;

/** The form of bytes by their start. `head` is Latin-1; `isText`: nothing in it is a control character. */
export function binaryFormOf(head: string, isText: boolean): BinaryForm | undefined {
  return binaryForms.find(({ starts, isOne, mayBeText }) => {
    const start = starts.find((sign) => head.startsWith(sign));
    if (start === undefined) return false;
    if (isOne !== undefined) return !isText && isOne(head);
    return mayBeText === true || !LETTERS.test(start) || !isText;
  });
}
