import { writersOf } from '../bylines.js';
import { writtenDay } from '../days.js';
import { paragraphsOf } from '../markup.js';
import { childOf, childrenOf, fieldOf, innerHtml, textOf } from '../xml/elements.js';
import { htmlText } from '../xml/html-text.js';
import type { XmlElement } from '../xml/xml.js';
import { webAddress } from './addresses.js';
import { type Entry, htmlOf } from './entry.js';

/** The names of an element of Atom, in its namespace and in feeds that forgot it. */
const named = (name: string): readonly [string, string] => [`atom:${name}`, name];

/** An entry of Atom 0.3 or 1.0. `bases` are the `xml:base` of it and around it, the outermost first. */
export function entryOfAtom(entry: XmlElement, bases: readonly string[]): Entry {
  const source = childOf(entry, ...named('source'));
  const url = addressOf(entry, bases);
  const own = atomWriters(entry);
  return {
    id: fieldOf(entry, ...named('id')) || (url ?? ''),
    url,
    title: htmlText(fieldOf(entry, ...named('title'))),
    content: constructOf(childOf(entry, ...named('content'))),
    summary: constructOf(childOf(entry, ...named('summary'))),
    writers: own.length > 0 || source === undefined ? own : atomWriters(source),
    publisher: htmlText(fieldOf(source, ...named('title'))),
    language: childOf(entry, ...named('content'))?.attributes['xml:lang'] ?? entry.attributes['xml:lang'] ?? '',
    published: dayIn(entry, 'published', 'issued', 'created'),
    updated: dayIn(entry, 'updated', 'modified'),
  };
}

/** The people whom an entry or a feed names as its authors. */
export function atomWriters(element: XmlElement): readonly string[] {
  const people = named('author').flatMap((name) => childrenOf(element, name));
  const names = people.map((person) => fieldOf(person, ...named('name')) || (isBare(person) ? textOf(person) : ''));
  return [...names, ...childrenOf(element, 'dc:creator').map(textOf)].flatMap((name) => writersOf(htmlText(name)));
}

const isBare = (person: XmlElement): boolean => person.children.every((child) => typeof child === 'string');

function addressOf(entry: XmlElement, bases: readonly string[]): string | undefined {
  const alternates = named('link')
    .flatMap((name) => childrenOf(entry, name))
    .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const best =
    alternates.find(({ attributes }) => (attributes['type'] ?? 'text/html').includes('html')) ?? alternates[0];
  return webAddress(best?.attributes['href'] ?? '', bases);
}

function dayIn(entry: XmlElement, ...names: readonly string[]): string | undefined {
  return names.map((name) => writtenDay(fieldOf(entry, ...named(name)))).find((day) => day !== undefined);
}

/** Types whose content is text; of others it is base64, and bytes of a picture or a sound. */
const TEXTUAL = /^(?:text|html|xhtml|text\/.{1,60}|.{1,60}[+/]xml)$/i;
const PLAIN = /^(?:text|text\/plain)$/i;
/** Feeds that say `text`, or nothing, and mean HTML are many. */
const MEANS_HTML = /<\/?(?:p|br|div|a|em|strong|ul|li|img|blockquote)(?:\s[^<>]{0,2000})?\/?>/i;

/** A text of Atom as HTML, by its type. */
function constructOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const { type = 'text', mode } = element.attributes;
  if (!TEXTUAL.test(type)) return '';
  if (element.children.some((child) => typeof child !== 'string')) return innerHtml(element);
  const text = mode === 'base64' ? Buffer.from(textOf(element), 'base64').toString('utf8') : textOf(element);
  return PLAIN.test(type) && !MEANS_HTML.test(text) ? paragraphsOf(text) : htmlOf(text);
}
