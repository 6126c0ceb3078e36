import { resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { placesToHold } from '../read/given.js';
import { statOf } from '../read/places.js';
import { decideRoot, folderOf, type Root, rememberedAs, rootAt } from '../read/root.js';
import { folderSite } from '../site/furniture.js';
import { type Renaming, rememberedRoot } from '../store/root.js';
import type { Writer } from '../store/write.js';

/** What an ingest is told of where paths start. */
interface Asked {
  readonly db: string;
  readonly cwd: string;
  readonly rebuild: boolean;
  /** As it was typed. */
  readonly root?: string | undefined;
}

/** The root that an ingest reads with, and how the database is told of it. */
export interface ArchiveRoot {
  readonly root: Root;
  /** @throws UsageError where what the database holds does not lie in it, or another ingest has just chosen another. */
  tell(writer: Writer): void;
}

/**
 * Decides what the paths of an archive start at, before anything is read or written.
 *
 * @throws UsageError where a path is empty or the root that is asked for is no folder.
 */
export function archiveRoot(given: readonly string[], { db, cwd, rebuild, root: asked }: Asked): ArchiveRoot {
  const { root: remembered, known } = rememberedRoot(db);
  const places = placesToHold(given, cwd);
  const root = decideRoot({ given: places, cwd, database: db, remembered, known, rebuild, root: asked });
  const written = rememberedAs(root, db);
  return {
    root,
    tell(writer) {
      if (places.length === 0 && asked === undefined) return;
      const { root: now, known: paths } = writer.root();
      if (now === undefined || now === written) return writer.setRoot(written);
      if (asked === undefined) throw new UsageError(`another ingest has written to \`${db}\`: run the command again`);
      writer.setRoot(written, renaming(rootAt(resolve(folderOf(db), now)), root, { paths: paths(), asked }));
    },
  };
}

/**
 * The paths that a new root gives. Where nothing of the archive lies in it, but files of its paths do, or the old root
 * is no more, the archive was moved: the paths stay.
 */
function renaming(
  old: Root,
  root: Root,
  { paths, asked }: { readonly paths: readonly string[]; readonly asked: string },
): Renaming | undefined {
  const outside = paths.filter((path) => root.pathOf(old.placeOf(path)) === undefined);
  const [first = ''] = outside;
  if (outside.length === 0) return { path: (path) => root.pathOf(old.placeOf(path)), site: folderSite };
  const isMoved = statOf(old.folder) === undefined || paths.some((path) => statOf(root.placeOf(path)) !== undefined);
  if (outside.length === paths.length && isMoved) return undefined;
  const more = outside.length > 1 ? ` and ${outside.length - 1} more` : '';
  throw new UsageError(
    `\`${first}\`${more} of the archive would lie outside \`${asked}\`: name a root that holds all of it`,
  );
}
