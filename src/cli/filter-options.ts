import type { Command } from 'commander';
import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import { type Asked, type NameFilter, nameFilters } from '../query/query.js';
import type { Call } from './command.js';

const NAMES: Readonly<Record<NameFilter, string>> = {
  person: 'a person',
  force: 'a police force',
  org: 'an organisation, forces included',
  place: 'a place',
  programme: 'a programme, project or operation',
};

/** What an option that may be given again comes to: all that was given. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Declares the filters by name. */
export function addNameOptions(command: Command, filters: readonly NameFilter[] = nameFilters()): Command {
  for (const filter of filters) command.option(`--${filter} <name>`, `${NAMES[filter]}; may be given again`, collect);
  return command;
}

/** Declares the filters of a query: who and what is named, and what stands in the passage. */
export function addFilterOptions(command: Command): Command {
  return addNameOptions(command)
    .option('--role <title>', 'a post, by words of its title')
    .option('--money <range>', "an amount: '>=1m', '<£50k', =300m, 1m..5m")
    .option('--date <range>', 'a date in the text: 2012, 2012-11, 2012-07..2012-11')
    .option('--said <words>', 'words that somebody said, or is reported to have said')
    .option('--text <words>', 'words in the text: all of them, "a phrase", the start of a word as priva*')
    .option('--source <pattern>', 'part of the path of the source, or a pattern with * and ?')
    .option('--published <range>', 'day of publication, as for --date');
}

/** The filters of a query, with what they say of sources as the archive has it. */
export async function withSourcePattern<T extends Asked>(options: T, call: Call): Promise<T> {
  if (typeof options.source !== 'string') return options;
  const { sourcePattern } = await import('./typed-paths.js');
  return { ...options, source: sourcePattern(options.source, call) };
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
