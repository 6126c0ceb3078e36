import type { BoilerplateRecord } from '../../../model/record.js';
import { type MentionWords, mentionsIn, type StatementWords, statementsIn } from '../../../store/annotated.js';
import type { Database } from '../../../store/database.js';
import { boilerplateRecords } from '../../../store/read.js';
import {
  type CopyRow,
  copyRows,
  type StoryBlock,
  type StoryHead,
  storyBlocks,
  storyHeads,
} from '../../../store/stories.js';
import { grouped } from '../../../text/grouped.js';
import type { Scope } from '../../scope.js';
import { type PlacedCuts, placedCuts } from './cuts.js';
import { type Mark, marksByBlock, type Stretch, stretchesOf } from './stretches.js';

/** What is known of words of an article. */
export type Known = MentionWords | StatementWords;

/** A part of an article: a block with what is known of its words, or what was cut where it stands. */
export type StoryPart =
  | { readonly is: 'block'; readonly block: StoryBlock; readonly stretches: readonly Stretch<Known>[] }
  | { readonly is: 'cut'; readonly cuts: readonly BoilerplateRecord[] };

/** An article as it is read. */
export interface Story {
  readonly head: StoryHead;
  readonly parts: readonly StoryPart[];
  /** The articles that say the same: the one that it repeats, or those that repeat it. */
  readonly copies: readonly CopyRow[];
}

/**
 * Reads articles one by one, so that the texts of an archive are never in memory together; undefined where the database has none of
 * that id. Nothing less sure than the scope asks for is marked.
 */
export function storyReader(
  db: Database,
  { least, stated }: Pick<Scope, 'least' | 'stated'>,
): (id: string) => Story | undefined {
  const headOf = storyHeads(db);
  const mentionsOf = mentionsIn(db);
  const statementsOf = statementsIn(db);
  const sourceOf = sourceReader(db);
  const copiesOf = copiesByArticle(copyRows(db));
  return (id) => {
    const head = headOf(id);
    if (head === undefined) return undefined;
    const { blocks, cuts } = sourceOf(head.source);
    const statements = statementsOf(id).filter(({ basis }) => !stated || basis !== 'implied');
    const marks = [...marked('mention', mentionsOf(id)), ...marked('statement', statements)];
    const sure = marks.filter(({ of }) => of.confidence >= least);
    return { head, parts: partsOf(blocks.get(id) ?? [], sure, cuts.get(id)), copies: copiesOf.get(id) ?? [] };
  };
}

const marked = (is: Mark<Known>['is'], words: readonly Known[]): readonly Mark<Known>[] =>
  words.map((of) => ({ is, start: of.start, end: of.end, of }));

/** What is known of a source, whichever of its articles is read. */
interface Source {
  readonly path: string;
  readonly blocks: ReadonlyMap<string, readonly StoryBlock[]>;
  readonly cuts: PlacedCuts;
}

/** Reads the blocks of sources. The last one is remembered: the articles of a source are read one after the other. */
function sourceReader(db: Database): (path: string) => Source {
  const blocksOf = storyBlocks(db);
  let last: Source | undefined;
  return (path) => {
    if (last?.path === path) return last;
    const blocks = blocksOf(path);
    const byArticle = grouped(blocks, ({ article_id }) => article_id);
    last = { path, blocks: byArticle, cuts: placedCuts(blocks, boilerplateRecords(db, path)) };
    return last;
  };
}

function copiesByArticle(copies: readonly CopyRow[]): ReadonlyMap<string, readonly CopyRow[]> {
  const ofCopies = grouped(copies, ({ article_id }) => article_id);
  return new Map([...grouped(copies, ({ origin_id }) => origin_id), ...ofCopies]);
}

function partsOf(
  blocks: readonly StoryBlock[],
  marks: readonly Mark<Known>[],
  cuts: ReadonlyMap<number, readonly BoilerplateRecord[]> | undefined,
): readonly StoryPart[] {
  const byBlock = marksByBlock(blocks, marks);
  const cutAt = (place: number): readonly StoryPart[] => {
    const there = cuts?.get(place) ?? [];
    return there.length === 0 ? [] : [{ is: 'cut', cuts: there }];
  };
  return [
    ...cutAt(-1),
    ...blocks.flatMap((block, place): readonly StoryPart[] => [
      { is: 'block', block, stretches: stretchesOf(byBlock.get(place) ?? [], block) },
      ...cutAt(place),
    ]),
  ];
}
