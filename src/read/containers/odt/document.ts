import type { Input } from '../input.js';
import { createLeftOut } from '../left-out.js';
import { type Part, type ReaderContext, Refused } from '../reader.js';
import { readXml, type XmlElement } from '../xml/xml.js';
import { declaredByOdt } from './metadata.js';
import { stemsOf } from './styles.js';
import { odtText } from './text.js';

/** Its parts that are read, and those that other sorts of document have instead. */
const UNITS: ReadonlySet<string> = new Set([
  'office:text',
  'office:automatic-styles',
  'office:meta',
  'office:spreadsheet',
  'office:presentation',
  'office:drawing',
  'office:chart',
]);

/** The parts of a document that are read, out of one of its files. */
export async function elementsOf(input: Input, { remark }: ReaderContext): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  // The first files of OpenOffice (`.sxw`) have the text right in the body.
  const isUnit = (name: string): boolean => UNITS.has(name);
  for await (const { element } of readXml(input, { isUnit }, remark)) found.push(element);
  return found;
}

/** The text that they hold. @throws Refused where they are of a table or slides. */
export function partOf(found: readonly XmlElement[], { remark }: ReaderContext): Part {
  const text = found.find(({ name }) => name === 'office:text');
  if (text === undefined) throw new Refused('read/no-text-document', sortOf(found));
  const stems = stemsOf(found.filter(({ name }) => name === 'office:automatic-styles'));
  const { html, comments, deletions } = odtText(text, stems);
  const leftOut = createLeftOut('read/document-left-out');
  leftOut.add('comment', comments);
  leftOut.add('deletion of the recorded changes', deletions);
  leftOut.report(remark);
  return {
    text: html,
    mediaType: 'text/html',
    declared: declaredByOdt(found.find(({ name }) => name === 'office:meta')),
  };
}

function sortOf(found: readonly XmlElement[]): string {
  const sort = found.find(({ name }) => name !== 'office:meta' && name !== 'office:automatic-styles')?.name;
  const what = sort === undefined ? 'no text' : `no text document but another (\`${sort.slice('office:'.length)}\`)`;
  return `the OpenDocument file is ${what}: save what is text in it as a file of its own`;
}
