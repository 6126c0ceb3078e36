import { findDay } from '../../text/day.js';
import type { MetadataRule, Signs } from './signs.js';

/** Where a page gives its headline, most reliable first. */
export const headlineRules: readonly MetadataRule<string>[] = [
  {
    id: 'metadata/headline-element',
    summary: 'The heading that shares its words with the title.',
    read: ({ page, headline }) => (headline === undefined ? undefined : page.blocks[headline]?.text),
  },
  {
    id: 'metadata/open-graph',
    summary: '`og:title` without the name of the site.',
    read: (signs) => withoutSite(signs.page.head.meta.get('og:title')?.[0], siteName(signs)),
  },
  { id: 'metadata/json-ld', summary: 'The headline in JSON-LD.', read: ({ linked }) => linked?.headline },
  {
    id: 'metadata/title-element',
    summary: 'The title of the page without the name of the site.',
    read: (signs) =>
      withoutSite(isGeneric(signs.page.head.title) ? undefined : signs.page.head.title || undefined, siteName(signs)),
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

/** The name of the site, as far as the page states it. */
export function siteName(signs: Signs): string | undefined {
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

const TITLE_JOINT = /\s+(?:[|–—·•»:-]|::|&raquo;)\s+/;
const TRAILING_JOINT = /\s[|–—·•»:-]{1,2}\s*$/;
const LEADING_JOINT = /^\s*[|–—·•»:-]{1,2}\s/;

/** A title without the site's name at its end or start. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const parts = title.split(TITLE_JOINT);
  if (parts.length < 2) return title;
  const name = site.toLowerCase();
  const last = parts.at(-1) ?? '';
  if (last.toLowerCase() === name) return title.slice(0, title.lastIndexOf(last)).replace(TRAILING_JOINT, '').trim();
  const first = parts[0] ?? '';
  if (first.toLowerCase() === name) return title.slice(first.length).replace(LEADING_JOINT, '').trim();
  return title;
}

const ARCHIVE_JOINT = /\s+(?:[|–—·•»-]|&raquo;)\s+|:\s+/;

/** The site's name in the title of a month's archive; `March riots: a year on` names no month alone. */
function archiveName({ page: { head, blocks } }: Signs): string | undefined {
  const parts = head.title.split(ARCHIVE_JOINT);
  const names = parts.filter((part) => !isTime(part));
  const [name] = names;
  if (name === undefined || names.length > 1 || parts.length < 2) return undefined;
  return blocks.some(({ unit }) => unit !== undefined) ? publisherName(name) : undefined;
}

const MOST_WORDS = 5;
/** A long word in small letters: `Notes from a wet county` is a motto. */
const SMALL_WORD = /(?:^|\s)\p{Ll}\p{L}{3,}/u;

function titleSuffix({ page, headline }: Signs): string | undefined {
  const shown = headline === undefined ? undefined : page.blocks[headline]?.text;
  const { title } = page.head;
  if (shown === undefined || !title.toLowerCase().startsWith(shown.toLowerCase())) return undefined;
  const behind = title.slice(shown.length);
  const name = behind.replace(LEADING_JOINT, '').trim();
  const isName = name !== '' && name !== behind.trim() && !TITLE_JOINT.test(name);
  return isName && !SMALL_WORD.test(name) && name.split(' ').length <= MOST_WORDS ? name : undefined;
}
