import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { filesOfFolder, type SnapshotFiles, tableOf } from '../snapshot/files.js';

/** `HEAD:facts`, taken apart. */
export interface Revision {
  readonly revision: string;
  /** From the top of the repository, or with `./` from the working directory. */
  readonly path: string;
}

const REVISION = /^([^:]+):(.*)$/s;
const SLASHES_AT_END = /\/+$/;

/** What `HEAD:facts` says; undefined where it is no revision with a path. */
export function parseRevision(written: string): Revision | undefined {
  const [, revision, path = ''] = REVISION.exec(written) ?? [];
  return revision === undefined ? undefined : { revision, path: path.replace(SLASHES_AT_END, '') };
}

/** Files of a revision; `close` takes away what was laid on disk for reading them. */
export interface RevisionFiles extends SnapshotFiles {
  close(): void;
}

/**
 * The files of a snapshot as a revision has them. Git is asked with arguments, never through a shell, and what it gives is laid in
 * a temporary folder, so that no table is held in memory.
 *
 * @throws UsageError where git is not there, or knows no such revision or folder
 */
export function filesOfRevision(asked: Revision, from: string): RevisionFiles {
  const { revision } = asked;
  const { path, cwd } = placed(asked.path, from);
  const name = `${revision}:${asked.path}`;
  if (revision.startsWith('-')) throw new UsageError(`\`${name}\` names no revision: write one as \`HEAD:facts\``);
  const blobs = blobsOf(treeOf({ revision, path }, cwd), name, cwd);
  const folder = mkdtempSync(join(tmpdir(), 'bpp-diff-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const close = (): void => {
    process.off('exit', remove);
    remove();
  };
  try {
    layDown(blobs, folder, { cwd, name });
    return { ...filesOfFolder(folder, name), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The folder that the path of a revision names in the working tree, relative to the working directory. */
export function folderNow({ path }: Revision, cwd: string): string {
  if (FROM_HERE.test(path)) return path;
  const top = git(['rev-parse', '--show-toplevel'], cwd);
  return top.status === 0 ? relative(realpathSync(cwd), join(top.stdout.replace(LINE_END, ''), path)) || '.' : path;
}

const FROM_HERE = /^\.\.?(?:\/|$)/;
const LINE_END = /\r?\n$/;

/** A path from here, seen from the folder that it is in: that may lie in another repository. */
function placed(path: string, cwd: string): { readonly path: string; readonly cwd: string } {
  if (!FROM_HERE.test(path)) return { path, cwd };
  const folder = dirname(resolve(cwd, path));
  return existsSync(folder) ? { path: `./${basename(resolve(cwd, path))}`, cwd: folder } : { path, cwd };
}

function treeOf({ revision, path }: Revision, cwd: string): string {
  const name = `${revision}:${path}`;
  const commit = git(['rev-parse', '--verify', '--quiet', `${revision}^{tree}`], cwd);
  if (commit.status !== 0) {
    if (commit.stderr.includes('not a git repository')) {
      throw new UsageError(`\`${name}\` is asked of git, and this is no git repository: name two folders or databases`);
    }
    if (commit.stderr !== '') throw new UsageError(`\`${name}\` cannot be read: git says “${lastLine(commit.stderr)}”`);
    throw new UsageError(
      `git knows no revision \`${revision}\` here: see \`git log\`; a shallow clone has only the last, \`git fetch --unshallow\` brings the others`,
    );
  }
  const found = git(['rev-parse', '--verify', '--quiet', name], cwd);
  const tree = found.stdout.trim();
  if (found.status !== 0 || tree === '') {
    const isHere = git(['rev-parse', '--verify', '--quiet', `${revision}:./${path}`], cwd).status === 0;
    const hint = isHere
      ? `paths are counted from the top of the repository, \`${revision}:./${path}\` from here`
      : `write one with \`bpp snapshot ${path}\` and commit it`;
    throw new UsageError(`\`${revision}\` has no \`${path}\`: ${hint}`);
  }
  if (git(['cat-file', '-t', tree], cwd).stdout.trim() !== 'tree') {
    throw new UsageError(`\`${name}\` is a file: name the folder of a snapshot`);
  }
  return tree;
}

const ENTRY = /^\d+ blob ([0-9a-f]+)\t(.*)$/s;

/** The files of tables that stand in a tree itself: names and ids. */
function blobsOf(tree: string, name: string, cwd: string): readonly (readonly [file: string, id: string])[] {
  const listed = git(['ls-tree', '-z', '--full-tree', tree], cwd);
  if (listed.status !== 0) throw new UsageError(`\`${name}\` cannot be read: git says “${lastLine(listed.stderr)}”`);
  return listed.stdout.split('\0').flatMap((entry) => {
    const [, id, file] = ENTRY.exec(entry) ?? [];
    return id === undefined || file === undefined || tableOf(file) === undefined ? [] : [[file, id] as const];
  });
}

/** Has git write all files into one, each behind a line with its size, and takes that apart. */
function layDown(
  blobs: readonly (readonly [file: string, id: string])[],
  folder: string,
  { cwd, name }: { readonly cwd: string; readonly name: string },
): void {
  const batch = join(folder, '.batch');
  const written = openSync(batch, 'wx');
  let given: Answer;
  try {
    const input = blobs.map(([, id]) => `${id}\n`).join('');
    given = git(['cat-file', '--batch'], cwd, { into: written, input });
  } finally {
    closeSync(written);
  }
  if (given.status !== 0) throw new UsageError(`\`${name}\` cannot be read: git says “${lastLine(given.stderr)}”`);
  const read = openSync(batch, 'r');
  try {
    let at = 0;
    for (const [file] of blobs) {
      const head = Buffer.alloc(HEAD);
      const [line = ''] = head.toString('latin1', 0, readSync(read, head, 0, HEAD, at)).split('\n');
      const [, size] = BLOB.exec(line) ?? [];
      if (size === undefined) throw new UsageError(`\`${name}/${file}\` is not here: fetch the whole repository`);
      at += line.length + 1;
      copy(read, at, Number(size), join(folder, file));
      assertNoPointer(join(folder, file), `${name}/${file}`);
      at += Number(size) + 1;
    }
  } finally {
    closeSync(read);
  }
  rmSync(batch);
}

/** A line before a blob is shorter. */
const HEAD = 256;
const BLOB = /^[0-9a-f]+ blob (\d+)$/;
const CHUNK = 1 << 16;

function copy(from: number, start: number, size: number, path: string): void {
  const to = openSync(path, 'wx');
  try {
    const chunk = Buffer.alloc(Math.min(CHUNK, size));
    for (let done = 0; done < size; ) {
      const count = readSync(from, chunk, 0, Math.min(chunk.length, size - done), start + done);
      if (count === 0) throw new UsageError('git gave less than it said: see whether the disk is full');
      writeSync(to, chunk, 0, count);
      done += count;
    }
  } finally {
    closeSync(to);
  }
}

const POINTER = 'version https://git-lfs';
const LONGEST_POINTER = 1024;

function assertNoPointer(path: string, name: string): void {
  if (statSync(path).size < LONGEST_POINTER && readFileSync(path, 'utf8').startsWith(POINTER)) {
    throw new UsageError(`\`${name}\` is kept by Git LFS: check the revision out and name its folder`);
  }
}

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A list of files is never longer. */
const LONGEST_LIST = 1 << 26;

function git(
  args: readonly string[],
  cwd: string,
  { into, input }: { readonly into?: number; readonly input?: string } = {},
): Answer {
  // No network, no question, no lock: git is only asked for what it has.
  const quiet = { LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    env: { ...process.env, ...quiet },
    encoding: 'utf8',
    maxBuffer: LONGEST_LIST,
    ...(input === undefined ? {} : { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', into ?? 'pipe', 'pipe'],
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new UsageError('a revision is read through `git`, which is not there: install it, or name a folder');
  }
  if (error) throw new UsageError(`git could not be run: ${error.message}`);
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
