import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { UsageError } from '../model/message.js';
import type { FactBase } from './questions.js';

/** The database where none is named. */
export const DATABASE = 'bpp.db';

type Asking = typeof import('./ask.js');
type Asker = ReturnType<Asking['openAsker']>;

/** A fact base whose database is opened, and SQLite loaded, with the first question. */
export function openFactBase(path: string, cwd: string | undefined): FactBase {
  const file = isAbsolute(path) || cwd === undefined ? path : join(cwd, path);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) {
    throw new UsageError(`there is no database \`${path}\`: make it with ingest(), or name another`);
  }
  let opening: Promise<Asker> | undefined;
  let opened: Asker | undefined;
  let isClosed = false;
  const asker = async (): Promise<Asker> => {
    assertOpen();
    opening ??= import('./ask.js').then(({ openAsker }) => openAsker(file));
    opened = await opening.catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    // It may have been closed meanwhile.
    if (isClosed) opened.close();
    assertOpen();
    return opened;
  };
  const assertOpen = (): void => {
    if (isClosed) throw new UsageError(`\`${path}\` has been closed: open it again`);
  };
  const close = (): void => {
    isClosed = true;
    opened?.close();
    opened = undefined;
  };
  return {
    path,
    query: async (question) => (await asker()).query(typeof question === 'string' ? { name: question } : question),
    list: async (kind, question = {}) => (await asker()).list(kind, question),
    timeline: async (question = {}) => (await asker()).timeline(question),
    money: async (question = {}) => (await asker()).money(question),
    together: async (question = {}) => (await asker()).together(question),
    conflicts: async (question = {}) => (await asker()).conflicts(question),
    article: async (id) => (await asker()).article(id),
    async *articles() {
      for (const id of (await asker()).articleIds()) {
        const record = (await asker()).article(id);
        if (record !== undefined) yield record;
      }
    },
    close,
    [Symbol.dispose]: close,
  };
}
