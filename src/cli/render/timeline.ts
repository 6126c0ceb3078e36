import { bySentence, type Happening, type OfOneSentence, type Stretch, type Timeline } from '../../query/timeline.js';
import { dayLabel } from '../../text/day-label.js';
import { detailLines, type Look, markedPieces, moreLines, toldBy } from './citing.js';
import type { Paint } from './paint.js';
import { placeOf } from './plain.js';
import { type Column, tableLines } from './table.js';
import { wrapped } from './wrap.js';

/** A timeline for people, a heading for each day. */
export function timelineLines(
  { happenings, left }: Pick<Timeline, 'happenings' | 'left'>,
  look: Look,
): readonly string[] {
  let last = '';
  const lines = bySentence(happenings).flatMap((told) => {
    const heading = headingOf(told[0]);
    const head = heading === last ? [] : [...(last === '' ? [] : ['']), look.paint.heading(heading)];
    last = heading;
    return [...head, ...sentenceLines(told, look)];
  });
  return [...lines, ...moreLines(left, look.paint)];
}

/** The sentence once, and what of it happened to whom. */
function sentenceLines(told: OfOneSentence, look: Look): readonly string[] {
  const [first] = told;
  const several = told.length > 1;
  return [
    ...wrapped(markedPieces(first, told, look.paint), { width: look.width, indent: '  ' }),
    ...told.flatMap((each) => {
      const details = detailsOf(each);
      const [type = '', ...others] = details;
      return detailLines(several ? [`${each.text}: ${type}`, ...others] : details, each, look);
    }),
  ];
}

function headingOf(happening: Happening): string {
  const { from, to, published } = happening;
  if (from !== null || to !== null) return dayLabel(from, to);
  return published === null ? 'No day, in articles without a date' : `No day, in articles of ${published}`;
}

/** What is said of a state that is not `happened`. */
const STATES: Readonly<Record<Happening['state'], readonly string[]>> = {
  happened: [],
  planned: ['planned'],
  possible: ['possible'],
  not: ['did not happen'],
};

function detailsOf(happening: Happening): readonly string[] {
  const { type, state, who, place, basis, from, to, date_text } = happening;
  return [
    type,
    ...STATES[state],
    ...(who.length === 0 ? [] : [who.join(', ')]),
    ...(place === null ? [] : [`in ${place}`]),
    ...(basis === 'implied' ? ['day implied'] : []),
    // `November 22` in a text without a year is a day, and nobody knows which.
    ...(from === null && to === null && date_text !== null ? [`“${date_text}”`] : []),
    ...toldBy(happening),
  ];
}

const WIDEST_BAR = 20;
/** In a narrower terminal a path would leave no room for the words. */
const ROOM_FOR_PLACES = 160;
const placeColumn = (paint: Paint): Column<Stretch> => ({
  title: 'where',
  value: ({ first }) => placeOf(first, paint),
});

/** A line for each stretch of a timeline: how many events, a bar of them, and the one that is told most. */
export function stretchLines(stretches: readonly Stretch[], { paint, width }: Look): readonly string[] {
  const most = Math.max(...stretches.map(({ events }) => events));
  return tableLines(
    stretches,
    [
      { title: 'when', value: ({ when }) => when ?? 'no day' },
      { title: 'events', value: ({ events }) => events, right: true },
      { title: '█ happened ░ other', value: (stretch) => barOf(stretch, most) },
      { title: 'told most', value: ({ first }) => first.sentence, shrinks: true },
      ...(width === undefined || width >= ROOM_FOR_PLACES ? [placeColumn(paint)] : []),
    ],
    { width, title: paint.dim },
  );
}

function barOf({ events, happened }: Stretch, most: number): string {
  const length = Math.max(1, Math.round((events / most) * WIDEST_BAR));
  const full = happened === 0 ? 0 : Math.max(1, Math.round((happened / events) * length));
  return '█'.repeat(full) + '░'.repeat(length - full);
}

/** Columns of a timeline for CSV. */
export const TIMELINE_COLUMNS: readonly string[] = [
  ...['from', 'to', 'precision', 'date_text', 'basis', 'state', 'type', 'who', 'text', 'what', 'place', 'sentence'],
  ...['headline', 'published', 'articles', 'origins', 'source', 'line', 'start', 'end', 'rule', 'confidence', 'id'],
  ...['fact_id', 'article_id'],
];

/** Columns of its stretches for CSV. */
export const STRETCH_COLUMNS: readonly string[] = [
  ...['when', 'events', 'happened', 'planned', 'possible', 'not', 'sentence', 'source', 'line', 'id'],
];

/** Stretches as rows; the event that is told most is cited. */
export function stretchRows(stretches: readonly Stretch[]): readonly Record<string, unknown>[] {
  return stretches.map(({ first: { sentence, source, line, id }, ...counts }) => ({
    ...counts,
    ...{ sentence, source, line, id },
  }));
}
