import type { Declared } from '../../../model/source.js';
import { fold } from '../../../text/fold.js';
import { isFurniture } from '../../../text/paged.js';
import type { PdfFields } from './run.js';

/** `Microsoft Word - minutes.doc`, `minutes_v2.indd`, `untitled`: what a program calls its file. */
const FILE_TITLE =
  /^microsoft (?:word|powerpoint|excel|publisher) - |\.(?:docx?|odt|rtf|indd|qxp|qxd|pub|pptx?|xlsx?|pdf|html?|txt|tex|p65|pm\d)$|^untitled|^document\d*$|^slide \d+$|^layout \d+$/i;
const DAY = /^D?:?(\d{4})(\d{2})(\d{2})/;
/** In lines, where a title stands. */
const HEAD_LINES = 60;

/**
 * What a PDF says of itself. Its author is whoever the computer belonged to, and its days are those on which the file was made:
 * they are kept, and are nothing of the article. Its title is one where it is printed on the first page too.
 */
export function declaredOf(fields: PdfFields, text: string): Declared | undefined {
  const title = fields.title !== undefined && isPrinted(fields.title, text) ? fields.title : undefined;
  const created = dayOf(fields.created);
  const modified = dayOf(fields.modified);
  const declared: Declared = {
    ...(title !== undefined && { headline: { value: title, basis: 'declared/pdf-title' } }),
    ...(fields.author !== undefined && { byline: { value: [fields.author], basis: 'declared/pdf-author' } }),
    ...(created !== undefined && { captured: { value: created, basis: 'declared/pdf-created' } }),
    ...(modified !== undefined && { modified: { value: modified, basis: 'declared/pdf-modified' } }),
  };
  return Object.keys(declared).length > 0 ? declared : undefined;
}

/** Whether the title in a document's properties stands in it, and is none that a program gives a file. */
export function isPrinted(title: string, text: string): boolean {
  if (FILE_TITLE.test(title)) return false;
  const head = text.split('\n', HEAD_LINES).map((line) => line.trim());
  return fold(head.join(' ')).includes(fold(title));
}

/** The address that a browser printed at the foot of the pages, the same on each, and not cut short. */
export function printedAddress({ creator = '' }: PdfFields, text: string): string | undefined {
  if (!BROWSER.test(creator)) return undefined;
  const edges = text.split('\n').filter(isFurniture);
  const found = new Set(edges.flatMap((line) => PAGE_ADDRESS.exec(line)?.[1] ?? []));
  const [address] = found;
  return found.size === 1 && address !== undefined && !CUT.test(address) && URL.canParse(address) ? address : undefined;
}
const BROWSER = /mozilla|chrom|firefox|safari|webkit/i;
/** With a path: what is the front page's is no article's. */
const PAGE_ADDRESS = /(?:^|\s)(https?:\/\/[^\s/]{3,200}\/[^\s|]{1,1000})/;
const CUT = /…|\.\.\./;

/** The day that the PDF's own clock shows: `D:20130314091500+01'00'`. */
function dayOf(date: string | undefined): string | undefined {
  const [, year = '', month = '', day = ''] = DAY.exec(date ?? '') ?? [];
  const written = `${year}-${month}-${day}`;
  const read = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined;
}
