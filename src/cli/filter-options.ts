import type { Command } from 'commander';
import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import { type Asked, NAME_FILTERS, type SourcePattern } from '../query/query.js';
import type { Call } from './command.js';

/** What an option that may be given again comes to: all that was given. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

type Flag = Exclude<keyof Asked, 'name' | 'in'>;

/** What an option takes, and what it asks for. */
type OptionText = readonly [takes: string, about: string];

/** The filters, in the order of the help: the one definition of them for every command that asks. */
const FILTERS: Readonly<Record<Flag, OptionText>> = {
  person: ['name', 'a person'],
  force: ['name', 'a police force'],
  org: ['name', 'an organisation, forces included'],
  place: ['name', 'a place'],
  programme: ['name', 'a programme, project or operation'],
  with: ['name', 'whoever or whatever is called so'],
  role: ['title', 'a post: the whole title, else words of it'],
  speaker: ['name', 'who said something, or is reported to have'],
  said: ['words', 'words that somebody said, or is reported to have said'],
  text: ['words', 'words in the text, see below'],
  money: ['range', "an amount: '>=1m', '<£50k', =300m, 1m..5m"],
  currency: ['code', 'the currency of an amount, as GBP or £'],
  date: ['range', 'a date in the text: 2012, 2012-11, 2012-07..2012-11, November 2012'],
  published: ['range', 'day of publication, as for --date'],
  source: ['pattern', 'part of the path of the source, or a pattern with * and ?'],
  kind: ['kind', 'a kind of mention or fact: person, money, quote, role …'],
  event: ['type', 'an event: decide, contract, appoint, crime …'],
};

/**
 * Declares the filters: who and what is named, and what stands in the passage. Each may be given again, and all that is given
 * has to hold. `except` are those for which the command has an option of its own.
 */
export function addFilterOptions(command: Command, except: readonly Flag[] = []): Command {
  for (const [flag, [takes, about]] of Object.entries(FILTERS)) {
    if (!except.some((other) => other === flag)) command.option(`--${flag} <${takes}>`, about, collect);
  }
  return command.addOption(
    command
      .createOption('--in <what>', 'what has to satisfy all filters (default: passage)')
      .choices(['passage', 'article']),
  );
}

/** The filters that were typed, for a reader: `published 2012-03`; names are left to whoever looks them up. */
export function filtersTyped(options: Asked): readonly string[] {
  const flags = Object.keys(FILTERS) as readonly Flag[];
  const others = flags.filter((flag) => !(flag in NAME_FILTERS));
  return others.flatMap((flag) => [options[flag] ?? []].flat().map((value) => `${flag} ${String(value)}`));
}

/** Declares what may stand without an option: a name, as `--with` has it, or a date, as `--date` has it. */
export function addNameArgument(command: Command): Command {
  return command.argument('[name...]', 'whom or what it is about, as --with; or a date, as --date');
}

const DATE = /^(?:\.\.)?\d{4}(?:-\d\d){0,2}(?:\.\.|$)/;
const YEAR = /(?:^|\D)\d{4}$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.,]?$/i;
const BESIDE_MONTH = /^(?:since|from|to|until|till|before|after|in|on|between|and|[-–]|\d{1,4}(?:st|nd|rd|th)?,?)$/i;
const SLASHED = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;

/** `2012-07..`, `November 2012`, `since 3 March 2012`, `30/11/2012`; `May` alone is a name. */
function isDate(words: string): boolean {
  if (DATE.test(words)) return true;
  const each = words.split(' ');
  return YEAR.test(words) && each.every((word) => [MONTH, BESIDE_MONTH, SLASHED].some((part) => part.test(word)));
}

/** The filters with what stands without an option: its words are one name. */
export function withNamed<T extends Asked>(options: T, words: unknown): T {
  const named = Array.isArray(words) ? words.join(' ') : '';
  if (named === '') return options;
  const flag = isDate(named) ? 'date' : 'with';
  return { ...options, [flag]: [...[options[flag] ?? []].flat(), named] };
}

/** The filters of a query, with what they say of sources as the archive has it. */
export async function withSourcePattern<T extends Asked>(options: T, call: Call): Promise<T> {
  if (options.source === undefined) return options;
  const [{ sourcePattern }, { listOf }] = await Promise.all([import('./typed-paths.js'), import('../query/query.js')]);
  const source = listOf<string | SourcePattern>(options.source).map((typed) =>
    typeof typed === 'string' ? sourcePattern(typed, call) : typed,
  );
  return { ...options, source };
}

/** Types and states that a reader wants of a kind of statement. */
export interface KindOptions {
  readonly type?: readonly string[];
  readonly state?: readonly string[];
}

/** Declares `--type` and `--state` with the words that the kind has for them. */
export function addKindOptions(command: Command, table: FactTable): Command {
  for (const name of ['type', 'state'] as const) {
    const words = choicesOf(table, name);
    command.addOption(command.createOption(`--${name} <${name}...>`, `only these; may be given again`).choices(words));
  }
  return command;
}

function choicesOf(table: FactTable, name: string): readonly string[] {
  const columns = FACT_KINDS.get(table)?.columns ?? [];
  return columns.flatMap((column) => (column.is === 'choice' && column.name === name ? column.of : []));
}
