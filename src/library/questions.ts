/// <reference lib="esnext.disposable" preserve="true" />
import type { ArticleRecord } from '../model/record.js';
import type { Signal } from './options.js';

/** What a filter takes: once, or several, of which each has to hold. */
export type Given = string | readonly string[] | undefined;

/**
 * What is asked: the filters of the command line by their names, each as it is typed there (`money: '>=1m'`, `date:
 * '2012-07..'`). All that is given has to hold in one passage.
 */
export interface Question {
  /** Who or what, of any kind. */
  readonly name?: Given;
  readonly person?: Given;
  readonly force?: Given;
  /** An organisation, forces included. */
  readonly org?: Given;
  readonly place?: Given;
  readonly programme?: Given;
  readonly with?: Given;
  readonly role?: Given;
  readonly speaker?: Given;
  /** Words that somebody said, or is reported to have said. */
  readonly said?: Given;
  /** Words in the text. */
  readonly text?: Given;
  readonly money?: Given;
  readonly currency?: Given;
  /** A date in the text. */
  readonly date?: Given;
  readonly published?: Given;
  /** Part of the path of the source, or a pattern with `*` and `?`. */
  readonly source?: Given;
  /** A kind of mention or fact: `person`, `money`, `quote`, `role` … */
  readonly kind?: Given;
  /** A type of event. */
  readonly event?: Given;
  /** What has to satisfy all filters; `passage` by default. */
  readonly in?: 'passage' | 'article' | undefined;
  /** Facts less sure are left aside, from 0 to 1; 0 by default. */
  readonly minConfidence?: number | undefined;
  /** Leaves out what is only implied. False by default. */
  readonly stated?: boolean | undefined;
  /** Ends it with the signal's reason, before the database is asked. */
  readonly signal?: Signal | undefined;
}

/** Of `query`, with how much of the answer is wanted. */
export interface QueryQuestion extends Question {
  /** How many passages, 0 for all; all by default. */
  readonly limit?: number | undefined;
  readonly sort?: 'relevance' | 'date' | 'oldest' | 'source' | 'confidence' | undefined;
}

/** Of `list`. */
export interface ListQuestion extends Question {
  /** How many rows, 0 for all; all by default. */
  readonly limit?: number | undefined;
  /** Columns to sort by, `-` before one for the largest first: `['-mention_count', 'name']`. */
  readonly sort?: Given;
}

/** Of statements that have a type and a state. */
export interface StatementQuestion extends Question {
  readonly type?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
}

/** Of `money`. */
export interface MoneyQuestion extends StatementQuestion {
  /** Only sums over a time, as what they come to in one such time. */
  readonly per?: 'day' | 'week' | 'month' | 'year' | undefined;
}

/** Of `conflicts`. */
export interface ConflictQuestion extends Omit<Question, 'kind'> {
  /** Kinds of facts: `amounts`, `roles` … */
  readonly kind?: readonly string[] | undefined;
  /** Only those that nothing explains. False by default. */
  readonly unresolved?: boolean | undefined;
  /** Also facts that may be one. False by default. */
  readonly unsure?: boolean | undefined;
}

/** A row of an answer; its keys are those of the command's JSON. */
export interface Row {
  readonly [key: string]: unknown;
}

/** A row that cites its words: `text` stands at `start` to `end`, in code points, of the article, on `line` of `source`. */
export interface CitedRow extends Row {
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Rows, and what is to be said beside them: what was not found, or taken for what. */
export interface Found<R extends Row = Row> {
  readonly rows: readonly R[];
  readonly notes: readonly string[];
}

/** One that a name fits, with what tells it from the others. */
export interface CandidateRow extends Row {
  /** The name as it was asked for. */
  readonly asked: string;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What `bpp query --json` writes. */
export interface QueryAnswer extends Found<CitedRow> {
  readonly kind: 'dossier' | 'passages' | 'articles' | 'holders' | 'candidates' | 'nothing';
  /** Those that a name fits, where it fits several; choosing is left to the reader. */
  readonly candidates: readonly CandidateRow[];
  /** Of a dossier: whom or what it is about. */
  readonly entity?: Row;
  /** Of a dossier: names, posts, what was said and where it is mentioned, by part. */
  readonly dossier?: Row;
}

/** What `bpp together --json` writes. */
export interface Together {
  /** Who deals with whom, as it is stated. */
  readonly dealings: readonly Row[];
  /** Who is only named together. */
  readonly pairs: readonly Row[];
  readonly notes: readonly string[];
}

/** An open database. Whatever is asked is answered as the command of the same name answers with `--json`. */
export interface FactBase {
  /** Its path, as it was named. */
  readonly path: string;
  /**
   * A name gives a dossier, a post its holders, several filters the passages in which all hold. A string is a name.
   *
   * @throws UsageError where a filter cannot be read, or none is given.
   */
  query(question: string | QueryQuestion): Promise<QueryAnswer>;
  /** The rows of `people`, `forces`, `money`, `quotes`, `articles` …; `bpp list` says which there are. */
  list(kind: string, question?: ListQuestion): Promise<Found>;
  /** What happened when, each thing once. */
  timeline(question?: StatementQuestion): Promise<Found>;
  /** Sums with what each is for, who pays and who gets it. */
  money(question?: MoneyQuestion): Promise<Found>;
  /** Who deals with whom. */
  together(question?: StatementQuestion): Promise<Together>;
  /** Facts about one thing that differ, with both sides. */
  conflicts(question?: ConflictQuestion): Promise<Found>;
  /** The record of an article, by its id; undefined where there is none. */
  article(id: string): Promise<ArticleRecord | undefined>;
  /** Every article, by path of its source. */
  articles(): AsyncGenerator<ArticleRecord>;
  /** Whoever asks afterwards gets a UsageError; closing twice is no error. */
  close(): void;
  [Symbol.dispose](): void;
}
