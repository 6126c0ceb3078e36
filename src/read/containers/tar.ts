import { isCompanion, isPage } from '../companions.js';
import { LARGEST_SOURCE } from '../limits.js';
import { companionFoldersIn, folderAround, isHidden, remarkOnCompanions, someOf } from './archive-entries.js';
import { createEntryNames } from './entry-names.js';
import { collected, type Input } from './input.js';
import { type Part, type ReaderContext, Refused, type Remark } from './reader.js';
import { entriesOf, type TarEntry } from './tar/entries.js';

/** What waits in folders that may be those of pages which come later, in bytes. */
const MOST_WAITING = 32 * 1024 * 1024;

/**
 * The files in a tar, in its order. A tar is read as it comes: what lies in a folder that a browser may have saved beside
 * a page waits for its end, where all names are known.
 */
export async function* readTar(input: Input, { remark }: ReaderContext): AsyncGenerator<Part> {
  const names = createEntryNames();
  const seen: { readonly name: string; readonly isFolder: boolean }[] = [];
  const waiting: { readonly called: string; readonly bytes: Uint8Array }[] = [];
  const left = { links: [] as string[], sparse: [] as string[], tooMuch: [] as string[] };
  let held = 0;
  try {
    for await (const entry of entriesOf(input.chunks())) {
      const { name, sort } = entry;
      // The names of pages tell which folders are theirs; of all others nothing is asked.
      if (sort === 'folder' || isPage(name) || mayBeBesidePage(name)) seen.push({ name, isFolder: sort === 'folder' });
      if (isHidden(name)) continue;
      if (sort === 'link') left.links.push(name);
      if (sort === 'sparse') left.sparse.push(name);
      if (sort !== 'file') continue;
      if (!mayBeBesidePage(name)) {
        const bytes = await contentOf(entry);
        yield { name: names.nameOf(name), bytes };
      } else if (held + entry.size > MOST_WAITING) left.tooMuch.push(name);
      else {
        held += entry.size;
        waiting.push({ called: name, bytes: await collected(entry.chunks()) });
      }
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    remark({ severity: 'error', rule: error.rule, reason: error.message });
  }
  const companions = companionFoldersIn(seen);
  const beside = new Set<string>();
  for (const { called, bytes } of waiting) {
    const folder = folderAround(called, companions);
    if (folder === undefined) yield { name: names.nameOf(called), bytes };
    else beside.add(folder);
  }
  for (const folder of beside) remarkOnCompanions(folder, companions.get(folder) ?? folder, remark);
  for (const each of remarksOn(left)) remark(each);
  names.remarkOn(remark);
}

function mayBeBesidePage(name: string): boolean {
  return name.split('/').slice(0, -1).some(isCompanion);
}

/** In hand where it may be a page. */
async function contentOf(entry: TarEntry): Promise<Uint8Array | AsyncIterable<Uint8Array>> {
  return entry.size > LARGEST_SOURCE ? entry.chunks() : collected(entry.chunks());
}

function remarksOn(left: {
  readonly links: string[];
  readonly sparse: string[];
  readonly tooMuch: string[];
}): Remark[] {
  const safe = createEntryNames();
  const told = (names: readonly string[], why: string): string =>
    `${someOf(names.map((name) => safe.nameOf(name)))}: ${why}`;
  const remarks: Remark[] = [];
  if (left.links.length > 0)
    remarks.push({
      severity: 'warning',
      rule: 'read/link-not-followed',
      reason: told(left.links, 'links in an archive are not followed'),
    });
  if (left.sparse.length > 0)
    remarks.push({
      severity: 'error',
      rule: 'read/sparse-file',
      reason: told(
        left.sparse,
        'packed as the pieces of a sparse file, and not read: unpack the tar and name the folder',
      ),
    });
  if (left.tooMuch.length > 0)
    remarks.push({
      severity: 'error',
      rule: 'read/saved-beside-page',
      reason: told(
        left.tooMuch,
        'too much lies in folders that browsers save beside pages: unpack the tar and name the folder',
      ),
    });
  return remarks;
}
