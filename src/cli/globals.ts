import { createRequire } from 'node:module';
import type { Command } from 'commander';
import { VERSION } from '../version.js';
import { TOPIC_NAMES } from './topics.js';

// Required, not imported: it is CommonJS, and finding out what it exports takes longer than running it.
export const commander: typeof import('commander') = createRequire(import.meta.url)('commander');

const AFTER_HELP = `
Examples:
  $ bpp ingest pages/
  $ bpp query --person "Ada Marsh"
  $ bpp list money --csv > money.csv

Exit codes:
  0 done, an empty result too · 1 a negative answer that was asked for · 2 wrong use or error
  3 done, but some inputs failed · 130 interrupted

Environment:
  BPP_DB            the database, where --db names none; \`bpp help environment\` has the others
  BPP_PAGER, PAGER  what shows long output on a terminal (default: less); empty for none
  NO_COLOR          no colours

More help:
  bpp help COMMAND · bpp help ${TOPIC_NAMES.join(' | ')}`;

/** The program without its commands: what it takes before and after the name of each, and what its help says. */
export function createBareProgram(): Command {
  return new commander.Command('bpp')
    .description('Turns a folder of saved press pages into a fact base in which every fact cites its words.')
    .option('--db <path>', 'the database (default: bpp.db, or BPP_DB)')
    .option('--no-defaults', 'without the `defaults` of bpp.config.json')
    .option('--no-color', 'no colours')
    .option('--no-pager', 'long output as it is, not in a pager')
    .option('--verbose', 'say more, and show where an error came from')
    .version(VERSION, '-v, --version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command, or of a topic')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', AFTER_HELP)
    .showSuggestionAfterError();
}

/** A word of a command line as a shell takes it back. */
export function typedAgain(word: string): string {
  if (TYPED_AS_IT_IS.test(word)) return word;
  return ACTS_IN_QUOTES.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}

const TYPED_AS_IT_IS = /^[\p{L}\p{N}_./:=@%+,-]+$/u;
const ACTS_IN_QUOTES = /["$`\\!]/;
