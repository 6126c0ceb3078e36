import type { Declared } from '../../model/source.js';
import { writersOf } from './bylines.js';
import { writtenDay } from './days.js';
import { type OfficeParts, officeParts, packageOf } from './docx/package.js';
import { htmlOfWord } from './docx/word.js';
import type { Input } from './input.js';
import { isPrinted } from './pdf/fields.js';
import { type PagePart, type ReaderContext, Refused } from './reader.js';
import { htmlText } from './xml/html-text.js';

/**
 * A Word document as text, a line a paragraph, an item, a row; text boxes and notes too. It is no page of a site, and what is
 * left out of those would be looked for in it: what a press office sends, or the many articles that a press database gives
 * in one, is read like a text dump of them.
 */
export async function* readDocx(input: Input, { remark, allowance }: ReaderContext): AsyncGenerator<PagePart> {
  const parts = await officeParts(await input.bytes(), allowance);
  const html = await converted(packageOf(parts));
  const text = linesOf(html);
  if (text.trim() === '') {
    throw new Refused('read/word-document', 'a Word document that holds no text');
  }
  const left = leftOut(parts);
  if (left !== '') remark({ severity: 'info', rule: 'read/document-left-out', reason: `${left} left out` });
  const lost = lostIn(parts);
  if (lost !== '') remark({ severity: 'warning', rule: 'read/document-lost', reason: `${lost} cannot be read` });
  yield { text, mediaType: 'text/plain', declared: declaredOf(parts, text, html) };
}

const MOST_LOOKED_AT = 10_000;

async function converted(bytes: Buffer): Promise<string> {
  try {
    return await htmlOfWord(bytes);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const told = error instanceof Error ? error.message : String(error);
    throw new Refused('read/broken-container', `a Word document that is broken (\`${told}\`): save it once more`);
  }
}

/** Marks of notes and ways back from them, which the library makes: they are no words of the document. */
const NOTE_MARK = /<sup>(?:<a href="#(?:foot|end)note-[^"]{1,40}" id="[^"]{1,60}">\[\d{1,5}\]<\/a>){1,50}<\/sup>/g;
const WAY_BACK = /\s?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g;
const CELL_END = /(?:<\/p>)?<\/t[dh]>(?=\s{0,9}<t[dh])/g;
const BLOCK_END = /<\/(?:p|h[1-6]|li|tr|table|ul|ol)>|<hr \/>/g;
const LINE_END = /<br \/>/g;
const TAG = /<[^<>]{1,5000}>/g;
const BREAKS = /\n{3,}/g;
const ENTITY = /&(?:amp|lt|gt|quot);/g;
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function linesOf(html: string): string {
  const words = html.replace(NOTE_MARK, '').replace(WAY_BACK, '');
  const lines = words.replace(CELL_END, '\t').replace(BLOCK_END, '\n\n').replace(LINE_END, '\n');
  return `${decoded(lines).replace(BREAKS, '\n\n').trim()}\n`;
}

/** The words of what the library wrote, which knows four entities. */
function decoded(html: string): string {
  return html.replace(TAG, '').replace(ENTITY, (entity) => SIGNS[entity] ?? entity);
}

const HEADING = /<h1>(.{1,2000}?)<\/h1>/g;

/** The one heading of the first rank: of several articles none is that of the document. */
function headingOf(html: string): string | undefined {
  const [first, second] = [...html.matchAll(HEADING)];
  const heading = decoded((first?.[1] ?? '').replace(LINE_END, ' ')).trim();
  return second || heading === '' ? undefined : heading;
}

const OTHER_PART = /^word\/(?:header|footer)\d{0,4}\.xml$/;
const WORDS = /<w:t[ >]/;
const COMMENT = /<w:comment[ >]/g;
const DELETED = /<w:del[ >]/g;

function leftOut(parts: OfficeParts): string {
  const running = [...parts].filter(([name, part]) => OTHER_PART.test(name) && WORDS.test(textOf(part))).length;
  return [
    told(running, 'header or footer', 'headers or footers'),
    told(count(parts, 'word/comments.xml', COMMENT), 'comment', 'comments'),
    told(count(parts, DOCUMENT, DELETED), 'deleted passage', 'deleted passages'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

const DOCUMENT = 'word/document.xml';
const EMBEDDED = /<w:(?:object|altChunk)[ >]/g;
const FORMULA = /<m:oMath>/g;
const DRAWN = /<(?:c:chart|dgm:relIds) /g;

/** What holds words that the library does not give. */
function lostIn(parts: OfficeParts): string {
  return [
    told(count(parts, DOCUMENT, EMBEDDED), 'embedded object', 'embedded objects'),
    told(count(parts, DOCUMENT, DRAWN), 'chart or diagram', 'charts or diagrams'),
    told(count(parts, DOCUMENT, FORMULA), 'formula', 'formulas'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function count(parts: OfficeParts, name: string, pattern: RegExp): number {
  return textOf(parts.get(name)).match(pattern)?.length ?? 0;
}

function told(number: number, one: string, several: string): string {
  if (number === 0) return '';
  return number === 1 ? `1 ${one}` : `${number} ${several}`;
}

function textOf(part: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(part);
}

/** What the document's properties say: its title counts where it is printed, its author and its days never. */
function declaredOf(parts: OfficeParts, text: string, html: string): Declared {
  const heading = headingOf(html);
  const core = textOf(parts.get('docProps/core.xml')).slice(0, MOST_LOOKED_AT);
  const field = (name: string): string =>
    htmlText(new RegExp(`<${name}(?: [^>]{0,200})?>([^<]{1,1000})</${name}>`).exec(core)?.[1] ?? '');
  const title = field('dc:title');
  const writers = writersOf(field('dc:creator'));
  const created = writtenDay(field('dcterms:created'));
  const modified = writtenDay(field('dcterms:modified'));
  return {
    ...(title !== '' && isPrinted(title, text) && { headline: { value: title, basis: 'declared/document-title' } }),
    ...(heading !== undefined && { headline: { value: heading, basis: 'declared/document-heading' } }),
    ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/document-author' } }),
    ...(created && { captured: { value: created, basis: 'declared/document-created' } }),
    ...(modified && { modified: { value: modified, basis: 'declared/document-changed' } }),
  };
}
