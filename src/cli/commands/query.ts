import type { Command } from 'commander';
import { type Asked, nameFilters, parseQuery } from '../../query/query.js';
import { type Answer, runQuery } from '../../query/run.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { EXIT } from '../exit-code.js';
import { addFormatOptions, type FormatOptions, formatOf, parseCount, writeJson, writeRows } from '../formats.js';
import { candidateLines } from '../render/candidates.js';
import { DOSSIER_COLUMNS, dossierLines, dossierRows } from '../render/dossier.js';
import { PASSAGE_COLUMNS, passageLines, passageRows } from '../render/passages.js';

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
  readonly exitCode?: boolean;
}

const DEFAULT_LIMIT = 20;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function configure(command: Command): void {
  for (const filter of nameFilters()) {
    command.option(`--${filter} <name>`, `${DESCRIPTIONS[filter]}; may be given again`, collect);
  }
  command
    .option('--role <title>', 'a post, by words of its title')
    .option('--money <range>', "an amount: '>=1m', '<£50k', =300m, 1m..5m")
    .option('--date <range>', 'a date in the text: 2012, 2012-11, 2012-07..2012-11')
    .option('--said <words>', 'words in a quote')
    .option('--text <words>', 'words in the text: all of them, "a phrase", the start of a word as priva*')
    .option('--source <pattern>', 'part of the path of the source, or a pattern with * and ?')
    .option('--published <range>', 'day of publication, as for --date')
    .option(
      '--limit <n>',
      `how much to show of each, 0 for all (default: ${DEFAULT_LIMIT}, for programs all)`,
      parseCount,
    )
    .option('--exit-code', 'exit with 1 where nothing is found');
  addFormatOptions(command).addHelpText('after', EXAMPLES);
}

const DESCRIPTIONS = {
  person: 'a person',
  force: 'a police force',
  org: 'an organisation, forces included',
  place: 'a place',
  programme: 'a programme, project or operation',
} as const;

async function run(call: Call, _: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: QueryOptions = given;
  const query = parseQuery(options);
  const format = formatOf(options);
  const limit = options.limit ?? (format === 'human' ? DEFAULT_LIMIT : 0);
  return withDatabase(call, async (db) => {
    const answer = runQuery(db, query, limit);
    for (const note of answer.notes) await call.note(note);
    if (format === 'human') await writeForPeople(call, answer, limit);
    else if (format === 'json') await writeJson(call.io.stdout, forPrograms(answer));
    else await writeRows(call.io.stdout, rowsOf(answer), { format, columns: columnsOf(answer) });
    return options.exitCode === true && answer.kind === 'nothing' ? EXIT.negative : EXIT.done;
  });
}

async function writeForPeople({ io, paint }: Call, answer: Answer, limit: number): Promise<void> {
  const width = io.stdout.columns;
  const lines =
    answer.kind === 'dossier'
      ? dossierLines(answer.dossier, paint, limit)
      : answer.kind === 'passages'
        ? passageLines(answer.found, paint)
        : answer.kind === 'candidates'
          ? candidateLines(answer.candidates, { paint, width })
          : [];
  for (const line of lines) await io.stdout.write(`${line}\n`);
}

function forPrograms(answer: Answer): unknown {
  switch (answer.kind) {
    case 'dossier':
      return answer.dossier;
    case 'candidates':
      return { candidates: answer.candidates };
    case 'passages':
      return passageRows(answer.found);
    case 'nothing':
      return [];
  }
}

function rowsOf(answer: Answer): Iterable<Readonly<Record<string, unknown>>> {
  switch (answer.kind) {
    case 'dossier':
      return dossierRows(answer.dossier);
    case 'candidates':
      return answer.candidates.map((candidate) => ({ ...candidate }));
    case 'passages':
      return passageRows(answer.found);
    case 'nothing':
      return [];
  }
}

function columnsOf(answer: Answer): readonly string[] {
  if (answer.kind === 'dossier') return DOSSIER_COLUMNS;
  return answer.kind === 'candidates' ? ['id', 'kind', 'name', 'mention_count', 'article_count'] : PASSAGE_COLUMNS;
}

export const command: CommandModule = { configure, run };
