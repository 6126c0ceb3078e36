import type { Command } from 'commander';
import { type Asked, parseQuery } from '../../query/query.js';
import { type Answer, runQuery } from '../../query/run.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFilterOptions, withSourcePattern } from '../filter-options.js';
import {
  addConfidenceOption,
  addFormatOptions,
  addLimitOption,
  type FormatOptions,
  formatOf,
  limitOf,
  type TableRow,
  writeJson,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';

const EXAMPLES = `
Names match without regard to case, accents and the shape of quotation marks: the full name first, then any name that
the press uses, then all words of it. An id will do as well. A person beside --said or --role is the one who says or
holds it.

Examples:
  $ bpp query --person "Ada Marsh"
  $ bpp query --force "Eastmoor Police" --money '>=1m' --date 2012-07..2012-11
  $ bpp query --text '"control room" priv*' --published 2012 --json`;

interface QueryOptions extends Asked, FormatOptions {
  readonly limit?: number;
  readonly minConfidence?: number;
  readonly exitCode?: boolean;
  readonly stated?: boolean;
}

const DEFAULT_LIMIT = 20;

function configure(command: Command): void {
  addLimitOption(addFilterOptions(command), DEFAULT_LIMIT)
    .option('--stated', 'leave out what is only implied: whose a post is without a body or a name')
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(addConfidenceOption(command)).addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: QueryOptions = given;
  const query = await parseQuery(await withSourcePattern(options, call));
  const format = formatOf(options);
  const limit = limitOf(options.limit, DEFAULT_LIMIT, format);
  return withDatabase(call, async (db) => {
    const answer = await runQuery(db, query, limit, { least: options.minConfidence, stated: options.stated });
    for (const note of answer.notes) await call.note(note);
    const { stdout } = call.io;
    if (format === 'human') {
      const lines = await linesFor(answer, call, options.limit);
      if (lines.length > 0) await stdout.write(`${lines.join('\n')}\n`);
    } else {
      const { value, rows, columns } = await forPrograms(answer);
      if (format === 'json' && options.fields === undefined) await writeJson(stdout, value);
      else await writeRows(call, rows, { ...options, format, columns });
    }
    return options.exitCode === true && answer.kind === 'nothing' ? EXIT.negative : EXIT.done;
  });
}

async function linesFor(answer: Answer, { io, paint }: Call, limit?: number): Promise<readonly string[]> {
  const { columns: width, rows } = io.stdout;
  const look = { paint, width };
  switch (answer.kind) {
    case 'dossier':
      return (await import('../render/dossier.js')).dossierLines(answer.dossier, look, { limit, rows });
    case 'passages':
      return (await import('../render/passages.js')).passageLines(answer.found, look, limit);
    case 'candidates': {
      const { candidateLines } = await import('../render/candidates.js');
      return candidateLines(answer.candidates, look);
    }
    case 'nothing':
      return [];
  }
}

/** An answer for programs: as one value, and as rows of which each is a citation. */
interface ForPrograms {
  readonly value: unknown;
  readonly rows: Iterable<TableRow>;
  readonly columns: readonly string[];
}

async function forPrograms(answer: Answer): Promise<ForPrograms> {
  switch (answer.kind) {
    case 'dossier': {
      const { dossierRows, DOSSIER_COLUMNS } = await import('../render/dossier.js');
      return { value: answer.dossier, rows: dossierRows(answer.dossier), columns: DOSSIER_COLUMNS };
    }
    case 'passages': {
      const { passageRows, PASSAGE_COLUMNS } = await import('../render/passages.js');
      const rows = passageRows(answer.found);
      return { value: rows, rows, columns: PASSAGE_COLUMNS };
    }
    case 'candidates': {
      const rows = answer.candidates.map((candidate) => ({ ...candidate }));
      return { value: { candidates: rows }, rows, columns: Object.keys(rows[0] ?? {}) };
    }
    case 'nothing':
      return { value: [], rows: [], columns: [] };
  }
}

export const command: CommandModule = { configure, run: intoFile(run) };
