import type { Command } from 'commander';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';

const EXAMPLES = `
Examples:
  $ bpp schema > article.schema.json
  $ bpp schema --sql`;

interface SchemaOptions {
  readonly sql?: boolean;
}

function configure(command: Command): void {
  command
    .option('--sql', 'the tables of the database, with a comment for every column')
    .option('--json', 'the JSON Schema, as without it')
    .addHelpText('after', EXAMPLES);
}

async function run({ io }: Call, _: readonly unknown[], options: SchemaOptions): Promise<number> {
  if (options.sql) {
    const { SCHEMA } = await import('../../store/schema.js');
    await io.stdout.write(`${SCHEMA}\n`);
  } else {
    const { ARTICLE_SCHEMA } = await import('../../record/schema.js');
    await writeJson(io.stdout, ARTICLE_SCHEMA);
  }
  return EXIT.done;
}

export const command: CommandModule = { configure, run };
