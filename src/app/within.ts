import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

const CALL = Symbol.for('bpp.within');
const script = new Script('globalThis[Symbol.for("bpp.within")]()');

/** A task that was ended before it was done. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly why: 'late' | 'interrupted';
  constructor(why: 'late' | 'interrupted') {
    super(why === 'late' ? 'the task took too long' : 'the task was interrupted');
    this.why = why;
  }
}

/**
 * Runs a synchronous task for at most so many milliseconds, whatever it does, and hears Ctrl-C meanwhile.
 *
 * @throws Ended where time or a reader ended it.
 */
export function within<T>(milliseconds: number, task: () => T): T {
  let result: { readonly value: T } | undefined;
  const globals = globalThis as { [CALL]?: () => void };
  globals[CALL] = () => {
    result = { value: task() };
  };
  try {
    script.runInThisContext({ timeout: milliseconds, breakOnSigint: isMainThread });
  } catch (error) {
    throw endedBy(error) ?? error;
  } finally {
    delete globals[CALL];
  }
  if (result === undefined) throw new Ended('late');
  return result.value;
}

function endedBy(error: unknown): Ended | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new Ended('late');
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? new Ended('interrupted') : undefined;
}
