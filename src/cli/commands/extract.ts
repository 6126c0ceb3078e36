import type { Command } from 'commander';
import { gazetteerWith, recordsOfFiles } from '../../app/article-records.js';
import { readFurniture } from '../../app/furniture-file.js';
import { byNumber, byPage, type LineError, type PageError } from '../../app/line-pages.js';
import { writtenOfLines } from '../../app/line-records.js';
import { type Message, UsageError } from '../../model/message.js';
import type { Mapping } from '../../read/containers/records/mapping.js';
import type { Call, CommandModule } from '../command.js';
import { writeAll } from '../formats.js';
import { EXIT } from '../io.js';
import { addPageInputs, assertGoesOn, inputsOf, KEEP_GOING, linesTogether, within } from '../line-inputs.js';
import { LISTS_OPTION, listsFolder } from '../own-lists.js';
import { toJson } from '../render/json.js';
import { type SelectionOptions, selectionOf, TIME_OPTION } from '../selection-options.js';

const EXAMPLES = `
Writes one article record a line (\`bpp schema\` describes it). With --from ndjson each line of input is a page,
{"id", "text" or "html", "url"?, "published"?}; a line that cannot be read gives {"error": …} and the next one is read.

Examples:
  $ bpp extract page.html | jq .headline
  $ curl -s https://example.com/news | bpp extract -
  $ bpp extract --from ndjson --passage < passages.ndjson
  $ bpp extract --from ndjson --keep-going --furniture furniture.ndjson < part-0007.ndjson`;

interface ExtractOptions extends SelectionOptions {
  readonly from?: 'ndjson';
  readonly map?: Mapping;
  readonly passage?: boolean;
  readonly furniture?: string;
  readonly keepGoing?: boolean;
  readonly lists?: string;
  readonly root?: string;
  readonly json?: boolean;
}

function configure(command: Command): void {
  addPageInputs(command)
    .option('--passage', 'each input is the text of one article: nothing is taken out or split')
    .option(
      '--furniture <file>',
      'what pages of each site have in common, by `bpp survey --reduce`: cleans as an ingest of them all',
    )
    .option(...KEEP_GOING)
    .option('--root <dir>', 'the folder that paths start at (default: the working directory)')
    .option(...LISTS_OPTION)
    .option(...TIME_OPTION)
    .option('--json', 'one array instead of one record a line')
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [files]: readonly unknown[], options: ExtractOptions): Promise<number> {
  const { io } = call;
  const paths = inputsOf(files, io, 'bpp extract -');
  const { map, passage = false, timeLimit, furniture: found } = options;
  if (options.from && map) {
    throw new UsageError('--map is for tables and JSON that bpp finds by itself: leave out --from ndjson');
  }
  assertGoesOn(options);
  if (found !== undefined && passage) throw new UsageError('--furniture is for pages: leave it out, or --passage');
  let failed = false;
  const remarks: Message[] = [];
  const settings = {
    ...{ cwd: io.cwd, root: options.root, mapping: map, passage, timeLimit },
    furniture: found === undefined ? undefined : await readFurniture(found, io.cwd),
    lists: listsFolder(options.lists, io),
    report: (message: Message): void => {
      remarks.push(message);
      failed ||= message.severity === 'error';
    },
  };
  const gazetteer = gazetteerWith(settings);
  async function* records(): AsyncIterable<string> {
    if (options.from !== 'ndjson') {
      const selected = { ...settings, ...selectionOf(options), stdin: io.stdin };
      for await (const record of recordsOfFiles(paths, selected)) yield toJson(record);
      return;
    }
    const reading = { passage, gazetteer, furniture: settings.furniture, work: within(timeLimit) };
    const blame = options.keepGoing ? byPage : byNumber;
    const lines = linesTogether(paths, io);
    for await (const given of writtenOfLines<string, LineError | PageError>(lines, { ...reading, blame }, toJson)) {
      failed ||= typeof given !== 'string' && options.keepGoing !== true;
      yield typeof given === 'string' ? given : toJson(given);
    }
  }
  await writeAll(io.stdout, options.json ? asArray(records()) : asLines(records()));
  for (const { severity, path, line, reason } of remarks) {
    if (severity === 'error' || call.verbose)
      await call.note(`${path}${line ? `:${line}` : ''}: ${severity}: ${reason}`);
  }
  return failed ? EXIT.incomplete : EXIT.done;
}

async function* asLines(records: AsyncIterable<string>): AsyncIterable<string> {
  for await (const record of records) yield `${record}\n`;
}

async function* asArray(records: AsyncIterable<string>): AsyncIterable<string> {
  let separator = '[\n';
  for await (const record of records) {
    yield separator + record;
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

export const command: CommandModule = { configure, run };
