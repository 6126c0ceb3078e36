import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { archiveFile, type Root } from '../read/root.js';
import { readConfig } from './settings/config-file.js';
import { CONFIG_FILE, type Surroundings } from './settings/find-config.js';
import { readSettings } from './settings/settings.js';

/** The option of every command that reads pages. */
export const LISTS_OPTION: readonly [string, string] = [
  '--lists <dir>',
  `folder of your own lists of names (default: BPP_LISTS, or \`lists\` of ${CONFIG_FILE})`,
];

/**
 * The folder of the reader's own lists: as the command line names it, else the environment or the settings of the working
 * directory, else those at the archive's root.
 */
export function listsFolder(
  named: string | undefined,
  io: Surroundings,
  root: () => Root | undefined = () => undefined,
): string | undefined {
  const settings = readSettings(io);
  const { value } = settings.path('lists', named);
  if (typeof value === 'string') return value;
  if (settings.file !== undefined) return undefined;
  const file = archiveFile(CONFIG_FILE, io.cwd, root);
  const place = isAbsolute(file) ? file : join(io.cwd, file);
  const { lists } = existsSync(place) ? readConfig(place, file) : {};
  return lists === undefined || isAbsolute(lists) ? lists : join(dirname(file), lists);
}
