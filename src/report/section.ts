import type { Database } from '../store/database.js';
import type { Paged } from '../text/page-place.js';
import type { Addresses, Anchors } from './addresses.js';
import type { Html } from './html/markup.js';
import type { Scope } from './scope.js';

/** Where a part of a report is shown. */
export interface Context {
  /** How to get from here to other things. */
  readonly addresses: Addresses;
  /** What things are called where they stand. */
  readonly anchors: Anchors;
  /** Of the sources that have pages, the line that each begins with: they are cited by page and line. */
  readonly paged: Paged;
}

/** A context with what it takes to say where words stand, and no more. */
export type Citing = Pick<Context, 'paged'>;

/** What a part of a report came to. */
export interface Loaded {
  /** Nothing of the kind is in the archive: the part only says so. */
  readonly isEmpty: boolean;
  /** How many things it shows, for the contents. */
  readonly count?: number;
  /** The part without its heading, piece by piece. */
  html(context: Context): Iterable<Html>;
  /** The same as lines of Markdown; headings start at the third level. */
  markdown(context: Context): Iterable<string>;
}

/** One part of a report: what it reads, and how a page and a Markdown file show it. */
export interface Section {
  /** Its anchor, and its name on the command line. */
  readonly id: string;
  readonly title: string;
  /** A sentence for a reader where there is nothing. */
  readonly none: string;
  load(db: Database, scope: Scope): Loaded | Promise<Loaded>;
  /** For a site: the part in pages, where one may be too much. The first is the one that all links to the part lead to. */
  shares?(db: Database, scope: Scope): readonly Share[] | Promise<readonly Share[]>;
}

/** A page of a site that shows a share of a part: a year, a currency. */
export interface Share {
  /** Tells its file from the others of the part, as `2012`. */
  readonly id: string;
  readonly title: string;
  /** Paths of the sources that it shows. */
  readonly sources?: readonly string[];
  /** Reads it when it is written; `fileOf` gives the file of another share of the part, or of its first page. */
  load(fileOf: (share?: string) => string): Pick<Loaded, 'html'>;
}
