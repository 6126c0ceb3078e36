import { EXIT } from './exit-code.js';

/** Where text goes. `write` resolves when more can be taken, so that a slow reader holds a fast writer back. */
export interface Output {
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in characters; undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** All that a command sees of the world, so that tests can run one in their own process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTerminal: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The streams of this process. A reader that goes away early ends it in peace, Ctrl-C with 130. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(EXIT.done);
      throw error;
    });
  }
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  return {
    stdout: outputTo(stdout),
    stderr: outputTo(stderr),
    stdin: {
      isTerminal: stdin.isTTY === true,
      async *[Symbol.asyncIterator]() {
        for await (const chunk of stdin) yield chunk;
      },
    },
    env: process.env,
    cwd: process.cwd(),
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve();
        else stream.once('drain', resolve);
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
