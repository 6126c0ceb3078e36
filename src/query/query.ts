import type { EntityKind } from '../model/mention.js';
import { UsageError } from '../model/message.js';
import type { Filter } from '../store/search.js';
import type { FigureRange } from './figure.js';
import type { Period } from './period.js';
import type { Words } from './words.js';

/** What somebody asked for, as typed: the values of the command line's options. */
export interface Asked {
  readonly person?: readonly string[];
  readonly force?: readonly string[];
  readonly org?: readonly string[];
  readonly place?: readonly string[];
  readonly programme?: readonly string[];
  readonly role?: string;
  readonly money?: string;
  readonly date?: string;
  readonly said?: string;
  readonly text?: string;
  /** Part of the path, or a pattern with `*`, `?` and `[`. */
  readonly source?: string | SourcePattern;
  readonly published?: string;
}

export type NameFilter = 'person' | 'force' | 'org' | 'place' | 'programme';

/** Which kinds a filter by name looks among: a force is an organisation too. */
export const NAME_FILTERS: Readonly<Record<NameFilter, readonly EntityKind[]>> = {
  person: ['person'],
  force: ['force'],
  org: ['organisation', 'force'],
  place: ['place'],
  programme: ['programme'],
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
  readonly role?: string;
  readonly money?: FigureRange;
  readonly date?: Period;
  readonly said?: Words | 'nothing';
  readonly text?: Words | 'nothing';
  readonly source?: SourcePattern;
  readonly published?: Period;
}

/** Reads the options, of which one must be there. Throws a `UsageError` that says how to write the one that cannot be read. */
export async function parseQuery(asked: Asked): Promise<Query> {
  const query = await parseFilters(asked);
  if (Object.keys(query).length === 1 && query.names.length === 0) {
    throw new UsageError(
      'a query needs a filter: try `bpp query --person NAME`, or `bpp query --help` for all of them',
    );
  }
  return query;
}

/** Reads the options, however few. Throws a `UsageError` that says how to write the one that cannot be read. */
export async function parseFilters(asked: Asked): Promise<Query> {
  const { role, money, date, said, text, source, published } = asked;
  const names = nameFilters().flatMap((filter) => (asked[filter] ?? []).map((name) => ({ filter, name })));
  return {
    names,
    ...(role === undefined ? {} : { role }),
    ...(money === undefined ? {} : { money: await readFigures(money) }),
    ...(date === undefined ? {} : { date: await readPeriod(date) }),
    ...(said === undefined ? {} : { said: await readWords(said) }),
    ...(text === undefined ? {} : { text: await readWords(text) }),
    ...(source === undefined ? {} : { source: typeof source === 'string' ? patternOf(source) : source }),
    ...(published === undefined ? {} : { published: await readPeriod(published) }),
  };
}

/** What a pattern for paths has and a part of one has not. */
export const WILDCARD: RegExp = /[*?[]/;

function patternOf(written: string): SourcePattern {
  return WILDCARD.test(written) ? { glob: written } : { part: written };
}

// What reads a filter is loaded with it: most queries have one filter, and every file costs half a millisecond.
async function readFigures(written: string): Promise<FigureRange> {
  return (await import('./figure.js')).parseFigureRange(written);
}

async function readPeriod(written: string): Promise<Period> {
  const { parsePeriod } = await import('./period.js');
  return parsePeriod(IN_WORDS.test(written) ? (await import('./written-period.js')).inFigures(written) : written);
}

/** A month by its name, or a day as `30/11/2012`. */
const IN_WORDS = /[\p{L}/]/u;

async function readWords(typed: string): Promise<Words | 'nothing'> {
  return (await import('./words.js')).parseWords(typed) ?? 'nothing';
}

/** The filters by name, in the order of the help. */
export function nameFilters(): readonly NameFilter[] {
  return ['person', 'force', 'org', 'place', 'programme'];
}

/** A filter with the flag that it came from, and the words to find where they are looked for in a text at hand. */
export interface NamedFilter {
  readonly flag: keyof Asked;
  readonly filter: Filter;
  readonly words?: Words;
}
