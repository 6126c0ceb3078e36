import { listKind } from '../cli/list-kinds.js';
import { sortedBy } from '../cli/list-sort.js';
import { answerForPrograms } from '../cli/render/answer.js';
import type { ArticleRecord } from '../model/record.js';
import { conflictsOf } from '../query/conflicts.js';
import type { Leaving } from '../query/dossier.js';
import { filtered, listed } from '../query/listing.js';
import { moneyOf } from '../query/money.js';
import { type Asked, type Given, listOf, parseFilters, parseQuery, type Query } from '../query/query.js';
import { runQuery } from '../query/run.js';
import { timelineOf } from '../query/timeline.js';
import { togetherOf } from '../query/together.js';
import { type Database, explained, openDatabase } from '../store/database.js';
import { hasConfidence } from '../store/lists.js';
import { assertBegun, progressNote } from '../store/progress.js';
import { articleRecord } from '../store/read.js';
import { assertKnown } from './given.js';
import type {
  ConflictQuestion,
  Found,
  ListQuestion,
  MoneyQuestion,
  QueryAnswer,
  QueryQuestion,
  Question,
  StatementQuestion,
  Together,
} from './questions.js';
import { throwIfAborted } from './signal.js';

/** What answers; whatever goes wrong in the database is a sentence about its path. */
export interface Asker {
  query(question: QueryQuestion): Promise<QueryAnswer>;
  list(kind: string, question: ListQuestion): Promise<Found>;
  timeline(question: StatementQuestion): Promise<Found>;
  money(question: MoneyQuestion): Promise<Found>;
  together(question: StatementQuestion): Promise<Together>;
  conflicts(question: ConflictQuestion): Promise<Found>;
  article(id: string): ArticleRecord | undefined;
  articleIds(): readonly string[];
  close(): void;
}

/** @throws UsageError where the file is no database of ours, or was never filled. */
export function openAsker(path: string): Asker {
  const db = openDatabase(path);
  try {
    assertBegun(db, path);
  } catch (error) {
    db.close();
    throw error;
  }
  return explaining(askerOf(db, path), path);
}

function askerOf(db: Database, path: string): Asker {
  const withNotes = (notes: readonly string[]): readonly string[] => {
    const unfinished = progressNote(db, path);
    return unfinished === undefined ? notes : [unfinished, ...notes];
  };
  return {
    async query(question) {
      const query = await parseQuery(askedIn(question));
      const { limit = 0, sort } = question;
      throwIfAborted(question.signal);
      const answer = await runQuery(db, query, { ...leaving(question), limit, sort });
      const { value } = await answerForPrograms({ ...answer, notes: withNotes(answer.notes) });
      return value as unknown as QueryAnswer;
    },
    async list(named, question) {
      const kind = listKind(named);
      const { limit = 0, minConfidence, sort } = question;
      const least = hasConfidence(kind) ? minConfidence : undefined;
      const query = await parseFilters(askedIn(question));
      throwIfAborted(question.signal);
      const { notes, condition } = await filtered(db, kind, { query, least, stated: question.stated });
      const wanted = { limit, least, condition, sort: sortedBy(db, kind, listOf(sort)) };
      return { rows: [...listed(db, kind, wanted)], notes: withNotes(notes) };
    },
    async timeline(question) {
      const { notes, happenings } = await timelineOf(db, await statementsAsked(question));
      return { rows: happenings.map((row) => ({ ...row })), notes: withNotes(notes) };
    },
    async money(question) {
      const { notes, sums } = await moneyOf(db, { ...(await statementsAsked(question)), per: question.per });
      return { rows: sums.map((row) => ({ ...row })), notes: withNotes(notes) };
    },
    async together(question) {
      const { notes, dealings, pairs } = await togetherOf(db, await statementsAsked(question));
      const isStated = question.stated === true || question.type !== undefined || question.state !== undefined;
      const rows = { dealings: dealings.map((row) => ({ ...row })), pairs: pairs.map((row) => ({ ...row })) };
      return { ...rows, ...(isStated ? { pairs: [] } : {}), notes: withNotes(notes) };
    },
    async conflicts({ kind: kinds, unresolved, unsure, ...question }) {
      const query = await parseFilters(askedIn(question));
      throwIfAborted(question.signal);
      const least = question.minConfidence;
      const { notes, conflicts } = await conflictsOf(db, { query, kinds, unresolved, unsure, least });
      return { rows: conflicts.map((row) => ({ ...row })), notes: withNotes(notes) };
    },
    article: (id) => articleRecord(db, id),
    articleIds: () => db.prepare<[], string>('SELECT id FROM articles ORDER BY source, ordinal').pluck().all(),
    close: () => db.close(),
  };
}

/** The filters alone, without those that are there and undefined. */
function askedIn(question: Question): Asked {
  assertKnown(question, Object.keys({ ...FILTERS, ...OTHERS }), 'a question');
  const { minConfidence: _, stated: __, signal: ___, ...filters } = question;
  const given = Object.entries(filters).filter(([flag, value]) => value !== undefined && !NO_FILTERS.has(flag));
  return Object.fromEntries(given as [string, Given][]);
}

const FILTERS: Readonly<Record<keyof Asked, true>> = {
  name: true,
  person: true,
  force: true,
  org: true,
  place: true,
  programme: true,
  with: true,
  speaker: true,
  role: true,
  money: true,
  currency: true,
  date: true,
  said: true,
  text: true,
  source: true,
  published: true,
  kind: true,
  event: true,
  in: true,
};
/** What a question has besides; each kind of question takes those of its type. */
const OTHERS = {
  limit: true,
  sort: true,
  minConfidence: true,
  stated: true,
  type: true,
  state: true,
  per: true,
  signal: true,
};
const NO_FILTERS: ReadonlySet<string> = new Set(['limit', 'sort', 'type', 'state', 'per']);

const leaving = ({ minConfidence: least, stated }: Question): Leaving => ({ least, stated });

interface StatementsAsked extends Leaving {
  readonly query: Query;
  readonly types: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

async function statementsAsked(question: StatementQuestion): Promise<StatementsAsked> {
  const query = await parseFilters(askedIn(question));
  throwIfAborted(question.signal);
  return { query, types: question.type, states: question.state, ...leaving(question) };
}

function explaining(asker: Asker, path: string): Asker {
  const guarded = Object.entries(asker).map(([name, does]: [string, (...given: never[]) => unknown]) => [
    name,
    (...given: never[]) => {
      try {
        const answer = does(...given);
        return answer instanceof Promise ? answer.catch(fail) : answer;
      } catch (error) {
        return fail(error);
      }
    },
  ]);
  const fail = (error: unknown): never => {
    throw explained(error, path);
  };
  return Object.fromEntries(guarded);
}
