import { type Dossier, dossiersOf, type Passage } from '../../../query/dossier.js';
import { inOneWords, mainPost, type PostHeld } from '../../../query/posts-held.js';
import { type Dealing, dealingsIn } from '../../../query/together.js';
import { sentenceOf } from '../../../query/told.js';
import type { Database } from '../../../store/database.js';
import {
  blocksAround,
  type Citation,
  type Post,
  type Saying,
  type SpeechTable,
  sayingsOfNobody,
} from '../../../store/dossier.js';
import type { EntityRow } from '../../../store/lookup.js';
import type { Scope } from '../../scope.js';

/** A statement in its sentence. */
export type InSentence<Statement extends Citation> = Statement & {
  readonly sentence?: string;
  readonly sentence_start?: number;
};

/** A post with the words that say most of it, and every place that tells it. */
export type PostOnce = Omit<PostHeld, 'stated'> & {
  readonly best: InSentence<Post>;
  /** The oldest first. */
  readonly stated: readonly Post[];
};

/** Words about somebody, with every place that has them: a release is printed by many. */
export interface PassageOnce extends Passage {
  readonly evidence: readonly Passage[];
}

/** Everything that a report says of one thing. */
export interface EntityCard extends Omit<Dossier, 'posts' | 'quotes' | 'said' | 'passages'> {
  /** By name. */
  readonly isAsked: boolean;
  readonly posts: readonly PostOnce[];
  /** Of a person: what he is called by. */
  readonly main: PostOnce | undefined;
  readonly quotes: readonly InSentence<Saying>[];
  readonly said: readonly InSentence<Saying>[];
  readonly passages: readonly PassageOnce[];
  /** Mentions that were not looked at for more of them. */
  readonly mentions_left: number;
  readonly dealings: readonly Dealing[];
}

/** Reads the cards of some entities, in their order; all at once, so that many come in portions. */
export type CardReader = (entities: readonly EntityRow[]) => readonly EntityCard[];

/** Of somebody who was not asked for by name, where nobody or others were; the rest is counted, and every mention leads to it. */
const MOST_PASSAGES = { nobody: 12, others: 4 } as const;

/** Makes the reader of cards for a report: what lies between entities is read once for all of them. */
export function createCardReader(db: Database, scope: Scope): CardReader {
  const { least, stated, within: articles } = scope;
  const asked = new Set(scope.subjects.map(({ id }) => id));
  const dealings = byParty(dealingsIn(db, { articles, least }));
  /** How many passages are wanted of an entity; 0 for all. A place stands in most sentences by the way. */
  const extentOf = ({ id, kind }: EntityRow): number => {
    if (asked.has(id)) return 0;
    if (kind === 'place') return 1;
    return asked.size === 0 ? MOST_PASSAGES.nobody : MOST_PASSAGES.others;
  };
  return (entities) => {
    const dossiers = inPortions(entities, extentOf, (some, extent) =>
      dossiersOf(db, some, { least, stated, articles, most: extent }),
    );
    const inSentences = <Statement extends Citation>(
      table: SpeechTable | 'roles',
      of: (dossier: Dossier) => readonly Statement[],
    ) => sentenceFinder<Statement>(db, table, dossiers.flatMap(of));
    const quote = inSentences('quotes', ({ quotes }) => quotes.filter(needsSentence));
    const report = inSentences('said', ({ said }) => said.filter(needsSentence));
    const role = inSentences('roles', ({ posts }) => posts.map(bestOf));
    const once = (post: PostHeld): PostOnce => ({ ...post, best: role(bestOf(post)) });
    return dossiers.map((dossier) => {
      const { entity } = dossier;
      const posts = inOneWords(dossier.posts);
      const main = entity.kind === 'person' ? mainPost({ entity, posts }) : undefined;
      return {
        ...dossier,
        isAsked: asked.has(entity.id),
        posts: posts.map(once),
        main: main && once(main),
        quotes: dossier.quotes.map(quote),
        said: dossier.said.map(report),
        passages: onceEach(dossier.passages),
        dealings: dealings.get(entity.id) ?? [],
      };
    });
  };
}

/** Reads entities together that are to be read alike, and gives what was read in their own order. */
function inPortions<Read extends { readonly entity: EntityRow }>(
  entities: readonly EntityRow[],
  extentOf: (entity: EntityRow) => number,
  read: (some: readonly EntityRow[], extent: number) => readonly Read[],
): readonly Read[] {
  const extents = new Set(entities.map(extentOf));
  const found = [...extents].flatMap((extent) =>
    read(
      entities.filter((entity) => extentOf(entity) === extent),
      extent,
    ),
  );
  const byId = new Map(found.map((one) => [one.entity.id, one]));
  return entities.flatMap(({ id }) => byId.get(id) ?? []);
}

/** What is said, directly or as reported, by somebody whom no name tells. */
export interface Unnamed {
  readonly quotes: readonly InSentence<Saying>[];
  readonly said: readonly InSentence<Saying>[];
}

/** Reads what nobody who is named says; each in its sentence, which may tell who it was. It is nothing to who is asked for by name. */
export function unnamedSayings(db: Database, { within: articles, least, subjects }: Scope): Unnamed {
  if (subjects.length > 0) return { quotes: [], said: [] };
  const read = (table: SpeechTable): readonly InSentence<Saying>[] => {
    const sayings = sayingsOfNobody(db, table, { articles }).filter(({ confidence }) => confidence >= least);
    return sayings.map(sentenceFinder(db, table, sayings.filter(needsSentence)));
  };
  return { quotes: read('quotes'), said: read('said') };
}

/** The cards of many, portion by portion: what is shown is let go before the next are read. */
export function* eachCard(read: CardReader, entities: readonly EntityRow[]): IterableIterator<EntityCard> {
  for (let at = 0; at < entities.length; at += PORTION) yield* read(entities.slice(at, at + PORTION));
}
const PORTION = 200;

function byParty(dealings: readonly Dealing[]): ReadonlyMap<string, readonly Dealing[]> {
  const parties = new Map<string, Dealing[]>();
  for (const dealing of dealings) {
    for (const id of new Set([dealing.a_id, dealing.b_id])) {
      const known = parties.get(id);
      if (known) known.push(dealing);
      else parties.set(id, [dealing]);
    }
  }
  return parties;
}

/** A few words, or words of somebody whom only his post names: what stands around them says more. */
const needsSentence = ({ text, meant_basis }: Saying): boolean => text.length < SHORT || meant_basis !== null;
const SHORT = 60;

function onceEach(passages: readonly Passage[]): readonly PassageOnce[] {
  const groups = new Map<string, [Passage, ...Passage[]]>();
  for (const passage of passages) {
    const group = groups.get(passage.shown);
    if (group) group.push(passage);
    else groups.set(passage.shown, [passage]);
  }
  return [...groups.values()].map((evidence) => ({ ...evidence[0], evidence }));
}

/** The words that say most of a post. */
function bestOf({ stated }: PostHeld): Post {
  return stated.reduce((one, other) => (other.place < one.place ? other : one));
}

function sentenceFinder<Statement extends Citation>(
  db: Database,
  table: SpeechTable | 'roles',
  statements: readonly Statement[],
): (statement: Statement) => InSentence<Statement> {
  const blocks = blocksAround(
    db,
    table,
    statements.map(({ id }) => id),
  );
  return (statement) => {
    const block = blocks.get(statement.id);
    if (block === undefined) return statement;
    const { text, start } = sentenceOf({ ...statement, ...block });
    return { ...statement, sentence: text, sentence_start: start };
  };
}
