import { EVENT_TYPES, KIND_NAMES } from '../../query/kinds.js';
import { LIST_KINDS } from '../../store/lists.js';
import { TOPIC_NAMES } from '../topics.js';
import type { ArgumentDefinition, OptionDefinition, ProgramDefinition } from './definitions.js';

/** What can stand in a place of a command line. */
export type Values =
  | { readonly are: 'words'; readonly words: readonly string[] }
  | { readonly are: 'files' | 'nothing' }
  /** Names in the database, of one filter of `query`, or of any kind. */
  | { readonly are: 'names'; readonly of: string };

export interface OptionCompletion {
  readonly names: readonly string[];
  readonly about: string;
  /** Of its value; undefined where it takes none. */
  readonly values: Values | undefined;
}

export interface CommandCompletion {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionCompletion[];
  /** Of its arguments, in their order; the last one may be repeated. */
  readonly arguments: readonly Values[];
}

/** What a shell completes. */
export interface Completions {
  readonly options: readonly OptionCompletion[];
  readonly commands: readonly CommandCompletion[];
}

/** Arguments whose name does not say what they are. */
const ARGUMENTS: Readonly<Record<string, Values>> = {
  'list kind': { are: 'words', words: LIST_KINDS },
  'query name': { are: 'names', of: 'name' },
  'show what': { are: 'names', of: 'name' },
  'completion shell': { are: 'words', words: ['bash', 'zsh', 'fish'] },
  'curate name': { are: 'names', of: 'name' },
};
/** Values whose placeholder says what they are, though the command reads them itself. */
const WORDS: Readonly<Record<string, readonly string[]>> = { kind: KIND_NAMES, type: EVENT_TYPES };
const FILES: ReadonlySet<string> = new Set([
  'path',
  'file',
  'dir',
  'folder',
  'pattern',
  'gold',
  'target',
  'what',
  'a',
  'b',
]);

export function completionsOf({ options, commands }: ProgramDefinition): Completions {
  const help: CommandCompletion = {
    ...{ name: 'help', about: 'show the help of a command, or of a topic', options: [] },
    arguments: [{ are: 'words', words: [...commands.map(({ name }) => name), ...TOPIC_NAMES] }],
  };
  return {
    options: options.map(optionCompletion),
    commands: [
      ...commands.map(({ name, summary, arguments: given, options: own }) => ({
        ...{ name, about: summary, options: own.map(optionCompletion) },
        arguments: given.map((argument) => argumentValues(name, argument)),
      })),
      help,
    ],
  };
}

function optionCompletion({ short, long, takes, about, choices }: OptionDefinition): OptionCompletion {
  const names = [short, long].flatMap((name) => (name === undefined ? [] : [name]));
  return { names, about, values: takes === undefined ? undefined : valuesOf(takes, choices, long?.slice(2) ?? '') };
}

function argumentValues(command: string, { name, choices }: ArgumentDefinition): Values {
  return ARGUMENTS[`${command} ${name}`] ?? valuesOf(name, choices, name);
}

function valuesOf(takes: string, choices: readonly string[], called: string): Values {
  if (choices.length > 0) return { are: 'words', words: choices };
  const words = WORDS[takes];
  if (words !== undefined) return { are: 'words', words };
  if (takes === 'name') return { are: 'names', of: called };
  return { are: FILES.has(takes) ? 'files' : 'nothing' };
}
