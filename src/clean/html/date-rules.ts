import type { IsoDate } from '../../model/span.js';
import { dayOfAddress, isoDay } from './iso-day.js';
import { dayElsewhere, shownDays } from './shown-days.js';
import type { MetadataRule, Signs } from './signs.js';

const PUBLISHED_GRAPH = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
];
const PUBLISHED_META = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED_GRAPH = ['article:modified_time', 'og:article:modified_time', 'og:updated_time'];
const MODIFIED_META = [
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
  'updated',
  'revised',
  'article.updated',
];

/** Where a page says when the article was published, most reliable first. */
export const publishedRules: readonly MetadataRule<IsoDate>[] = [
  { id: 'metadata/given', summary: 'What the caller knows.', read: ({ source }) => source.published },
  {
    id: 'metadata/url-path',
    summary: 'The address: `/2012/11/30/`.',
    read: ({ url, page }) => [url, page.head.canonical].map((each) => dayOfAddress(each ?? '')).find((day) => day),
  },
  {
    id: 'metadata/shown-day',
    summary: 'The day that readers see beside the headline, where the fields for machines name another.',
    read: contradiction,
  },
  {
    id: 'metadata/open-graph',
    summary: '`article:published_time`.',
    read: (signs) => metaDay(signs, PUBLISHED_GRAPH),
  },
  {
    id: 'metadata/json-ld',
    summary: '`datePublished` in JSON-LD.',
    read: ({ linked }) => isoDay(linked?.published ?? ''),
  },
  { id: 'metadata/meta', summary: 'A meta element for the day.', read: (signs) => metaDay(signs, PUBLISHED_META) },
  {
    id: 'metadata/time-element',
    summary: 'A time element beside the headline.',
    read: (signs) => shown(signs, 'element', 'published'),
  },
  {
    id: 'metadata/date-line',
    summary: 'A line beside the headline with a day: `Published 30 November 2012`.',
    read: (signs) => shown(signs, 'line', 'published'),
  },
  {
    id: 'metadata/posted-line',
    summary: 'The one day that the page labels as that of its publication away from the headline.',
    read: dayElsewhere,
  },
  {
    id: 'metadata/updated-line',
    summary: 'The day of the last change, beside the headline, where the page gives no other.',
    read: (signs) => shownDays(signs).find(({ event }) => event === 'modified')?.day,
  },
];

/** Where a page says when the article was last changed, most reliable first. */
export const modifiedRules: readonly MetadataRule<IsoDate>[] = [
  {
    id: 'metadata/open-graph',
    summary: '`article:modified_time`.',
    read: (signs) => metaDay(signs, MODIFIED_GRAPH),
  },
  {
    id: 'metadata/json-ld',
    summary: '`dateModified` in JSON-LD.',
    read: ({ linked }) => isoDay(linked?.modified ?? ''),
  },
  { id: 'metadata/meta', summary: 'A meta element for the change.', read: (signs) => metaDay(signs, MODIFIED_META) },
  {
    id: 'metadata/time-element',
    summary: 'A time element beside the headline that is called an update.',
    read: (signs) => shown(signs, 'element', 'modified'),
  },
  {
    id: 'metadata/date-line',
    summary: 'A line beside the headline with the day of the change: `Updated 1 December 2012`.',
    read: (signs) => shown(signs, 'line', 'modified'),
  },
];

function metaDay({ page: { head } }: Signs, fields: readonly string[]): IsoDate | undefined {
  for (const field of fields) {
    for (const written of head.meta.get(field) ?? []) {
      const day = isoDay(written);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function shown(signs: Signs, place: 'element' | 'line', event: 'published' | 'modified'): IsoDate | undefined {
  return shownDays(signs).find((each) => each.place === place && each.event === event)?.day;
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/**
 * The day that readers see, where all fields for machines are more than a day away from it: those keep the day on which
 * a page was first made, or last built. A day's difference is that of two time zones.
 */
function contradiction(signs: Signs): IsoDate | undefined {
  const day = shownDays(signs).find(({ event }) => event === 'published')?.day;
  const fields = [metaDay(signs, PUBLISHED_GRAPH), isoDay(signs.linked?.published ?? '')].filter(
    (each) => each !== undefined,
  );
  const isFar = (other: IsoDate): boolean => Math.abs(Date.parse(other) - Date.parse(day ?? '')) > DAY_LENGTH;
  return day !== undefined && fields.length > 0 && fields.every(isFar) ? day : undefined;
}
