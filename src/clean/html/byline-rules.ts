import type { FlatPage, PageElement } from '../../blocks/html/elements.js';
import { WRITER_ADDRESS } from '../../blocks/html/marked-text.js';
import { authorNames, type BylineContext, NOT_BY, NOT_BY_BEFORE } from './author-names.js';
import { bodyAuthor, type GivenBody } from './body-authors.js';
import { bylineLines } from './byline-lines.js';
import { fullerNames } from './fuller-names.js';
import { siteName } from './headline-rules.js';
import { isWebAddress, type MetadataRule, type Signs } from './signs.js';

type Names = readonly string[];

/** Where a page names who wrote the article, most reliable first (as measured on labelled pages). */
export const bylineRules: readonly MetadataRule<Names>[] = [
  {
    id: 'metadata/byline-of-several',
    summary: 'A line beside the headline that names whom a field names, and others or in full.',
    read: (signs) => fullerNames(signs, fieldNames(signs) ?? [], (written) => names(signs, written)),
  },
  {
    id: 'metadata/json-ld',
    summary: 'The author in JSON-LD, unless it is a body.',
    read: (signs) => linkedAuthors(signs),
  },
  {
    id: 'metadata/written-by-label',
    summary: 'The label `Written by` that search plug-ins write for link previews.',
    read: (signs) => names(signs, labelled(signs), DECLARED),
  },
  {
    id: 'metadata/meta',
    summary: 'A meta element for the author.',
    read: (signs) => metaAuthors(signs),
  },
  {
    id: 'metadata/author-element',
    summary: 'An element that its markup calls the author: itemprop, rel, h-entry, hAtom.',
    read: authorElement,
  },
  {
    id: 'metadata/author-link',
    summary: 'A name beside the headline whose own page the article links to: `/author/ann-lowe/`.',
    read: authorLink,
  },
  {
    id: 'metadata/byline',
    summary: 'A line beside the headline that says who wrote: `By Ann Lowe`.',
    read: (signs) => firstNames(signs, bylineLines(signs)),
  },
  {
    id: 'metadata/own-name',
    summary: 'The name of the site, where it may be a person’s and a field for the author gives it.',
    read: (signs) =>
      linkedAuthors(signs, OWN_NAME) ?? names(signs, labelled(signs), OWN_NAME) ?? metaAuthors(signs, OWN_NAME),
  },
  {
    id: 'metadata/body-author',
    summary: 'The agency, desk or team that the article is given as the work of, where nobody is named.',
    read: (signs) => {
      const body = bodyAuthor(givenBodies(signs), signs, siteName(signs));
      return body === undefined ? undefined : [body];
    },
  },
];

const AUTHOR_META = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor.author',
  'citation_author',
  'cxenseparse:author',
  'article.author',
  'byl',
];

/** Whom the fields for the author name. */
const fieldNames = (signs: Signs): Names | undefined =>
  linkedAuthors(signs) ?? names(signs, labelled(signs), DECLARED) ?? metaAuthors(signs);

/** Agencies, desks and teams, those that readers see first. */
function givenBodies(signs: Signs): readonly GivenBody[] {
  const { page, foreign, near, linked } = signs;
  const marked = page.elements.flatMap((element, i) =>
    foreign[i] !== true && near.includes(element.first) && isAuthor(element) && !didOther(signs, element)
      ? nameElements(page.elements, i).map(({ text = '' }) => text)
      : [],
  );
  const lines = bylineLines(signs).flat();
  const shown = [...lines, ...marked].map((text) => ({ text, stated: true }));
  const people = (linked?.authors ?? []).map(({ name, sort }) => ({ text: name, stated: sort === 'person' }));
  const metas = AUTHOR_META.flatMap((name) => page.head.meta.get(name) ?? []);
  const fields = [...people, ...labelled(signs).map((text) => ({ text, stated: true }))];
  return [...shown, ...fields, ...metas.map((text) => ({ text, stated: false }))];
}

/** What is known of a text that may name the author. */
type Standing = Pick<BylineContext, 'declared' | 'ownName'>;
const DECLARED: Standing = { declared: true };
const OWN_NAME: Standing = { declared: true, ownName: true };

function names(signs: Signs, written: Names, standing: Standing = {}): Names | undefined {
  const usable = written.filter((text) => !isWebAddress(text));
  if (usable.length === 0) return undefined;
  const found = authorNames(usable, { publisher: siteName(signs), host: signs.host, ...standing });
  return found.length === 0 ? undefined : found;
}

function firstNames(signs: Signs, candidates: readonly Names[], standing?: Standing): Names | undefined {
  for (const written of candidates) {
    const found = names(signs, written, standing);
    if (found !== undefined) return found;
  }
  return undefined;
}

function metaAuthors(signs: Signs, standing: Standing = DECLARED): Names | undefined {
  const { meta } = signs.page.head;
  return firstNames(
    signs,
    AUTHOR_META.map((name) => meta.get(name) ?? []),
    standing,
  );
}

function linkedAuthors(signs: Signs, standing: Standing = DECLARED): Names | undefined {
  const found = (signs.linked?.authors ?? []).flatMap(({ name, sort }) =>
    sort === 'body' ? [] : (names(signs, [name], standing) ?? []),
  );
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** `Written by` in the languages of the plug-in's users. */
const WRITTEN_BY =
  /^(?:(?:written|posted|reported|words|story|interview|text) by|author|by|(?:geschrieben|verfasst) von|autor(?:in)?|(?:escrito|publicado) por|autore|scritto da|écrit par|rédigé par|auteur|geschreven door|skrevet a[fv]|skriven av|napisane przez|escrit per|kirjoittanut|yazan|написано автором|автор|作者)$/i;

function labelled({ page: { head } }: Signs): Names {
  for (const number of [1, 2, 3]) {
    const label = head.meta.get(`twitter:label${number}`)?.[0] ?? '';
    if (WRITTEN_BY.test(label.trim().replace(':', ''))) return head.meta.get(`twitter:data${number}`) ?? [];
  }
  return [];
}

/** `Edited by`, `Reviewed by` before the name, in its line or the one above. */
function didOther({ page: { blocks } }: Signs, { first, text = '' }: PageElement): boolean {
  const line = blocks[first]?.text ?? '';
  const before = line.slice(0, Math.max(0, line.indexOf(text)));
  const above = blocks[first - 1];
  return (
    NOT_BY.test(text) ||
    NOT_BY.test(before) ||
    NOT_BY_BEFORE.test(before) ||
    (above !== undefined && above.words <= 4 && NOT_BY.test(above.plain))
  );
}

const AUTHOR_CLASS =
  /(?:^|\s)(?:p-author|author|[a-z]{1,20}[_-]{1,2}author|author[_-]{1,2}(?:name|link)|(?:[a-z]{1,20}[_-]{1,2})?by-?line(?:[_-]{1,2}[a-z]{1,20})?)(?:\s|$)/i;
const NAME_CLASS = /(?:^|\s)(?:fn|p-name|author-name)(?:\s|$)/i;
const MOST_AUTHORS = 5;
const SPACES = /\s+/;

/** Beside the headline; elsewhere outside comments and lists only where the page names one author alone. */
function authorElement(signs: Signs): Names | undefined {
  const { page, foreign, near } = signs;
  const beside: string[] = [];
  const others: string[] = [];
  page.elements.forEach((element, i) => {
    if (foreign[i] === true || !isAuthor(element) || didOther(signs, element)) return;
    const texts = nameElements(page.elements, i).map(({ text }) => text ?? '');
    if (near.includes(element.first)) beside.push(...texts);
    else others.push(...texts);
  });
  const found = names(signs, beside);
  if (found !== undefined) return found.length <= MOST_AUTHORS ? found : undefined;
  const alone = names(signs, others);
  return alone?.length === 1 ? alone : undefined;
}

/** The element is called the author. */
export function isAuthor({ attribs, text }: PageElement): boolean {
  if (text === undefined) return false;
  const { itemprop, rel = '', class: classes = '' } = attribs;
  return itemprop === 'author' || rel.split(SPACES).includes('author') || AUTHOR_CLASS.test(classes);
}

/** The parts of an author's element that hold the name alone; the element itself where it marks none. */
export function nameElements(elements: readonly PageElement[], at: number): readonly PageElement[] {
  const whole = elements[at];
  if (whole === undefined) return [];
  const inside: PageElement[] = [];
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i];
    if (element === undefined || element.depth <= whole.depth) break;
    const { itemprop, rel, class: classes = '' } = element.attribs;
    const isName =
      itemprop === 'name' || rel === 'author' || NAME_CLASS.test(classes) || writerSlug(element) !== undefined;
    if (isName && element.text !== undefined) inside.push(element);
  }
  return inside.length > 0 ? inside : [whole];
}

function writerSlug({ tag, attribs }: PageElement): string | undefined {
  return tag === 'a' ? WRITER_ADDRESS.exec(attribs['href'] ?? '')?.[1] : undefined;
}

/**
 * A line beside the headline that spells the name in a writer's address, or such a link's own words: beside the
 * headline, or anywhere outside lists where the page links to one writer alone.
 */
function authorLink(signs: Signs): Names | undefined {
  const { page, foreign, near } = signs;
  const beside: string[] = [];
  const others: string[] = [];
  page.elements.forEach((element, i) => {
    const slug = didOther(signs, element) ? undefined : writerSlug(element);
    if (slug === undefined || isInSentence(page, element)) return;
    const letters = lettersOf(slug);
    const line = near.map((at) => page.blocks[at]?.text ?? '').find((text) => lettersOf(text) === letters);
    const own = lettersOf(element.text ?? '');
    const isNamed = foreign[i] !== true && own !== '' && letters.includes(own);
    if (line !== undefined) beside.push(line);
    else if (isNamed && near.includes(element.first)) beside.push(element.text ?? '');
    else if (isNamed) others.push(element.text ?? '');
  });
  const found = names(signs, [...new Set(beside)].slice(0, MOST_AUTHORS));
  const alone = found ?? names(signs, others);
  return found ?? (alone?.length === 1 ? alone : undefined);
}

/** A link in a paragraph's midst is to somebody whom it speaks of. */
function isInSentence({ blocks }: FlatPage, { first }: PageElement): boolean {
  const block = blocks[first];
  return block !== undefined && block.linkShare < 0.5 && block.isProse && !BY_LINE.test(block.plain);
}

const BY_LINE = /^(?:\w{1,12} )?by /i;
const NOT_LETTER = /[^a-z]+/g;
const MARKS = /\p{M}/gu;

function lettersOf(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(NOT_LETTER, '');
}
