import type { EntityKind } from '../../model/mention.js';
import type { Database } from '../../store/database.js';
import type { EntityRow } from '../../store/lookup.js';
import { figure } from '../../text/figure.js';
import type { Html } from '../html/markup.js';
import type { Scope } from '../scope.js';
import type { Context, Section, Share } from '../section.js';
import { articleList, articlePages } from '../sections/articles.js';
import { cardAlone } from '../sections/entities/alone.js';
import { bodiesTable } from '../sections/entities/bodies-table.js';
import { type CardReader, createCardReader, type EntityCard } from '../sections/entities/gather.js';
import { peopleTable } from '../sections/entities/people-table.js';
import { KIND_WORDS } from '../sections/entities/words.js';
import { sectionFile } from './plan.js';

/** The page of one entity or one article. */
export interface Single {
  readonly id: string;
  readonly is: 'entity' | 'article';
  readonly name: string;
  /** What it is: `person`. */
  readonly kind: string;
  html(context: Context): Iterable<Html>;
}

/** What a page of a part shows, and the pages of single things that it lists. */
export interface Content {
  html(context: Context): Iterable<Html>;
  readonly singles?: Iterable<Single>;
}

/** What the other pages of a site have to know of a page of a part. */
export interface PageHead {
  /** Tells its file from those of the other pages of the part; the first page has none. */
  readonly share?: string;
  /** What it is called among them. */
  readonly title?: string;
  /** Paths of sources that have their place on it. */
  readonly sources?: readonly string[];
}

/** One page of a part. */
export interface SitePage extends PageHead {
  load(): Content;
}

/** A part of a report in pages of a site. */
export interface SitePart<Page extends PageHead = PageHead> {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly pages: readonly Page[];
}

/** Names on a page. */
const PORTION = 200;

/** A part of a report in pages; undefined where there is nothing of the kind. */
export async function sitePart(db: Database, scope: Scope, section: Section): Promise<SitePart<SitePage> | undefined> {
  const { id, title } = section;
  const pages = await pagesOf(db, scope, section);
  return pages && pages.pages.length > 0 ? { id, title, ...pages } : undefined;
}

type Pages = Pick<SitePart<SitePage>, 'count' | 'pages'>;

async function pagesOf(db: Database, scope: Scope, section: Section): Promise<Pages | undefined> {
  if (section.id === 'people') return entityPages(db, scope, ['person']);
  if (section.id === 'bodies') return entityPages(db, scope, ['force', 'organisation', 'programme', 'place']);
  if (section.id === 'articles') return articlesInPages(db, scope);
  const shares = await section.shares?.(db, scope);
  if (shares !== undefined && shares.length > 1)
    return { pages: shares.map((share, at) => sharePage(section, share, at)) };
  const loaded = await section.load(db, scope);
  return loaded.isEmpty ? undefined : { count: loaded.count, pages: [{ load: () => loaded }] };
}

function sharePage(section: Section, { id, title, sources, load }: Share, at: number): SitePage {
  const fileOf = (share?: string): string => sectionFile(section.id, share);
  return { ...(at === 0 ? {} : { share: id }), title, ...(sources && { sources }), load: () => load(fileOf) };
}

/** Lists of names by kind, two hundred a page, and the card of each. */
function entityPages(db: Database, scope: Scope, kinds: readonly EntityKind[]): Pages {
  const read = createCardReader(db, scope);
  const groups = kinds
    .map((kind) => ({ kind, entities: scope.entities.filter((entity) => entity.kind === kind) }))
    .filter(({ entities }) => entities.length > 0);
  const pages = groups.flatMap(({ kind, entities }, group) =>
    portions(entities).map(({ items, from, to }, at): SitePage => {
      const isFirst = group === 0 && at === 0;
      const share = [kinds.length > 1 ? kind : '', at === 0 ? '' : String(at + 1)].filter((part) => part !== '');
      const range = items.length === entities.length ? '' : ` ${figure(from)}–${figure(to)}`;
      return {
        ...(isFirst ? {} : { share: share.join('-') }),
        title: kinds.length > 1 ? `${KIND_WORDS[kind].many}${range}` : range.trim(),
        load: () => listOf(kind, read, items),
      };
    }),
  );
  return { count: groups.reduce((sum, { entities }) => sum + entities.length, 0), pages };
}

function listOf(kind: EntityKind, read: CardReader, entities: readonly EntityRow[]): Content {
  const cards = read(entities);
  const { many, one } = KIND_WORDS[kind];
  return {
    html: (context) => (kind === 'person' ? peopleTable(cards, context) : bodiesTable(cards, many, context)),
    singles: cards.map((card) => cardPage(card, one)),
  };
}

function cardPage(card: EntityCard, kind: string): Single {
  const { id, name } = card.entity;
  return { id, is: 'entity', name, kind, html: cardAlone(card).html };
}

function articlesInPages(db: Database, scope: Scope): Pages {
  const pageOf = articlePages(db, scope);
  const pages = portions(scope.articles).map(
    ({ items, from, to }, at): SitePage => ({
      ...(at === 0 ? {} : { share: String(at + 1) }),
      title: `${figure(from)}–${figure(to)}`,
      load: () => ({
        html: (context) => articleList(items).html(context),
        singles: items.map((head) => ({
          ...{ id: head.id, is: 'article', name: head.headline ?? head.source, kind: 'article' },
          html: (context) => pageOf(head).html(context),
        })),
      }),
    }),
  );
  return { count: scope.articles.length, pages };
}

interface Portion<Item> {
  readonly items: readonly Item[];
  /** Its first and last place among all, from 1. */
  readonly from: number;
  readonly to: number;
}

function portions<Item>(all: readonly Item[]): readonly Portion<Item>[] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, at) => {
    const items = all.slice(at * PORTION, (at + 1) * PORTION);
    return { items, from: at * PORTION + 1, to: at * PORTION + items.length };
  });
}
