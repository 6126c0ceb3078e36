import type { Declared } from '../../../model/source.js';
import { writersOf } from '../bylines.js';
import { writtenDay } from '../days.js';
import { childOf, childrenOf, fieldOf, textOf } from '../xml/elements.js';
import type { XmlElement } from '../xml/xml.js';

/** What a book says of its files: those to be read, in their order. */
export interface Book {
  readonly chapters: readonly string[];
  /** What of the order is no chapter: contents, cover, title page. */
  readonly frames: number;
  readonly declared: Declared;
}

const PAGE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/i;
const NAV = /(?:^|\s)nav(?:\s|$)/;
const FRAME = /^(?:cover|toc|title-?page|copyright-page|index|loi|lot)$/i;

/** `folder` is that of the package file, with its slash, which its paths are relative to. */
export function bookOf(root: XmlElement, folder: string): Book {
  const items = new Map<string, XmlElement>();
  const manifest = childOf(root, 'opf:manifest', 'manifest');
  for (const item of manifest ? [...childrenOf(manifest, 'opf:item'), ...childrenOf(manifest, 'item')] : []) {
    items.set(item.attributes['id'] ?? '', item);
  }
  const spine = childOf(root, 'opf:spine', 'spine');
  const order = spine ? [...childrenOf(spine, 'opf:itemref'), ...childrenOf(spine, 'itemref')] : [];
  const guide = childOf(root, 'opf:guide', 'guide');
  const framed = new Set(
    (guide ? [...childrenOf(guide, 'opf:reference'), ...childrenOf(guide, 'reference')] : [])
      .filter(({ attributes }) => FRAME.test(attributes['type'] ?? ''))
      .map(({ attributes }) => pathIn(folder, attributes['href'] ?? '')),
  );
  const chapters: string[] = [];
  let frames = 0;
  for (const { attributes } of order) {
    const item = items.get(attributes['idref'] ?? '');
    if (item === undefined || !PAGE.test(item.attributes['media-type'] ?? 'text/html')) continue;
    const path = pathIn(folder, item.attributes['href'] ?? '');
    if (NAV.test(item.attributes['properties'] ?? '') || framed.has(path)) frames++;
    else chapters.push(path);
  }
  return { chapters, frames, declared: declaredByBook(childOf(root, 'opf:metadata', 'metadata')) };
}

/** The path of a file in the book, without its fragment; `..` leads no further up than to its root. */
function pathIn(folder: string, href: string): string {
  const [written = ''] = href.split('#');
  const steps: string[] = [];
  for (const step of `${folder}${decodedPath(written)}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * A book is no article: its people, its title and its days are those of whoever bound the pages together, which may be a
 * program that fetched them.
 */
function declaredByBook(metadata: XmlElement | undefined): Declared {
  if (metadata === undefined) return {};
  // Books of before 2007 have their fields one element further in.
  const fields = childOf(metadata, 'opf:dc-metadata', 'dc-metadata') ?? metadata;
  const writers = childrenOf(fields, 'dc:creator').flatMap((creator) => writersOf(textOf(creator)));
  const published = writtenDay(fieldOf(fields, 'dc:date'));
  const publisher = fieldOf(fields, 'dc:publisher');
  const language = fieldOf(fields, 'dc:language');
  const title = fieldOf(fields, 'dc:title');
  return {
    ...(title !== '' && { headline: { value: title, basis: 'declared/epub-title' } }),
    ...(writers.length > 0 && { byline: { value: writers, basis: 'declared/epub-creator' } }),
    ...(publisher !== '' && { publisher: { value: publisher, basis: 'declared/epub-publisher' } }),
    ...(published !== undefined && { published: { value: published, basis: 'declared/epub-date' } }),
    ...(LANGUAGE.test(language) && { language: { value: language, basis: 'declared/epub-language' } }),
  };
}

/** Not `C`, which programs take from a system that has no language. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/i;
