import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeSnapshot } from '../../snapshot/write-snapshot.js';
import type { Call, CommandModule } from '../command.js';
import { withDatabase } from '../database.js';
import { EXIT } from '../io.js';
import { counted } from '../render/plain.js';

const EXAMPLES = `
A table is two files, in the form of sqlite-diffable: mentions.ndjson, a JSON array a row, sorted; mentions.metadata.json, its
columns. What is said stands apart from where: mentions and mentions_at, quotes and quotes_at, and so on. The same archive gives
the same bytes. The folder is made, or must hold a snapshot: tables that are no more are taken out of it, files whose names
begin with a full stop are left alone.

Examples:
  $ bpp snapshot facts/ && git add facts/ && git commit -m 'Facts of today'
  $ git diff --stat HEAD~1 -- facts/
  $ sqlite-diffable load copy.db facts/`;

function configure(command: Command): void {
  command.argument('<folder>', 'where to write it').addHelpText('after', EXAMPLES);
}

async function run(call: Call, [given]: readonly unknown[]): Promise<number> {
  const folder = String(given);
  return withDatabase(call, async (db) => {
    const { tables, rows } = writeSnapshot(db, resolve(call.io.cwd, folder), folder);
    await call.note(`${counted(rows, 'row')} in ${counted(tables, 'table')} → ${folder}`);
    return EXIT.done;
  });
}

export const command: CommandModule = { configure, run };
