import type { Command } from 'commander';
import { TIME_LIMIT } from '../app/budget.js';
import { type Mapping, readMapping } from '../read/containers/records/mapping.js';
import type { Selection } from '../read/patterns.js';
import { parseCount } from './formats.js';

/** What a reader says about the files that are taken. */
export interface SelectionOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly timeLimit?: number;
}

/** How long a source may take. */
export const TIME_OPTION: readonly [flags: string, description: string, parse: (given: string) => number] = [
  '--time-limit <seconds>',
  `a source that takes longer is left out and named; 0: none (default: ${TIME_LIMIT})`,
  parseCount,
];

/** Which fields of tables and of JSON hold what. */
export const MAP_OPTION: readonly [flags: string, description: string, parse: (given: string) => Mapping] = [
  '--map <field=column,...>',
  'which columns of tables, or fields of JSON, hold what of an article: headline=title,text=body',
  readMapping,
];

const each = (pattern: string, before: readonly string[] = []): readonly string[] => [...before, pattern];

/** Options that a command gives more than once; each takes a pattern of `.gitignore`. */
export function addSelectionOptions(command: Command): Command {
  return command
    .option('--include <pattern>', 'only files that fit, as in .gitignore; again for more', each)
    .option('--exclude <pattern>', 'no files and folders that fit; again for more', each);
}

export function selectionOf({ include, exclude }: SelectionOptions): Selection {
  return { include, exclude };
}
