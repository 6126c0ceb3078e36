import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { gazetteerWith, recordsOfFiles } from '../../app/article-records.js';
import { recordsOfLines } from '../../app/line-records.js';
import { type Message, UsageError } from '../../model/message.js';
import type { Mapping } from '../../read/containers/records/mapping.js';
import { splitLines } from '../../read/split-lines.js';
import type { Call, CommandModule } from '../command.js';
import { writeAll } from '../formats.js';
import { EXIT } from '../io.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { toJson } from '../render/json.js';
import {
  addSelectionOptions,
  MAP_OPTION,
  type SelectionOptions,
  selectionOf,
  TIME_OPTION,
} from '../selection-options.js';

const EXAMPLES = `
Writes one article record a line (\`bpp schema\` describes it). With --from ndjson each line of input is a page,
{"id", "text" or "html", "url"?, "published"?}; a line that cannot be read gives {"error": …} and the next one is read.

Examples:
  $ bpp extract page.html | jq .headline
  $ curl -s https://example.com/news | bpp extract -
  $ bpp extract --from ndjson --passage < passages.ndjson`;

interface ExtractOptions extends SelectionOptions {
  readonly from?: 'ndjson';
  readonly map?: Mapping;
  readonly passage?: boolean;
  readonly lists?: string;
  readonly root?: string;
  readonly json?: boolean;
}

function configure(command: Command): void {
  addSelectionOptions(command.argument('[file...]', 'files and folders; - for stdin, which is also the default'))
    .addOption(command.createOption('--from <format>', 'what the input is, where it is no page').choices(['ndjson']))
    .option(...MAP_OPTION)
    .option('--passage', 'each input is the text of one article: nothing is taken out or split')
    .option('--root <dir>', 'the folder that paths start at (default: the working directory)')
    .option(...LISTS_OPTION)
    .option(...TIME_OPTION)
    .option('--json', 'one array instead of one record a line')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [files]: readonly unknown[], options: ExtractOptions): Promise<number> {
  const { stdin, cwd, stdout } = call.io;
  const paths = Array.isArray(files) && files.length > 0 ? files.map(String) : ['-'];
  if (paths.includes('-') && stdin.isTerminal) {
    throw new UsageError('there is nothing on stdin: name a file, or pipe a page into `bpp extract -`');
  }
  if (options.from && options.map) {
    throw new UsageError('--map is for tables and JSON that bpp finds by itself: leave out --from ndjson');
  }
  let failed = false;
  const remarks: Message[] = [];
  const settings = {
    cwd,
    root: options.root,
    mapping: options.map,
    passage: options.passage === true,
    lists: listsFolder(options.lists, call.io),
    report: (message: Message): void => {
      remarks.push(message);
      failed ||= message.severity === 'error';
    },
  };
  const gazetteer = gazetteerWith(settings);
  async function* records(): AsyncIterable<unknown> {
    if (options.from !== 'ndjson') {
      yield* recordsOfFiles(paths, { ...settings, ...selectionOf(options), timeLimit: options.timeLimit, stdin });
      return;
    }
    for (const path of paths) {
      if (path !== '-' && !statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isFile()) {
        throw new UsageError(`no file \`${path}\`: name a file with one page a line, or - for stdin`);
      }
      const chunks = path === '-' ? stdin : createReadStream(resolve(cwd, path));
      for await (const line of recordsOfLines(splitLines(chunks), { passage: settings.passage, gazetteer })) {
        failed ||= 'error' in line;
        yield line;
      }
    }
  }
  await writeAll(stdout, options.json ? asArray(records()) : asLines(records()));
  for (const { severity, path, line, reason } of remarks) {
    if (severity === 'error' || call.verbose)
      await call.note(`${path}${line ? `:${line}` : ''}: ${severity}: ${reason}`);
  }
  return failed ? EXIT.incomplete : EXIT.done;
}

async function* asLines(records: AsyncIterable<unknown>): AsyncIterable<string> {
  for await (const record of records) yield `${toJson(record)}\n`;
}

async function* asArray(records: AsyncIterable<unknown>): AsyncIterable<string> {
  let separator = '[\n';
  for await (const record of records) {
    yield separator + toJson(record);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

export const command: CommandModule = { configure, run };
