import type { Declared } from '../../model/source.js';
import { writersOf } from './bylines.js';
import { writtenDay } from './days.js';
import type { Input } from './input.js';
import { articlePage, escaped, onLines } from './markup.js';
import { createPartNames } from './part-names.js';
import { type Part, type ReaderContext, Refused } from './reader.js';
import { childOf, descendantsOf, textOf } from './xml/elements.js';
import { readXml, type XmlElement } from './xml/xml.js';

/** The article of a document of NITF, in which agencies and press databases hand theirs on. */
export async function* readNitf(input: Input, { remark }: ReaderContext): AsyncGenerator<Part> {
  const nameOf = createPartNames();
  const isUnit = (name: string): boolean => name === 'nitf';
  for await (const { element } of readXml(input, { isUnit, mayFollow: true }, remark)) {
    const content = firstOf(element, 'body.content');
    if (content === undefined)
      throw new Refused('read/broken-xml', 'the document of NITF has no `body.content`: no text');
    const headline = wordsOf(firstOf(element, 'hl1')) || wordsOf(firstOf(element, 'hedline'));
    const standfirst = wordsOf(firstOf(element, 'hl2'));
    const body = `${standfirst === '' ? '' : `<h2>${escaped(standfirst)}</h2>\n`}${htmlOf(content)}`;
    const id = firstOf(element, 'doc-id')?.attributes['id-string'] ?? '';
    yield {
      name: nameOf(id || 'article'),
      text: articlePage(headline, onLines(body)),
      mediaType: 'text/html',
      isArticle: true,
      declared: declaredBy(element, headline),
    };
  }
}

function declaredBy(nitf: XmlElement, headline: string): Declared {
  const byline = firstOf(nitf, 'byline');
  const writers = [...(byline ? descendantsOf(byline, 'person') : [])].map(wordsOf);
  const named = writers.length > 0 ? writers : byline ? writersOf(ownWords(byline)) : [];
  const publication = firstOf(nitf, 'pubdata')?.attributes ?? {};
  const days = [publication['date.publication'], firstOf(nitf, 'date.issue')?.attributes['norm']];
  const published = days.map((day) => writtenDay(day ?? '')).find((day) => day !== undefined);
  const publisher = publication['name'] ?? '';
  return {
    ...(headline !== '' && { headline: { value: headline, basis: 'declared/nitf-headline' } }),
    ...(named.length > 0 && { byline: { value: named, basis: 'declared/nitf-byline' } }),
    ...(publisher !== '' && { publisher: { value: publisher, basis: 'declared/nitf-publication' } }),
    ...(published !== undefined && { published: { value: published, basis: 'declared/nitf-date' } }),
  };
}

const firstOf = (element: XmlElement, name: string): XmlElement | undefined =>
  descendantsOf(element, name).next().value ?? undefined;

const SPACES = /\s{1,200}/g;
const wordsOf = (element: XmlElement | undefined): string => textOf(element).replace(SPACES, ' ').trim();

/** Not what the writer is (`bytag`). */
function ownWords({ children }: XmlElement): string {
  return children.filter((child): child is string => typeof child === 'string').join(' ');
}

/** What stands in NITF under a name of its own, by the tag of HTML. Other elements mark words in a sentence. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ...['p', 'table', 'tr', 'td', 'th', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'em'].map(
    (tag) => [tag, tag] as const,
  ),
  ['block', 'div'],
  ['bq', 'blockquote'],
  ['hl2', 'h2'],
  ['media-caption', 'figcaption'],
]);

function htmlOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      if (child.name === 'br') return '<br>';
      if (child.name === 'media') return captionOf(child);
      const tag = TAGS.get(child.name);
      return tag === undefined ? htmlOf(child) : `<${tag}>${htmlOf(child)}</${tag}>`;
    })
    .join('');
}

function captionOf(media: XmlElement): string {
  const caption = childOf(media, 'media-caption');
  return caption === undefined ? '' : `<figure><figcaption>${escaped(wordsOf(caption))}</figcaption></figure>`;
}
