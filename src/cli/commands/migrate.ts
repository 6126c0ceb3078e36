import type { Command } from 'commander';
import { CURATION_FILE } from '../../curate/curation-file.js';
import { openDatabase, SCHEMA_VERSION } from '../../store/database.js';
import { bringUp } from '../bring-up.js';
import type { Call, CommandModule } from '../command.js';
import { EXIT } from '../io.js';
import { LISTS_OPTION } from '../own-lists.js';
import { WAIT_OPTION } from '../wait-option.js';

const EXAMPLES = `
Brings a database that an older bpp made up to the schema of this one. The texts of its sources are in it: they are read
again by the rules of today, no file is needed, and the decisions in curation.jsonl are applied. The old database is kept
beside the new one (bpp.db.schema-7.bak) and stays in its place until the new one is whole. So do ingest and curate, of
themselves; commands that only read never change a database, and say that it is to be brought up.

Examples:
  $ bpp migrate
  $ bpp migrate --db archive.db --curation decisions.jsonl`;

interface MigrateOptions {
  readonly curation?: string;
  readonly lists?: string;
  readonly wait?: boolean;
}

function configure(command: Command): void {
  command
    .option('--curation <file>', 'the decisions of people to apply', CURATION_FILE)
    .option(...LISTS_OPTION)
    .option(...WAIT_OPTION)
    .addHelpText('after', EXAMPLES);
}

async function run(call: Call, _: readonly unknown[], options: MigrateOptions): Promise<number> {
  const code = await bringUp(call, { ...options, signal: call.io.interruption() });
  if (code !== undefined) return code;
  openDatabase(call.db).close();
  await call.note(`\`${call.db}\` has schema ${SCHEMA_VERSION}, that of this bpp: there is nothing to do`);
  return EXIT.done;
}

export const command: CommandModule = { configure, run };
