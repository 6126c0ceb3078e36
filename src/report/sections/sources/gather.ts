import type { BoilerplateRecord } from '../../../model/record.js';
import type { Database } from '../../../store/database.js';
import { boilerplateRecords } from '../../../store/read.js';
import type { ArticleHead } from '../../../store/reported.js';
import {
  type CutRow,
  cutRows,
  type Remark,
  remarks,
  type SourceStatus,
  sourceStatuses,
} from '../../../store/source-status.js';
import { type CopyRow, copyRows, storyBlocks } from '../../../store/stories.js';
import { grouped } from '../../../text/grouped.js';
import type { Scope } from '../../scope.js';
import { placedCuts } from '../articles/cuts.js';

/** A file with all that a reader asks of it. */
export interface SourceEntry extends SourceStatus {
  /** Those of its articles that the report holds. */
  readonly heads: readonly ArticleHead[];
  /** The rules that cut most first. */
  readonly cuts: readonly CutPlace[];
  readonly remarks: readonly Remark[];
}

/** How much of a file a rule cut, and where it first did: in which article, at which line. */
export interface CutPlace extends CutRow {
  /** Undefined where the file has no article. */
  readonly article_id: string | undefined;
  readonly line: number;
}

/** What became of the files of an archive. */
export interface Sources {
  readonly entries: readonly SourceEntry[];
  /** About files that did not go in. */
  readonly failures: readonly Remark[];
  /** About folders, and about files that were passed over. */
  readonly others: readonly Remark[];
  readonly copies: readonly CopyRow[];
  /** What was cut from a file: for files that have no article that could show it. */
  cutFrom(path: string): readonly BoilerplateRecord[];
}

/** Reads what became of the files; of a report of some articles those that these stand in. */
export function gatherSources(db: Database, { within, articles }: Scope): Sources {
  const heads = grouped(articles, ({ source }) => source);
  const cuts = grouped(cutRows(db, within), ({ source }) => source);
  const placesIn = cutPlaces(db);
  const all = remarks(db);
  const said = grouped(all, ({ path }) => path);
  const shown = new Set(articles.map(({ id }) => id));
  const elsewhere = within === undefined ? all.filter(({ is_read }) => is_read === 0) : [];
  return {
    entries: sourceStatuses(db, within).map((status) => ({
      ...status,
      heads: heads.get(status.path) ?? [],
      cuts: placesIn(status.path, cuts.get(status.path) ?? []),
      remarks: said.get(status.path) ?? [],
    })),
    failures: elsewhere.filter(({ severity }) => severity === 'error'),
    others: elsewhere.filter(({ severity }) => severity !== 'error'),
    copies: copyRows(db).filter(({ article_id, origin_id }) => shown.has(article_id) || shown.has(origin_id)),
    cutFrom: (path) => boilerplateRecords(db, path),
  };
}

/** Finds where the rules that cut from a file did so first. */
function cutPlaces(db: Database): (path: string, rows: readonly CutRow[]) => readonly CutPlace[] {
  const blocksOf = storyBlocks(db);
  return (path, rows) => {
    if (rows.length === 0) return [];
    const first = new Map<string, Pick<CutPlace, 'article_id' | 'line'>>();
    for (const [article_id, places] of placedCuts(blocksOf(path), boilerplateRecords(db, path))) {
      for (const cut of [...places.values()].flat()) {
        const known = first.get(nameOf(cut));
        if (known === undefined || cut.line < known.line) first.set(nameOf(cut), { article_id, line: cut.line });
      }
    }
    return rows.map((row) => ({ ...row, ...(first.get(nameOf(row)) ?? { article_id: undefined, line: 1 }) }));
  };
}

/** What a rule cut from all files. */
export interface CutOverall extends Omit<CutRow, 'source'> {
  readonly files: number;
}

/** The rules that cut, over all files, those that cut most first. */
export function cutsOverall(entries: readonly Pick<SourceEntry, 'cuts'>[]): readonly CutOverall[] {
  const rows = entries.flatMap(({ cuts }) => cuts);
  return [...grouped(rows, nameOf).values()]
    .flatMap((same): readonly CutOverall[] => {
      const [first] = same;
      if (first === undefined) return [];
      const { rule, reason } = first;
      return [{ rule, reason, count: same.reduce((sum, { count }) => sum + count, 0), files: same.length }];
    })
    .sort((a, b) => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ rule, reason }: Pick<CutRow, 'rule' | 'reason'>): string => `${rule} ${reason}`;
