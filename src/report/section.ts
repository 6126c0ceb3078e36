import type { Database } from '../store/database.js';
import type { Addresses, Anchors } from './addresses.js';
import type { Html } from './html/markup.js';
import type { Scope } from './scope.js';

/** Where a part of a report is shown. */
export interface Context {
  /** How to get from here to other things. */
  readonly addresses: Addresses;
  /** What things are called where they stand. */
  readonly anchors: Anchors;
}

/** What a part of a report came to. */
export interface Loaded {
  /** Nothing of the kind is in the archive: the part is left out, and its place in the contents says so. */
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
  load(db: Database, scope: Scope): Loaded | Promise<Loaded>;
}
