import type { Command } from 'commander';
import { FACT_KINDS } from '../../model/fact-kinds.js';
import { conflictsOf } from '../../query/conflicts.js';
import { type Asked, parseFilters } from '../../query/query.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFilterOptions, addNameArgument, withNamed, withSourcePattern } from '../filter-options.js';
import {
  addConfidenceOption,
  addFormatOptions,
  addLimitOption,
  type FormatOptions,
  formatOf,
  writeJson,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { CONFLICT_COLUMNS, conflictLines, conflictRows } from '../render/conflicts.js';

const EXAMPLES = `
Where the archive disagrees with itself: facts about one thing that differ, a sum, a day, the holder of a post. Each side
with the sentence that says it, its day and its origins; then what may explain it, where anything does. Which side is
right is not said: what nothing explains comes first. The filters ask for conflicts of which one side fits.

Examples:
  $ bpp conflicts
  $ bpp conflicts --kind amounts --force "Eastmoor Police"
  $ bpp conflicts --unresolved --csv > conflicts.csv
  $ bpp conflicts --unsure`;

interface ConflictsOptions extends Omit<Asked, 'kind'>, FormatOptions {
  readonly kind?: readonly string[];
  readonly unresolved?: boolean;
  readonly unsure?: boolean;
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 20;

function configure(command: Command): void {
  command.addOption(
    command.createOption('--kind <kind...>', 'only these; may be given again').choices([...FACT_KINDS.keys()]),
  );
  addFilterOptions(addNameArgument(command), ['kind'])
    .option('--unresolved', 'only those that nothing explains')
    .option('--unsure', 'also facts that may be one')
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(addLimitOption(command, DEFAULT_LIMIT))).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ConflictsOptions = given;
  const { kind: kinds, ...filters } = options;
  const query = await parseFilters(await withSourcePattern(withNamed(filters, named), call));
  const { unresolved, unsure, minConfidence: least } = options;
  return withDatabase(call, async (db) => {
    const format = formatOf(options);
    const limit = options.limit ?? (format === 'human' ? DEFAULT_LIMIT : 0);
    const found = await conflictsOf(db, { query, kinds, unresolved, unsure, least, limit });
    const { notes, conflicts } = found;
    for (const note of notes) await call.note(note);
    const { stdout } = call.io;
    if (format === 'json' && options.fields === undefined) await writeJson(stdout, conflicts);
    else if (format !== 'human')
      await writeRows(call, conflictRows(conflicts), { ...options, format, columns: CONFLICT_COLUMNS });
    else if (conflicts.length > 0) {
      const look = { paint: call.paint, width: stdout.columns };
      await stdout.write(`${conflictLines(found, look).join('\n')}\n`);
    }
    return options.exitCode === true && conflicts.length === 0 ? EXIT.negative : EXIT.done;
  });
}

export const command: CommandModule = { configure, run: intoFile(run) };
