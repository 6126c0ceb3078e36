import type { Happening } from '../../../query/timeline.js';
import { figure } from '../../../text/figure.js';
import type { Html } from '../../html/markup.js';
import type { Context, Share } from '../../section.js';
import { listHtml, overviewHtml } from './html.js';
import { type MonthOf, type Outline, outlineOf, type YearOf } from './outline.js';
import { type HrefOf, patternsOf } from './picture.js';

/** Above this many events a timeline has several pages; a page has about as many. */
const MOST = 400;
const NO_DAY = 'no-day';

/** A run of events that has a page of its own. */
interface Stretch {
  /** Tells its file: `2004`, `2004-2`, `1990-1999`, `no-day-3`. */
  readonly id: string;
  readonly title: string;
  readonly happenings: readonly Happening[];
  /** The years that begin on it, the months of a year that has several pages; `no-day` where what has no day begins. */
  readonly anchors: readonly string[];
}

/** A long timeline in pages: one with its picture and numbers, then the events by year, and those without a day. */
export function timelinePages(happenings: readonly Happening[]): readonly Share[] {
  if (happenings.length <= MOST) return [];
  const outline = outlineOf(happenings);
  const stretches = [...datedStretches(outline.years), ...undatedStretches(outline)];
  const shareOf = new Map(
    stretches.flatMap(({ id, anchors }) => anchors.map((anchor): [string, string] => [anchor, id])),
  );
  const hrefs =
    (fileOf: (share?: string) => string): HrefOf =>
    (anchor) => {
      if (anchor === '') return fileOf();
      const share = shareOf.get(anchor) ?? shareOf.get(anchor.slice(0, YEAR));
      return share && `${fileOf(share)}#timeline/${anchor}`;
    };
  return [
    {
      id: 'overview',
      title: 'Overview',
      load: (fileOf) => ({ html: () => [patternsOf(outline), ...overviewHtml(outline, hrefs(fileOf))] }),
    },
    ...stretches.map(
      (stretch): Share => ({
        id: stretch.id,
        title: stretch.title,
        load: (fileOf) => ({ html: (context) => listOf(outlineOf(stretch.happenings), context, hrefs(fileOf)) }),
      }),
    ),
  ];
}

function* listOf(outline: Outline, context: Context, hrefOf: HrefOf): IterableIterator<Html> {
  yield patternsOf(outline);
  yield* listHtml(outline, context, hrefOf);
}

const YEAR = 4;

/** Years together as long as they are few events, one of many in several pages, month by month. */
function datedStretches(years: readonly YearOf[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: YearOf[] = [];
  const close = (): void => {
    const [first, last] = [open[0]?.year, open.at(-1)?.year];
    if (first === undefined || last === undefined) return;
    stretches.push({
      id: first === last ? first : `${first}-${last}`,
      title: first === last ? first : `${first}–${last}`,
      happenings: open.flatMap(({ held }) => held),
      anchors: open.map(({ year }) => year),
    });
    open = [];
  };
  for (const year of years) {
    const size = open.reduce((sum, { held }) => sum + held.length, year.held.length);
    if (size > MOST) close();
    if (year.held.length > MOST) stretches.push(...partsOfYear(year));
    else open.push(year);
  }
  close();
  return stretches;
}

function partsOfYear({ year, months }: YearOf): readonly Stretch[] {
  const parts: MonthOf[][] = [];
  for (const month of months) {
    const last = parts.at(-1);
    const size = last?.reduce((sum, { held }) => sum + held.length, month.held.length) ?? 0;
    if (last && size <= MOST) last.push(month);
    else parts.push([month]);
  }
  return parts.map((some, at) => ({
    id: at === 0 ? year : `${year}-part-${at + 1}`,
    title: parts.length === 1 ? year : `${year}, part ${at + 1}`,
    happenings: some.flatMap(({ held }) => held),
    anchors: [...(at === 0 ? [year] : []), ...some.map(({ anchor }) => anchor)],
  }));
}

function undatedStretches({ undated }: Outline): readonly Stretch[] {
  const all = undated.flatMap(({ held }) => held);
  return Array.from({ length: Math.ceil(all.length / MOST) }, (_, at) => {
    const happenings = all.slice(at * MOST, (at + 1) * MOST);
    const range = `${figure(at * MOST + 1)}–${figure(at * MOST + happenings.length)}`;
    return {
      id: at === 0 ? NO_DAY : `${NO_DAY}-${at + 1}`,
      title: all.length === happenings.length ? 'No day' : `No day ${range}`,
      happenings,
      anchors: at === 0 ? [NO_DAY] : [],
    };
  });
}
