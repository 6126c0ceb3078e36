import { setTimeout } from 'node:timers/promises';
import { Interrupted } from '../model/message.js';
import { type IngestDatabase, type OpenOptions, openForIngest } from '../store/ingest-database.js';
import { Locked } from '../store/lock.js';

/** How a database is opened that another process may be writing to. */
export interface TurnOptions extends OpenOptions {
  /** Waits until nobody else writes to it, however long. */
  readonly wait?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Between two tries, in milliseconds. */
const PAUSE = 200;

/**
 * Opens a database for an ingest when it is this one's turn.
 *
 * @throws Locked where another process writes to it, and it is not to be waited for.
 * @throws Interrupted where the waiting was ended.
 */
export async function openInTurn(
  path: string,
  { wait = false, signal, ...options }: TurnOptions,
): Promise<IngestDatabase> {
  for (let said = false; ; ) {
    try {
      return openForIngest(path, options);
    } catch (error) {
      if (!wait || !(error instanceof Locked)) throw error;
      if (!said) options.note?.(`\`${path}\` is being written by another bpp (${error.holder}): waiting for its end`);
      said = true;
    }
    await pause(path, signal);
  }
}

async function pause(path: string, signal: AbortSignal | undefined): Promise<void> {
  try {
    await setTimeout(PAUSE, undefined, signal ? { signal } : {});
  } catch {
    throw new Interrupted(`interrupted while another bpp wrote to \`${path}\``);
  }
}
