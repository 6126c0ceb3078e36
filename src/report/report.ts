import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { blockStarts, entityNames } from '../store/reported.js';
import { pagedSources } from '../store/sources.js';
import { anchorsOf, pageAddresses } from './addresses.js';
import { readAssets } from './assets.js';
import { html } from './html/markup.js';
import { type Part, pageOf } from './html/page.js';
import { inlineAssets } from './html/page-assets.js';
import { type Scope, type ScopeAsked, scopeOf } from './scope.js';
import type { Context, Loaded, Section } from './section.js';
import { SECTIONS } from './sections/index.js';

/** What a report is wanted of, and which parts of it. */
export interface ReportAsked extends ScopeAsked {
  /** Ids of sections; all where none are named. */
  readonly sections?: readonly string[] | undefined;
}

/** A report, ready to be written. */
export interface Report {
  readonly scope: Scope;
  readonly parts: readonly (Section & { readonly loaded: Loaded })[];
  readonly context: Context;
}

/** The parts that are wanted, in the order of the page. */
export const sectionsOf = ({ sections }: Pick<ReportAsked, 'sections'>): readonly Section[] =>
  SECTIONS.filter(({ id }) => sections?.includes(id) ?? true);

/** Reads all that a report of one page shows. */
export async function reportOf(db: Database, asked: ReportAsked): Promise<Report> {
  const scope = await scopeOf(db, asked);
  const parts: (Section & { readonly loaded: Loaded })[] = [];
  for (const section of sectionsOf(asked)) {
    parts.push({ ...section, loaded: await section.load(db, scope) });
  }
  const anchors = anchorsOf({
    entities: entityNames(db),
    articles: scope.articles,
    blocks: blockStarts(db, scope.within),
  });
  const shown = new Set(parts.map(({ id }) => id));
  const named = new Set(scope.entities.filter(({ kind }) => shown.has(cardsOf(kind))).map(({ id }) => id));
  const addresses = pageAddresses(anchors, { entity: (id) => named.has(id), section: (id) => shown.has(id) });
  return { scope, parts, context: { anchors, addresses, paged: pagedSources(db) } };
}

/** The part that has the cards of a kind. */
const cardsOf = (kind: EntityKind): string => (kind === 'person' ? 'people' : 'bodies');

/** The report as one page that needs nothing else. */
export function htmlReport({ scope, parts, context }: Report): IterableIterator<string> {
  return pageOf({
    title: scope.title,
    kicker: 'Facts of a press archive',
    assets: inlineAssets(readAssets()),
    hasSearch: true,
    parts: parts.map(
      ({ id, title, none, loaded }): Part => ({
        ...{ id, title, count: loaded.count },
        pieces: () => (loaded.isEmpty ? [html`<p class="none">${none}</p>`] : loaded.html(context)),
      }),
    ),
  });
}
