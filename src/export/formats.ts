import type { Database } from '../store/database.js';

// The formats of other programs that a whole fact base is written in. Each is a module of its own, loaded when it is asked for.

/** What an export comes to: the text of a file, or of each file of a folder, as it is made. */
export interface Exported {
  readonly files: readonly ExportedFile[];
  /** What the reader is to know once all is written: what had no place, what to do next. */
  notes(written: { readonly at: string; readonly db: string }): readonly string[];
}

export interface ExportedFile {
  /** Its name in the folder; of the only file nobody asks. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** `path` is where the database lies. */
export type Exporter = (db: Database, path: string) => Exported | Promise<Exported>;

export interface ExportFormat {
  readonly name: string;
  readonly summary: string;
  /** A folder of several files, or one file. */
  readonly into: 'folder' | 'file';
  /** How the name of such a file ends, where no other format's does so. */
  readonly ending?: string;
  load(): Promise<Exporter>;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'datasette',
    summary: 'metadata.yml and datasette.yml: titles, descriptions, facets, queries',
    into: 'folder',
    load: async () => (await import('./datasette/export.js')).exportDatasette,
  },
  {
    name: 'ftm',
    summary: 'FollowTheMoney entities, one a line, for Aleph, Gephi and Neo4j',
    into: 'file',
    ending: '.ftm.json',
    load: async () => (await import('./ftm/export.js')).exportFtm,
  },
  {
    name: 'gexf',
    summary: 'a graph of who deals with whom, and who is named with whom, for Gephi',
    into: 'file',
    ending: '.gexf',
    load: async () => (await import('./gexf.js')).exportGexf,
  },
  {
    name: 'timelinejs',
    summary: 'what happened when, for TimelineJS',
    into: 'file',
    load: async () => (await import('./timeline-js.js')).exportTimelineJs,
  },
  {
    name: 'web-annotation',
    summary: 'W3C Web Annotations (JSON-LD): what is known of which words of which article',
    into: 'file',
    ending: '.jsonld',
    load: async () => (await import('./web-annotation.js')).exportWebAnnotation,
  },
];
