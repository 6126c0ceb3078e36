import type { EntityKind } from '../model/mention.js';
import { UsageError } from '../model/message.js';
import type { EventType } from '../model/statement.js';
import type { Filter, PassageKind } from '../store/filters.js';
import type { FigureRange } from './figure.js';
import type { Period } from './period.js';
import type { Words } from './words.js';
import type { PeriodRead } from './written-period.js';

/** What an option that may be given again was given: once, or several times. */
export type Given<T = string> = T | readonly T[];

/**
 * What somebody asked for, as typed: the values of the command line's options. Every condition holds, each of those that
 * one option was given in its own right.
 */
export interface Asked extends Readonly<Partial<Record<NameFilter, Given>>> {
  readonly role?: Given;
  /** `>=1m`, `<£50k`, `1m..5m`. */
  readonly money?: Given;
  /** The code or the sign of a currency: that of `money`, or of any sum. */
  readonly currency?: Given;
  /** A date in the text. */
  readonly date?: Given;
  readonly said?: Given;
  readonly text?: Given;
  /** Part of the path, or a pattern with `*`, `?` and `[`. */
  readonly source?: Given<string | SourcePattern>;
  readonly published?: Given;
  /** A kind of mention or of statement. */
  readonly kind?: Given;
  /** A type of event. */
  readonly event?: Given;
  /** Whether one passage has to satisfy everything, or only one article. */
  readonly in?: Level;
}

export type Level = 'passage' | 'article';

/** Filters by name; `name` is one of any kind that stands alone, and falls back to the words in the text. */
export type NameFilter = 'person' | 'force' | 'org' | 'place' | 'programme' | 'with' | 'speaker' | 'name';

const ANY: readonly EntityKind[] = ['person', 'force', 'organisation', 'place', 'programme'];

/** Which kinds a filter by name looks among: a force is an organisation too. */
export const NAME_FILTERS: Readonly<Record<NameFilter, readonly EntityKind[]>> = {
  name: ANY,
  person: ['person'],
  force: ['force'],
  org: ['organisation', 'force'],
  place: ['place'],
  programme: ['programme'],
  with: ANY,
  speaker: ANY,
};

export interface NameAsked {
  readonly filter: NameFilter;
  readonly name: string;
}

/** What the path of a source holds, or is like. */
export type SourcePattern = { readonly part: string } | { readonly glob: string };

/** A query that has been read: every condition holds, names still to be looked up. */
export interface Query {
  readonly names: readonly NameAsked[];
  readonly roles: readonly string[];
  readonly money: readonly FigureRange[];
  readonly dates: readonly Period[];
  readonly said: readonly Words[];
  readonly text: readonly Words[];
  readonly sources: readonly SourcePattern[];
  readonly published: readonly Period[];
  readonly kinds: readonly PassageKind[];
  readonly events: readonly EventType[];
  readonly level: Level;
  /** Words were asked for, and there is none in what was typed: nothing can fit. */
  readonly isWordless: boolean;
  /** What to tell the reader of how something was taken. */
  readonly notes: readonly string[];
}

/** Reads the options, of which one must be there. Throws a `UsageError` that says how to write the one that cannot be read. */
export async function parseQuery(asked: Asked): Promise<Query> {
  const query = await parseFilters(asked);
  if (query.names.length === 0 && !isFiltering(query)) {
    throw new UsageError(
      'a query needs a name or a filter: try `bpp query NAME`, or `bpp query --help` for all of them',
    );
  }
  return query;
}

/** Whether anything is asked beside names. */
export function isFiltering(query: Query): boolean {
  const { names: _, level: __, notes: ___, isWordless, ...lists } = query;
  return isWordless || Object.values(lists).some((list) => list.length > 0);
}

/** Reads the options, however few. Throws a `UsageError` that says how to write the one that cannot be read. */
export async function parseFilters(asked: Asked): Promise<Query> {
  const said = await each(asked.said, readWords);
  const text = await each(asked.text, readWords);
  const dates = await each(asked.date, readPeriod);
  const published = await each(asked.published, readPeriod);
  return {
    names: FILTERS_BY_NAME.flatMap((filter) => listOf(asked[filter]).map((name) => ({ filter, name }))),
    roles: listOf(asked.role),
    money: await readSums(asked),
    dates: dates.map(periodOf),
    said: said.flatMap(known),
    text: text.flatMap(known),
    sources: listOf(asked.source).map((source) => (typeof source === 'string' ? patternOf(source) : source)),
    published: published.map(periodOf),
    kinds: await each(asked.kind, async (kind) => (await import('./kinds.js')).parseKind(kind)),
    events: await each(asked.event, async (type) => (await import('./kinds.js')).parseEventType(type)),
    level: asked.in ?? 'passage',
    isWordless: said.includes(undefined) || text.includes(undefined),
    notes: [...dates, ...published].flatMap(({ note }) => note ?? []),
  };
}

/** What was given, however often. */
export function listOf<T extends string | object>(given: Given<T> | undefined): readonly T[] {
  if (given === undefined) return [];
  return isList(given) ? given : [given];
}

const periodOf = ({ from, to }: PeriodRead): Period => ({ from, to });

const isList = <T>(given: T | readonly T[]): given is readonly T[] => Array.isArray(given);
const known = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

async function each<T>(given: Given | undefined, read: (written: string) => Promise<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for (const written of listOf(given)) values.push(await read(written));
  return values;
}

/** What a pattern for paths has and a part of one has not. */
export const WILDCARD: RegExp = /[*?[]/;

function patternOf(written: string): SourcePattern {
  return WILDCARD.test(written) ? { glob: written } : { part: written };
}

// What reads a filter is loaded with it: most queries have one filter, and every file costs half a millisecond.
async function readSums({ money, currency }: Asked): Promise<readonly FigureRange[]> {
  const [sums, currencies] = [listOf(money), listOf(currency)];
  if (sums.length + currencies.length === 0) return [];
  return (await import('./figure.js')).parseSums(sums, currencies);
}

async function readPeriod(written: string): Promise<PeriodRead> {
  if (IN_FIGURES.test(written)) return (await import('./period.js')).parsePeriod(written);
  return (await import('./written-period.js')).parseWrittenPeriod(written);
}

/** `2012`, `2012-11..`, `2012-07..2012-11-22`: what needs no names of months. */
const IN_FIGURES = /^(?:\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)?(?:\.\.(?:\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)?)?$/;

async function readWords(typed: string): Promise<Words | undefined> {
  return (await import('./words.js')).parseWords(typed);
}

/** In the order of the help. */
const FILTERS_BY_NAME: readonly NameFilter[] = Object.keys(NAME_FILTERS) as NameFilter[];

/** A filter with the flag that it came from, and the words to find in a text at hand: of a passage, or of what was said. */
export interface NamedFilter {
  readonly flag: keyof Asked;
  readonly filter: Filter;
  readonly words?: Words;
}
