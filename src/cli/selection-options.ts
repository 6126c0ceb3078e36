import type { Command } from 'commander';
import type { Selection } from '../read/patterns.js';

/** What a reader says about the files that are taken. */
export interface SelectionOptions {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

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
