import { sentenceOf } from '../query/told.js';
import type { Citation } from './change.js';
import { numberOf, type Row, type Side, textOf } from './side.js';

/** A row whose words are asked for: of a kind of statements, or of `mentions`. */
export interface Cited {
  readonly table: string;
  readonly id: string;
}

interface Words {
  readonly id: string;
  readonly text: string;
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

interface Block {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their sentence, and the sentences or paragraphs on both sides of it. */
export interface InContext extends Citation {
  /** The article, by the id that it has now. */
  readonly page: string;
  readonly before: string;
  readonly after: string;
}

/** Words by the ids of their rows, of both sides. */
export interface Cites {
  readonly was: ReadonlyMap<string, InContext>;
  readonly now: ReadonlyMap<string, InContext>;
}

/** The words of rows, as a change cites them. */
export function wordsIn(cites: Cites, side: Citation['side'], ids: readonly string[]): readonly Citation[] {
  return ids.flatMap((id) => {
    const cited = cites[side].get(id);
    if (!cited) return [];
    const { before: _, after: __, page: ___, ...citation } = cited;
    return [citation];
  });
}

/**
 * The words of rows of one side, in their sentences, by their ids. What is asked for is held, and of the rest a row at a time.
 * `pages` leads from the ids of articles to those that they have now.
 */
export function citations(
  side: Side,
  which: Citation['side'],
  wanted: readonly Cited[],
  pages: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, InContext> {
  const words = wordsOf(side, wanted);
  const articles = new Set([...words.values()].map(({ article_id }) => article_id));
  const sources = new Map<string, string>();
  for (const row of rowsOf(side, 'articles_at', articles)) sources.set(textOf(row, 'id'), textOf(row, 'source'));
  const blocks = blocksOf(side, articles);
  const texts = textsOf(side, [...words.values()], blocks);
  return new Map(
    [...words].map(([id, { article_id, start, end, line, text }]) => {
      const source = sources.get(article_id) ?? '';
      const inside = blocks.get(article_id) ?? [];
      const at = inside.findIndex((each) => each.start <= start && each.end > start);
      const context = contextOf({ start, end, text }, inside, at, texts);
      const page = pages.get(article_id) ?? article_id;
      return [id, { side: which, source, line, text, ...context, start, end, article_id, id, page }];
    }),
  );
}

function* rowsOf(side: Side, table: string, ids: ReadonlySet<string>, column = 'id'): Generator<Row> {
  if (ids.size === 0) return;
  for (const row of side.rows(table)) if (ids.has(textOf(row, column))) yield row;
}

function wordsOf(side: Side, wanted: readonly Cited[]): ReadonlyMap<string, Words> {
  const words = new Map<string, Words>();
  for (const table of new Set(wanted.map((each) => each.table))) {
    const ids = new Set(wanted.flatMap((each) => (each.table === table ? [each.id] : [])));
    const texts = new Map<string, string>();
    for (const row of rowsOf(side, table, ids)) texts.set(textOf(row, 'id'), textOf(row, 'text'));
    for (const row of rowsOf(side, `${table}_at`, ids)) {
      const id = textOf(row, 'id');
      const [start, end, line] = [numberOf(row, 'start'), numberOf(row, 'end'), numberOf(row, 'line')];
      words.set(id, { id, text: texts.get(id) ?? '', article_id: textOf(row, 'article_id'), start, end, line });
    }
  }
  return words;
}

/** Where the blocks of articles stand, in the order of the text. */
function blocksOf(side: Side, articles: ReadonlySet<string>): ReadonlyMap<string, readonly Block[]> {
  const blocks = new Map<string, Block[]>();
  for (const row of rowsOf(side, 'blocks_at', articles, 'article_id')) {
    const article = textOf(row, 'article_id');
    const block = { id: textOf(row, 'id'), start: numberOf(row, 'start'), end: numberOf(row, 'end') };
    const all = blocks.get(article);
    if (all) all.push(block);
    else blocks.set(article, [block]);
  }
  for (const all of blocks.values()) all.sort((one, other) => one.start - other.start);
  return blocks;
}

/** The texts of the blocks that hold words, and of their neighbours. */
function textsOf(
  side: Side,
  words: readonly Words[],
  blocks: ReadonlyMap<string, readonly Block[]>,
): ReadonlyMap<string, string> {
  const ids = new Set<string>();
  for (const { article_id, start } of words) {
    const inside = blocks.get(article_id) ?? [];
    const at = inside.findIndex((block) => block.start <= start && block.end > start);
    for (const block of at < 0 ? [] : inside.slice(Math.max(0, at - 1), at + 2)) ids.add(block.id);
  }
  const texts = new Map<string, string>();
  for (const row of rowsOf(side, 'blocks', ids)) texts.set(textOf(row, 'id'), textOf(row, 'text'));
  return texts;
}

function contextOf(
  { start, end, text }: Pick<Words, 'start' | 'end' | 'text'>,
  inside: readonly Block[],
  at: number,
  texts: ReadonlyMap<string, string>,
): Pick<InContext, 'sentence' | 'sentence_start' | 'before' | 'after'> {
  const textAt = (n: number): string => texts.get(inside[n]?.id ?? '') ?? '';
  const block = textAt(at);
  const from = inside[at]?.start ?? 0;
  if (block === '') return { sentence: text, sentence_start: start, before: '', after: '' };
  const sentence = sentenceOf({ start, end, block_start: from, block_text: block });
  const points = [...block];
  const before = points
    .slice(0, sentence.start - from)
    .join('')
    .trim();
  const after = points
    .slice(sentence.end - from)
    .join('')
    .trim();
  return {
    sentence: sentence.text,
    sentence_start: sentence.start,
    before: before || textAt(at - 1),
    after: after || textAt(at + 1),
  };
}
