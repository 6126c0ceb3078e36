import type { ArchiveChain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { isOutlet } from './outlet.js';

/** Who and what is named in the same articles: evidence of whether two articles speak of one person. */
export interface Company {
  /** Other people and bodies of the chain's article; those left out that many articles name, and outlets, to which anybody speaks. */
  of(chain: ArchiveChain): readonly string[];
  /** The numbers of the articles that name somebody of the company of these chains: where their world is. */
  world(chains: readonly ArchiveChain[]): ReadonlySet<number>;
}

/** Of all articles: what more of them name says nothing of where somebody belongs. Small archives: at least so many. */
const MOST_OF_ARTICLES = 0.05;
const RARE_IN_ARTICLES = 0.01;
const FEW = 10;
/** However large the archive, a world is made of what stands in few articles: memory and time stay linear. */
const MOST_OF_RARE = 50;

const isCompany = ({ kind, full }: ArchiveChain): boolean =>
  full && (kind === 'person' || kind === 'organisation' || kind === 'force');
const keyOf = ({ kind, key }: ArchiveChain): string => `${kind}:${key}`;

/** What a chain is in the company of others; undefined where it is none. */
export function companyKey(chain: ArchiveChain, gazetteer: Gazetteer): string | undefined {
  const isOne = isCompany(chain) && !(chain.kind === 'organisation' && isOutlet(chain.key, gazetteer));
  return isOne ? keyOf(chain) : undefined;
}

/** In how many articles somebody may be named to be company, and to show where a world is; of so many that name anybody. */
export function limitsOf(articles: number): { readonly most: number; readonly rare: number } {
  return {
    most: Math.max(FEW, MOST_OF_ARTICLES * articles),
    rare: Math.min(MOST_OF_RARE, Math.max(FEW, RARE_IN_ARTICLES * articles)),
  };
}

/** Where company is looked up, when not all chains are at hand. */
export interface CompanySource {
  /** How many articles name anybody. */
  readonly articles: number;
  /** The chains of an article that are company, in order of their ids. */
  companions(articleId: string): readonly ArchiveChain[];
  /** The articles that name somebody, no more of them than asked for. */
  articlesNaming(key: string, most: number): readonly string[];
}

/** The same company as of all chains, looked up where it is asked for. */
export function lookUpCompany({ articles, companions, articlesNaming }: CompanySource): Company {
  const { most, rare } = limitsOf(articles);
  const named = new Map<string, readonly string[]>();
  const naming = (key: string): readonly string[] => {
    const known = named.get(key) ?? articlesNaming(key, Math.floor(most) + 1);
    named.set(key, known);
    return known;
  };
  const numbers = new Map<string, number>();
  const numberOf = (article: string): number => {
    const number = numbers.get(article) ?? numbers.size;
    numbers.set(article, number);
    return number;
  };
  const others = (chain: ArchiveChain, limit: number): readonly string[] =>
    companions(chain.articleId)
      .map(keyOf)
      .filter((key) => key !== keyOf(chain) && naming(key).length <= limit);
  return {
    of: (chain) => others(chain, most),
    world: (some) => new Set(some.flatMap((chain) => others(chain, rare).flatMap((key) => naming(key).map(numberOf)))),
  };
}

/** Read when somebody's company is asked for: in one article nobody's is, as a rule. */
export function createCompany(chains: readonly ArchiveChain[], gazetteer: Gazetteer): Company {
  let made: Company | undefined;
  const company = (): Company => {
    made ??= readCompany(chains, gazetteer);
    return made;
  };
  return { of: (chain) => company().of(chain), world: (some) => company().world(some) };
}

/** The company of an archive. */
export interface ArchiveCompany extends Company {
  /** How many articles name anybody. */
  readonly articles: number;
}

/** Of all chains, those of an article in order of their ids; none of them is kept. */
export function readCompany(chains: Iterable<ArchiveChain>, gazetteer: Gazetteer): ArchiveCompany {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const outlets = new Set<string>();
  /** By the number of a key, the numbers of the articles that name it; by that of an article, the keys that it names. */
  const postings: number[][] = [];
  const articles: number[][] = [];
  const articleNumbers = new Map<string, number>();
  for (const chain of chains) {
    if (!isCompany(chain)) continue;
    const key = keyOf(chain);
    if (outlets.has(key)) continue;
    let number = numbers.get(key);
    if (number === undefined && chain.kind === 'organisation' && isOutlet(chain.key, gazetteer)) {
      outlets.add(key);
      continue;
    }
    if (number === undefined) {
      number = keys.push(key) - 1;
      numbers.set(key, number);
      postings.push([]);
    }
    let article = articleNumbers.get(chain.articleId);
    if (article === undefined) {
      article = articles.push([]) - 1;
      articleNumbers.set(chain.articleId, article);
    }
    articles[article]?.push(number);
    postings[number]?.push(article);
  }
  const { most, rare } = limitsOf(articles.length);
  const others = (chain: ArchiveChain, limit: number): readonly number[] => {
    const own = numbers.get(keyOf(chain));
    const named = articles[articleNumbers.get(chain.articleId) ?? -1] ?? [];
    return named.filter((key) => key !== own && (postings[key]?.length ?? 0) <= limit);
  };
  return {
    articles: articles.length,
    of: (chain) => others(chain, most).map((key) => keys[key] ?? ''),
    world: (some) => new Set(some.flatMap((chain) => others(chain, rare).flatMap((key) => postings[key] ?? []))),
  };
}
