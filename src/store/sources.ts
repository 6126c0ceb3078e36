import type { Message } from '../model/message.js';
import type { PagePrint } from '../model/page-print.js';
import type { Provenance, SourceFile } from '../model/source.js';
import type { RuleId } from '../model/span.js';
import { addTo } from '../text/add-to.js';
import { filesOf, locatorOf } from '../text/locator.js';
import type { Paged } from '../text/page-place.js';
import type { Database } from './database.js';
import { createUnpacker } from './packed-text.js';

/** What the database holds of a source, for deciding whether to read it again. */
export interface KnownSource {
  readonly sha256: string;
  readonly rules: string;
  /** As `nameOfGiven` has it. */
  readonly given: string;
  /** The file of pages that it came in; null for a file of its own. */
  readonly container: string | null;
}

/** A path that something is remarked about. */
export interface KnownIssue {
  readonly path: string;
  readonly messages: readonly Message[];
  /** It did not go in. */
  readonly failed: boolean;
  /** It is a file of pages, of whose lines some may have failed. */
  readonly holdsPages: boolean;
}

/** A file that is no page and was looked into. */
export interface KnownContainer {
  readonly path: string;
  readonly form: string;
  readonly sha256: string;
  readonly size: number;
  readonly rules: string;
}

/** What a database knows before an ingest begins. */
export interface Known {
  /** By path. */
  readonly sources: ReadonlyMap<string, KnownSource>;
  readonly issues: readonly KnownIssue[];
  /** By path. */
  readonly containers: ReadonlyMap<string, KnownContainer>;
}

export const NOTHING_KNOWN: Known = { sources: new Map(), issues: [], containers: new Map() };

/** Names what a page came with beside its text. */
export function nameOfGiven({ id, mediaType, url, published, container, ...given }: GivenFields): string {
  const { form, isArticle, declared } = given;
  const held = form === undefined ? [] : [form, isArticle ?? null, declared ?? null];
  return JSON.stringify([id ?? null, mediaType, url ?? null, published ?? null, container ?? null, ...held]);
}

/** A source that is its bytes and nothing else has no fields of its own to be asked for, and most are. */
interface KnownRow {
  readonly path: string;
  readonly sha256: string;
  readonly rules: string;
  readonly mediaType: SourceFile['mediaType'];
  /** JSON of a `SourceRow`; null where it came with nothing but its text. */
  readonly fields: string | null;
}

export function readKnown(db: Database): Known {
  const isPlain = PLAIN.map((column) => `${column} IS NULL`).join(' AND ');
  const fields = SOURCE_COLUMNS.map(([column, field]) => `'${field}', ${column}`).join(', ');
  const sources = db.prepare<[], KnownRow>(
    `SELECT path, sha256, rules, media_type AS mediaType, iif(${isPlain}, NULL, json_object(${fields})) AS fields
     FROM sources ORDER BY path`,
  );
  const issues = new Map<string, Message[]>();
  for (const message of messages(db, 'rule <> @other', { other: 'curate/no-target' })) {
    addTo(issues, message.path, message);
  }
  const known = new Map<string, KnownSource>();
  const plain = {
    'text/html': nameOfGiven({ mediaType: 'text/html' }),
    'text/plain': nameOfGiven({ mediaType: 'text/plain' }),
  };
  for (const { path, sha256, rules, mediaType, fields: held } of sources.iterate()) {
    const source = held === null ? undefined : withoutNulls(JSON.parse(held));
    const given = source ? nameOfGiven(source) : plain[mediaType];
    known.set(path, { sha256, rules, container: source?.container ?? null, given });
  }
  const containers = db
    .prepare<[], KnownContainer>('SELECT path, form, sha256, size, rules FROM containers ORDER BY path')
    .all();
  const holders = new Set(
    [...known].flatMap(([path, { container }]) => (isPageOf(path, container) ? [container] : [])),
  );
  return {
    sources: known,
    containers: new Map(containers.map((container) => [container.path, container])),
    issues: [...issues].map(([path, about]): KnownIssue => {
      const failures = about.filter(({ severity }) => severity === 'error');
      return {
        path,
        messages: about,
        failed: failures.length > 0,
        holdsPages: failures.some(({ line }) => line !== undefined) || holders.has(path),
      };
    }),
  };
}

/** Whether a source came in a line of a file of pages: it goes by an id of its own, a part of any other file by that. */
export function isPageOf(path: string, container: string | null): boolean {
  return container !== null && !filesOf(path).includes(container);
}

/** Something that a database holds, and how much of it. */
export interface Held {
  readonly path: string;
  /** The file of pages that it came in; null for a file of its own. */
  readonly container: string | null;
  readonly articles: number;
  readonly mentions: number;
}

/** Every source, and every file that failed. */
export function heldSources(db: Database): readonly Held[] {
  return db
    .prepare<[], Held>(
      `SELECT s.path, s.container, count(DISTINCT a.id) AS articles, count(m.id) AS mentions
       FROM sources s LEFT JOIN articles a ON a.source = s.path LEFT JOIN mentions m ON m.article_id = a.id
       GROUP BY s.path
       UNION ALL
       SELECT DISTINCT path, NULL, 0, 0 FROM issues
       WHERE severity = 'error' AND path NOT IN (SELECT path FROM sources)
       ORDER BY 1`,
    )
    .all();
}

/** The print of a source, and the furniture that its draft was made with. */
export interface StoredPrint {
  readonly path: string;
  readonly print: PagePrint;
  readonly furniture: string;
}

/** Sources that are to come or to go, by what they tell of their sites and by where they are. */
export interface Beside {
  readonly prints: Iterable<PagePrint>;
  readonly paths: Iterable<string>;
}

/** What every source tells the others of its site, and what it was told; or those only whose sites others touch. */
export function storedPrints(db: Database, beside?: Beside): readonly StoredPrint[] {
  const sites = beside && sitesBeside(db, beside);
  if (sites?.length === 0) return [];
  const condition = sites === undefined ? '' : 'WHERE site IN (SELECT value FROM json_each(@sites))';
  const rows = db
    .prepare<[object], { path: string; site: number; print: string; furniture: string }>(
      `SELECT path, site, print, furniture FROM sources ${condition} ORDER BY path`,
    )
    .all(sites === undefined ? {} : { sites: JSON.stringify(sites) });
  return rows.map(({ path, site, print, furniture }) => ({
    path,
    print: { site, blocks: JSON.parse(print) },
    furniture,
  }));
}

function sitesBeside(db: Database, { prints, paths }: Beside): readonly number[] {
  const siteOf = db.prepare<[string], number>('SELECT site FROM sources WHERE path = ?').pluck();
  const sites = new Set([...prints].map(({ site }) => site));
  for (const path of paths) {
    const site = siteOf.get(path);
    if (site !== undefined) sites.add(site);
  }
  return [...sites];
}

/** A source as it was read; undefined where the database has none of that path, or its records alone. */
export function storedSource(db: Database, path: string): SourceFile | undefined {
  const row = db
    .prepare<[string], SourceRow & { readonly packed: Buffer | null }>(
      `SELECT ${COLUMNS}, packed FROM sources WHERE path = ?`,
    )
    .get(path);
  if (row === undefined || row.packed === null) return undefined;
  const { packed, ...source } = row;
  return { ...withoutNulls(source), text: createUnpacker(db)(path, packed) };
}

/** The pages of each source that has some, by its path: the line that each begins with. */
export function pagedSources(db: Database): Paged {
  const rows = db
    .prepare<[], { path: string; pages: string }>(
      'SELECT path, pages FROM sources WHERE pages IS NOT NULL ORDER BY path',
    )
    .all();
  return new Map(rows.map(({ path, pages }) => [path, JSON.parse(pages)]));
}

/** What a source is stored with beside its text: column and field. */
export const SOURCE_COLUMNS: readonly (readonly [column: string, field: keyof SourceRow])[] = [
  ['path', 'path'],
  ['caller_id', 'id'],
  ['url', 'url'],
  ['published', 'published'],
  ['container', 'container'],
  ['form', 'form'],
  ['is_article', 'isArticle'],
  ['declared', 'declared'],
  ['pages', 'pages'],
  ['sha256', 'sha256'],
  ['size', 'size'],
  ['media_type', 'mediaType'],
  ['charset', 'charset'],
  ['charset_basis', 'charsetBasis'],
];
/** Those that say what a source came with beside its text. */
const PLAIN = ['caller_id', 'url', 'published', 'container', 'form'];
const COLUMNS = SOURCE_COLUMNS.map(([column, field]) => `${column} AS ${field}`).join(', ');

export type SourceRow = Omit<SourceFile, 'text' | 'isArticle' | keyof Given | keyof Provenance> & {
  readonly [K in keyof Given]-?: Given[K] | null;
} & StoredProvenance & { readonly isArticle: 0 | 1 | null };
type Given = Pick<SourceFile, 'id' | 'url' | 'published'>;
type GivenFields = Given & Pick<SourceFile, 'mediaType' | 'isArticle' | 'container' | 'form' | 'declared'>;

/** What a source came in, as its row has it. */
export interface StoredProvenance {
  readonly container: string | null;
  readonly form: RuleId | null;
  /** JSON. */
  readonly declared: string | null;
  readonly pages: string | null;
}

/** Its columns. */
export const PROVENANCE: readonly (keyof StoredProvenance)[] = ['container', 'form', 'declared', 'pages'];

export function storedProvenance({ container, form, declared, pages }: StoredProvenance): Provenance {
  return {
    ...(container === null ? {} : { container }),
    ...(form === null ? {} : { form }),
    ...(declared === null ? {} : { declared: JSON.parse(declared) }),
    ...(pages === null ? {} : { pages: JSON.parse(pages) }),
  };
}

export function withoutNulls({ id, url, published, isArticle, ...row }: SourceRow): Omit<SourceFile, 'text'> {
  const { container, form, declared, pages, ...always } = row;
  return {
    ...always,
    ...storedProvenance({ container, form, declared, pages }),
    ...(isArticle === 1 ? { isArticle: true } : {}),
    ...(id === null ? {} : { id }),
    ...(url === null ? {} : { url }),
    ...(published === null ? {} : { published }),
  };
}

/** The remarks about a path. */
export function readIssues(db: Database, path: string): readonly Message[] {
  return messages(db, 'path = @path', { path });
}

/** Those about a file and about what lies in it. */
export function readIssuesIn(db: Database, container: string): readonly Message[] {
  const part = locatorOf(container, '');
  return messages(db, '(path = @container OR substr(path, 1, length(@part)) = @part)', { container, part });
}

/** Every failure and warning. */
export function readComplaints(db: Database): readonly Message[] {
  return messages(db, 'severity <> @least', { least: 'info' });
}

function messages(db: Database, condition: string, values: object): readonly Message[] {
  const rows = db
    .prepare<[object], Message & { readonly line: number | null }>(
      `SELECT path, line, severity, rule, reason FROM issues WHERE ${condition} ORDER BY path, ordinal`,
    )
    .all(values);
  return rows.map(({ line, ...message }) => (line === null ? message : { ...message, line }));
}

/** How many sources came as records: their pages are not in the database. */
export function countLoaded(db: Database): number {
  return Number(db.prepare('SELECT count(*) FROM sources WHERE packed IS NULL').pluck().get());
}
