import type { Database } from '../store/database.js';
import { articleIdsWhere } from '../store/search.js';
import { type NameInBlock, namesInBlocks, type ToldRelation, toldRelations, type Within } from '../store/told.js';
import { codePointOffsets } from '../text/code-points.js';
import { sentencesOf } from '../text/sentence.js';
import { findNames, severalNotes, unknownNotes } from './named-filters.js';
import { narrowing } from './narrowing.js';
import type { NameAsked, NameFilter, Query } from './query.js';
import { type Folded, fold, isAmong, notesOn, sentenceOf, type Telling } from './told.js';

/** What is asked of dealings beside names and what holds of the article. */
export interface TogetherAsked {
  readonly query: Query;
  readonly types?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
  readonly least?: number | undefined;
}

/** How the second stands to the first, read from the first. */
export const DEALING_WORDS: Readonly<Record<ToldRelation['type'], string>> = {
  partner: 'partner of',
  client: 'client of',
  funds: 'funds',
  owns: 'owns',
  part: 'part of',
  oversees: 'oversees',
  represents: 'represents',
  opposes: 'opposes',
  family: 'family of',
  works_for: 'works for',
};

/** Two that deal with each other, as the articles state it. */
export type Dealing = Omit<ToldRelation, 'origin' | 'block_start' | 'block_text' | 'evidence_count'> & {
  readonly sentence: string;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly articles: number;
  readonly origins: number;
  readonly evidence: readonly Telling[];
};

/** Two that are named together: no dealing is stated, but where to look for one. The place is that of the first time. */
export interface Pair {
  readonly a: string;
  readonly a_id: string;
  readonly b: string;
  readonly b_id: string;
  /** Sentences, and paragraphs, that name both. */
  readonly sentences: number;
  readonly paragraphs: number;
  readonly articles: number;
  readonly origins: number;
  readonly sentence: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly article_id: string;
}

export interface Together {
  readonly notes: readonly string[];
  /** The ones that most origins state first. */
  readonly dealings: readonly Dealing[];
  /** The same; without those between whom a dealing is stated. */
  readonly pairs: readonly Pair[];
}

/** Every dealing that some articles state, each once; the ones that most origins state first. */
export function dealingsIn(db: Database, within: Within): readonly Dealing[] {
  return dealingsOf(toldRelations(db, within));
}

function dealingsOf(relations: readonly ToldRelation[]): readonly Dealing[] {
  const folded = fold(relations, dealingKey, (one, other) => other.confidence - one.confidence);
  return folded.map(dealing).sort(byOrigins);
}

/** Who deals with whom: what is stated, and who is named together. A name asks for what it takes part in. */
export async function togetherOf(
  db: Database,
  { query, types = [], states = [], least = 0 }: TogetherAsked,
): Promise<Together> {
  const isOfPair = ({ filter }: NameAsked): boolean => PAIRED.has(filter);
  const { names: found } = await findNames(db, { ...query, names: query.names.filter(isOfPair) });
  const unknown = await unknownNotes(db, found);
  if (unknown.length > 0) return { notes: unknown, dealings: [], pairs: [] };
  const asked = found.map(({ meant }) => new Set(meant.entities.map(({ id }) => id)));
  const isNamed = (pair: PairIds): boolean => asked.every((ids) => ids.has(pair.a_id) || ids.has(pair.b_id));
  const { notes, articles, fits } = await narrowing(
    db,
    { ...query, names: query.names.filter((name) => !isOfPair(name)) },
    {
      ...{ least, stated: false },
    },
  );
  const all = [...severalNotes(found), ...notes];
  if (fits === undefined) return { notes: all, dealings: [], pairs: [] };
  const within: Within = { articles: articlesOf(db, asked, articles), least };
  const relations = toldRelations(db, within).filter(
    (told) => isNamed(told) && isAmong(told.type, types) && isAmong(told.state, states) && fits({ told, ids: [] }),
  );
  const dealings = dealingsOf(relations);
  const dealt = new Set(dealings.map(pairKey));
  const blocks = blocksOf(namesInBlocks(db, within), (told) => fits({ told, ids: [] }));
  const pairs = pairsIn(blocks, (pair) => isNamed(pair) && !dealt.has(pairKey(pair)));
  const isEmpty = dealings.length + pairs.length === 0;
  return { notes: notesOn(all, isEmpty), dealings, pairs: [...pairs].sort(byWeight) };
}

/** Of some articles those that name somebody of each of these. */
function articlesOf(
  db: Database,
  asked: readonly ReadonlySet<string>[],
  articles: readonly string[] | undefined,
): readonly string[] | undefined {
  if (asked.length === 0) return articles;
  const naming = articleIdsWhere(
    db,
    asked.map((ids) => ({ on: 'entity', ids: [...ids] })),
    { least: 0, isWide: false },
  );
  if (articles === undefined) return naming;
  const among = new Set(articles);
  return naming.filter((id) => among.has(id));
}

/** Names that ask for what they take part in; the others stand in the passage. */
const PAIRED: ReadonlySet<NameFilter> = new Set(['person', 'force', 'org', 'with']);

type PairIds = Pick<Pair, 'a_id' | 'b_id'>;

/** The same for both orders of two. */
const pairKey = ({ a_id, b_id }: PairIds): string => (a_id < b_id ? `${a_id} ${b_id}` : `${b_id} ${a_id}`);

/** Dealings that hold both ways. */
export const MUTUAL: ReadonlySet<ToldRelation['type']> = new Set(['partner', 'opposes', 'family']);

function dealingKey(told: ToldRelation): string {
  const pair = MUTUAL.has(told.type) ? pairKey(told) : `${told.a_id} ${told.b_id}`;
  return `${pair} ${told.type} ${told.state}`;
}

function dealing({ best, articles, origins, evidence }: Folded<ToldRelation>): Dealing {
  const { origin: _, block_start: __, block_text: ___, evidence_count: ____, ...relation } = best;
  const { text, start, end } = sentenceOf(best);
  return { ...relation, sentence: text, sentence_start: start, sentence_end: end, articles, origins, evidence };
}

function byOrigins(one: Dealing, other: Dealing): number {
  return other.origins - one.origins || other.evidence.length - one.evidence.length;
}

function byWeight(one: Pair, other: Pair): number {
  return other.origins - one.origins || other.sentences - one.sentences || other.paragraphs - one.paragraphs;
}

/** The names of each paragraph. */
function* blocksOf(
  names: Iterable<NameInBlock>,
  fits: (first: NameInBlock) => boolean,
): IterableIterator<readonly NameInBlock[]> {
  let block: NameInBlock[] = [];
  for (const name of names) {
    const [first] = block;
    if (first && (first.article_id !== name.article_id || first.block_start !== name.block_start)) {
      if (fits(first)) yield block;
      block = [];
    }
    block.push(name);
  }
  const [first] = block;
  if (first && fits(first)) yield block;
}

/** A paragraph that names more is a list. */
const MOST_NAMES = 16;

interface Counted {
  pair: Omit<Pair, 'sentences' | 'paragraphs' | 'articles' | 'origins'>;
  sentences: number;
  paragraphs: number;
  /** Each once. Of most pairs there is one: a set for each of them would take more memory than all that they say. */
  readonly articles: string[];
  readonly origins: string[];
}

function pairsIn(blocks: Iterable<readonly NameInBlock[]>, isWanted: (pair: PairIds) => boolean): readonly Pair[] {
  const counts = new Map<string, Counted>();
  for (const block of blocks) {
    const things = [...new Map(block.map((name) => [name.entity_id, name])).values()];
    if (things.length < 2 || things.length > MOST_NAMES) continue;
    const sentenceAt = sentenceFinder(block);
    for (const [at, one] of things.entries()) {
      for (const other of things.slice(at + 1)) {
        const ids = { a_id: one.entity_id, b_id: other.entity_id };
        if (isWanted(ids)) count(counts, together(block, ids, sentenceAt));
      }
    }
  }
  return [...counts.values()].map(({ pair, sentences, paragraphs, articles, origins }) => ({
    ...pair,
    ...{ sentences, paragraphs, articles: articles.length, origins: origins.length },
  }));
}

interface Shared {
  readonly one: NameInBlock;
  readonly other: NameInBlock;
  readonly inSentence: boolean;
  readonly sentence: string;
}

type SentenceFinder = (name: NameInBlock) => { readonly at: number; readonly text: string };

/** Two of a paragraph where one sentence names both, else where the first of each stands. */
function together(block: readonly NameInBlock[], { a_id, b_id }: PairIds, sentenceAt: SentenceFinder): Shared {
  const [ones, others] = [a_id, b_id].map((id) => block.filter(({ entity_id }) => entity_id === id));
  const pairs = (ones ?? []).flatMap((one) => (others ?? []).map((other) => ({ one, other })));
  const near = pairs.find(({ one, other }) => sentenceAt(one).at === sentenceAt(other).at);
  const { one, other } = near ?? (pairs[0] as { one: NameInBlock; other: NameInBlock });
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return { one: first, other: second, inSentence: near !== undefined, sentence: sentenceAt(first).text };
}

function count(counts: Map<string, Counted>, { one, other, inSentence, sentence }: Shared): void {
  const ids = { a_id: one.entity_id, b_id: other.entity_id };
  const { headline, published, source, line, start, article_id, origin } = one;
  const pair = {
    ...{ a: one.entity, b: other.entity, ...ids },
    ...{ sentence, headline, published, source, line, start, end: Math.max(one.end, other.end), article_id },
  };
  const none = { pair, sentences: 0, paragraphs: 0, articles: [], origins: [] };
  const counted: Counted = counts.get(pairKey(ids)) ?? none;
  // A sentence that names both says more than the paragraph that came first.
  if (inSentence && counted.sentences === 0) counted.pair = pair;
  counted.sentences += inSentence ? 1 : 0;
  counted.paragraphs += 1;
  addOnce(counted.articles, article_id);
  addOnce(counted.origins, origin);
  counts.set(pairKey(ids), counted);
}

function addOnce(ids: string[], id: string): void {
  if (ids.at(-1) !== id && !ids.includes(id)) ids.push(id);
}

function sentenceFinder([first]: readonly NameInBlock[]): SentenceFinder {
  const { block_text: text = '', block_start = 0 } = first ?? {};
  const point = codePointOffsets(text);
  const sentences = sentencesOf(text).map(({ start, end }) => ({ end: point(end), text: text.slice(start, end) }));
  return ({ start }) => {
    const at = sentences.findIndex(({ end }) => end > start - block_start);
    return { at, text: sentences[at]?.text ?? text };
  };
}
