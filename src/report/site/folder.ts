import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../model/message.js';
import { explainedFile } from '../../store/file-error.js';

/** The file that says which files of a folder are ours: nothing else is ever replaced or removed. */
export const MANIFEST = 'bpp-site.txt';
const HEAD = 'Files that `bpp report --format site` wrote. It replaces and removes these alone.';
/** What our files are called. Nothing that leads out of the folder is like it, whoever wrote the list. */
const OURS = /^(?:[a-z][a-z0-9-]{0,30}\/)?[a-z0-9][a-z0-9-]{0,99}\.(?:html|css|js)$/;

/** What became of a folder. */
export interface SiteWritten {
  /** Files of the site. */
  readonly files: number;
  /** Those that are new or other than they were. */
  readonly changed: number;
  /** Those of an earlier run that the site has no more. */
  readonly removed: number;
  readonly bytes: number;
}

export interface SiteFolder {
  /** Writes a file of the site, where it is not as it is to be already. */
  write(name: string, pieces: Iterable<string>): void;
  /** Removes what the site has no more, and says what became of it. */
  close(): SiteWritten;
}

/**
 * Opens a folder for a site; it is made where there is none. `shown` is its name in messages. Whatever is written is in the
 * manifest first, so that a run that ends before its time leaves nothing that the next does not know.
 *
 * @throws UsageError where the folder holds files and is no site, or cannot be written.
 */
export function openSiteFolder(folder: string, shown: string): SiteFolder {
  const known = explaining(shown, () => oursIn(folder, shown));
  const written = new Set<string>();
  let changed = 0;
  let bytes = 0;

  const write = (name: string, pieces: Iterable<string>): void => {
    if (!OURS.test(name) || written.has(name)) throw new Error(`no name for another file of a site: ${name}`);
    const content = Buffer.from([...pieces].join(''), 'utf8');
    written.add(name);
    bytes += content.length;
    explaining(shown, () => {
      makeFolderOf(folder, name, shown);
      if (!known.has(name)) claim(folder, name, shown);
      if (!replaced(join(folder, name), content)) return;
      changed += 1;
    });
  };

  const close = (): SiteWritten =>
    explaining(shown, () => {
      const stale = [...known].filter((name) => !written.has(name));
      const removed = stale.filter((name) => isFileIn(folder, name));
      for (const name of removed) rmSync(join(folder, name));
      for (const sub of new Set(removed.map(dirname))) if (sub !== '.') removeEmpty(join(folder, sub));
      replaced(join(folder, MANIFEST), Buffer.from(`${[HEAD, ...[...written].sort()].join('\n')}\n`, 'utf8'));
      return { files: written.size, changed, removed: removed.length, bytes };
    });

  return { write, close };
}

/** The names of our files in a folder, of which some may be gone. */
function oursIn(folder: string, shown: string): ReadonlySet<string> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new UsageError(`\`${shown}\` is a file: name a folder for the site`);
  if (!found) mkdirSync(folder, { recursive: true });
  const manifest = join(folder, MANIFEST);
  if (lstatSync(manifest, { throwIfNoEntry: false })?.isFile()) {
    const [head = '', ...names] = readFileSync(manifest, 'utf8').split('\n');
    if (head.trim() === HEAD) return new Set(names.map((name) => name.trim()).filter((name) => OURS.test(name)));
  }
  const foreign = readdirSync(folder)
    .filter((file) => !file.startsWith('.'))
    .sort()[0];
  if (foreign !== undefined) {
    throw new UsageError(
      `\`${shown}\` holds \`${foreign}\`, which is of no site: name an empty folder, or one that \`bpp report\` wrote`,
    );
  }
  writeFileSync(manifest, `${HEAD}\n`);
  return new Set();
}

/** Makes the folder of a file within the site; a link in its place leads elsewhere, and is not followed. */
function makeFolderOf(folder: string, name: string, shown: string): void {
  const sub = dirname(name);
  const found = sub === '.' || lstatSync(join(folder, sub), { throwIfNoEntry: false });
  if (!found) mkdirSync(join(folder, sub), { recursive: true });
  else if (found !== true && !found.isDirectory()) throw inTheWay(shown, sub);
}

/** Puts a name into the manifest before its file is there; somebody else's file of that name is left alone. */
function claim(folder: string, name: string, shown: string): void {
  if (lstatSync(join(folder, name), { throwIfNoEntry: false })) throw inTheWay(shown, name);
  appendFileSync(join(folder, MANIFEST), `${name}\n`);
}

const inTheWay = (shown: string, name: string): UsageError =>
  new UsageError(`\`${shown}\` holds \`${name}\`, which \`bpp report\` did not write: move it, or name another folder`);

/** Writes a file beside its name and renames it, where it is other than it is to be; whether it was. */
function replaced(path: string, content: Buffer): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile() && found.size === content.length && readFileSync(path).equals(content)) return false;
  const part = `${path}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return true;
}

/** Whether there is such a file, in the folder itself and not behind a link that leads out of it. */
function isFileIn(folder: string, name: string): boolean {
  const isThere = lstatSync(join(folder, dirname(name)), { throwIfNoEntry: false })?.isDirectory() === true;
  return isThere && lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function explaining<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainedFile(error, shown);
  }
}
