import type { Command } from 'commander';
import type { Io } from './io.js';
import type { Paint } from './render/paint.js';

/** What a command is called with, beside its own arguments and options. */
export interface Call {
  readonly io: Io;
  /** For stdout. */
  readonly paint: Paint;
  /** Path of the database, as it was named; `bpp.db` by default. */
  readonly db: string;
  /** What --db names, where it is given. */
  readonly flagged?: string | undefined;
  readonly verbose: boolean;
  /** All that there are, for what speaks of the others. */
  readonly commands: readonly CommandEntry[];
  /** Whether an option, by the name of its value, holds by the settings alone: nobody typed it. */
  isDefault(option: string): boolean;
  /** Says something to the reader beside the answer, on stderr. */
  note(text: string): Promise<void>;
}

/** What a command module exports: its arguments, options and examples, and what it does. */
export interface CommandModule {
  /** Declares the arguments and options; `run` gets what commander made of them and resolves with the exit code. */
  configure(command: Command): void;
  run(call: Call, args: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<number>;
}

/** A command as it is listed; the module behind it is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** It looks at the settings by itself, and runs whatever is wrong with them. */
  readonly bare?: true;
  load(): Promise<{ readonly command: CommandModule }>;
}
