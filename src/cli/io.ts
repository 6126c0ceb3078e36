/** How a command ended, as the shell sees it. */
export const EXIT = {
  /** Done; an empty result too. */
  done: 0,
  /** A negative answer that was asked for: `check` found something, `--exit-code` found nothing. */
  negative: 1,
  /** Wrong use, or an error that nothing could be done about; nothing written. */
  failed: 2,
  /** Done, but some inputs failed, each named. */
  incomplete: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** Where text goes. `write` resolves when more can be taken, so that a slow reader holds a fast writer back. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in characters; undefined where it is no terminal. */
  readonly columns: number | undefined;
  /** Height in lines; undefined where it is no terminal. */
  readonly rows?: number | undefined;
  /** Whether its reader has gone: what is written is seen by nobody. */
  readonly isLeft?: () => boolean;
}

/** All that a command sees of the world, so that tests can run one in their own process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTerminal: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** In milliseconds, from anywhere. */
  clock(): number;
  /**
   * From now on the first Ctrl-C, or what else asks the process to end, aborts this signal and ends nothing. A second
   * one ends the process.
   */
  interruption(): AbortSignal;
}

/**
 * The streams of this process, each opened when it is first used. A reader that goes away early ends the process in
 * peace, Ctrl-C with 130.
 */
export function processIo(): Io {
  process.once('SIGINT', exitInterrupted);
  return {
    get stdout() {
      return outputTo(process.stdout);
    },
    get stderr() {
      return outputTo(process.stderr);
    },
    get stdin() {
      return { isTerminal: process.stdin.isTTY === true, [Symbol.asyncIterator]: readStdin };
    },
    env: process.env,
    cwd: process.cwd(),
    clock: () => performance.now(),
    interruption,
  };
}

function exitInterrupted(): never {
  process.exit(EXIT.interrupted);
}

/** Until the function that is given back is called, Ctrl-C is for another program on the same terminal. */
export function ignoreInterrupts(): () => void {
  const ignore = (): void => {};
  const others = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  return () => {
    process.off('SIGINT', ignore);
    for (const other of others) process.on('SIGINT', other);
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  const end = (): void => {
    if (controller.signal.aborted) exitInterrupted();
    controller.abort();
  };
  process.off('SIGINT', exitInterrupted);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  return controller.signal;
}

let isReading = false;

async function* readStdin(): AsyncIterator<Uint8Array> {
  isReading = true;
  for await (const chunk of process.stdin) yield chunk;
}

/** At the end of a command: a read that is still under way would keep the process until somebody writes. */
export function leaveStdin(): void {
  if (isReading && 'unref' in process.stdin) process.stdin.unref();
}

/** Of a terminal that does not know its size, and says 0: that of most. */
const USUAL = { columns: 80, rows: 24 };

function outputTo(stream: NodeJS.WriteStream): Output {
  if (!stream.listeners('error').includes(endInPeace)) stream.on('error', endInPeace);
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns || USUAL.columns : undefined,
    rows: stream.isTTY ? stream.rows || USUAL.rows : undefined,
  };
}

function endInPeace(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  process.stderr.write(
    `bpp: the output cannot be written (${error.code ?? error.message}): see whether the disk is full\n`,
  );
  process.exit(EXIT.failed);
}
