import type { Command } from 'commander';
import { ENTITY_KINDS } from '../../model/mention.js';
import { type FigureRange, parseCurrency, parseFigureRange } from '../../query/figure.js';
import { type MoneyAsked, type MoneyFound, moneyOf, sizeAsked, TIME_UNITS, type TimeUnit } from '../../query/money.js';
import { findNamed } from '../../query/names.js';
import { nearNames } from '../../query/near-names.js';
import { type Asked, listOf, parseFilters } from '../../query/query.js';
import { parseWords } from '../../query/words.js';
import type { Database } from '../../store/database.js';
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
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';
import { MONEY_COLUMNS, moneyLines } from '../render/money.js';

const EXAMPLES = `
Sums of money with what each is for, who pays, who gets it, whether it is so, planned or only possible, and the sentence. By
currency, the one most used first, the largest first. What copies of one article tell is there once. --per makes sums
that run over a time comparable, and leaves out the others: \`£5m over ten years\` and \`£300 a week\` as what they come to in a year.

Examples:
  $ bpp money --min 1m
  $ bpp money --for "control room" --type cost
  $ bpp money --payer "Eastmoor Police" --state planned
  $ bpp money --per year --csv > yearly.csv`;

interface MoneyOptions extends Asked, FormatOptions, KindOptions {
  readonly for?: string;
  readonly payer?: string;
  readonly payee?: string;
  readonly min?: FigureRange;
  readonly max?: FigureRange;
  readonly per?: TimeUnit;
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 40;

function configure(command: Command): void {
  addKindOptions(addNameArgument(command), 'amounts')
    .option('--for <words>', 'words of what it is for, as --text has them')
    .option('--payer <name>', 'who pays')
    .option('--payee <name>', 'who gets or keeps it')
    .option('--min <sum>', 'not below: 1m, £50k', (sum: string) => parseFigureRange(`>=${sum}`))
    .option('--max <sum>', 'not above', (sum: string) => parseFigureRange(`<=${sum}`))
    .addOption(
      command.createOption('--per <unit>', 'only sums over a time, as what one such time has').choices(TIME_UNITS),
    );
  addFilterOptions(command).option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(addLimitOption(command, DEFAULT_LIMIT))).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: MoneyOptions = given;
  const query = await parseFilters(await withSourcePattern(withNamed(options, named), call));
  const size = sizeAsked(options.min, options.max, listOf(options.currency).map(parseCurrency));
  return withDatabase(call, async (db) => {
    const [payer, payee] = [await partyOf(db, options.payer), await partyOf(db, options.payee)];
    const purpose = options.for === undefined ? undefined : parseWords(options.for);
    const { type: types, state: states, per, minConfidence: least } = options;
    const limit = options.limit ?? (formatOf(options) === 'human' ? DEFAULT_LIMIT : 0);
    const asked: MoneyAsked = {
      ...{ query, purpose, types, states, size, per, least, limit },
      ...{ payers: payer?.ids, payees: payee?.ids },
    };
    const found = await moneyOf(db, asked);
    const { notes, sums } = found;
    const said = [...(payer?.notes ?? []), ...(payee?.notes ?? []), ...notes];
    for (const note of said) await call.note(note);
    await write(call, found, options);
    return options.exitCode === true && sums.length === 0 ? EXIT.negative : EXIT.done;
  });
}

/** Who is meant by the name of a payer or payee, and what to say where nobody or several are. */
async function partyOf(
  db: Database,
  name: string | undefined,
): Promise<{ readonly ids: ReadonlySet<string>; readonly notes: readonly string[] } | undefined> {
  if (name === undefined) return undefined;
  const { entities } = findNamed(db, name, ENTITY_KINDS);
  const ids = new Set(entities.map(({ id }) => id));
  if (entities.length === 1) return { ids, notes: [] };
  const names =
    entities.length === 0 ? nearNames(db, name, ENTITY_KINDS) : entities.slice(0, 5).map((each) => each.name);
  const quoted = names.map((each) => `\`${each}\``).join(', ');
  if (entities.length > 1) return { ids, notes: [`\`${name}\` is taken for any of ${quoted}`] };
  const near = names.length === 0 ? '' : `: did you mean ${quoted}?`;
  return { ids, notes: [`nobody in the archive is called \`${name}\`${near}`] };
}

async function write(call: Call, found: MoneyFound, options: MoneyOptions): Promise<void> {
  const { stdout } = call.io;
  const format = formatOf(options);
  if (format !== 'human') {
    await writeRows(call, found.sums, { ...options, format, columns: MONEY_COLUMNS });
    return;
  }
  if (found.sums.length === 0) return;
  const lines = moneyLines(found, { paint: call.paint, width: stdout.columns }, options.per);
  await stdout.write(`${lines.join('\n')}\n`);
}

export const command: CommandModule = { configure, run: intoFile(run) };
