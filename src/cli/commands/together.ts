import type { Command } from 'commander';
import { type Asked, parseFilters } from '../../query/query.js';
import { togetherOf } from '../../query/together.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import {
  addFilterOptions,
  addKindOptions,
  addNameArgument,
  type KindOptions,
  withNamed,
  withSourcePattern,
} from '../filter-options.js';
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
import { TOGETHER_COLUMNS, togetherLines, togetherRows } from '../render/together.js';

const EXAMPLES = `
First who deals with whom, as the articles state it: partner, client, owner, part of, and so on. Then those whom
sentences and paragraphs name together and of whom no dealing is stated: a sign of where to look, no more. Both by how
many articles say so, copies of one counted once, each with its first place. A name asks for those with whom it is; two
names for what is between them.

Examples:
  $ bpp together --force "Eastmoor Police"
  $ bpp together --person "Ada Marsh" --org "Calder Valley Trust"
  $ bpp together --type partner --state ended
  $ bpp together --stated --csv > dealings.csv`;

interface TogetherOptions extends Asked, FormatOptions, KindOptions {
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly stated?: boolean;
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 20;

function configure(command: Command): void {
  addKindOptions(addFilterOptions(addNameArgument(command)), 'relations')
    .option('--stated', 'only dealings that are stated')
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(addLimitOption(command, DEFAULT_LIMIT))).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: TogetherOptions = given;
  const query = await parseFilters(await withSourcePattern(withNamed(options, named), call));
  const { type: types, state: states, minConfidence: least } = options;
  // Those who are only named together have no type and no state.
  const isStated = options.stated === true || types !== undefined || states !== undefined;
  return withDatabase(call, async (db) => {
    const { notes, dealings, pairs } = await togetherOf(db, { query, types, states, least });
    const found = { dealings, pairs: isStated ? [] : pairs };
    const isEmpty = found.dealings.length + found.pairs.length === 0;
    for (const note of notes) await call.note(note);
    if (isEmpty && pairs.length > 0) await call.note('no dealing is stated that fits');
    const { stdout } = call.io;
    const format = formatOf(options);
    if (format === 'json' && options.fields === undefined) await writeJson(stdout, found);
    else if (format !== 'human')
      await writeRows(call, togetherRows(found), { ...options, format, columns: TOGETHER_COLUMNS });
    else if (!isEmpty) {
      const look = { paint: call.paint, width: stdout.columns };
      await stdout.write(`${togetherLines(found, look, options.limit ?? DEFAULT_LIMIT).join('\n')}\n`);
    }
    return options.exitCode === true && isEmpty ? EXIT.negative : EXIT.done;
  });
}

export const command: CommandModule = { configure, run: intoFile(run) };
