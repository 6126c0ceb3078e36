import { companionsIn, savedBeside } from '../companions.js';
import { isNoPage } from '../walk-folder.js';
import type { Remark } from './reader.js';

/** An entry of an archive, as its directory has it: `/` separated, that of a folder may end with one. */
interface Named {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What systems leave beside files: the Mac its forks, Windows its pictures of pictures. Hidden in a folder, hidden here. */
const LEFT_BEHIND = /^(?:__MACOSX|Thumbs\.db)$/i;

/** `.` and `..` are none. */
const HIDDEN = /^\.(?!\.?$)/;

/** Whether an entry is one that a walk through folders would not look at. */
export function isHidden(name: string): boolean {
  return name.split('/').some((segment) => HIDDEN.test(segment)) || isLeftBehind(name);
}

function isLeftBehind(name: string): boolean {
  const segments = name.split('/');
  return segments.some((segment) => LEFT_BEHIND.test(segment)) || isNoPage(segments.at(-1) ?? '');
}

/** Folders in an archive that hold what a browser saved beside a page, each with the page. */
export function companionFoldersIn(entries: Iterable<Named>): ReadonlyMap<string, string> {
  const folders = new Map<string, Map<string, boolean>>();
  for (const { name, isFolder } of entries) {
    const segments = name.split('/').filter((segment) => segment !== '');
    let path = '';
    for (const [at, segment] of segments.entries()) {
      const inside = folders.get(path) ?? new Map<string, boolean>();
      folders.set(path, inside);
      const isDirectory = isFolder || at < segments.length - 1;
      inside.set(segment, inside.get(segment) === true || isDirectory);
      path = path === '' ? segment : `${path}/${segment}`;
    }
  }
  const found = new Map<string, string>();
  for (const [path, inside] of folders) {
    const listed = [...inside].map(([name, isDirectory]) => ({ name, isDirectory: () => isDirectory }));
    for (const [name, page] of companionsIn(listed)) found.set(path === '' ? name : `${path}/${name}`, page);
  }
  return found;
}

/** The folder among these that an entry lies in. */
export function folderAround(name: string, folders: ReadonlyMap<string, string>): string | undefined {
  if (folders.size === 0) return undefined;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    if (folders.has(name.slice(0, at))) return name.slice(0, at);
  }
  return undefined;
}

/** Of what was saved beside one page. */
export function remarkOnCompanions(folder: string, page: string, remark: (remark: Remark) => void): void {
  const { severity, rule } = savedBeside(page, folder);
  remark({ severity, rule, reason: `what was saved with \`${page}\` is not read`, at: folder });
}

const MOST_NAMED = 3;

/** The first of some names, and how many there are besides. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  return names.length > MOST_NAMED ? `${shown.join(', ')} and \`${names.length - MOST_NAMED}\` more` : shown.join(', ');
}
