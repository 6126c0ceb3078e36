import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { UsageError } from '../model/message.js';
import { archiveFile, type Root } from '../read/root.js';
import type { Io } from './io.js';

/** Settings of a working directory, or of the archive that it lies in; what a command line says wins over them. */
export const CONFIG_FILE = 'bpp.config.json';

/** The option of every command that reads pages. */
export const LISTS_OPTION: readonly [string, string] = [
  '--lists <dir>',
  `folder of your own lists of names (default: \`lists\` of ${CONFIG_FILE})`,
];

/** The folder of the reader's own lists: as the command line names it, else as the settings do. */
export function listsFolder(
  named: string | undefined,
  { cwd }: Pick<Io, 'cwd'>,
  root: () => Root | undefined = () => undefined,
): string | undefined {
  if (named !== undefined) return named;
  const file = archiveFile(CONFIG_FILE, cwd, root);
  const { lists } = readConfig(isAbsolute(file) ? file : join(cwd, file));
  return lists === undefined || isAbsolute(lists) || file === CONFIG_FILE ? lists : join(dirname(file), lists);
}

function readConfig(path: string): { readonly lists?: string } {
  if (!existsSync(path)) return {};
  let config: unknown;
  try {
    config = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`\`${CONFIG_FILE}\` is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (config === null || typeof config !== 'object' || Array.isArray(config)) {
    throw new UsageError(`\`${CONFIG_FILE}\` holds no object: write {"lists": "FOLDER"}`);
  }
  const { lists, ...unknown } = config as { readonly lists?: unknown };
  const [key] = Object.keys(unknown);
  if (key !== undefined) throw new UsageError(`\`${CONFIG_FILE}\` has no setting \`${key}\`: it may have \`lists\``);
  if (lists === undefined) return {};
  if (typeof lists !== 'string') throw new UsageError(`\`lists\` of \`${CONFIG_FILE}\` is the path of a folder`);
  return { lists };
}
