import type { Command } from 'commander';
import { type Asked, parseQuery } from '../../query/query.js';
import { type Answer, runQuery } from '../../query/run.js';
import { parseSort, SORTS, type Sort } from '../../query/sort.js';
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
  writeJson,
  writeRows,
} from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';

const EXAMPLES = `
A name alone gives a dossier; a post (--role), alone or with whose it is, where or --published, those who hold or held it;
anything else the passages in which all filters hold. Each may be given again. Names match without regard to case, accents, titles and the order of their words: the full
name first, then any name that the press uses, then all words of it. An id will do as well. A person beside --said or
--role is the one who says or holds it. What nothing in the archive is called is looked for as words in the text.

Words (--text, --said): all of them; plural and -ise/-ize forms too. "a phrase" as it stands, OR, NOT or -word, prefix*,
NEAR(one other, 5), brackets.
Dates (--date, --published): 2012, 2012-07.., ..2012-11-22, November 2012, 30/11/2012. Sums (--money): '>=1m', £1.5bn,
500k..2m.

Examples:
  $ bpp query "Ada Marsh"
  $ bpp query --role "Chief Constable"
  $ bpp query --force "Eastmoor Police" --money '>=1m' --date 2012-07..2012-11
  $ bpp query --text '"control room" (merge OR share) -cost' --published 2012 --json
  $ bpp query Marsh --with "Eastmoor Council" --sort date`;

interface QueryOptions extends Asked, FormatOptions {
  readonly limit?: number;
  readonly sort?: Sort;
  readonly minConfidence?: number;
  readonly exitCode?: boolean;
  readonly stated?: boolean;
}

const DEFAULT_LIMIT = 20;

function configure(command: Command): void {
  command.argument('[name...]', 'who or what to ask about: a person, a body, a place, a programme');
  addLimitOption(addFilterOptions(command), DEFAULT_LIMIT)
    .option('--sort <order>', `order of passages: ${SORTS.join(', ')}`, parseSort)
    .option('--stated', 'leave out what is only implied: whose a post is without a body or a name')
    .option('--exit-code', 'exit with 1 where nothing is found, or a name fits several');
  addFormatOptions(addConfidenceOption(command)).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [words]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: QueryOptions = given;
  const name = Array.isArray(words) ? words.map(String) : [];
  const query = await parseQuery({ ...(await withSourcePattern(options, call)), name });
  const format = formatOf(options);
  const limit = limitOf(options.limit, DEFAULT_LIMIT, format);
  const { sort, minConfidence: least, stated } = options;
  return withDatabase(call, async (db) => {
    const answer = await runQuery(db, query, { limit, least, stated, sort });
    for (const note of answer.notes) await call.note(note);
    const { stdout } = call.io;
    if (format === 'human') {
      const lines = await linesFor(answer, call, options.limit);
      if (lines.length > 0) await stdout.write(`${lines.join('\n')}\n`);
    } else {
      const { answerForPrograms } = await import('../render/answer.js');
      const { value, rows, columns } = await answerForPrograms(answer);
      if (format === 'json' && options.fields === undefined) await writeJson(stdout, value);
      else await writeRows(call, rows, { ...options, format, columns });
    }
    const isAnswered = answer.kind !== 'nothing' && answer.kind !== 'candidates';
    return options.exitCode === true && !isAnswered ? EXIT.negative : EXIT.done;
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
    case 'holders':
      return (await import('../render/holders.js')).holderLines(answer.holders, look, answer.left);
    case 'candidates':
      return (await import('../render/candidates.js')).candidateLines(answer.candidates, look, answer.left);
    case 'nothing':
      return [];
  }
}

export const command: CommandModule = { configure, run: intoFile(run) };
