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
  tell(writer: Writer): Promise<void>;
  /** What becomes of the paths that the database has, where the root was another. */
  renamed(path: string): string;
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
  const from = (before: string, known: () => readonly string[]): Moves | undefined =>
    before === written ? undefined : renaming(rootAt(resolve(folderOf(db), before)), root, { paths: known(), asked });
  const isSilent = places.length === 0 && asked === undefined;
  let moves: { readonly renaming: Moves | undefined } | undefined;
  return {
    root,
    async tell(writer) {
      if (isSilent) return;
      const { root: now = written, known: paths } = writer.root();
      if (now !== written && asked === undefined && rememberedRoot(db).root !== remembered) {
        throw new UsageError(`another ingest has written to \`${db}\`: run the command again`);
      }
      const moved = from(now, paths);
      // Loaded where pages are to be looked at again: the stages are most of the program.
      const stages = moved && (await import('../pipeline.js'));
      writer.setRoot(written, moved && stages && { ...moved, print: (source) => stages.survey(source).print });
    },
    renamed(path) {
      if (remembered === undefined || isSilent || rebuild) return path;
      moves ??= { renaming: from(remembered, known) };
      return moves.renaming?.path(path) ?? path;
    },
  };
}

type Moves = Omit<Renaming, 'print'>;

/**
 * The paths that a new root gives, or undefined where they stay: where more files of these paths are in the new one than in
 * the old one, the archive was moved.
 */
function renaming(
  old: Root,
  root: Root,
  { paths, asked }: { readonly paths: readonly string[]; readonly asked: string | undefined },
): Moves | undefined {
  const countIn = (top: Root): number => paths.filter((path) => statOf(top.placeOf(path)) !== undefined).length;
  if (countIn(root) > countIn(old)) return undefined;
  const outside = paths.filter((path) => root.pathOf(old.placeOf(path)) === undefined);
  const [first = ''] = outside;
  if (outside.length === 0) {
    return {
      path: (path) => root.pathOf(old.placeOf(path)),
      site: folderSite,
    };
  }
  const more = outside.length > 1 ? ` and ${outside.length - 1} more` : '';
  throw new UsageError(
    `\`${first}\`${more} of the archive would lie outside \`${asked ?? root.folder}\`: name a root that holds all of it`,
  );
}
