import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../model/message.js';

/** A query as a reader typed it. */
export interface Question {
  readonly path: string;
  readonly sql: string;
  /** By name, without the sign before it. */
  readonly parameters: Readonly<Record<string, string | number | null>>;
  /** How many rows at most. */
  readonly limit: number;
}

export type ToChild = Question | 'more';
/** Columns first, then rows whenever they are asked for; or what is wrong. */
export type FromChild =
  | { readonly columns: readonly string[] }
  | { readonly rows: readonly unknown[][]; readonly isLast: boolean; readonly isCut: boolean }
  | { readonly message: string; readonly isExpected: boolean };

/** The answer to a query. */
export interface Answered {
  readonly columns: readonly string[];
  /** Rows in batches, each computed when it is asked for; gives back whether there are more than were wanted. */
  readonly batches: AsyncGenerator<readonly unknown[][], boolean, void>;
  /** Ends the query, wherever it is. */
  close(): void;
}

/** The process of a query, built; where the sources run by themselves it is the one of the last build. */
function childScript(): string {
  const beside = fileURLToPath(new URL('./sql-child.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../../dist/app/sql/sql-child.js', import.meta.url));
}

/**
 * Asks a database in SQL, in a process that can be ended: SQLite gives nobody a say while it computes a row. Time that the caller
 * takes for a batch does not count.
 *
 * @param seconds 0 for as long as it takes.
 * @throws UsageError about the query, and where it takes longer than that.
 */
export async function runSql(question: Question, seconds: number): Promise<Answered> {
  const child = fork(childScript(), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const close = (): void => {
    process.off('exit', close);
    child.kill('SIGKILL');
  };
  process.on('exit', close);
  const clock = { left: seconds === 0 ? Number.POSITIVE_INFINITY : seconds * 1000 };
  const ask = async (asked: ToChild): Promise<Exclude<FromChild, { readonly message: string }>> => {
    const answer = await replyOf(child, asked, { clock, seconds });
    if (!('message' in answer)) return answer;
    close();
    throw answer.isExpected ? new UsageError(answer.message) : new Error(answer.message);
  };
  const first = await ask(question).catch((error: unknown) => {
    close();
    throw error;
  });
  if (!('columns' in first)) throw new Error('columns come before rows');
  async function* batches(): AsyncGenerator<readonly unknown[][], boolean, void> {
    try {
      while (true) {
        const next = await ask('more');
        if (!('rows' in next)) throw new Error('rows come after columns');
        if (next.rows.length > 0) yield next.rows;
        if (next.isLast) return next.isCut;
      }
    } finally {
      close();
    }
  }
  return { columns: first.columns, batches: batches(), close };
}

/** Waits for one message, the end of the child or the end of its time. */
function replyOf(
  child: ChildProcess,
  asked: ToChild,
  { clock, seconds }: { readonly clock: { left: number }; readonly seconds: number },
): Promise<FromChild> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const settle = (): void => {
      clock.left -= performance.now() - from;
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
    };
    const onMessage = (message: FromChild): void => {
      settle();
      resolve(message);
    };
    const onExit = (): void => {
      settle();
      reject(new UsageError('the query was ended by the system, which may lack memory for it: ask for less'));
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    const onTimeout = (): void => {
      settle();
      child.kill('SIGKILL');
      const complaint = `the query takes longer than ${seconds} s and was ended`;
      reject(new UsageError(`${complaint}: ask for less, or give it longer with --time-limit (0: no limit)`));
    };
    const timer = Number.isFinite(clock.left) ? setTimeout(onTimeout, Math.max(0, clock.left)) : undefined;
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    child.send(asked);
  });
}
