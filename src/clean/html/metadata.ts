import type { PageMetadata } from '../../model/block.js';
import type { SourceFile } from '../../model/source.js';
import type { Attested, IsoDate, RuleId } from '../../model/span.js';
import type { DraftBlock } from '../draft-block.js';
import { authorNames } from './author-names.js';
import type { FlatPage } from './elements.js';
import { dayOfAddress, isoDay } from './iso-day.js';
import { type LinkedArticle, linkedArticle } from './json-ld.js';

/** How far from the headline a byline or date of the article may stand, in blocks. */
const NEAR = 12;

type Found<T> = readonly [basis: RuleId, value: T | undefined];

/**
 * What an HTML page says about itself. Each field is read from the most reliable sign that is there, in an order
 * measured on labelled pages, and says which it was. `headline` is the index of the headline's block.
 */
export function pageMetadata(page: FlatPage, source: SourceFile, headline: number | undefined): PageMetadata {
  const linked = linkedArticle(page.head.jsonLd);
  const url = addressOf(page, source);
  const publisher = publisherOf(page, linked);
  const near = nearHeadline(page, headline);
  const fields = {
    headline: headlineOf(page, linked, publisher?.value, headline),
    byline: bylineOf(page, linked, publisher?.value, near),
    publisher,
    published: publishedOf(page, source, url, linked, near),
  };
  const language = page.head.language ?? linked?.language;
  return {
    ...(fields.headline === undefined ? {} : { headline: fields.headline }),
    ...(fields.byline === undefined ? {} : { byline: fields.byline }),
    ...(fields.publisher === undefined ? {} : { publisher: fields.publisher }),
    ...(fields.published === undefined ? {} : { published: fields.published }),
    ...(language === undefined || language === '' ? {} : { language: language.toLowerCase() }),
    ...(url === undefined ? {} : { url }),
  };
}

function firstFound<T>(candidates: readonly Found<T>[]): Attested<T> | undefined {
  for (const [basis, value] of candidates) if (value !== undefined && value !== '') return { value, basis };
  return undefined;
}

const WEB_ADDRESS = /^https?:\/\//i;

function addressOf({ head }: FlatPage, source: SourceFile): string | undefined {
  const candidates = [source.url, head.canonical, head.meta.get('og:url')?.[0]];
  return candidates.find((url) => url !== undefined && WEB_ADDRESS.test(url));
}

function publisherOf({ head }: FlatPage, linked: LinkedArticle | undefined): Attested<string> | undefined {
  return firstFound<string>([
    ['metadata/json-ld', linked?.publisher],
    ['metadata/open-graph', head.meta.get('og:site_name')?.[0]],
    ['metadata/meta', head.meta.get('application-name')?.[0] ?? head.meta.get('dc.publisher')?.[0]],
  ]);
}

function headlineOf(
  { head, blocks }: FlatPage,
  linked: LinkedArticle | undefined,
  site: string | undefined,
  headline: number | undefined,
): Attested<string> | undefined {
  return firstFound<string>([
    ['metadata/headline-element', headline === undefined ? undefined : blocks[headline]?.text],
    ['metadata/open-graph', withoutSite(head.meta.get('og:title')?.[0], site)],
    ['metadata/json-ld', linked?.headline],
    ['metadata/title-element', withoutSite(head.title === '' ? undefined : head.title, site)],
  ]);
}

const TITLE_JOINT = /\s+(?:[|–—·•»:-]|::|&raquo;)\s+/;

/** A title without the site's name at its end or start; without its last part where the site's name is not known. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const parts = title.split(TITLE_JOINT);
  if (parts.length < 2 || site === undefined) return title;
  const name = site.toLowerCase();
  const last = parts.at(-1) ?? '';
  if (last.toLowerCase() === name) return title.slice(0, title.lastIndexOf(last)).replace(TRAILING_JOINT, '').trim();
  const first = parts[0] ?? '';
  if (first.toLowerCase() === name) return title.slice(first.length).replace(LEADING_JOINT, '').trim();
  return title;
}

const TRAILING_JOINT = /\s[|–—·•»:-]{1,2}\s*$/;
const LEADING_JOINT = /^\s*[|–—·•»:-]{1,2}\s/;

function bylineOf(
  page: FlatPage,
  linked: LinkedArticle | undefined,
  site: string | undefined,
  near: readonly number[],
): Attested<readonly string[]> | undefined {
  const { meta } = page.head;
  const names = (written: readonly string[] | undefined): readonly string[] | undefined => {
    const found = authorNames(written ?? [], site);
    return found.length === 0 ? undefined : found;
  };
  const labelled = (meta.get('twitter:label1')?.[0] ?? '').toLowerCase() === 'written by';
  return firstFound<readonly string[]>([
    ['metadata/json-ld', names(linked?.authors)],
    ['metadata/written-by-label', labelled ? names(meta.get('twitter:data1')) : undefined],
    [
      'metadata/meta',
      names(
        firstOf(page, [
          'author',
          'article:author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'dcterms.creator',
          'byl',
        ]),
      ),
    ],
    ['metadata/author-element', names(authorElements(page, near))],
    ['metadata/byline', names(bylineTexts(page.blocks, near))],
  ]);
}

function firstOf({ head }: FlatPage, keys: readonly string[]): readonly string[] | undefined {
  for (const key of keys) {
    const values = head.meta.get(key)?.filter((value) => !WEB_ADDRESS.test(value));
    if (values !== undefined && values.length > 0) return values;
  }
  return undefined;
}

/** Blocks from shortly before the headline to some way into the article, comments and the like left out. */
function nearHeadline({ blocks }: FlatPage, headline: number | undefined): readonly number[] {
  const kept = blocks.findIndex((block) => block.removed === undefined);
  const from = headline ?? Math.max(0, kept);
  const first = Math.max(0, from - NEAR / 2);
  return Array.from({ length: Math.min(blocks.length, from + NEAR + 1) - first }, (_, i) => first + i);
}

function authorElements({ elements, blocks }: FlatPage, near: readonly number[]): readonly string[] {
  const first = near[0] ?? 0;
  const last = near.at(-1) ?? -1;
  const names: string[] = [];
  for (const { attribs, first: start, end } of elements) {
    if (start < first || start > last || end !== start + 1) continue;
    if (attribs['itemprop'] !== 'author' && attribs['itemprop'] !== 'name' && attribs['rel'] !== 'author') continue;
    const block = blocks[start];
    if (block !== undefined && block.words <= 6 && attribs['itemprop'] !== 'name') names.push(block.text);
  }
  return names.slice(0, 3);
}

const BY = /^(?:(?:written |posted |published |reported |words |story )?by|author)[:\s]\s*(\p{L}[^|•·,\d]{2,60})/iu;
const DATE_AND_BY = /^(?:posted|published|written|submitted)\b.{4,40}\bby (\p{L}[^|•·,\d]{2,40})$/iu;
const BY_ALONE = /^(?:(?:written|posted|published|words|story) )?by:?$/i;
const NOT_WRITER =
  /^(?:edited|reviewed|researched|fact[- ]checked|photograph|photo|illustration|translated|medically)/i;
const NAME_AND_MORE = /^(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]*){1,3}) ?[|•·,] .{0,80}\b(?:19|20)\d\d\b/u;

function bylineTexts(blocks: readonly DraftBlock[], near: readonly number[]): readonly string[] {
  for (const index of near) {
    const block = blocks[index];
    if (block === undefined || block.words > 20 || block.hint === 'headline' || BY_ALONE.test(block.plain)) continue;
    const before = blocks[index - 1]?.plain ?? '';
    if (BY_ALONE.test(before) && block.words <= 6) return [block.plain];
    const name =
      BY.exec(block.plain)?.[1] ?? DATE_AND_BY.exec(block.plain)?.[1] ?? NAME_AND_MORE.exec(block.plain)?.[1];
    if (name !== undefined) return [name.trim()];
    const called = block.hint === 'byline' && block.words >= 2 && block.words <= 4;
    if (called && !NOT_WRITER.test(block.plain) && !NOT_WRITER.test(before)) return [block.plain];
  }
  return [];
}

function publishedOf(
  page: FlatPage,
  source: SourceFile,
  url: string | undefined,
  linked: LinkedArticle | undefined,
  near: readonly number[],
): Attested<IsoDate> | undefined {
  const { meta } = page.head;
  const day = (text: string | undefined): IsoDate | undefined => (text === undefined ? undefined : isoDay(text));
  const stated = ['article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'];
  const named = [
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'datepublished',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:recs:publishtime',
  ];
  return firstFound<IsoDate>([
    ['metadata/given', source.published],
    ['metadata/url-path', url === undefined ? undefined : dayOfAddress(url)],
    ['metadata/open-graph', day(firstOf(page, stated)?.[0])],
    ['metadata/json-ld', day(linked?.published)],
    ['metadata/meta', named.map((name) => day(meta.get(name)?.[0])).find((found) => found !== undefined)],
    ['metadata/time-element', timeElement(page, near)],
    ['metadata/date-line', dateLine(page.blocks, near)],
  ]);
}

function timeElement({ elements }: FlatPage, near: readonly number[]): IsoDate | undefined {
  const first = near[0] ?? 0;
  const last = near.at(-1) ?? -1;
  for (const { tag, attribs, first: start } of elements) {
    if (start < first || start > last) continue;
    const written =
      tag === 'time' || attribs['itemprop'] === 'datePublished'
        ? (attribs['datetime'] ?? attribs['content'])
        : undefined;
    const found = written === undefined ? undefined : isoDay(written);
    if (found !== undefined) return found;
  }
  return undefined;
}

const UPDATED = /^(?:last )?(?:updated|modified|edited|reviewed)\b/i;

function dateLine(blocks: readonly DraftBlock[], near: readonly number[]): IsoDate | undefined {
  for (const index of near) {
    const block = blocks[index];
    if (block === undefined || block.words > 16 || UPDATED.test(block.plain)) continue;
    const found = isoDay(block.plain);
    if (found !== undefined) return found;
  }
  return undefined;
}
