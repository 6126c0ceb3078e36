import { main } from '../../src/cli/main.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** What a person types who sits before the terminal. */
  readonly typed?: string;
  /** Width of the terminal that both outputs are; none where it is not given. */
  readonly terminal?: number;
  /** Height of that terminal in lines: longer output goes into a pager. */
  readonly rows?: number;
  /** In milliseconds; stands still where none is given. */
  readonly clock?: () => number;
  /** Ctrl-C. */
  readonly signal?: AbortSignal;
  /** Hears of all that is written, in its order: what a terminal shows. */
  readonly onWrite?: (text: string) => void;
}

const WORD = /"([^"]*)"|'([^']*)'|(\S+)/g;

/** The arguments of a command line as a shell reads them, without its escapes. */
export function argumentsOf(line: string): string[] {
  return [...line.matchAll(WORD)].map((word) => word[1] ?? word[2] ?? word[3] ?? '');
}

/** Runs a command line in this process and collects what it writes. */
export async function runBpp(argv: readonly string[], given: Surroundings = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: async (text: string) => {
      written[name] += text;
      given.onWrite?.(text);
    },
    isTerminal: given.terminal !== undefined,
    columns: given.terminal,
    rows: given.rows,
  });
  const code = await main(argv, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: {
      isTerminal: given.stdin === undefined,
      async *[Symbol.asyncIterator]() {
        const input = given.stdin ?? given.typed;
        if (input) yield Buffer.from(input);
      },
    },
    env: given.env ?? {},
    cwd: given.cwd ?? process.cwd(),
    clock: given.clock ?? (() => 0),
    interruption: () => given.signal ?? new AbortController().signal,
  });
  return { code, ...written };
}
