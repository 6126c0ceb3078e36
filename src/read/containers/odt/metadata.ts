import type { Declared } from '../../../model/source.js';
import { writersOf } from '../bylines.js';
import { writtenDay } from '../days.js';
import { fieldOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/xml.js';

/**
 * What a document says of itself. Its days are those of the file, and its people sat at the keyboard: neither is the
 * article's, whose own lines say who wrote it and when.
 */
export function declaredByOdt(meta: XmlElement | undefined): Declared {
  const title = fieldOf(meta, 'dc:title');
  const writers = writersOf(fieldOf(meta, 'meta:initial-creator', 'dc:creator'));
  const created = writtenDay(fieldOf(meta, 'meta:creation-date'));
  const changed = writtenDay(fieldOf(meta, 'dc:date'));
  const language = fieldOf(meta, 'dc:language');
  return {
    ...(title !== '' && { headline: { value: title, basis: 'declared/odt-title' } }),
    ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/odt-creator' } }),
    ...(created !== undefined && { published: { value: created, basis: 'declared/odt-created' } }),
    ...(changed !== undefined && { modified: { value: changed, basis: 'declared/odt-changed' } }),
    ...(language !== '' && { language: { value: language, basis: 'declared/odt-language' } }),
  };
}
