import { isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import type { Call, CommandEntry } from './command.js';
import { calledCommand, commands } from './commands/index.js';
import { commander, createBareProgram, typedAgain } from './globals.js';
import { EXIT, type Io, type Output } from './io.js';
import type { Paged } from './pager.js';
import { hasSettings } from './settings/find-config.js';

/** Global options: known before and after the command's name. */
interface GlobalOptions {
  readonly db?: string;
  readonly defaults: boolean;
  readonly color: boolean;
  readonly pager: boolean;
  readonly verbose?: boolean;
}

interface State {
  /** Of the command that was run. */
  code: number;
  /** What was typed, as it would be typed again behind a command: the name that it begins with is one word. */
  readonly words: string;
  /** What commander says of a command line that it cannot take. */
  complaint: string;
  /** Help that commander shows, before it ends. */
  help: string;
  /** The database that the command was given; undefined before it is run. */
  db?: string;
}

/** Runs a command line; resolves with the exit code. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const state: State = {
    code: EXIT.done,
    complaint: '',
    help: '',
    words: retyped(argv),
  };
  try {
    if (await helped(argv, io)) return EXIT.done;
    const program = await createProgram(argv, io, state);
    if (argv.length === 0) {
      await writeHelp(program.helpInformation(), io.stdout);
      return EXIT.done;
    }
    await program.parseAsync(argv, { from: 'user' });
    return state.code;
  } catch (error) {
    return explainError(error, io, { ...state, verbose: argv.includes('--verbose') });
  }
}

/**
 * Shows a topic of help where one is asked for.
 *
 * @throws UsageError where help is asked for what is no topic and no command.
 */
async function helped(argv: readonly string[], io: Io): Promise<boolean> {
  const [first, asked] = wordsOf(argv);
  if (first !== 'help' || asked === undefined || commands.some(({ name }) => name === asked)) return false;
  const { topicCalled } = await import('./help-topics.js');
  await writeHelp(`${await topicCalled(asked).text()}\n`, io.stdout);
  return true;
}

async function createProgram(argv: readonly string[], io: Io, state: State): Promise<Command> {
  const program = createBareProgram();
  connect(program, io, state);
  const called = calledCommand(argv);
  for (const entry of called ? [called] : commands) {
    const command = program.command(entry.name).description(entry.summary);
    command.helpOption('-h, --help', 'show this help').configureHelp({ showGlobalOptions: true });
    connect(command, io, state);
    if (entry === called) await attach(entry, command, { io, state });
  }
  return program;
}

function connect(command: Command, io: Io, state: State): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => {
      state.help += text;
    },
    writeErr: (text) => {
      state.complaint += text;
    },
    outputError: (text, write) =>
      write(`bpp: ${text.replace('error: ', '')}${queryHint(text, state)}${withoutHint(text)}${helpHint(command)}`),
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
}

/** What is no option, and not the value of one that comes before commands. */
function wordsOf(argv: readonly string[]): readonly string[] {
  return argv.filter((word, n) => !word.startsWith('-') && argv[n - 1] !== '--db');
}

/** A command line as it would be typed again; the words before its first option are one name. */
function retyped(argv: readonly string[]): string {
  const option = argv.findIndex((word) => word.startsWith('-'));
  const name = (option < 0 ? argv : argv.slice(0, option)).join(' ');
  return [name, ...(option < 0 ? [] : argv.slice(option))]
    .filter((word) => word !== '')
    .map(typedAgain)
    .join(' ');
}

const UNKNOWN_COMMAND = /^error: unknown command '/;
const SUGGESTS = /did you mean/i;

/** What somebody may have meant who names a person where a command stands. */
function queryHint(complaint: string, { words }: State): string {
  if (!UNKNOWN_COMMAND.test(complaint) || SUGGESTS.test(complaint) || words === '') return '';
  return `Did you mean \`bpp query ${words}\`?\n`;
}

const UNKNOWN_WORD = /^error: unknown option '-(\p{L}[\p{L}\p{N}-]{2,})'/u;

/** What somebody may have meant who leaves a word out, as a search engine takes it. */
function withoutHint(complaint: string): string {
  const [, word] = UNKNOWN_WORD.exec(complaint) ?? [];
  return word === undefined || SUGGESTS.test(complaint)
    ? ''
    : `Without a word: in quotes with the others, as "words -${word}".\n`;
}

function helpHint(command: Command): string {
  const path = command.parent ? `${command.parent.name()} ${command.name()}` : command.name();
  return `See \`${path} --help\`.\n`;
}

async function attach(
  entry: CommandEntry,
  command: Command,
  { io, state }: { readonly io: Io; readonly state: State },
): Promise<void> {
  const { command: module } = await entry.load();
  module.configure(command);
  command.action(async () => {
    const globals = command.optsWithGlobals<GlobalOptions>();
    const { createPaint } = await import('./render/paint.js');
    const paged = globals.pager ? await pagedFor(io) : undefined;
    const note = (text: string): Promise<void> => writeEscaped(io.stderr, `${text}\n`);
    const db = entry.bare ? globals.db : await settled(command, globals, io);
    const call: Call = {
      io: paged?.io ?? io,
      paint: await createPaint(io.stdout, { env: io.env, wanted: globals.color }),
      db: databasePath(db, io),
      flagged: globals.db,
      commands,
      isDefault: (option) => command.getOptionValueSource(option) === 'config',
      verbose: globals.verbose === true,
      note: paged ? (text) => paged.note(() => note(text)) : note,
    };
    state.db = call.db;
    try {
      state.code = await module.run(call, command.processedArgs, command.opts());
    } finally {
      await paged?.close();
    }
  });
}

/** A pager before the terminal, where there is both. */
async function pagedFor(io: Io): Promise<Paged | undefined> {
  if (!io.stdout.isTerminal || io.stdout.rows === undefined) return undefined;
  const { pagedIo, pagerOf } = await import('./pager.js');
  const pager = pagerOf(io.env);
  return pager === undefined ? undefined : pagedIo(io, pager);
}

/** Gives a command what the environment and bpp.config.json say beside its command line; the database that is meant. */
async function settled(command: Command, globals: GlobalOptions, io: Io): Promise<string | undefined> {
  if (!hasSettings(io)) return globals.db;
  const [{ applySettings }, { readSettings }] = await Promise.all([
    import('./settings/apply.js'),
    import('./settings/settings.js'),
  ]);
  const settings = readSettings(io);
  applySettings(command, settings, { withDefaults: globals.defaults });
  const { value } = settings.path('database', globals.db);
  return typeof value === 'string' ? value : undefined;
}

function databasePath(named: string | undefined, io: Io): string {
  const path = named === undefined || named === '' ? 'bpp.db' : named;
  return isAbsolute(path) || io.cwd === process.cwd() ? path : join(io.cwd, path);
}

async function writeEscaped(output: Output, text: string): Promise<void> {
  const { escapeText } = await import('../text/steering.js');
  const escaped = escapeText(text, { keepLines: true });
  if (output.columns === undefined) await output.write(escaped);
  else await output.write((await import('./render/paragraphs.js')).wrappedLines(escaped, output.columns));
}

/** A help is written for wide terminals. */
async function writeHelp(text: string, output: Output): Promise<void> {
  if (output.columns === undefined) await output.write(text);
  else await output.write((await import('./render/paragraphs.js')).wrappedHelp(text, output.columns));
}

async function explainError(
  thrown: unknown,
  io: Io,
  { complaint, help, verbose, db }: Pick<State, 'complaint' | 'help' | 'db'> & { readonly verbose: boolean },
): Promise<number> {
  const error = await withCause(thrown, db);
  if (error instanceof commander.CommanderError) {
    if (help !== '') await writeHelp(help, io.stdout);
    if (complaint !== '') await writeEscaped(io.stderr, complaint);
    return error.exitCode === 0 ? EXIT.done : EXIT.failed;
  }
  const { Interrupted, UsageError } = await import('../model/message.js');
  if (error instanceof Interrupted) {
    await writeEscaped(io.stderr, `\nbpp: ${error.message}\n`);
    return EXIT.interrupted;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = verbose && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const isExpected = error instanceof UsageError || verbose;
  const hint = isExpected ? '' : '\nThis is a fault of bpp: run the command again with --verbose.';
  await writeEscaped(io.stderr, `bpp: ${message}${hint}${stack}\n`);
  return EXIT.failed;
}

/** What an error comes to that nobody foresaw: a damaged database makes any command stumble, wherever it is read. */
async function withCause(error: unknown, db: string | undefined): Promise<unknown> {
  if (db === undefined || error instanceof commander.CommanderError) return error;
  const { Interrupted, UsageError } = await import('../model/message.js');
  if (error instanceof Interrupted || error instanceof UsageError) return error;
  const { dueToDatabase } = await import('../store/check/sound.js');
  return dueToDatabase(error, db);
}
