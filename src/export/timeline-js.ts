import { partsOf } from '../query/excerpt.js';
import { parseFilters } from '../query/query.js';
import { type Happening, timelineOf } from '../query/timeline.js';
import type { Database } from '../store/database.js';
import { pagedSources } from '../store/sources.js';
import { dayLabel } from '../text/day-label.js';
import { citedPlace, type Paged } from '../text/page-place.js';
import { escapeJson } from '../text/steering.js';
import type { Exported } from './formats.js';

// The JSON that TimelineJS draws: https://timeline.knightlab.com/docs/json-format.html. Its texts are HTML.

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly autolink: false;
}

/** The timeline of a fact base. */
export async function exportTimelineJs(db: Database): Promise<Exported> {
  const { happenings } = await timelineOf(db, { query: await parseFilters({}) });
  const timeline = timelineJs(happenings, pagedSources(db));
  const left = happenings.length - timeline.events.length;
  return {
    files: [{ name: 'timeline.json', pieces: [`${escapeJson(JSON.stringify(timeline, null, 2))}\n`] }],
    notes: () => (left === 0 ? [] : [`left out, for want of a day: ${left}`]),
  };
}

/** A timeline for TimelineJS, which has no place for what has no day. */
export function timelineJs(
  happenings: readonly Happening[],
  paged: Paged = new Map(),
): { readonly events: readonly Slide[] } {
  return { events: happenings.flatMap((happening) => slidesOf(happening, paged)) };
}

function slidesOf(happening: Happening, paged: Paged): readonly Slide[] {
  const { id, from, to, basis, type } = happening;
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return [];
  const label = dayLabel(from, to);
  const isOne = !label.includes('..');
  const start = dateOf(isOne ? label : first);
  return [
    {
      ...{ unique_id: id, start_date: start, ...(isOne ? {} : { end_date: dateOf(last) }) },
      ...(basis === 'implied' ? { display_date: `${label} (implied)` } : {}),
      text: { headline: headlineOf(happening), text: textOf(happening, paged) },
      ...{ group: type, autolink: false },
    },
  ];
}

/** `2012`, `2012-11` or `2012-11-22`. */
function dateOf(point: string): SlideDate {
  const [year = 0, month, day] = point.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Who, and the article's words from the predicate to its object, in its order. */
function headlineOf({ who, text, what, what_start, what_end, ...at }: Happening): string {
  const { start, end, sentence, sentence_start, sentence_end } = at;
  const isNear = what !== null && what_start !== null && what_end !== null;
  const isInside = isNear && what_start >= sentence_start && what_end <= sentence_end;
  const [from, to] = isInside ? [Math.min(start, what_start), Math.max(end, what_end)] : [start, end];
  const words = [...sentence].slice(from - sentence_start, to - sentence_start).join('');
  return escapeHtml([...(who.length === 0 ? [] : [who.join(', ')]), words === '' ? text : words].join(': '));
}

function textOf(happening: Happening, paged: Paged): string {
  const { source, line, headline, published, state, articles, origins } = happening;
  const [before = '', marked = '', after = ''] = partsOf(happening).map(escapeHtml);
  const about = [
    ...(state === 'happened' ? [] : [state]),
    ...(articles > 1 ? [`${articles} articles, ${origins} origins`] : []),
    ...[headline, published].filter((part) => part !== null),
    citedPlace(source, line, paged.get(source)),
  ];
  return `<p>${before}<b>${marked}</b>${after}</p><p>${escapeHtml(about.join(' · '))}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MARKUP = /[&<>"']/g;

/** Text of the archive inside HTML: markup in it shows as it is written. */
function escapeHtml(text: string): string {
  return text.replace(MARKUP, (character) => ENTITIES[character] ?? character);
}
