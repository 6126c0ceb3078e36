import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Io } from '../io.js';

/** Settings of an archive, in the working directory or above it. */
export const CONFIG_FILE = 'bpp.config.json';

/** Of an `Io` what settings hang on. */
export type Surroundings = Pick<Io, 'cwd' | 'env'>;

/** Whether there are any: most command lines need not load what reads them. */
export function hasSettings({ cwd, env }: Surroundings): boolean {
  return Object.keys(env).some((name) => name.startsWith('BPP_')) || findConfig(cwd) !== undefined;
}

/** The file of settings that holds in a folder: the first one in it or above it; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (dirname(at) === at) return undefined;
  }
}
