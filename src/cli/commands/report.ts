import { type Command, Option } from 'commander';
import { UsageError } from '../../model/message.js';
import { type Asked, parseFilters } from '../../query/query.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { addFilterOptions, addNameArgument, filtersTyped, withNamed, withSourcePattern } from '../filter-options.js';
import { addConfidenceOption, writeAll } from '../formats.js';
import { intoFile } from '../into-file.js';
import { EXIT } from '../io.js';

const FORMATS = ['html', 'md', 'site'] as const;

const EXAMPLES = `
One HTML file that opens in any browser without a network: people and their posts, what happened when, money, who deals with
whom, where sources disagree, and the articles with all that is known of their words marked. Each fact leads to its words.

Examples:
  $ bpp report -o report.html
  $ bpp report "Ada Marsh" -o marsh.html
  $ bpp report --force "Eastmoor Police" --published 2012 -o eastmoor.html
  $ bpp report --format md -o report.md
  $ bpp report --format site site/`;

interface ReportOptions extends Asked {
  readonly output?: string;
  readonly format?: (typeof FORMATS)[number];
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly minConfidence?: number;
  readonly stated?: boolean;
}

function configure(command: Command): void {
  addFilterOptions(addNameArgument(command))
    .option('-o, --output <file>', 'write into a file, for a site into a folder (default: stdout)')
    .addOption(
      new Option('--format <name>', 'one page, Markdown, or a page an entity and article')
        .choices(FORMATS)
        .default('html'),
    )
    .option('--title <text>', 'what the page is called')
    .option('--sections <ids>', 'only these parts, as people,timeline,money', (ids: string) => ids.split(','))
    .option('--stated', 'leave out what is only implied');
  addConfidenceOption(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, [named]: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ReportOptions = given;
  const { format, title, minConfidence: least, stated } = options;
  const { stdout } = call.io;
  if (stdout.isTerminal) {
    throw new UsageError(
      'a report is for a file: name one, as `bpp report -o report.html`, or send it on with `|` or `>`',
    );
  }
  const sections = await sectionsAsked(options.sections);
  const asked = filtersTyped(withNamed(options, named));
  const query = await parseFilters(await withSourcePattern(withNamed(options, named), call));
  return withDatabase(call, async (db) => {
    const { reportOf, htmlReport, markdownReport } = await import('../../report/report.js');
    const report = await reportOf(db, { query, asked, least, stated, title, sections });
    for (const note of report.scope.notes) await call.note(note);
    await writeAll(stdout, format === 'md' ? markdownReport(report) : htmlReport(report));
    return EXIT.done;
  });
}

async function sectionsAsked(asked: readonly string[] | undefined): Promise<readonly string[] | undefined> {
  if (asked === undefined) return undefined;
  const { SECTIONS } = await import('../../report/sections/index.js');
  const known = SECTIONS.map(({ id }) => id);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new UsageError(`a report has no part \`${unknown[0]}\`: it has ${known.join(', ')}`);
  return asked;
}

export const command: CommandModule = { configure, run: intoFile(run) };
