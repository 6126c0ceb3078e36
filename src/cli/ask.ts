import { splitLines } from '../read/split-lines.js';
import type { Io } from './io.js';

const YES = /^y(?:es)?$/i;

/** Whether somebody sits before both ends. */
export function canAsk({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): boolean {
  return stdin.isTerminal && stderr.isTerminal;
}

/** Asks a person for consent; no answer is no. */
export async function agreed({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>, question: string): Promise<boolean> {
  await stderr.write(`${question} [y/N] `);
  for await (const line of splitLines(stdin)) return YES.test(line.trim());
  return false;
}
