import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Command, Option } from 'commander';
import { UsageError } from '../../model/message.js';
import { type Asked, parseFilters } from '../../query/query.js';
import type { ReportAsked } from '../../report/report.js';
import { figure } from '../../text/figure.js';
import { nameKey } from '../../text/name-key.js';
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
A site is a folder of pages for an archive too large for one file: the last word names it, or -o; only what changed is written.

Examples:
  $ bpp report -o report.html
  $ bpp report "Ada Marsh" -o marsh.html
  $ bpp report --force "Eastmoor Police" --published 2012 -o eastmoor.html
  $ bpp report --format md -o report.md
  $ bpp report --format site site/
  $ bpp report "Ada Marsh" --format site -o marsh/`;

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
      new Option(
        '--format <name>',
        'one page, Markdown, or a folder with a page an entity and article (default: html)',
      ).choices(FORMATS),
    )
    .option('--title <text>', 'what the page is called')
    .option('--sections <ids>', 'only these parts, as people,timeline,money', (ids: string) => ids.split(','))
    .option('--stated', 'leave out what is only implied');
  addConfidenceOption(command).addHelpText('after', EXAMPLES);
}

async function run(call: Call, args: readonly unknown[], given: Readonly<Record<string, unknown>>): Promise<number> {
  const options: ReportOptions = given;
  return formatOf(options) === 'site' ? runSite(call, args, options) : intoFile(runPage)(call, args, given);
}

const formatOf = ({ format, output }: ReportOptions): (typeof FORMATS)[number] =>
  format ?? (output?.endsWith('.md') ? 'md' : 'html');

async function runPage(
  call: Call,
  [named]: readonly unknown[],
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const options: ReportOptions = given;
  const { stdout } = call.io;
  if (stdout.isTerminal) {
    throw new UsageError(
      'a report is for a file: name one, as `bpp report -o report.html`, or send it on with `|` or `>`',
    );
  }
  const asked = await askedOf(call, named, options);
  return withDatabase(call, async (db) => {
    const { reportOf, htmlReport } = await import('../../report/report.js');
    const { markdownReport } = await import('../../report/markdown/document.js');
    const report = await reportOf(db, asked);
    for (const note of report.scope.notes) await call.note(note);
    const format = formatOf(options);
    const size = { bytes: 0 };
    await writeAll(stdout, measured(format === 'md' ? markdownReport(report) : htmlReport(report), size));
    const { LARGE, sizeWords } = await import('../../report/size.js');
    const large = format === 'md' ? LARGE.md : LARGE.html;
    if (size.bytes > large.bytes) {
      await call.note(
        `the report has ${sizeWords(size.bytes)}: ${large.means}; \`--format site DIR\` writes a page an entity and article`,
      );
    }
    return EXIT.done;
  });
}

function* measured(pieces: Iterable<string>, size: { bytes: number }): IterableIterator<string> {
  for (const piece of pieces) {
    size.bytes += Buffer.byteLength(piece);
    yield piece;
  }
}

async function runSite(call: Call, [named]: readonly unknown[], options: ReportOptions): Promise<number> {
  const { folder, words } = folderAsked(named, options.output);
  if (options.output === undefined) await assertNoName(call, folder);
  const asked = await askedOf(call, words, options);
  // Twelve thousand pages leave much behind: it is cleared away before it is several times what is in use.
  setFlagsFromString('--heap-growing-percent=20');
  return withDatabase(call, async (db) => {
    const [{ writeSite }, { openSiteFolder }, { sizeWords }] = await Promise.all([
      import('../../report/site/site.js'),
      import('../../report/site/folder.js'),
      import('../../report/size.js'),
    ]);
    const { notes, files, changed, removed, bytes } = await writeSite(db, asked, () =>
      openSiteFolder(resolve(call.io.cwd, folder), folder),
    );
    for (const note of notes) await call.note(note);
    const counts = [`${figure(changed)} written`, ...(removed === 0 ? [] : [`${figure(removed)} removed`])];
    await call.note(
      `${figure(files)} files, ${counts.join(', ')}, ${sizeWords(bytes)} → ${join(folder, 'index.html')}`,
    );
    return EXIT.done;
  });
}

/** The folder of a site is named by -o, or is the last word. */
function folderAsked(
  named: unknown,
  output: string | undefined,
): { readonly folder: string; readonly words: readonly string[] } {
  const words = Array.isArray(named) ? named.map(String) : [];
  const folder = output ?? words.at(-1);
  if (folder === undefined || folder === '-') {
    throw new UsageError('a site is a folder of pages: name it, as `bpp report --format site site/`');
  }
  return { folder, words: output === undefined ? words.slice(0, -1) : words };
}

/** `bpp report "Ada Marsh" --format site` forgot the folder; so it did where the name stands behind it. */
async function assertNoName(call: Call, folder: string): Promise<void> {
  if (existsSync(resolve(call.io.cwd, folder))) return;
  const query = await parseFilters({ with: folder });
  const names = await withDatabase(call, async (db) => {
    const { findNames } = await import('../../query/named-filters.js');
    return (await findNames(db, query)).names;
  });
  const isCalledSo = ({ name }: { readonly name: string }): boolean => nameKey(name) === nameKey(folder);
  if (names.some(({ meant }) => meant.entities.some(isCalledSo))) {
    throw new UsageError(
      `\`${folder}\` is a name in the archive: name the folder of the site with -o, as \`-o site/\``,
    );
  }
}

async function askedOf(call: Call, named: unknown, options: ReportOptions): Promise<ReportAsked> {
  const { title, minConfidence: least, stated } = options;
  const sections = await sectionsAsked(options.sections);
  const filters = withNamed(options, named);
  const query = await parseFilters(await withSourcePattern(filters, call));
  return { query, asked: filtersTyped(filters), least, stated, title, sections };
}

async function sectionsAsked(asked: readonly string[] | undefined): Promise<readonly string[] | undefined> {
  if (asked === undefined) return undefined;
  const { SECTIONS } = await import('../../report/sections/index.js');
  const known = SECTIONS.map(({ id }) => id);
  const unknown = asked.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new UsageError(`a report has no part \`${unknown[0]}\`: it has ${known.join(', ')}`);
  return asked;
}

export const command: CommandModule = { configure, run };
