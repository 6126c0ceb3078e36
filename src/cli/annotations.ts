import { dirname, resolve } from 'node:path';
import { realPlace, slashed, wayInside } from '../read/places.js';
import { rememberedRoot } from '../store/root.js';
import type { Call } from './command.js';

/** The option of every command that says what is wrong with files. */
export const ANNOTATIONS_OPTION: readonly [string, string] = [
  '--annotations',
  'what is wrong as annotations of GitHub Actions, each at its file and line',
];

/** The paths that a workflow knows files by. */
export interface RepositoryPaths {
  /** Of a path of the archive. */
  archived(path: string): string;
  /** Of a path as it was typed. */
  typed(path: string): string;
}

/**
 * Paths in a repository. The archive's start at its root, those of a workflow at its workspace, which is the working directory
 * where no workflow runs; a file outside of it keeps its path.
 */
export function repositoryPaths({ db, io }: Pick<Call, 'db' | 'io'>): RepositoryPaths {
  const { root } = rememberedRoot(db);
  const cwd = realPlace(resolve(io.cwd));
  const archive = root === undefined ? cwd : realPlace(resolve(dirname(resolve(cwd, db)), root));
  const workspace = io.env['GITHUB_WORKSPACE'];
  const top = workspace ? realPlace(resolve(workspace)) : cwd;
  const from = (folder: string) => (path: string) => {
    const way = wayInside(top, resolve(folder, path));
    return way === undefined ? path : slashed(way);
  };
  return { archived: from(archive), typed: from(cwd) };
}
