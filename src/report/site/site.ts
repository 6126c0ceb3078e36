import type { Database } from '../../store/database.js';
import { blockStarts, entityNames } from '../../store/reported.js';
import { pagedSources } from '../../store/sources.js';
import { type Anchors, anchorsOf } from '../addresses.js';
import { readAssets, readSearchScript } from '../assets.js';
import { type Html, html } from '../html/markup.js';
import { type Link, pageOf } from '../html/page.js';
import { linkedAssets } from '../html/page-assets.js';
import { type ReportAsked, sectionsOf } from '../report.js';
import { type Scope, scopeOf } from '../scope.js';
import type { Context, Section } from '../section.js';
import type { SiteFolder, SiteWritten } from './folder.js';
import { type Content, type PageHead, type Single, type SitePage, type SitePart, sitePart } from './parts.js';
import { type SitePlan, sectionFile, singleFiles, siteAddresses, wayUp } from './plan.js';
import { searchForm, writeSearchData } from './search-pages.js';

const [INDEX, SEARCH, STYLE, SCRIPT, SEARCH_SCRIPT] = [
  'index.html',
  'search.html',
  'style.css',
  'page.js',
  'search.js',
];
/** The part that the first page shows itself. */
const SUMMARY = 'summary';

interface Site {
  readonly scope: Scope;
  readonly anchors: Anchors;
  readonly plan: SitePlan;
  readonly parts: readonly SitePart[];
  readonly paged: Context['paged'];
  readonly folder: SiteFolder;
}

/**
 * Writes a report as a folder of pages: one to begin with, those of each part, one an entity and one an article, one that searches.
 * Gives what became of the folder, and what is to be told of how the filters were taken.
 */
export async function writeSite(
  db: Database,
  asked: ReportAsked,
  open: () => SiteFolder,
): Promise<SiteWritten & Pick<Scope, 'notes'>> {
  const scope = await scopeOf(db, asked);
  const folder = open();
  const sections = sectionsOf(asked);
  const parts = await partsIn(db, scope, sections);
  const anchors = anchorsOf({
    entities: entityNames(db),
    articles: scope.articles,
    blocks: blockStarts(db, scope.within),
  });
  const site: Site = { scope, anchors, plan: planOf(scope, anchors, parts), parts, paged: pagedSources(db), folder };
  const { style, script } = readAssets();
  folder.write(STYLE, [style]);
  folder.write(SCRIPT, [script]);
  folder.write(SEARCH_SCRIPT, [readSearchScript()]);
  for (const section of sections) {
    const part = await sitePart(db, scope, section);
    for (const [at, page] of part?.pages.entries() ?? []) if (part) writePartPage(site, part, page, at);
  }
  if (!parts.some(({ id }) => id === SUMMARY)) writeIndex(site, { html: () => [] });
  writeSearchData(db, site);
  const links = parts.filter(({ id }) => LISTS.has(id)).map((part) => linkTo(part));
  write(site, {
    file: SEARCH,
    title: 'Search',
    isSingle: true,
    body: () => [searchForm(links)],
    script: SEARCH_SCRIPT,
  });
  return { ...folder.close(), notes: scope.notes };
}

/**
 * The parts that have anything, with their pages, but not what these show: that is read again when they are written, so that it is
 * never in memory with that of the other parts.
 */
async function partsIn(db: Database, scope: Scope, sections: readonly Section[]): Promise<readonly SitePart[]> {
  const parts: SitePart[] = [];
  for (const section of sections) {
    const part = await sitePart(db, scope, section);
    if (part) parts.push({ ...part, pages: part.pages.map(({ load: _, ...head }) => head) });
  }
  return parts;
}

/** Where a reader without scripts finds names and articles. */
const LISTS: ReadonlySet<string> = new Set(['people', 'bodies', 'articles']);

const fileOf = ({ id }: SitePart, { share }: Pick<PageHead, 'share'> = {}): string =>
  id === SUMMARY ? INDEX : sectionFile(id, share);
const linkTo = (part: SitePart): Link => ({ href: fileOf(part), title: part.title, count: part.count });

function planOf(scope: Scope, anchors: Anchors, parts: readonly SitePart[]): SitePlan {
  const single = singleFiles(scope, anchors);
  const has = new Set(parts.map(({ id }) => id));
  const kinds = new Map(scope.entities.map(({ id, kind }) => [id, kind === 'person' ? 'people' : 'bodies']));
  const sources = new Map(
    parts.flatMap((part) =>
      part.pages.flatMap((page) => (page.sources ?? []).map((path): [string, string] => [path, fileOf(part, page)])),
    ),
  );
  const sections = new Map(parts.map((part) => [part.id, fileOf(part)]));
  return {
    entity: (id) => (has.has(kinds.get(id) ?? '') ? single.entity(id) : undefined),
    article: (id) => (has.has('articles') ? single.article(id) : undefined),
    source: (path) => sources.get(path) ?? sections.get('sources'),
    section: (id) => sections.get(id),
  };
}

function writePartPage(site: Site, part: SitePart, page: SitePage, at: number): void {
  const content = page.load();
  if (part.id === SUMMARY) writeIndex(site, content);
  else {
    const { title, count, pages } = part;
    const body = function* (context: Context): Iterable<Html> {
      if (pages.length > 1) yield pagesNav(part, at);
      yield* content.html(context);
      if (pages.length > 1) yield pagesNav(part, at, 'end');
    };
    const name = pages.length > 1 ? `${title}: ${page.title}` : title;
    write(site, { file: fileOf(part, page), id: part.id, title, count, name, body });
  }
  for (const single of content.singles ?? []) writeSingle(site, part, single);
}

function pagesNav(part: SitePart, current: number, where = 'begin'): Html {
  return html`<nav class="pages" aria-label="Pages of this part${where === 'end' && ', again'}"><ul class="line">${part.pages.map(
    (page, at) =>
      html`<li><a href="${fileOf(part, page)}"${at === current && html` aria-current="page"`}>${page.title}</a></li>`,
  )}</ul></nav>
`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function writeSingle(site: Site, part: SitePart, { id, is, name, kind, html: body }: Single): void {
  const file = site.plan[is](id);
  if (file === undefined) return;
  const about = html`<a href="${wayUp(file)}${fileOf(part)}">${part.title}</a>`;
  write(site, { file, title: name, heading: capital(kind), isSingle: true, about, body });
}

function writeIndex(site: Site, content: Content): void {
  write(site, { file: INDEX, title: site.scope.title, heading: 'In short', body: content.html });
}

interface Written {
  readonly file: string;
  /** The anchor of its one part. */
  readonly id?: string;
  readonly title: string;
  /** Of the part, where the title is that of the page alone. */
  readonly heading?: string;
  readonly name?: string;
  readonly count?: number | undefined;
  /** What is above it. */
  readonly about?: Html;
  readonly script?: string;
  readonly isSingle?: boolean;
  body(context: Context): Iterable<Html>;
}

function write(
  site: Site,
  { file, id = 'page', title, heading = title, name = title, count, about, script, isSingle = false, body }: Written,
): void {
  const { scope, anchors, plan, parts, paged, folder } = site;
  const up = wayUp(file);
  const context: Context = { anchors, addresses: siteAddresses(plan, anchors, up), paged };
  const links = [
    ...parts.map((part) => ({ ...linkTo(part), href: `${up}${fileOf(part)}`, isCurrent: fileOf(part) === file })),
    { href: `${up}${SEARCH}`, title: 'Search', isCurrent: file === SEARCH },
  ];
  const home = html`<a href="${up}${INDEX}">${scope.title}</a>`;
  folder.write(
    file,
    pageOf({
      title,
      ...(file === INDEX ? {} : { kicker: about ? html`${home} · ${about}` : home, name: `${name} · ${scope.title}` }),
      assets: linkedAssets({ style: `${up}${STYLE}`, script: `${up}${script ?? SCRIPT}` }),
      links,
      isSingle,
      hasSearch: false,
      parts: [{ id, title: heading, count, pieces: () => body(context) }],
    }),
  );
}
