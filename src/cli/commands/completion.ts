import type { Command } from 'commander';
import { UsageError } from '../../model/message.js';
import { nearest } from '../../text/edit-distance.js';
import type { Call, CommandModule } from '../command.js';
import { EXIT } from '../io.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const EXAMPLES = `
Completes commands, options, what options can be, files, and names of the database in the working directory.

Examples:
  $ source <(bpp completion bash)                                  # in ~/.bashrc
  $ source <(bpp completion zsh)                                   # in ~/.zshrc, behind compinit
  $ bpp completion fish > ~/.config/fish/completions/bpp.fish`;

function configure(command: Command): void {
  command
    .argument('[shell]', SHELLS.join(', '))
    .addOption(command.createOption('--names <filter>', 'names that begin with the argument').hideHelp())
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [given]: readonly unknown[], { names }: { readonly names?: string }): Promise<number> {
  const { stdout } = call.io;
  if (names !== undefined) {
    for (const name of await namesFrom(call, names, String(given ?? ''))) await stdout.write(`${name}\n`);
    return EXIT.done;
  }
  const shell = SHELLS.find((each) => each === given);
  if (shell === undefined) throw unknownShell(given);
  const { programDefinition } = await import('../reference/definitions.js');
  const { completionsOf } = await import('../reference/completions.js');
  await stdout.write((await SCRIPTS[shell]())(completionsOf(await programDefinition(call.commands))));
  return EXIT.done;
}

type Script = (completions: import('../reference/completions.js').Completions) => string;
const SCRIPTS: Readonly<Record<Shell, () => Promise<Script>>> = {
  bash: async () => (await import('../reference/bash-completion.js')).bashCompletion,
  zsh: async () => (await import('../reference/zsh-completion.js')).zshCompletion,
  fish: async () => (await import('../reference/fish-completion.js')).fishCompletion,
};

function unknownShell(given: unknown): UsageError {
  const known = `there are ${SHELLS.join(', ')}`;
  if (given === undefined) return new UsageError(`name the shell that is to complete bpp: ${known}`);
  const meant = nearest(String(given), SHELLS);
  return new UsageError(
    `\`${given}\` is no shell that bpp knows: ${meant ? `did you mean \`${meant}\`? ` : ''}${known}`,
  );
}

/** None where there is no database, or no such filter: whoever presses a key wants no error. */
async function namesFrom(call: Call, filter: string, prefix: string): Promise<readonly string[]> {
  try {
    const { readSettings } = await import('../settings/settings.js');
    const { value } = readSettings(call.io).path('database', call.flagged);
    const { NAME_FILTERS } = await import('../../query/query.js');
    const { namesBeginning } = await import('../../store/lookup.js');
    const { nameKey } = await import('../../text/name-key.js');
    const { withDatabase } = await import('../database.js');
    const kinds = Object.hasOwn(NAME_FILTERS, filter) ? NAME_FILTERS[filter as keyof typeof NAME_FILTERS] : [];
    const quiet = { ...call, db: String(value), note: async () => undefined };
    return await withDatabase(quiet, async (db) => namesBeginning(db, kinds, nameKey(prefix)));
  } catch {
    return [];
  }
}

export const command: CommandModule = { configure, run };
