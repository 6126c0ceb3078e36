import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { widthOf } from '../text/width.js';
import { type Io, ignoreInterrupts, type Output } from './io.js';

/** What a terminal shows, in a pager where it is longer than the screen. */
export interface Paged {
  /** The same world, but for its stdout. */
  readonly io: Io;
  /** Says something on stderr: behind what was written so far, and behind the pager. */
  note(write: () => Promise<void>): Promise<void>;
  /** Resolves when everything is shown and the reader has left the pager. */
  close(): Promise<void>;
}

/** Colours as they are, no pager for what fits after all, and what was shown stays. */
const LESS = 'FRX';

/**
 * The pager that somebody wants: BPP_PAGER, else PAGER, else less. None where that is empty or `cat`, and where the
 * terminal cannot move its cursor.
 */
export function pagerOf(env: Io['env']): string | undefined {
  if (env['TERM'] === undefined || env['TERM'] === 'dumb') return undefined;
  const named = (env['BPP_PAGER'] ?? env['PAGER'])?.trim();
  if (named === '' || named === 'cat') return undefined;
  return isThere(named ?? 'less', env) ? (named ?? 'less') : undefined;
}

const PLAIN_PROGRAM = /^[\w./+-]+/;

/** What is no plain name of a program is left to the shell. */
function isThere(command: string, env: Io['env']): boolean {
  const [program] = PLAIN_PROGRAM.exec(command) ?? [];
  if (program === undefined || command.charAt(program.length).trim() !== '') return true;
  if (program.includes('/')) return existsSync(program);
  return (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/** Puts a pager before the terminal: what is written is held until it is longer than the screen, or all there is. */
export function pagedIo(io: Io, pager: string): Paged {
  const { stdout, env } = io;
  let held = '';
  let child: Child | undefined;
  const notes: (() => Promise<void>)[] = [];
  const release = async (): Promise<void> => {
    const text = held;
    held = '';
    if (text !== '') await stdout.write(text);
  };
  const output: Output = {
    isTerminal: true,
    columns: stdout.columns,
    rows: stdout.rows,
    isLeft: () => child?.isLeft() === true,
    async write(text) {
      held += text;
      if (child === undefined && !isLonger(held, stdout)) return;
      child ??= await openPager(pager, env);
      const all = held;
      held = '';
      await child.write(all);
    },
  };
  return {
    io: Object.create(io, { stdout: { value: output, enumerable: true } }),
    async note(write) {
      if (child !== undefined) notes.push(write);
      else await release().then(write);
    },
    async close() {
      await (child === undefined ? release() : child.close());
      for (const write of notes) await write();
    },
  };
}

/** Whether a text takes more lines than the screen has, which needs one for the prompt. */
function isLonger(text: string, { rows = 0, columns = 0 }: Output): boolean {
  let lines = 1;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    lines += line.length <= columns ? 1 : Math.ceil(widthOf(line) / columns);
    if (lines > rows) return true;
    at += line.length + 1;
  }
  return false;
}

interface Child {
  write(text: string): Promise<void>;
  isLeft(): boolean;
  close(): Promise<void>;
}

async function openPager(pager: string, env: Io['env']): Promise<Child> {
  const { spawn } = await import('node:child_process');
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...env, LESS: env['LESS'] ?? LESS, LV: env['LV'] ?? '-c' },
  });
  // A Ctrl-C is for the pager: it would be left without us.
  const restore = ignoreInterrupts();
  let isLeft = false;
  const left = new Promise<void>((resolve) => {
    const leave = (): void => {
      isLeft = true;
      resolve();
    };
    child.once('close', leave);
    child.once('error', leave);
    // Whoever leaves early has seen enough.
    child.stdin.on('error', leave);
  });
  return {
    isLeft: () => isLeft,
    write: (text) => (isLeft ? Promise.resolve() : Promise.race([left, writeTo(child.stdin, text)])),
    async close() {
      child.stdin.end();
      await ended(child);
      restore();
    },
  };
}

function writeTo(stdin: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stdin.write(text)) resolve();
    else stdin.once('drain', resolve);
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
}
