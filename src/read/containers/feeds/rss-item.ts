import { writersOf } from '../bylines.js';
import { writtenDay } from '../days.js';
import { childOf, childrenOf, fieldOf, innerHtml, textOf } from '../xml/elements.js';
import { htmlText } from '../xml/html-text.js';
import type { XmlElement } from '../xml/xml.js';
import { webAddress } from './addresses.js';
import { type Entry, htmlOf } from './entry.js';

/** An item of RSS 0.9x, 1.0 or 2.0. `bases` are the `xml:base` of it and around it, the outermost first. */
export function entryOfItem(item: XmlElement, bases: readonly string[]): Entry {
  const guid = childOf(item, 'guid');
  const id = textOf(guid).trim() || item.attributes['rdf:about'] || '';
  const isAddress = guid !== undefined && guid.attributes['isPermaLink'] !== 'false';
  const links = childrenOf(item, 'atom:link').map(({ attributes }) => attributes['href'] ?? '');
  const link = [fieldOf(item, 'feedburner:origLink'), fieldOf(item, 'link'), isAddress ? id : '', ...links];
  return {
    id: id || fieldOf(item, 'link'),
    url: link.map((address) => webAddress(address, bases)).find((address) => address !== undefined),
    title: htmlText(fieldOf(item, 'title', 'dc:title')),
    content: bodyOf(childOf(item, 'content:encoded', 'atom:content', 'body', 'fulltext')),
    summary: bodyOf(childOf(item, 'description', 'atom:summary', 'dc:description')),
    writers: [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].flatMap((writer) =>
      writersOf(htmlText(textOf(childOf(writer, 'name') ?? writer))),
    ),
    publisher: htmlText(fieldOf(item, 'source', 'dc:publisher')),
    language: fieldOf(item, 'dc:language', 'language'),
    published: dayIn(
      item,
      'pubDate',
      'pubdate',
      'dc:date',
      'atom:published',
      'dcterms:issued',
      'dcterms:created',
      'date',
    ),
    updated: dayIn(item, 'atom:updated', 'dcterms:modified'),
  };
}

function dayIn(item: XmlElement, ...names: readonly string[]): string | undefined {
  return names.map((name) => writtenDay(fieldOf(item, name))).find((day) => day !== undefined);
}

/** HTML that is escaped, as it should be, or that stands there as elements. */
function bodyOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const isMarkup = element.children.some((child) => typeof child !== 'string');
  return isMarkup ? innerHtml(element) : htmlOf(textOf(element));
}
