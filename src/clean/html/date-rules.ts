import { CHANGE_FIELDS, PUBLICATION_FIELDS } from '../../lists/words.js';
import type { IsoDate } from '../../model/span.js';
import { type AddressDay, dayOfAddress, isNextTo } from '../../text/address.js';
import { isoDay } from './iso-day.js';
import { dayElsewhere, loneDay } from './shown-days.js';
import type { MetadataRule, Signs } from './signs.js';

const PUBLISHED_GRAPH = new Set([
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'articlepublished',
  'ogpublishedtime',
]);
const MODIFIED_GRAPH = new Set(['articlemodifiedtime', 'ogarticlemodifiedtime', 'ogupdatedtime']);
/** What programs that build pages write into it as well: looked at where no other says more. */
const ANY_DAY = new Set(['date', 'created', 'timestamp']);

/** Where a page says when the article was published, most reliable first. */
export const publishedRules: readonly MetadataRule<IsoDate>[] = [
  { id: 'metadata/given', summary: 'What the caller knows.', read: ({ source }) => source.published },
  {
    id: 'metadata/shown-beside-address',
    summary: 'The day that readers see beside the headline, where it is next to that of the address.',
    read: besideAddress,
  },
  {
    id: 'metadata/url-path',
    summary: 'The address: `/2012/11/30/`; fields for machines often count in the time of Greenwich.',
    read: (signs) => addressDay(signs, 'folder'),
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
  {
    id: 'metadata/meta',
    summary: 'A meta element for the day.',
    read: (signs) => metaDay(signs, PUBLICATION_FIELDS) ?? metaDay(signs, ANY_DAY),
  },
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
    id: 'metadata/lone-time',
    summary: 'The one day that elements for days give away from the headline, comments and lists left out.',
    read: loneDay,
  },
  {
    id: 'metadata/url-name',
    summary: 'A day in the name of the page: `/depot-sold-2012-11-30.html`.',
    read: (signs) => addressDay(signs, 'name'),
  },
  {
    id: 'metadata/updated-line',
    summary: 'The day of the last change, beside the headline, where the page gives no other.',
    read: (signs) => signs.shown.find(({ event }) => event === 'modified')?.day,
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
  { id: 'metadata/meta', summary: 'A meta element for the change.', read: (signs) => metaDay(signs, CHANGE_FIELDS) },
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

const NOT_NAME = /[^a-z\d]+/g;

function metaDay({ page: { head } }: Signs, fields: ReadonlySet<string>): IsoDate | undefined {
  for (const [name, contents] of head.meta) {
    if (!fields.has(name.replace(NOT_NAME, ''))) continue;
    for (const written of contents) {
      const day = isoDay(written);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

function addressDay({ url, page }: Signs, place: AddressDay['place']): IsoDate | undefined {
  const days = [url, page.head.canonical].map((each) => dayOfAddress(each ?? ''));
  return days.find((found) => found?.place === place)?.day;
}

/** Of the days shown in such a place, one that says what it is before a bare one. */
function shown(signs: Signs, place: 'element' | 'line', event: 'published' | 'modified'): IsoDate | undefined {
  const days = signs.shown.filter((each) => each.event === event);
  const best = days.find(({ labelled }) => labelled) ?? days[0];
  const here = days.filter((each) => each.place === place && each.labelled === best?.labelled);
  return here[0]?.day;
}

/** The day in an address is that of the site's own clock; readers may be told the one before or after it. */
function besideAddress(signs: Signs): IsoDate | undefined {
  const own = addressDay(signs, 'folder');
  const day = own && signs.shown.find((each) => each.event === 'published' && isNextTo(each.day, own))?.day;
  return day === own ? undefined : day;
}

/**
 * The day that readers see, where all fields for machines are more than a day away from it: those keep the day on which
 * a page was first made, or last built. A day's difference is that of two time zones.
 */
function contradiction(signs: Signs): IsoDate | undefined {
  const days = signs.shown.filter(({ event }) => event === 'published');
  const day = (days.find(({ labelled }) => labelled) ?? days[0])?.day;
  const fields = [metaDay(signs, PUBLISHED_GRAPH), isoDay(signs.linked?.published ?? '')].filter(
    (each) => each !== undefined,
  );
  return day !== undefined && fields.length > 0 && !fields.some((field) => isNextTo(field, day)) ? day : undefined;
}
