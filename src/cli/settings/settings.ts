import { dirname, isAbsolute, join, relative } from 'node:path';
import { CURATION_FILE } from '../../curate/curation-file.js';
import { type Config, readConfig } from './config-file.js';
import { CONFIG_FILE, findConfig, type Surroundings } from './find-config.js';

/** Where a setting comes from: what stands first wins. */
export type Origin = 'flag' | 'environment' | 'file' | 'default';

/** A setting as it holds. */
export interface Setting {
  readonly name: string;
  /** A path is relative to the working directory; null where there is none. */
  readonly value: string | number | boolean | null;
  readonly from: Origin;
  /** The flag, the variable or the file. */
  readonly where: string | null;
}

export type PathSetting = 'database' | 'root' | 'curation' | 'lists';

interface PathNames {
  readonly flag: string;
  readonly variable: string;
  readonly usual: string | null;
}

/** Settings that are paths: how a flag, a variable and the file name each, and what holds without any. */
const PATHS: Readonly<Record<PathSetting, PathNames>> = {
  database: { flag: 'db', variable: 'BPP_DB', usual: 'bpp.db' },
  root: { flag: 'root', variable: 'BPP_ROOT', usual: null },
  curation: { flag: 'curation', variable: 'BPP_CURATION', usual: CURATION_FILE },
  lists: { flag: 'lists', variable: 'BPP_LISTS', usual: null },
};
const PATH_SETTINGS: readonly PathSetting[] = ['database', 'root', 'curation', 'lists'];

/** The settings of a working directory. */
export interface Settings {
  /** The file that they stand in, as the working directory has it; undefined where there is none. */
  readonly file: string | undefined;
  path(setting: PathSetting, flagged?: string): Setting;
  readonly defaults: readonly Setting[];
}

/** Reads what holds in a working directory. Throws a UsageError where the file of settings is wrong. */
export function readSettings({ cwd, env }: Surroundings): Settings {
  const found = findConfig(cwd);
  const file = found && (relative(cwd, found) || CONFIG_FILE);
  const config: Config = found && file ? readConfig(found, file) : {};
  const there = (value: string): string =>
    isAbsolute(value) || found === undefined || file === CONFIG_FILE
      ? value
      : relative(cwd, join(dirname(found), value)) || '.';
  return {
    file,
    defaults: Object.entries(config.defaults ?? {}).map(([name, value]) => ({
      name,
      value,
      from: 'file',
      where: file ?? null,
    })),
    path(name, flagged) {
      const { flag, variable, usual } = PATHS[name];
      const inFile = config[name];
      const inEnvironment = env[variable];
      if (flagged) return { name, value: flagged, from: 'flag', where: `--${flag}` };
      if (inEnvironment) return { name, value: inEnvironment, from: 'environment', where: variable };
      if (inFile !== undefined) return { name, value: there(inFile), from: 'file', where: file ?? null };
      return { name, value: usual, from: 'default', where: null };
    },
  };
}

/** Every setting as it holds; `flagged` are those that the command line gives. */
export function allSettings(
  settings: Settings,
  flagged: Readonly<Partial<Record<PathSetting, string>>>,
): readonly Setting[] {
  return [...PATH_SETTINGS.map((name) => settings.path(name, flagged[name])), ...settings.defaults];
}
