import type { FactTable } from '../model/fact-kinds.js';
import type { Message } from '../model/message.js';

// What the library's functions take. The types here are all that they need: a program compiles against them with no other
// types than the language's own.

/** What is asked of an `AbortSignal`; each is one. */
export interface Signal {
  readonly aborted: boolean;
  /** What is thrown when it is aborted. */
  // biome-ignore lint/suspicious/noExplicitAny: as AbortSignal has it, so that each is one
  readonly reason: any;
}

/** Is told of what is remarked about a source: what is wrong with it, where, and what to do. */
export type Report = (message: Message) => void;

/** Of one text: how it is read, and what is known of it from elsewhere. */
export interface ExtractOptions {
  /** The day of publication, `2012-11-30`, which wins over what the page says; what follows the day is passed over. */
  readonly published?: string | null | undefined;
  /** Its address, which says what site it is of. */
  readonly url?: string | null | undefined;
  /** Told from the text by default. */
  readonly mediaType?: 'text/plain' | 'text/html' | undefined;
  /** What its records call it; by default its address, else `text`. */
  readonly path?: string | undefined;
  /** The text is one article, unchanged: nothing is stripped or split. False by default. */
  readonly passage?: boolean | undefined;
  /** Remarks stand in the records too (`source.issues`). */
  readonly report?: Report | undefined;
  /** Ends it with the signal's reason, at the latest before the records are given. */
  readonly signal?: Signal | undefined;
}

/** The reader's own lists of names (docs/lists.md). */
interface OwnListsOption {
  /** Their folder; bpp's lists alone by default. */
  readonly lists?: string | undefined;
  /** What relative paths start at; the working directory by default. */
  readonly cwd?: string | undefined;
}

/** Of a text, where there are files. */
export interface ExtractWithListsOptions extends ExtractOptions, OwnListsOption {}

/** Of pages that come one a line. */
export interface LinesOptions {
  /** Each page is the text of one article, unchanged. False by default. */
  readonly passage?: boolean | undefined;
  /** Ends it between two lines, with the signal's reason. */
  readonly signal?: Signal | undefined;
}

/** The same, where there are files. */
export interface LinesWithListsOptions extends LinesOptions, OwnListsOption {}

/** What every reading of files takes. */
export interface ReadOptions extends OwnListsOption {
  /** The folder that paths in the records start at. */
  readonly root?: string | undefined;
  /** Patterns of `.gitignore`: only files that fit one of them. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of `.gitignore`: no files and folders that fit one of them. */
  readonly exclude?: readonly string[] | undefined;
  /** In seconds, for each look at a source; 0 for none, 120 by default. */
  readonly timeLimit?: number | undefined;
  /** What the path `-` reads; the standard input of the process by default. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Without it remarks stand in the records, or the database, alone. */
  readonly report?: Report | undefined;
}

/** Of files and folders whose records are wanted, and no database. */
export interface ExtractFilesOptions extends ReadOptions {
  /** Each file is the text of one article, unchanged. False by default. */
  readonly passage?: boolean | undefined;
  /** Ends it between two sources, with the signal's reason. */
  readonly signal?: Signal | undefined;
}

/** Of an archive that is read into a database. */
export interface IngestOptions extends ReadOptions {
  /** The database; `bpp.db` by default, in `cwd`. */
  readonly db?: string | undefined;
  /** The file of decisions; `curation.jsonl` by default, which need not exist. */
  readonly curation?: string | undefined;
  /** From an empty database: nothing is reused. False by default. */
  readonly rebuild?: boolean | undefined;
  /** Finds out what would change, and writes nothing. False by default. */
  readonly dryRun?: boolean | undefined;
  /** `ndjson`: the files hold a page a line. A page each by default. */
  readonly from?: 'ndjson' | undefined;
  /** Threads that read pages at once; by default as many as there are cores, or none for few pages. */
  readonly jobs?: number | undefined;
  /** Waits while another process writes to the database, and does not fail. False by default. */
  readonly wait?: boolean | undefined;
  /** Before each source. */
  readonly progress?: ((at: IngestProgress) => void) | undefined;
  /** Ends it where it is, with the signal's reason; what is finished stays, and the next ingest goes on from there. */
  readonly signal?: Signal | undefined;
}

/** Of a database that is to be asked. */
export interface OpenOptions {
  /** What a relative path starts at; the working directory by default. */
  readonly cwd?: string | undefined;
}

/** How far an ingest has come. */
export interface IngestProgress {
  readonly doing: 'reading' | 'finding facts';
  readonly done: number;
  /** Undefined where nobody knows: a stream. */
  readonly total: number | undefined;
  /** The source in hand. */
  readonly path: string;
}

/** What an ingest met, in files, and how many rows of each sort the database holds after it. */
export interface IngestSummary extends Readonly<Record<FactTable, number>> {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly failed: number;
  /** Decisions that find nothing to decide about. */
  readonly orphaned: number;
  readonly sources: number;
  readonly articles: number;
  readonly mentions: number;
  readonly entities: number;
  /** Articles whose text is kept, and from which no facts are read. */
  readonly otherLanguages: number;
}
