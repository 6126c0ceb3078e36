import type { Mention } from '../../model/mention.js';
import type { Clause, UnitSpan } from '../clauses/clause.js';
import { unitIndexAt } from '../quotes/ground.js';
import { firstEndingAfter, lastStartingAt } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';

/** A day of a diary with what stands under it, up to the next day. */
export interface DiaryDay extends UnitSpan {
  /** Index of the mention of the day. */
  readonly date: number;
}

/** An article that goes through somebody's days: `Monday` above what Monday holds, or `Tuesday 4 June – full council, 7pm`. */
export interface Diary {
  readonly days: readonly DiaryDay[];
  /** Index of the mention of whose it is, where its byline names one person. */
  readonly writer: number | undefined;
}

const FEWEST_DAYS = 3;
/** In characters: `On`, `This coming` may stand before the day that opens a line. */
const LEAD_IN = 12;

/**
 * The diary that an article is, if it is one: three lines or more open with different days, and most of what they hold is
 * told by whoever writes, or in no sentence at all. `On Monday rebels took the town` is none.
 */
export function diaryOf(ground: StatementGround): Diary | undefined {
  const days = daysOf(ground);
  const different = new Set(days.map(({ date }) => ground.mentions[date]?.text.toLowerCase()));
  if (different.size < FEWEST_DAYS) return undefined;
  const own = days.filter((day) => isOwn(ground, day));
  return 2 * own.length > days.length ? { days, writer: writerOf(ground) } : undefined;
}

function daysOf({ article, mentions, units }: StatementGround): readonly DiaryDay[] {
  const opened = article.blocks.flatMap(({ start, end, type }) => {
    const date = firstEndingAfter(mentions, start);
    const mention = mentions[date];
    const opens = mention && isDay(mention) && mention.start - start <= LEAD_IN && mention.start < end;
    return opens && type !== 'dateline' && type !== 'byline' ? [{ date, first: unitIndexAt(units, start) }] : [];
  });
  return opened.map(({ date, first }, at) => ({
    ...{ date, first },
    last: (opened[at + 1]?.first ?? units.units.length) - 1,
  }));
}

/** A day of the week or of the calendar. */
const isDay = (mention: Mention): boolean => mention.kind === 'date' && mention.value.precision === 'day';

/** `I am meeting`, `I’ll meet`, and the verbs behind: `I’ll be back to visit a school`. */
export function isMine({ units, clauses }: StatementGround, { subject, verb, parent }: Clause): boolean {
  const above = parent === undefined ? undefined : clauses.clauses[parent];
  const opener = subject ?? (verb.form === 'finite' ? verb : above?.verb);
  return opener !== undefined && FIRST_PERSON.test(units.at(opener.first).key);
}
/** `I`, `we`, `I’ll`, `we’ve`. */
const FIRST_PERSON = /^(?:i|we)(?:'[a-z]+)?$/;

/** Whether the first person tells what stands under a day, or no sentence does. */
function isOwn(ground: StatementGround, { first, last }: DiaryDay): boolean {
  const finite = ground.clauses.clauses.filter(
    ({ verb, kind }) => verb.first >= first && verb.last <= last && kind === 'main' && verb.form === 'finite',
  );
  return finite.length === 0 || finite.some((clause) => isMine(ground, clause));
}

/** The one person whom the byline names. */
function writerOf({ article, mentions }: StatementGround): number | undefined {
  const bylines = article.blocks.filter(({ type }) => type === 'byline');
  const people = bylines.flatMap(({ start, end }) => {
    const [from, to] = [firstEndingAfter(mentions, start), lastStartingAt(mentions, end - 1)];
    return mentions.slice(from, to + 1).flatMap(({ kind }, at) => (kind === 'person' ? from + at : []));
  });
  return people.length === 1 ? people[0] : undefined;
}
