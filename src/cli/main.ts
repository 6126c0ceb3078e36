import module from 'node:module';
import { VERSION } from '../version.js';
import { calledCommand } from './commands/index.js';
import { EXIT, type Io, leaveStdin, processIo } from './io.js';

/** `-V` is what it was called once. */
const VERSION_WORDS: readonly string[] = ['--version', '-v', '-V', 'version'];

/** Keeps compiled code between runs: Node 22 and later can, and Node 20 does not know the function. */
function cacheCompiledCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}

/**
 * Runs one command and resolves with its exit code; never throws. `argv` is what follows the program's name.
 * Everything but `--version` is loaded when it is needed: a command costs what it uses.
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  if (argv.length === 1 && VERSION_WORDS.includes(argv[0] ?? '')) {
    await io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  cacheCompiledCode();
  // Both are read from the disk at the same time; an error comes back when the program asks for the module again.
  calledCommand(argv)
    ?.load()
    .catch(() => {});
  const { runProgram } = await import('./program.js');
  const code = await runProgram(argv, io);
  leaveStdin();
  return code;
}
