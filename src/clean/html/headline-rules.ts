import { findDay } from '../../text/day.js';
import type { MetadataRule, Signs } from './signs.js';
import { copyrightName, siteLine, titleSuffix } from './site-names.js';
import { isSectionName, LEADING_JOINT, lettersOf, TITLE_JOINT, TRAILING_JOINT } from './title-parts.js';
import { withoutEntities } from './written-entities.js';

/** Where a page gives its headline, most reliable first. */
export const headlineRules: readonly MetadataRule<string>[] = [
  {
    id: 'metadata/headline-part',
    summary:
      'The part of the heading that is the title in the head of the page: a kicker or a line below stands in it too.',
    read: headlinePart,
  },
  {
    id: 'metadata/headline-element',
    summary: 'The heading that shares its words with the title.',
    read: ({ page, headline }) => (headline === undefined ? undefined : page.blocks[headline]?.text),
  },
  {
    id: 'metadata/open-graph',
    summary: '`og:title` without the name of the site.',
    read: (signs) => withoutSite(signs.page.head.meta.get('og:title')?.[0], siteName(signs), signs),
  },
  { id: 'metadata/json-ld', summary: 'The headline in JSON-LD.', read: ({ linked }) => linked?.headline },
  {
    id: 'metadata/title-element',
    summary: 'The title of the page without the name of the site.',
    read: (signs) =>
      withoutSite(
        isGeneric(signs.page.head.title) ? undefined : signs.page.head.title || undefined,
        siteName(signs),
        signs,
      ),
  },
];

/** Where a page names its publisher, most reliable first. */
export const publisherRules: readonly MetadataRule<string>[] = [
  {
    id: 'metadata/json-ld',
    summary: 'The publisher in JSON-LD, unless it is where blogs are hosted.',
    read: ({ linked }) => publisherName(linked?.publisher),
  },
  {
    id: 'metadata/open-graph',
    summary: '`og:site_name`.',
    read: ({ page }) => publisherName(page.head.meta.get('og:site_name')?.[0]),
  },
  {
    id: 'metadata/meta',
    summary: 'The name of the application or the publisher in a meta element.',
    read: ({ page: { head } }) =>
      ['application-name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher', 'copyright']
        .flatMap((name) => head.meta.get(name) ?? [])
        .find((name) => publisherName(name) !== undefined),
  },
  {
    id: 'metadata/title-suffix',
    summary: 'What stands behind the headline in the title of the page: `Depot to be sold | Norwell Gazette`.',
    read: (signs) => publisherName(titleSuffix(signs)),
  },
  {
    id: 'metadata/site-line',
    summary: 'A line that links elsewhere and is a part of the title: the name of the site in its banner.',
    read: (signs) => publisherName(siteLine(signs)),
  },
  {
    id: 'metadata/copyright',
    summary: 'The one name in the copyright lines.',
    read: (signs) => publisherName(copyrightName(signs)),
  },
  {
    id: 'metadata/archive-title',
    summary: 'What a title names beside the month of an archive: `Norwell Notes: March 2012`.',
    read: archiveName,
  },
];

/** No address, handle, sentence or copyright line. */
const NAME_ONLY = /^(?!https?:|@)[^©/]{2,60}$/i;
/** Programs and hosts of other people's blogs. */
const HOST = /^(?:blogger|blogspot|wordpress(?:\.com)?|medium|substack|tumblr|wix|squarespace|ghost)$/i;

function publisherName(written: string | undefined): string | undefined {
  return written !== undefined && NAME_ONLY.test(written) && !HOST.test(written) && !isTime(written)
    ? written
    : undefined;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_OR_YEAR = new RegExp(`^(?:${MONTH}|(?:${MONTH},? )?(?:19|20)\\d\\d|\\d{1,2})$`, 'i');
/** Around a day, in characters: `Wednesday, `. */
const LONGEST_WEEKDAY = 12;

/** A day, month or year, as archives are named after: nobody publishes under it. */
function isTime(written: string): boolean {
  const text = written.trim();
  const day = findDay(text);
  return MONTH_OR_YEAR.test(text) || (day !== undefined && text.length - (day.end - day.start) <= LONGEST_WEEKDAY);
}

/** Asked for by most rules of a page. */
const named = new WeakMap<Signs, { readonly name: string | undefined }>();

/** The name of the site, as far as the page states it. */
export function siteName(signs: Signs): string | undefined {
  const before = named.get(signs);
  if (before !== undefined) return before.name;
  const name = statedName(signs);
  named.set(signs, { name });
  return name;
}

function statedName(signs: Signs): string | undefined {
  for (const rule of publisherRules) {
    const name = rule.read(signs);
    if (name !== undefined && name !== '') return name;
  }
  return undefined;
}

/** What programs call a page that nobody gave a title. */
const GENERIC = /^(?:home(?: ?page)?|untitled(?: (?:document|page))?|index|welcome|default|new page(?: \d+)?)$/i;

/** A title that says nothing of its page. */
export function isGeneric(title: string): boolean {
  return GENERIC.test(title.trim());
}

/** A title without the site's name at its end or start, nor the section before it: `Depot sold - News - Gazette`. */
function withoutSite(written: string | undefined, site: string | undefined, signs: Signs): string | undefined {
  if (written === undefined) return undefined;
  const title = withoutEntities(written).replace(TRAILING_JOINT, '').trim();
  const parts = title.split(TITLE_JOINT);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return title;
  if (isSiteName(last, site, signs)) {
    const rest = withoutLast(title, last);
    const section = parts.at(-2) ?? '';
    return parts.length > 2 && isSection(section, signs) ? withoutLast(rest, section) : rest;
  }
  const behind = title.slice(first.length).replace(LEADING_JOINT, '').trim();
  if (!isSiteName(first, site, signs)) return title;
  return isSectionName(behind) ? undefined : behind;
}

const withoutLast = (title: string, last: string): string =>
  title.slice(0, title.lastIndexOf(last)).replace(TRAILING_JOINT, '').trim();

/** In letters: a shorter name is a part of many others. */
const SHORTEST_SITE = 4;
const MOST_SITE_WORDS = 5;

/** The site by its name, by a part or a longer form of it, or by its host: `Gazette` of the Norwell Gazette. */
function isSiteName(part: string, site: string | undefined, { host = '' }: Signs): boolean {
  const letters = lettersOf(part);
  if (letters === '') return false;
  const name = lettersOf(site ?? '');
  if (letters === name || host.split('.').map(lettersOf).includes(letters) || letters === lettersOf(host)) return true;
  const isLong = letters.length >= SHORTEST_SITE && name.length >= SHORTEST_SITE;
  return isLong && part.split(' ').length <= MOST_SITE_WORDS && (name.includes(letters) || letters.includes(name));
}

function isSection(part: string, { page: { head } }: Signs): boolean {
  const stated = ['article:section', 'og:article:section', 'section', 'parsely-section'].flatMap(
    (name) => head.meta.get(name) ?? [],
  );
  return isSectionName(part) || stated.some((name) => lettersOf(name) === lettersOf(part));
}

const SHORTEST_PART = 4;

/** Only where the title and the title for previews agree, and more than a word stands beside them in the heading. */
function headlinePart(signs: Signs): string | undefined {
  const { page, headline } = signs;
  const shown = headline === undefined ? undefined : page.blocks[headline]?.text;
  const site = siteName(signs);
  const part = withoutSite(page.head.meta.get('og:title')?.[0], site, signs);
  if (shown === undefined || part === undefined || part.split(' ').length < SHORTEST_PART) return undefined;
  if (
    part !== withoutSite(page.head.title, site, signs) ||
    !(shown.startsWith(`${part} `) || shown.endsWith(` ${part}`))
  ) {
    return undefined;
  }
  const beside = shown.replace(part, '').trim();
  return beside.split(' ').length >= 2 && !JOINED.test(shown.replace(part, '')) ? part : undefined;
}

/** What stands beside belongs to the same line: `Depot sold: a builder wins`. */
const JOINED = /^[^\p{L}\p{N}\s"'“‘(]|[^\p{L}\p{N}\s"'”’)!?.]\s*$|^\s*[\p{Ll}|–—:-]|[|–—:,;-]\s*$/u;

const ARCHIVE_JOINT = /\s+(?:[|–—·•»-]|&raquo;)\s+|:\s+/;

/** The site's name in the title of a month's archive; `March riots: a year on` names no month alone. */
function archiveName({ page: { head, blocks } }: Signs): string | undefined {
  const parts = head.title.split(ARCHIVE_JOINT);
  const names = parts.filter((part) => !isTime(part));
  const [name] = names;
  if (name === undefined || names.length > 1 || parts.length < 2) return undefined;
  return blocks.some(({ unit }) => unit !== undefined) ? publisherName(name) : undefined;
}
