import { escaped } from '../markup.js';
import type { XmlElement } from '../xml/xml.js';
import { type Stems, type StyleTag, tagOfStyle } from './styles.js';

/** The text of a document as HTML, and what of it is left out. */
export interface OdtText {
  readonly html: string;
  /** Notes in the margin. */
  readonly comments: number;
  /** Changes that are recorded: what is deleted is no text any more. */
  readonly deletions: number;
}

/** No words, or none of the text: fields of forms, indexes that repeat the headings, descriptions of pictures. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'text:hidden-text',
  'text:ruby-text',
  'text:bibliography-mark',
  'text:page-number',
  'text:page-count',
  'office:forms',
  'office:event-listeners',
  'office:annotation-end',
  'office:binary-data',
  'script:script',
  'svg:title',
  'svg:desc',
  'draw:object',
  'draw:object-ole',
  'math:math',
]);
/** Which stand for themselves, by the tag of HTML that is alike. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
]);
const WHITE_SPACE = /[ \t\n]+/g;
const MOST_SPACES = 100;
const DEEPEST_HEADING = 6;

interface Writing {
  readonly stems: Stems;
  /** Notes at the foot of a page or the end, which follow the text. */
  readonly notes: string[];
  comments: number;
  deletions: number;
}

export function odtText(text: XmlElement, stems: Stems): OdtText {
  const writing: Writing = { stems, notes: [], comments: 0, deletions: 0 };
  const body = blocksOf(text, writing);
  const notes = writing.notes.length === 0 ? '' : `<ol>\n${writing.notes.join('')}</ol>\n`;
  return { html: `${body}${notes}`, comments: writing.comments, deletions: writing.deletions };
}

function blocksOf({ children }: XmlElement, writing: Writing): string {
  return children.map((child) => (typeof child === 'string' ? '' : blockOf(child, writing))).join('');
}

function blockOf(element: XmlElement, writing: Writing): string {
  const { name, attributes } = element;
  if (isLeftOut(element, writing)) return '';
  if (name === 'text:p' || name === 'text:h') return paragraphOf(element, writing);
  const tag = TAGS.get(name);
  if (tag === undefined) return blocksOf(element, writing);
  if (attributes['table:visibility'] !== undefined && attributes['table:visibility'] !== 'visible') return '';
  return `<${tag}>${blocksOf(element, writing)}</${tag}>\n`;
}

/** What stands in frames of a paragraph, a caption under a picture, follows it. */
function paragraphOf(element: XmlElement, writing: Writing): string {
  const frames: string[] = [];
  const words = wordsOf(element, writing, frames);
  const { name, attributes } =
    element.name === 'text:h' ? headingOf(element) : tagOfStyle(element.attributes['text:style-name'], writing.stems);
  const written = words.trim() === '' ? '' : `<${name}${attributes}>${words.trim()}</${name}>\n`;
  return `${written}${frames.join('')}`;
}

function headingOf({ attributes }: XmlElement): StyleTag {
  const level = Number(attributes['text:outline-level'] ?? 1);
  const depth = Math.min(Math.max(Number.isInteger(level) ? level : 1, 1), DEEPEST_HEADING);
  return { name: `h${depth}`, attributes: '' };
}

function wordsOf({ children }: XmlElement, writing: Writing, frames: string[]): string {
  return children
    .map((child) =>
      typeof child === 'string' ? escaped(child.replace(WHITE_SPACE, ' ')) : inlineOf(child, writing, frames),
    )
    .join('');
}

function inlineOf(element: XmlElement, writing: Writing, frames: string[]): string {
  const { name, attributes } = element;
  if (isLeftOut(element, writing)) return '';
  switch (name) {
    case 'text:s':
      return ' '.repeat(Math.min(Math.max(Number(attributes['text:c'] ?? 1) || 1, 1), MOST_SPACES));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '<br>\n';
    case 'text:note':
      writing.notes.push(`<li>${blocksOf(element, writing)}</li>\n`);
      return '';
    case 'text:a':
      return `<a href="${escaped(attributes['xlink:href'] ?? '')}">${wordsOf(element, writing, frames)}</a>`;
    case 'draw:text-box':
      frames.push(blocksOf(element, writing));
      return '';
    default:
      return wordsOf(element, writing, frames);
  }
}

function isLeftOut({ name, attributes, children }: XmlElement, writing: Writing): boolean {
  if (name === 'office:annotation') {
    writing.comments++;
    return true;
  }
  if (name === 'text:tracked-changes') {
    writing.deletions += countOf(children, 'text:deletion');
    return true;
  }
  return LEFT_OUT.has(name) || attributes['text:display'] === 'none';
}

function countOf(children: XmlElement['children'], name: string): number {
  let count = 0;
  for (const child of children) {
    if (typeof child !== 'string') count += child.name === name ? 1 : countOf(child.children, name);
  }
  return count;
}
