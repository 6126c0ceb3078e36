import type { Argument, Command, Option } from 'commander';
import type { CommandEntry } from '../command.js';
import { createBareProgram } from '../globals.js';

// The man page, docs/cli.md and the completions are made of what the help is made of: the commands, configured.

export interface OptionDefinition {
  /** As it is typed: `-o, --output <file>`. */
  readonly flags: string;
  readonly short: string | undefined;
  readonly long: string | undefined;
  /** What its value is called; undefined for one without. */
  readonly takes: string | undefined;
  readonly about: string;
  readonly choices: readonly string[];
}

export interface ArgumentDefinition {
  readonly name: string;
  /** As usage shows it: `[path...]`. */
  readonly written: string;
  readonly about: string;
  readonly choices: readonly string[];
}

export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  /** What its help says below the options. */
  readonly notes: string;
}

export interface ProgramDefinition {
  readonly summary: string;
  /** Known before and after the name of each command. */
  readonly options: readonly OptionDefinition[];
  readonly commands: readonly CommandDefinition[];
  readonly notes: string;
}

/** All that bpp can be told on a command line. */
export async function programDefinition(commands: readonly CommandEntry[]): Promise<ProgramDefinition> {
  const program = createBareProgram();
  const defined: CommandDefinition[] = [];
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary).helpOption('-h, --help', 'show this help');
    (await load()).command.configure(command);
    defined.push({
      ...{ name, summary, usage: `bpp ${name} ${command.usage()}`, notes: notesOf(command) },
      arguments: command.registeredArguments.map((argument) => argumentOf(argument, command)),
      options: optionsOf(command),
    });
  }
  return { summary: program.description(), options: optionsOf(program), commands: defined, notes: notesOf(program) };
}

function optionsOf(command: Command): readonly OptionDefinition[] {
  return command.createHelp().visibleOptions(command).map(optionOf);
}

const TAKES = /[<[]([^>\].]+)(?:\.\.\.)?[>\]]/;

function optionOf({ flags, short, long, description, argChoices = [] }: Option): OptionDefinition {
  const about = argChoices.length === 0 ? description : `${description} (${argChoices.join(', ')})`;
  return { flags, short, long, takes: TAKES.exec(flags)?.[1], about, choices: argChoices };
}

function argumentOf(argument: Argument, command: Command): ArgumentDefinition {
  const name = argument.name();
  const inner = argument.variadic ? `${name}...` : name;
  return {
    ...{ name, written: argument.required ? `<${inner}>` : `[${inner}]` },
    about: command.createHelp().argumentDescription(argument),
    choices: argument.argChoices ?? [],
  };
}

/** What stands behind the options in the help of a command. */
function notesOf(command: Command): string {
  let notes = '';
  command.configureHelp({ formatHelp: () => '' }).configureOutput({
    writeOut: (text) => {
      notes += text;
    },
  });
  command.outputHelp();
  return notes.trim();
}
