import type { Command } from 'commander';
import { byNumber, byPage } from '../../app/line-pages.js';
import { furnitureOfPrints, printsOfFiles, printsOfLines } from '../../app/survey.js';
import { type Message, UsageError } from '../../model/message.js';
import type { Mapping } from '../../read/containers/records/mapping.js';
import { namedRoot } from '../../read/root.js';
import type { Call, CommandModule } from '../command.js';
import { writeAll } from '../formats.js';
import { EXIT } from '../io.js';
import { addPageInputs, assertGoesOn, inputsOf, KEEP_GOING, linesTogether, within } from '../line-inputs.js';
import { toJson } from '../render/json.js';
import { type SelectionOptions, selectionOf, TIME_OPTION } from '../selection-options.js';

const EXAMPLES = `
For archives that are read in parts. A line a page: {"site", "id", "hashes", "words"}, the hash of each block and how many words of
prose it has, 0 for a label. --reduce makes of the sorted lines of all parts {"site", "several", "most"}, a line a site: the
hashes of blocks that stand on some of its pages, and on more than half. With that file \`bpp extract --furniture\` takes out
of a page what \`bpp ingest\` of the whole archive takes out.

Examples:
  $ bpp survey --from ndjson < part-0007.ndjson > prints-0007.ndjson
  $ LC_ALL=C sort -u prints-*.ndjson | bpp survey --reduce > furniture.ndjson
  $ bpp survey pages/ | LC_ALL=C sort -u | bpp survey --reduce | jq -c '[.site, (.most | length)]'`;

interface SurveyOptions extends SelectionOptions {
  readonly from?: 'ndjson';
  readonly map?: Mapping;
  readonly reduce?: boolean;
  readonly keepGoing?: boolean;
  readonly root?: string;
}

function configure(command: Command): void {
  addPageInputs(command)
    .option('--reduce', 'the input is what survey wrote, sorted: what the pages of each site have in common')
    .option(...KEEP_GOING)
    .option('--root <dir>', 'the folder that paths start at (default: the working directory)')
    .option(...TIME_OPTION)
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, [files]: readonly unknown[], options: SurveyOptions): Promise<number> {
  const { io } = call;
  const paths = inputsOf(files, io, 'bpp survey -');
  const { map, timeLimit } = options;
  const isByLine = options.from === 'ndjson';
  if (options.reduce && isByLine) throw new UsageError('--reduce takes what survey wrote: leave out --from ndjson');
  if (map && (isByLine || options.reduce))
    throw new UsageError('--map is for tables and JSON that bpp finds by itself: leave it out');
  assertGoesOn(options);
  const remarks: string[] = [];
  let failed = false;
  const fail = (reason: string): void => {
    remarks.push(reason);
    failed = true;
  };
  const lines = (): AsyncIterable<object> => {
    if (options.reduce) return furnitureOfPrints(linesTogether(paths, io), fail);
    if (isByLine) {
      const blame = options.keepGoing ? byPage : byNumber;
      return printsOfLines<object>(linesTogether(paths, io), { blame, work: within(timeLimit) });
    }
    const root = options.root === undefined ? undefined : namedRoot(options.root, io.cwd);
    const report = ({ severity, path, line, reason }: Message): void => {
      const told = `${path}${line ? `:${line}` : ''}: ${severity}: ${reason}`;
      if (severity === 'error') fail(told);
      else if (call.verbose) remarks.push(told);
    };
    const context = { cwd: io.cwd, root, stdin: io.stdin, mapping: map, timeLimit, report };
    return printsOfFiles(paths, { ...context, ...selectionOf(options) });
  };
  async function* written(): AsyncIterable<string> {
    for await (const line of lines()) {
      failed ||= 'error' in line && options.keepGoing !== true;
      yield `${toJson(line)}\n`;
    }
  }
  await writeAll(io.stdout, written());
  for (const remark of remarks) await call.note(remark);
  return failed ? EXIT.incomplete : EXIT.done;
}

export const command: CommandModule = { configure, run };
