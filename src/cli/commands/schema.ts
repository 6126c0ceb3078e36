import type { Command } from 'commander';
import type { Call, CommandModule } from '../command.js';
import { writeJson } from '../formats.js';
import { EXIT } from '../io.js';

const EXAMPLES = `
Examples:
  $ bpp schema > article.schema.json
  $ bpp schema --sql
  $ bpp schema --spark > article.spark.json
  $ bpp schema --config > bpp.config.schema.json`;

interface SchemaOptions {
  readonly sql?: boolean;
  readonly config?: boolean;
  readonly spark?: boolean;
}

function configure(command: Command): void {
  command
    .option('--sql', 'the tables of the database, with a comment for every column')
    .option('--config', 'the JSON Schema of bpp.config.json')
    .option('--spark', 'the article record as Apache Spark takes it: `StructType.fromJson`')
    .option('--json', 'the JSON Schema, as without it')
    .addHelpText('after', EXAMPLES);
}

async function run({ io }: Call, _: readonly unknown[], options: SchemaOptions): Promise<number> {
  if (options.sql) {
    const { SCHEMA } = await import('../../store/schema.js');
    await io.stdout.write(`${SCHEMA}\n`);
  } else if (options.config) {
    const { CONFIG_SCHEMA } = await import('../settings/config-schema.js');
    await writeJson(io.stdout, CONFIG_SCHEMA);
  } else if (options.spark) {
    const { SPARK_SCHEMA } = await import('../../record/spark-schema.js');
    await writeJson(io.stdout, SPARK_SCHEMA);
  } else {
    const { ARTICLE_SCHEMA } = await import('../../record/schema.js');
    await writeJson(io.stdout, ARTICLE_SCHEMA);
  }
  return EXIT.done;
}

export const command: CommandModule = { configure, run };
