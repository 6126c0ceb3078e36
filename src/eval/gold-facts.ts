import { type OwnLines, placeIn, type WrittenPlace } from './locate.js';
import { type Place, samePlace } from './place.js';

/** Careful readers could differ on all of it, or on the fields that are named. */
export type Hard = boolean | readonly string[];

/** Who it is: several names where each of them is right, null where it is nobody who is named. */
export type GoldNames = string | readonly string[] | null;

/** What one mention of money is, as a person read it. */
export interface GoldAmount extends Place {
  readonly money: string;
  readonly type: string;
  readonly state: string;
  readonly for: string | null;
  readonly payer: GoldNames;
  readonly payee: GoldNames;
  readonly period: string | null;
  readonly said_by: GoldNames;
  readonly hard?: Hard;
}

/** One thing that happened, was decided or will be done, in the place of its fullest telling. */
export interface GoldEvent extends Place {
  readonly text: string;
  readonly type: string;
  readonly who: GoldNames;
  readonly what: string | null;
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  /** The predicates of its other tellings. */
  readonly also: readonly Place[];
  /** The lines of the article that tells it. */
  readonly lines: ReadonlySet<number>;
  readonly hard?: Hard;
}

/** Two bodies or people who deal with each other. */
export interface GoldRelation {
  readonly a: GoldNames;
  readonly b: GoldNames;
  readonly type: string;
  readonly state: string;
  readonly hard?: Hard;
}

/** What a document's articles say; a list is undefined where nobody has marked it. */
export interface GoldFacts {
  readonly amounts?: readonly GoldAmount[];
  readonly events?: readonly GoldEvent[];
  readonly relations?: readonly GoldRelation[];
}

type WrittenAmount = Omit<GoldAmount, keyof Place> & { readonly nth?: number };
type WrittenEvent = Omit<GoldEvent, keyof Place | 'also' | 'lines'> & {
  readonly nth?: number;
  readonly also?: readonly WrittenPlace[];
};

/** The lists of one article as they are written: in its gold file, or in a file of the same name in `facts`. */
export interface WrittenFacts {
  readonly amounts?: readonly WrittenAmount[];
  readonly events?: readonly WrittenEvent[];
  readonly relations?: readonly GoldRelation[];
}

/** A file of `facts`: its articles are those of the gold file, by their ids, else in the same order. */
export interface FactsFile {
  readonly source: string;
  readonly articles: readonly (WrittenFacts & { readonly id?: string })[];
}

/** An article whose facts are to be placed, with the mentions of money that each need an entry. */
export interface ArticleWithFacts extends OwnLines {
  readonly money: readonly (Place & { readonly text: string; readonly hard?: boolean })[];
  readonly written: WrittenFacts;
}

/** The facts of a document's articles on their lines. Throws where a text does not stand there or money has no entry. */
export function locateFacts(articles: readonly ArticleWithFacts[]): GoldFacts {
  const amounts = marked(articles, (article) => article.written.amounts && locateAmounts(article));
  const events = marked(articles, (article) => article.written.events?.map((event) => locateEvent(event, article)));
  const relations = marked(articles, ({ written }) => written.relations);
  return { ...(amounts && { amounts }), ...(events && { events }), ...(relations && { relations }) };
}

function marked<Article, Fact>(
  articles: readonly Article[],
  factsOf: (article: Article) => readonly Fact[] | undefined,
): Fact[] | undefined {
  const lists = articles.map(factsOf);
  return lists.some((list) => list !== undefined) ? lists.flatMap((list) => list ?? []) : undefined;
}

/** An entry for each mention of money; what it says of a hard mention is hard as well. */
function locateAmounts(article: ArticleWithFacts): GoldAmount[] {
  const entries = (article.written.amounts ?? []).map((entry) => ({
    ...entry,
    ...placeIn({ ...entry, text: entry.money }, article),
  }));
  return article.money.map((money) => {
    const entry = entries.find((each) => samePlace(each, money));
    if (entry === undefined) {
      throw new Error(
        `${article.source}: no entry in \`amounts\` for ${JSON.stringify(money.text)}, line ${money.line}`,
      );
    }
    return money.hard ? { ...entry, hard: true } : entry;
  });
}

function locateEvent({ also = [], ...event }: WrittenEvent, article: ArticleWithFacts): GoldEvent {
  const retold = also.map((telling) => placeIn(telling, article));
  return { ...event, ...placeIn(event, article), also: retold, lines: new Set(article.own) };
}
